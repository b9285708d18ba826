import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Own institution, under the own name, as long as the plan is consulted on. */
const WRITES = `institution_id = any(array(select own_institutions())) and person_id = (select viewer_id())
  and (select true from action_plans p where p.id = plan_id and p.state = 'CONSULTATION' and p.consultation_until >= act_today())`;

/** What institutions think of a plan that is consulted on: one text each, theirs to change until the last day. */
export class PlansOpinions1795305600382 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table plan_opinions (
        id             uuid primary key default gen_random_uuid(),
        council_id     uuid not null,
        plan_id        uuid not null,
        institution_id uuid not null constraint plan_opinions_institution references institutions (id) on delete restrict,
        text           text not null constraint plan_opinions_text_length check (length(text) between 1 and 8000),
        person_id      uuid constraint plan_opinions_person references persons (id) on delete restrict,
        version        integer not null default 1,
        created_at     timestamptz not null default act_now(),
        changed_at     timestamptz not null default act_now(),
        constraint plan_opinions_plan foreign key (plan_id, council_id) references action_plans (id, council_id) on delete restrict,
        constraint plan_opinions_once unique (plan_id, institution_id)
      );
      create index plan_opinions_plan_index on plan_opinions (plan_id, council_id);
      create index plan_opinions_institution_index on plan_opinions (institution_id);
      create index plan_opinions_person_index on plan_opinions (person_id);
      create index action_plans_consulted_index on action_plans (council_id) where state = 'CONSULTATION';
      select guard('plan_opinions', '(select true from action_plans p where p.id = plan_id)', '${WRITES.replaceAll("'", "''")}');
      -- What is there is changed by whoever speaks for the institution now, and bears their name from then on.
      alter policy api_updates on plan_opinions using (${WRITES.replace('and person_id = (select viewer_id())', '')}) with check (${WRITES});
      revoke delete on plan_opinions from turvaring_api, turvaring_worker;
      select audit('plan_opinions');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index action_plans_consulted_index; drop table plan_opinions');
  }
}
