import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An answer and the cancellation of its seminar take turns: neither is kept while the other is under way. */
export class SeminarsAnswersInTurn1795305600082 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Waits until nobody changes the seminar, and keeps it as it is until the act ends; answers go on beside each other. For who answers
      -- and may not change the seminar: a lock of their own would ask the policy for changes.
      create function hold_seminar(p_seminar_id uuid) returns void language plpgsql security definer set search_path from current as $$
        begin
          perform from seminars where id = p_seminar_id and id in (select readable_seminars()) for share;
        end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function hold_seminar');
  }
}
