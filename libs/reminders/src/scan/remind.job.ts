import { HandlesJob, type JobHandler } from '@app/jobs';
import { defineJob, languageOr, type Act } from '@app/kernel';
import { planDeliveries } from '@app/mail';
import * as z from 'zod';
import { dueInvitations } from './due-invitations.js';

/** Comes back every few minutes; whatever is due and not yet told is told, however long ago the last run was. */
export const remind = defineJob('reminders.remind', z.object({}));

@HandlesJob(remind)
export class Remind implements JobHandler<Record<string, never>> {
  /** The key of a delivery makes a second one impossible, so two runs at once tell everybody once. */
  async run(act: Act): Promise<void> {
    const due = await dueInvitations(act);
    await planDeliveries(
      act,
      due.map((one) => ({
        key: `reminders.invitation/${one.ruleId}/${one.invitationId}/${one.occurrence}`,
        kind: 'reminders.invitation',
        councilId: one.councilId,
        seminarId: one.seminarId,
        subjectId: one.invitationId,
        personId: one.personId,
        personName: one.personName,
        address: one.address,
        language: languageOr(one.language),
        details: { ruleId: one.ruleId, occurrence: one.occurrence },
      })),
    );
    await act.tx.query('update invitations set reminders_sent = reminders_sent + 1 where id = any($1)', [
      due.map((one) => one.invitationId),
    ]);
  }
}
