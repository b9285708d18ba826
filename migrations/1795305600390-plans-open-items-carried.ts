import type { MigrationInterface, QueryRunner } from 'typeorm';
import { carriedOver, itemsOfDecision } from './parts/carried-over.js';

const FORMER_KINDS = `'LATE_ITEM', 'DUE_ITEM', 'ITEM_TO_VERIFY', 'INDICATOR_OFF_TRACK', 'INDICATOR_NOT_MEASURED', 'DECISION_WITHOUT_ITEMS',
  'DECISION_ALL_DONE', 'DECISION_FULFILLED'`;
const kindsAre = (kinds: string) =>
  `alter table seminar_carried_items drop constraint seminar_carried_items_kind, add constraint seminar_carried_items_kind check (kind in (${kinds}));`;

/**
 * All open items stand on the next agenda, also those that are due after it: what was granted a later day is not gone. A decision that was
 * fulfilled on a day of the seminar before, which had it in force as of its beginning, stands on the next one. What is counted of a decision
 * is counted for everybody but who reads through the API: also for the owner of the database, who keeps agendas when demo data are loaded.
 */
export class PlansOpenItemsCarried1795305600390 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ${kindsAre(`${FORMER_KINDS}, 'OPEN_ITEM'`)}
      ${itemsOfDecision(`session_user <> 'turvaring_api'`)}
      ${carriedOver({ withLaterItems: true, since: { sign: '>=', day: 'starts_at' }, isByDayMeasured: true })}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${carriedOver({ withLaterItems: false, since: { sign: '>', day: 'ends_at' }, isByDayMeasured: true })}
      ${itemsOfDecision(`session_user = 'turvaring_worker'`)}
      delete from seminar_carried_items where kind = 'OPEN_ITEM';
      ${kindsAre(FORMER_KINDS)}
    `);
  }
}
