import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A plan is adopted as of the day of its decision, also once that day is corrected. The database moves it along: a chair corrects decisions and
 * does not write plans. What was corrected before is put right.
 */
export class PlansDayOfAdoption1795305600401 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function move_day_of_adoption() returns trigger language plpgsql security definer set search_path from current as $$
      begin
        update action_plans set adopted_on = new.decided_on, changed_at = act_now() where adopted_by_decision_id = new.id;
        return null;
      end $$;
      create trigger decisions_day_of_adoption after update of decided_on on decisions
        for each row when (old.decided_on <> new.decided_on) execute function move_day_of_adoption();
      update action_plans p set adopted_on = d.decided_on from decisions d where d.id = p.adopted_by_decision_id and d.decided_on <> p.adopted_on;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger decisions_day_of_adoption on decisions;
      drop function move_day_of_adoption;
    `);
  }
}
