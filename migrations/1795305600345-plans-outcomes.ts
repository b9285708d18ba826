import type { MigrationInterface, QueryRunner } from 'typeorm';

const OF_THE_DECISION = '(select true from decisions d where d.id = decision_id)';

/** That people were told of decisions: what a sending held, decision by decision as it stood. To whom it went, the ledger of mails says. */
export class PlansOutcomes1795305600345 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table outcomes (
        id           uuid primary key default gen_random_uuid(),
        council_id   uuid not null constraint outcomes_council references councils (id) on delete restrict,
        seminar_id   uuid constraint outcomes_seminar references seminars (id) on delete restrict,
        is_automatic boolean not null,
        created_at   timestamptz not null default act_now(),
        planned_at   timestamptz
      );
      create index outcomes_council_index on outcomes (council_id);
      create index outcomes_seminar_index on outcomes (seminar_id);

      create table outcome_decisions (
        id          uuid primary key default gen_random_uuid(),
        council_id  uuid not null,
        outcome_id  uuid not null constraint outcome_decisions_outcome references outcomes (id) on delete restrict,
        decision_id uuid not null,
        state       text not null constraint outcome_decisions_state check (state in ('IN_FORCE', 'FULFILLED', 'SUPERSEDED', 'REPEALED')),
        told_at     timestamptz not null default act_now(),
        constraint outcome_decisions_decision foreign key (decision_id, council_id) references decisions (id, council_id) on delete restrict,
        constraint outcome_decisions_once unique (outcome_id, decision_id)
      );
      create index outcome_decisions_decision_index on outcome_decisions (decision_id, council_id);

      -- Who is told of decisions: of a seminar's, whom its invitation reached and who was there; of one between seminars, who sits in the
      -- councils that decided it. With whether they were told of it as it stands now, by a mail that was planned, however it ended.
      create function outcome_readers(p_decision_ids uuid[]) returns table (decision_id uuid, person_id uuid, was_told boolean) language sql stable as $$
        select r.decision_id, r.person_id,
               exists (select from outcome_decisions od join deliveries v on v.subject_id = od.outcome_id and v.kind = 'plans.outcome'
                        where od.decision_id = r.decision_id and od.state = r.state and v.person_id = r.person_id)
          from (
            select d.id as decision_id, d.state, i.person_id
              from decisions d join invitations i on i.seminar_id = d.seminar_id
             where d.id = any(p_decision_ids)
               and (exists (select from deliveries v where v.subject_id = i.id and v.kind = 'seminars.invitation' and v.state = 'ACCEPTED')
                    or exists (select from seminar_attendances a where a.invitation_id = i.id and a.state <> 'ABSENT'))
            union
            select d.id, d.state, s.person_id
              from decisions d
              join seats s on is_current(s.valid_from, s.valid_to)
               and (s.council_id = d.council_id or s.council_id in (select dc.council_id from decision_councils dc where dc.decision_id = d.id))
             where d.id = any(p_decision_ids) and d.seminar_id is null) as r
      $$;

      select guard('outcomes', 'council_id = any(array(select readable_councils()))', 'council_id = any(array(select inviting_councils()))
        and (seminar_id is null or seminar_id = any(array(select inviting_seminars())))');
      select guard('outcome_decisions', '${OF_THE_DECISION}', 'decision_id = any(array(select writable_decisions()))
        and (select true from outcomes o where o.id = outcome_id and o.council_id = any(array(select inviting_councils())))');
      revoke update, delete on outcomes, outcome_decisions from turvaring_api;
      select audit('outcomes'), audit('outcome_decisions');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function outcome_readers; drop table outcome_decisions, outcomes');
  }
}
