import type { Act } from '@app/kernel';

/** One reminder that is due now and has not been told. */
export interface DueInvitation {
  ruleId: string;
  invitationId: string;
  seminarId: string;
  councilId: string;
  personId: string;
  personName: string;
  address: string;
  language: string;
  /** Which of the rule's reminders it is, counted from 1. */
  occurrence: number;
}

/** Whom a rule reminds now, all rules and councils in one statement. The rules themselves are `invitation_reminders()`, as for the dry run. */
export async function dueInvitations({ tx }: Act): Promise<DueInvitation[]> {
  return tx.query<DueInvitation[]>(
    `select rule_id as "ruleId", invitation_id as "invitationId", seminar_id as "seminarId", council_id as "councilId", person_id as "personId",
            person_name as "personName", p.email as address, due.language, occurrence
       from invitation_reminders(null, null) as due join persons p on p.id = person_id where goes`,
  );
}
