import type { MigrationInterface, QueryRunner } from 'typeorm';
import { carriedOver } from './parts/carried-over.js';

/**
 * When the end of a decision was entered, beside the day that it ended on: what was fulfilled in spring and entered in autumn was news to
 * nobody at the seminar in summer, and stands on the next agenda. Of a decision of several councils each of them has to have met since.
 */
export class PlansEndsEntered1795305600440 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table decisions add column ended_at timestamptz;
      update decisions set ended_at = changed_at where state <> 'IN_FORCE';
      alter table decisions add constraint decisions_end_is_entered check ((state = 'IN_FORCE') = (ended_at is null));
      ${carriedOver({ withLaterItems: true, since: 'entered', isByDayMeasured: true })}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${carriedOver({ withLaterItems: true, since: { sign: '>=', day: 'starts_at' }, isByDayMeasured: true })}
      alter table decisions drop column ended_at;
    `);
  }
}
