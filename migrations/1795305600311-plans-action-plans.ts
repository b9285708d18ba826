import type { MigrationInterface, QueryRunner } from 'typeorm';

const READS = 'council_id = any(array(select readable_councils()))';
const WRITES = 'council_id = any(array(select writable_councils()))';
const OF_THE_PLAN = '(select true from action_plans p where p.id = plan_id)';

/** What councils set out to do in a period, which needs it answers, and by what figures they will see whether it worked. */
export class PlansActionPlans1795305600311 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table action_plans (
        id                     uuid primary key default gen_random_uuid(),
        council_id             uuid not null constraint action_plans_council references councils (id) on delete restrict,
        title                  text not null constraint action_plans_title_length check (length(title) between 1 and 300),
        vision                 text,
        period_from            date not null,
        period_to              date not null,
        budget_euros           integer constraint action_plans_budget check (budget_euros >= 0),
        funding_sources        text,
        state                  text not null default 'DRAFT' constraint action_plans_state check (state in ('DRAFT', 'CONSULTATION', 'ADOPTED', 'CLOSED')),
        consultation_until     date,
        adopted_by_decision_id uuid,
        adopted_on             date,
        previous_plan_id       uuid,
        closing_report         text,
        closed_on              date,
        version                integer not null default 1,
        created_at             timestamptz not null default act_now(),
        changed_at             timestamptz not null default act_now(),
        constraint action_plans_of_council unique (id, council_id),
        constraint action_plans_period check (period_to >= period_from),
        constraint action_plans_decision foreign key (adopted_by_decision_id, council_id) references decisions (id, council_id) on delete restrict,
        constraint action_plans_previous foreign key (previous_plan_id, council_id) references action_plans (id, council_id) on delete restrict,
        constraint action_plans_not_after_itself check (previous_plan_id <> id),
        constraint action_plans_consultation check (state <> 'CONSULTATION' or consultation_until is not null),
        constraint action_plans_adoption check ((state in ('ADOPTED', 'CLOSED')) = (adopted_by_decision_id is not null)
                                                and (adopted_by_decision_id is null) = (adopted_on is null)),
        constraint action_plans_closing check ((state = 'CLOSED') = (closing_report is not null) and (state = 'CLOSED') = (closed_on is not null))
      );
      create index action_plans_by_period on action_plans (council_id, period_from desc, id desc);
      create index action_plans_decision_index on action_plans (adopted_by_decision_id, council_id);
      create index action_plans_previous_index on action_plans (previous_plan_id, council_id);

      create table plan_councils (
        id         uuid primary key default gen_random_uuid(),
        plan_id    uuid not null constraint plan_councils_plan references action_plans (id) on delete cascade,
        council_id uuid not null constraint plan_councils_council references councils (id) on delete restrict,
        constraint plan_councils_once unique (plan_id, council_id)
      );
      create index plan_councils_council_index on plan_councils (council_id);

      -- An adopted plan stands as it was adopted; what a decision changed in it, and in words what that was. Appended.
      create table plan_amendments (
        id          uuid primary key default gen_random_uuid(),
        council_id  uuid not null,
        plan_id     uuid not null,
        decision_id uuid not null,
        amended_on  date not null default act_today(),
        summary     text not null constraint plan_amendments_summary_length check (length(summary) between 1 and 2000),
        person_id   uuid default viewer_id() constraint plan_amendments_person references persons (id) on delete restrict,
        created_at  timestamptz not null default act_now(),
        constraint plan_amendments_plan foreign key (plan_id, council_id) references action_plans (id, council_id) on delete restrict,
        constraint plan_amendments_decision foreign key (decision_id, council_id) references decisions (id, council_id) on delete restrict
      );
      create index plan_amendments_plan_index on plan_amendments (plan_id, council_id);
      create index plan_amendments_decision_index on plan_amendments (decision_id, council_id);
      create index plan_amendments_person_index on plan_amendments (person_id);
      create trigger plan_amendments_stay before update on plan_amendments for each row execute function refuse_change();

      create table plan_priorities (
        id         uuid primary key default gen_random_uuid(),
        council_id uuid not null,
        plan_id    uuid not null,
        position   integer not null,
        text       text not null constraint plan_priorities_text_length check (length(text) between 1 and 1000),
        version    integer not null default 1,
        constraint plan_priorities_plan foreign key (plan_id, council_id) references action_plans (id, council_id) on delete restrict,
        constraint plan_priorities_of_plan unique (id, plan_id, council_id),
        constraint plan_priorities_position unique (plan_id, position) deferrable
      );

      -- What a priority answers: a risk of the register, a decision, what came out of a seminar, or words (a survey, a profile).
      create table priority_needs (
        id          uuid primary key default gen_random_uuid(),
        council_id  uuid not null,
        plan_id     uuid not null,
        priority_id uuid not null,
        risk_id     uuid,
        decision_id uuid constraint priority_needs_decision references decisions (id) on delete restrict,
        seminar_id  uuid constraint priority_needs_seminar references seminars (id) on delete restrict,
        note        text,
        constraint priority_needs_priority foreign key (priority_id, plan_id, council_id) references plan_priorities (id, plan_id, council_id) on delete cascade,
        constraint priority_needs_risk foreign key (risk_id, council_id) references risks (id, council_id) on delete restrict,
        constraint priority_needs_one check (num_nonnulls(risk_id, decision_id, seminar_id) = 1 or (num_nonnulls(risk_id, decision_id, seminar_id) = 0 and note is not null))
      );
      create index priority_needs_priority_index on priority_needs (priority_id, plan_id, council_id);
      create index priority_needs_risk_index on priority_needs (risk_id, council_id);
      create index priority_needs_decision_index on priority_needs (decision_id);
      create index priority_needs_seminar_index on priority_needs (seminar_id);

      create table plan_goals (
        id          uuid primary key default gen_random_uuid(),
        council_id  uuid not null,
        plan_id     uuid not null,
        priority_id uuid not null,
        position    integer not null,
        text        text not null constraint plan_goals_text_length check (length(text) between 1 and 1000),
        version     integer not null default 1,
        constraint plan_goals_priority foreign key (priority_id, plan_id, council_id) references plan_priorities (id, plan_id, council_id) on delete restrict,
        constraint plan_goals_of_plan unique (id, plan_id, council_id),
        constraint plan_goals_position unique (priority_id, position) deferrable
      );
      create index plan_goals_priority_index on plan_goals (priority_id, plan_id, council_id);

      create table goal_indicators (
        id          uuid primary key default gen_random_uuid(),
        council_id  uuid not null,
        plan_id     uuid not null,
        goal_id     uuid not null,
        position    integer not null,
        name        text not null constraint goal_indicators_name_length check (length(name) between 1 and 300),
        unit        text not null constraint goal_indicators_unit_length check (length(unit) between 1 and 60),
        baseline    numeric not null,
        baseline_on date not null,
        target      numeric not null,
        target_on   date not null,
        version     integer not null default 1,
        constraint goal_indicators_goal foreign key (goal_id, plan_id, council_id) references plan_goals (id, plan_id, council_id) on delete restrict,
        constraint goal_indicators_of_plan unique (id, plan_id, council_id),
        constraint goal_indicators_position unique (goal_id, position) deferrable,
        constraint goal_indicators_days check (target_on > baseline_on),
        constraint goal_indicators_way check (target <> baseline)
      );
      create index goal_indicators_goal_index on goal_indicators (goal_id, plan_id, council_id);

      -- Measured, and appended; one that was wrong is measured again.
      create table indicator_measurements (
        id           uuid primary key default gen_random_uuid(),
        council_id   uuid not null,
        plan_id      uuid not null,
        indicator_id uuid not null,
        number       integer not null,
        measured_on  date not null,
        value        numeric not null,
        source       text,
        person_id    uuid default viewer_id() constraint indicator_measurements_person references persons (id) on delete restrict,
        created_at   timestamptz not null default act_now(),
        constraint indicator_measurements_indicator foreign key (indicator_id, plan_id, council_id)
          references goal_indicators (id, plan_id, council_id) on delete restrict,
        constraint indicator_measurements_number unique (indicator_id, number)
      );
      create index indicator_measurements_by_day on indicator_measurements (indicator_id, measured_on, number);
      create index indicator_measurements_plan_index on indicator_measurements (plan_id, council_id);
      create index indicator_measurements_person_index on indicator_measurements (person_id);
      create trigger indicator_measurements_stay before update on indicator_measurements for each row execute function refuse_change();

      create function shared_plans() returns setof uuid language sql stable security definer rows 20 set search_path from current as
        $$ select plan_id from plan_councils where council_id in (select readable_councils()) $$;
      create function writable_plans() returns setof uuid language sql stable security definer rows 20 set search_path from current as
        $$ select id from action_plans where council_id in (select writable_councils()) $$;

      select guard('action_plans', '${READS} or id = any(array(select shared_plans()))', '${WRITES}');
      select guard('plan_councils', '${OF_THE_PLAN}', 'plan_id = any(array(select writable_plans()))');
      select guard(t::regclass, '${OF_THE_PLAN}', '${WRITES}')
        from unnest(array['plan_amendments', 'plan_priorities', 'plan_goals', 'goal_indicators', 'indicator_measurements']) as t;
      -- A need that one may not see is not there: neither its row nor what it names.
      select guard('priority_needs', '${OF_THE_PLAN} and (risk_id is null or (select true from risks r where r.id = risk_id))
        and (decision_id is null or (select true from decisions d where d.id = decision_id))
        and (seminar_id is null or (select true from seminars s where s.id = seminar_id))', '${WRITES}');
      revoke delete on action_plans, plan_amendments, indicator_measurements from turvaring_api, turvaring_worker;
      revoke update on plan_councils, plan_amendments, priority_needs, indicator_measurements from turvaring_api, turvaring_worker;
      revoke insert on plan_amendments, indicator_measurements from turvaring_api;
      -- When, and by whom: the database says it.
      grant insert (id, council_id, plan_id, decision_id, summary) on plan_amendments to turvaring_api;
      grant insert (id, council_id, plan_id, indicator_id, number, measured_on, value, source) on indicator_measurements to turvaring_api;

      -- The councils of a plan by name: who reads the plan as one of them need not read the others.
      create function councils_of_plan(p_plan_id uuid) returns table (id uuid, name text, short_name text, is_lead boolean)
        language sql stable security definer rows 5 set search_path from current as $$
        select c.id, c.name, c.short_name, c.id = p.council_id
          from action_plans p
          join councils c on c.id = p.council_id or exists (select from plan_councils pc where pc.plan_id = p.id and pc.council_id = c.id)
         where p.id = p_plan_id and (p.council_id in (select readable_councils()) or p.id in (select shared_plans()))
      $$;
      select audit(t::regclass) from unnest(array['action_plans', 'plan_councils', 'plan_amendments', 'plan_priorities', 'priority_needs', 'plan_goals', 'goal_indicators', 'indicator_measurements']) as t;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table indicator_measurements, goal_indicators, plan_goals, priority_needs, plan_priorities, plan_amendments, plan_councils, action_plans cascade;
      drop function councils_of_plan, writable_plans, shared_plans;
    `);
  }
}
