import type { MigrationInterface, QueryRunner } from 'typeorm';
import { itemReminders, LIMITED_AND_ONCE, LIMITED_OVER_ALL } from './parts/item-reminders.js';
import { reviewReminders } from './parts/review-reminders.js';
import { WEEKLY_LINES, WEEKLY_LINES_BEFORE } from './parts/weekly-lines.js';

const without = (category: string) => `array(select unsubscribed_persons('${category}'))`;
const muted = (category: string) =>
  `found.person_id = any (case t.delivery when 'DIGEST' then ${without('DIGEST')} else ${without(category)} end)`;
const OF_ITEMS = `('ACTION_ITEM_DUE', 'ACTION_ITEM_SILENT', 'EXTENSION_ASKED')`;
const BARE = 'min_priority is null and only_states is null and below_progress is null';
const reviewDelivery = (delivery: string) => `
      create or replace function add_default_review_rule() returns trigger language plpgsql security definer set search_path from current as $$
        begin
          insert into reminder_rules (council_id, name, object, anchor, offset_days, repeat_every_days, max_count, lead_from, secretary_from, delivery)
          select c.id, case c.default_language when 'et' then 'Meeldetuletus riski ülevaatusest' else 'Reminder of a risk review' end,
                 'RISK_REVIEW', 'REVIEW_DUE', -14, 14, 4, 3, 4, '${delivery}' from new_rows c;
          return null;
        end $$;`;

/**
 * Of one item somebody hears once on a day: what a mail of its own tells them, the weekly mail of that day leaves out. A mail of its own
 * is urgent and has its own link and words, so that it goes; put into the weekly mail instead, it would have left no delivery, and so
 * would have gone on the day after. Reviews of risks may go into the weekly mail, and do in a new council: a register is looked at in one
 * meeting, its reviews are due on one day, and each was a mail of its own. Rules that councils have stay as they are.
 */
export class RemindersToldOnce1795305600560 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table reminder_rules drop constraint reminder_rules_of_items, add constraint reminder_rules_of_items
        check (object in ${OF_ITEMS} or ((delivery = 'AT_ONCE' or object = 'RISK_REVIEW') and ${BARE}));
      ${reviewDelivery('DIGEST')}
      drop function weekly_reminders, digest_lines, digest_lines_but_overdue;
      ${itemReminders(muted('ITEMS'), true, true, true)}
      ${reviewReminders(muted('RISKS'), true, true)}
      ${LIMITED_AND_ONCE}
      ${WEEKLY_LINES}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function weekly_reminders, digest_lines, waiting_lines, risk_review_reminders;
      ${reviewReminders(`found.person_id = any (${without('RISKS')})`, true)}
      ${itemReminders(muted('ITEMS'), true, true)}
      ${LIMITED_OVER_ALL}
      ${WEEKLY_LINES_BEFORE}
      ${reviewDelivery('AT_ONCE')}
      update reminder_rules set delivery = 'AT_ONCE' where object = 'RISK_REVIEW';
      alter table reminder_rules drop constraint reminder_rules_of_items, add constraint reminder_rules_of_items
        check (object in ${OF_ITEMS} or (delivery = 'AT_ONCE' and ${BARE}));
    `);
  }
}
