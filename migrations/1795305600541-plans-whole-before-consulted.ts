import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Nobody is asked about a plan that says nothing, nor is one adopted: it has a priority at least, which answers a need and has a goal. What
 * it lacks is asked beyond what the asker sees: a need may name a restricted risk. Plans that were consulted on or adopted before stay.
 */
export class PlansWholeBeforeConsulted1795305600541 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function plan_lacks(p_plan uuid) returns text language sql stable security definer set search_path from current as $$
        select case when not exists (select from plan_priorities p where p.plan_id = p_plan) then 'PRIORITIES'
                    when not exists (select from priority_needs n where n.plan_id = p_plan) then 'NEEDS'
                    when not exists (select from priority_needs n join plan_goals g on g.priority_id = n.priority_id where n.plan_id = p_plan) then 'GOALS' end
      $$;
      revoke all on function plan_lacks from public;
      -- For whoever reads the plan, and of no other.
      create function lack_of_plan(p_plan uuid) returns text language sql stable security definer set search_path from current as $$
        select plan_lacks(p.id) from action_plans p
         where p.id = p_plan and (p.council_id = any(array(select readable_councils())) or p.id = any(array(select shared_plans())))
      $$;
      create function refuse_plan_that_lacks() returns trigger language plpgsql security definer set search_path from current as $$
        begin
          if plan_lacks(new.id) is not null then
            raise exception 'A plan without priority, need and goal would be consulted on or adopted' using errcode = 'check_violation', constraint = 'action_plans_whole';
          end if;
          return new;
        end $$;
      create trigger action_plans_whole before update of state on action_plans for each row
        when (old.state in ('DRAFT', 'CONSULTATION') and new.state in ('CONSULTATION', 'ADOPTED') and old.state <> new.state) execute function refuse_plan_that_lacks();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger action_plans_whole on action_plans;
      drop function refuse_plan_that_lacks, lack_of_plan, plan_lacks;
    `);
  }
}
