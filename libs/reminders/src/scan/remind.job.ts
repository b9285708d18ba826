import { HandlesJob, type JobHandler } from '@app/jobs';
import { defineRecurringJob, languageOr, type Act } from '@app/kernel';
import { planDeliveries } from '@app/mail';
import { dueReviews } from '../risk-review/due-reviews.js';
import { RISK_REVIEW_MAIL } from '../risk-review/review-reminder.mail.js';
import { dueInvitations } from './due-invitations.js';

/** Comes back every few minutes; whatever is due and not yet told is told, however long ago the last run was. */
export const remind = defineRecurringJob('reminders.remind');

@HandlesJob(remind)
export class Remind implements JobHandler<Record<string, never>> {
  /** The key of a delivery makes a second one impossible, so two runs at once tell everybody once. */
  async run(act: Act): Promise<void> {
    await remindOfInvitations(act);
    await remindOfReviews(act);
  }
}

async function remindOfInvitations(act: Act): Promise<void> {
  const due = await dueInvitations(act);
  const told = await planDeliveries(
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
  // Another run may have told some of them meanwhile; only the new deliveries count, several rules' of one invitation each.
  await act.tx.query(
    `update invitations i set reminders_sent = reminders_sent + told.count
       from (select subject_id, count(*)::int as count from deliveries where id = any($1) group by subject_id) as told
      where i.id = told.subject_id`,
    [told],
  );
}

async function remindOfReviews(act: Act): Promise<void> {
  const due = await dueReviews(act);
  await planDeliveries(
    act,
    due.map(({ ruleId, riskId, dueOn, occurrence, audience, language, ...to }) => ({
      ...to,
      key: `${RISK_REVIEW_MAIL}/${ruleId}/${riskId}/${dueOn}/${occurrence}/${to.personId}`,
      kind: RISK_REVIEW_MAIL,
      subjectId: riskId,
      language: languageOr(language),
      details: { ruleId, dueOn, occurrence, audience },
    })),
  );
}
