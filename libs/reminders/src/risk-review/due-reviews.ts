import type { Act } from '@app/kernel';
import type { ReminderAudience } from '../dry-run/reminder-dry-run.type.js';

/** One reminder of a review that is due now and has not been told. */
export interface DueReview {
  ruleId: string;
  riskId: string;
  /** The day that the review is due, YYYY-MM-DD: another day is another round of reminders. */
  dueOn: string;
  councilId: string;
  personId: string;
  personName: string;
  address: string;
  language: string;
  audience: ReminderAudience;
  /** Which of the rule's reminders it is, counted from 1. */
  occurrence: number;
}

/** Whom a rule reminds of a review now, all councils in one statement; the rules are `risk_review_reminders()`, as for the dry run. */
export async function dueReviews({ tx }: Act): Promise<DueReview[]> {
  return tx.query<DueReview[]>(
    `select rule_id as "ruleId", risk_id as "riskId", due_on::text as "dueOn", council_id as "councilId", person_id as "personId",
            person_name as "personName", p.email as address, due.language, audience, occurrence
       from risk_review_reminders(null, null) as due join persons p on p.id = person_id where goes`,
  );
}
