import type { Act } from '@app/kernel';
import type { ReminderAudience, ReminderObject } from '../rule/reminder-rule-enums.js';

/** One reminder of a review, an action item or a later day asked for that is due now and has not been told. */
export interface DueReminder {
  object: Exclude<ReminderObject, 'INVITATION'>;
  ruleId: string;
  /** Of a review. */
  riskId: string | null;
  /** Of an action item, and of a later day asked for it. */
  itemId: string | null;
  extensionId: string | null;
  /** The day that the rule counts from, YYYY-MM-DD: another day is another round of reminders. */
  countedFrom: string;
  councilId: string;
  personId: string;
  personName: string;
  address: string;
  language: string;
  audience: ReminderAudience;
  /** Which of the rule's reminders it is, counted from 1. */
  occurrence: number;
}

/** Whom rules remind now, all councils in one statement, within the limit of a person and day; the rules are `limited_reminders()`, as for the dry run. */
export async function dueReminders({ tx }: Act): Promise<DueReminder[]> {
  return tx.query<DueReminder[]>(
    `select object, rule_id as "ruleId", risk_id as "riskId", item_id as "itemId", extension_id as "extensionId", counted_from::text as "countedFrom",
            council_id as "councilId", person_id as "personId", person_name as "personName", p.email as address, due.language, audience, occurrence
       from limited_reminders(null, null) as due join persons p on p.id = person_id where goes`,
  );
}
