import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An action whose last day has moved may begin after the one that was agreed on first, which stays: only the day that holds is its end. */
export class PlansLateStarts1795305600501 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `alter table action_items drop constraint action_items_days, add constraint action_items_days check (due_on >= start_on)`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      update action_items set start_on = original_due_on where start_on > original_due_on;
      alter table action_items drop constraint action_items_days,
        add constraint action_items_days check (due_on >= start_on and original_due_on >= start_on)`);
  }
}
