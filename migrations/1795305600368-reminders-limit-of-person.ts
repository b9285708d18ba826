import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LIMITED, LIMITED_OVER_ALL } from './parts/item-reminders.js';

/** The limit of a day holds for a person over all councils; each council's says up to how many mails of all its own still go. */
export class RemindersLimitOfPerson1795305600368 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- How many reminders that the limit counts somebody got within a time, of whatever council: a number, and of nothing whose.
      create function reminders_told(p_person_id uuid, p_from timestamptz, p_until timestamptz) returns bigint
        language sql stable security definer set search_path from current as $$
        select count(*) from deliveries d
         where d.person_id = p_person_id and d.kind in ('reminders.risk-review', 'reminders.action-item', 'reminders.extension')
           and d.created_at >= p_from and d.created_at < p_until
      $$;
      ${LIMITED_OVER_ALL}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${LIMITED}
      drop function reminders_told;
    `);
  }
}
