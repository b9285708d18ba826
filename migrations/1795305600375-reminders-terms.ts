import type { MigrationInterface, QueryRunner } from 'typeorm';
import { itemReminders } from './parts/item-reminders.js';
import { reviewReminders } from './parts/review-reminders.js';

const without = (category: string) => `array(select unsubscribed_persons('${category}'))`;
const ITEMS_MUTED = `found.person_id = any (case t.delivery when 'DIGEST' then ${without('DIGEST')} else ${without('ITEMS')} end)`;
const REVIEWS_MUTED = `found.person_id = any (${without('RISKS')})`;
const OF_ITEMS = `('ACTION_ITEM_DUE', 'ACTION_ITEM_SILENT', 'EXTENSION_ASKED')`;

/** A rule says whom it tells first, and of items in which states and up to which progress it speaks. */
export class RemindersTerms1795305600375 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table reminder_rules
        add column first_to text,
        add column only_states text[] constraint reminder_rules_only_states
          check (cardinality(only_states) > 0 and only_states <@ array['PLANNED', 'IN_PROGRESS', 'WAITING']),
        add column below_progress integer constraint reminder_rules_below_progress check (below_progress between 1 and 100),
        add constraint reminder_rules_first_to check (first_to is null or first_to = any (case object when 'INVITATION' then array[]::text[]
          when 'RISK_REVIEW' then array['OWNER', 'LEAD', 'SECRETARY'] when 'EXTENSION_ASKED' then array['SECRETARY', 'CHAIR']
          else array['ASSIGNEE', 'LEAD', 'SEAT', 'SECRETARY', 'CHAIR'] end)),
        drop constraint reminder_rules_of_items,
        add constraint reminder_rules_of_items check (object in ${OF_ITEMS}
          or (delivery = 'AT_ONCE' and min_priority is null and only_states is null and below_progress is null));
      ${itemReminders(ITEMS_MUTED, true)}
      ${reviewReminders(REVIEWS_MUTED, true)}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${itemReminders(ITEMS_MUTED)}
      ${reviewReminders(REVIEWS_MUTED)}
      alter table reminder_rules drop constraint reminder_rules_of_items, drop constraint reminder_rules_first_to,
        drop column below_progress, drop column only_states, drop column first_to,
        add constraint reminder_rules_of_items check (object in ${OF_ITEMS} or (delivery = 'AT_ONCE' and min_priority is null));
    `);
  }
}
