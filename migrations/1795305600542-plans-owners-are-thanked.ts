import type { MigrationInterface, QueryRunner } from 'typeorm';

const TOLD = `exists (select from outcome_decisions od join deliveries v on v.subject_id = od.outcome_id and v.kind = 'plans.outcome'
                where od.decision_id = r.decision_id and od.state = r.state and od.edition = r.edition and v.person_id = r.person_id`;
/** A mail tells each reader what is theirs to know: of all of its outcome, if it names no decisions. */
const OF_MAIL = ` and strpos(coalesce(v.details ->> 'decisionIds', r.decision_id::text), r.decision_id::text) > 0`;
const MINE = ` and (session_user <> 'turvaring_api' or d.id in (select writable_decisions()))`;

/** To whom an item `i` falls: its assignee, as long as they speak for the owner; else who leads the owner; else who holds its seats. */
const SPEAKERS = `
            select s.person_id from memberships m join seats s on s.membership_id = m.id
             where m.institution_id = i.owner_institution_id and is_current(m.valid_from, m.valid_to) and is_current(s.valid_from, s.valid_to)`;
const DOERS = `
            select d.id, d.state, d.edition, p.person_id, true
              from decided d join action_items i on i.decision_id = d.id and i.state in ('DONE', 'VERIFIED') and not i.is_behind_mark
              cross join lateral (
                select q.person_id from (
                  select a.person_id, case when a.person_id = i.assignee_person_id then 1 when a.role = 'LEAD' then 2 else 9 end as place
                    from affiliations a where a.institution_id = i.owner_institution_id and is_current(a.valid_from, a.valid_to)
                  union all
                  select s.person_id, case when s.person_id = i.assignee_person_id then 1 else 3 end from (${SPEAKERS}) s) q
                 where q.place < 9
                 order by rank() over (order by q.place) fetch first 1 rows with ties) p
             where d.state = 'FULFILLED'`;

const readers = (args: string, state: string, told: string, { column = '', value = '', doers = '' } = {}): string => `
      create function outcome_readers(${args}) returns table (decision_id uuid, person_id uuid, was_told boolean${column}) language sql stable
        security definer set search_path from current as $$
        with decided as (select d.id, d.council_id, d.seminar_id, d.edition, ${state} as state from decisions d where d.id = any(p_decision_ids)${MINE})
        select r.decision_id, r.person_id, ${told}${value}
          from (select decision_id, state, edition, person_id, bool_and(as_doer) as is_doer from (
            select d.id as decision_id, d.state, d.edition, i.person_id, false as as_doer
              from decided d join invitations i on i.seminar_id = d.seminar_id
             where exists (select from deliveries v where v.subject_id = i.id and v.kind = 'seminars.invitation' and v.state = 'ACCEPTED')
                or exists (select from seminar_attendances a where a.invitation_id = i.id and a.state <> 'ABSENT')
            union all
            select d.id, d.state, d.edition, s.person_id, false
              from decided d
              join seats s on is_current(s.valid_from, s.valid_to)
               and (s.council_id = d.council_id or s.council_id in (select dc.council_id from decision_councils dc where dc.decision_id = d.id))
             where d.seminar_id is null${doers}) as one group by decision_id, state, edition, person_id) as r
      $$;`;
const counts = (args: string, given: string): string => `
      create function outcome_reader_counts(${args}) returns table (readers integer, untold integer)
        language sql stable security definer set search_path from current as $$
        select count(distinct r.person_id)::integer, (count(distinct r.person_id) filter (where not r.was_told))::integer
          from outcome_readers(${given}) r join persons p on p.id = r.person_id
         where p.email is not null
           and not exists (select from mail_choices c where c.person_id = p.id and c.category = 'OUTCOMES' and not c.is_on)
      $$;`;

const BOTH = 'p_decision_ids uuid[], p_as_fulfilled boolean default false';

/**
 * Who did what a decision asked for is thanked when it is fulfilled, also where nobody invited them to the seminar; who is told of it for that
 * alone, `is_doer` says. Asked `p_as_fulfilled`, the functions say who would be told if it were found fulfilled now.
 */
export class PlansOwnersAreThanked1795305600542 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function outcome_reader_counts(uuid[]), outcome_readers(uuid[]);
      ${readers(BOTH, `case when p_as_fulfilled then 'FULFILLED' else d.state end`, `${TOLD}${OF_MAIL})`, {
        ...{ column: ', is_doer boolean', value: ', r.is_doer', doers: ` union all ${DOERS}` },
      })}
      ${counts(BOTH, 'p_decision_ids, p_as_fulfilled')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function outcome_reader_counts(uuid[], boolean), outcome_readers(uuid[], boolean);
      ${readers('p_decision_ids uuid[]', 'd.state', `${TOLD})`)}
      ${counts('p_decision_ids uuid[]', 'p_decision_ids')}
    `);
  }
}
