import { sql, type Sql } from '@app/kernel';

const NONE = sql`null::uuid`;
const NO_LEVEL = sql`null::text, null::integer`;

/**
 * Every consistency check of the register that it can make alone, in one place. Each is the rest of a SELECT over `r`, risks that are open or monitored, with what
 * it finds: (measure_id, proposal_id, since, other_level, other_score). Its words are `risks.check.<NAME>` and `risks.checkNext.<NAME>`.
 * Row-level security leaves out what the asker may not see. Scores of two matrices are never compared.
 */
const OWN = {
  /** No institution answers for it; since it has been so, or was entered. */
  NO_OWNER: sql`
    select ${NONE}, ${NONE}, (coalesce((select max(v.replaced_at) from risk_versions v where v.risk_id = r.id and v.risk ->> 'owner_institution_id' is not null),
           r.created_at) at time zone 'Europe/Tallinn')::date, ${NO_LEVEL}
     where r.owner_institution_id is null`,

  /** It should have been looked at again before today. */
  REVIEW_OVERDUE: sql`
    select ${NONE}, ${NONE}, r.review_due_on, ${NO_LEVEL} where r.review_due_on < act_today()`,

  /** With what is in place it is worse than if nothing were done. */
  RESIDUAL_ABOVE_INHERENT: sql`
    select ${NONE}, ${NONE}, r.assessed_on, r.inherent_level, r.inherent_score
     where r.current_matrix_id = r.inherent_matrix_id and r.current_score > r.inherent_score`,

  /**
   * Of the last two current assessments the later one is lower, though no measure on the risk came into place from the day of the one to
   * the day of the other, and it was not confirmed from a proposal.
   */
  LOWERED_WITHOUT_MEASURE: sql`
    select ${NONE}, ${NONE}, last.assessed_on, before.level, before.score
      from (select * from risk_assessments a where a.risk_id = r.id and a.kind = 'CURRENT' order by a.assessed_on desc, a.number desc limit 1) last,
           lateral (select * from risk_assessments a where a.risk_id = r.id and a.kind = 'CURRENT' and (a.assessed_on, a.number) < (last.assessed_on, last.number)
                     order by a.assessed_on desc, a.number desc limit 1) before
     where last.score < before.score and last.matrix_id = before.matrix_id
       and not exists (select from measure_risks mr join measures m on m.id = mr.measure_id
                        where mr.risk_id = r.id and m.in_place_on between before.assessed_on and last.assessed_on)
       and not exists (select from score_proposals p where p.assessment_id = last.id)`,

  /** Very high, and nothing was done, is done or planned. */
  VERY_HIGH_WITHOUT_MEASURE: sql`
    select ${NONE}, ${NONE}, r.assessed_on, ${NO_LEVEL}
     where r.current_level = 'VERY_HIGH'
       and not exists (select from measure_risks mr join measures m on m.id = mr.measure_id where mr.risk_id = r.id and m.state <> 'DROPPED')`,

  /**
   * The current score is above the target, though the measures had their time: there is at least one, each is in place or past its due
   * day, and no proposal waits that may bring it down. Since the last of those days.
   */
  TARGET_MISSED: sql`
    select ${NONE}, ${NONE}, done.day, r.target_level, r.target_score
      from (select max(case m.state when 'IN_PLACE' then m.in_place_on else m.due_on end) as day,
                   bool_and(m.state = 'IN_PLACE' or coalesce(m.due_on < act_today(), false)) as had_time
              from measure_risks mr join measures m on m.id = mr.measure_id where mr.risk_id = r.id and m.state <> 'DROPPED') done
     where r.target_matrix_id = r.current_matrix_id and r.current_score > r.target_score and done.had_time
       and not exists (select from score_proposals p where p.risk_id = r.id and p.state = 'WAITING')`,

  /** What it is to be brought down to is worse than where it stands: the target is out of date, or the score is. Since the later of the two. */
  TARGET_ABOVE_CURRENT: sql`
    select ${NONE}, ${NONE}, coalesce((select max(a.assessed_on) from risk_assessments a where a.risk_id = r.id and a.kind in ('CURRENT', 'TARGET')), r.assessed_on),
           r.target_level, r.target_score
     where r.target_matrix_id = r.current_matrix_id and r.target_score > r.current_score`,

  /** Not in place though it was due before today. Told once, at the first of its risks that is open. */
  MEASURE_OVERDUE: sql`
    select m.id, ${NONE}, m.due_on, ${NO_LEVEL}
      from measure_risks mr join measures m on m.id = mr.measure_id
     where mr.risk_id = r.id and m.state in ('PLANNED', 'IN_PROGRESS') and m.due_on < act_today()
       and not exists (select from measure_risks other join risks o on o.id = other.risk_id
                        where other.measure_id = m.id and o.status in ('OPEN', 'MONITORED') and o.number < r.number)`,

  /** A measure came into place and proposes a score that nobody has decided on. */
  PROPOSED_SCORE_WAITING: sql`
    select p.measure_id, p.id, p.proposed_on, p.level, p.score from score_proposals p where p.risk_id = r.id and p.state = 'WAITING'`,
} satisfies Record<string, Sql>;

/** Every check by its name, in the order in which it is put right best; higher rooms add theirs. */
export const CHECKS = new Map<string, Sql>(Object.entries(OWN));

export function addCheck(name: string, check: Sql, after: keyof typeof OWN): void {
  const before = [...CHECKS];
  CHECKS.clear();
  for (const [known, rest] of before) {
    CHECKS.set(known, rest);
    if (known === after) CHECKS.set(name, check);
  }
}

/** All that the checks find in the risks of `which`, a condition on the table, as one sub-select in brackets. */
export function findings(which: Sql): Sql {
  const all = [...CHECKS].map(
    ([name, check], rank) => sql`
      select ${name}::text as "check", ${rank}::integer as rank, f.*, r.id as risk_id, r.council_id, r.number as risk_number, r.current_level as level, r.current_score as score
        from register r cross join lateral (${check}) f (measure_id, proposal_id, since, other_level, other_score)`,
  );
  return sql`(
    with register as materialized (select * from risks where status in ('OPEN', 'MONITORED') and ${which})
    select "check" || ':' || risk_id || coalesce(':' || coalesce(proposal_id, measure_id), '') as id, act_today() - since as days, found.*
      from (${all.reduce((before, one) => sql`${before} union all ${one}`)}) found)`;
}
