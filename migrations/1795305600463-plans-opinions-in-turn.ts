import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An opinion and a step of its plan take turns: none is kept in a plan that is adopted or taken back meanwhile. */
export class PlansOpinionsInTurn1795305600463 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Waits until nobody changes the plan, and keeps it as it is until the act ends; opinions go on beside each other. For who has an opinion
      -- and may not change the plan: a lock of their own would ask the policy for changes.
      create function hold_plan(p_plan_id uuid) returns void language plpgsql security definer set search_path from current as $$
        begin
          perform from action_plans
            where id = p_plan_id and (council_id in (select readable_councils()) or id in (select shared_plans())) for share;
        end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function hold_plan');
  }
}
