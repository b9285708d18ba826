import { HandlesJob, type JobHandler } from '@app/jobs';
import { defineRecurringJob, firstLanguage, type Act } from '@app/kernel';
import { planDeliveries, type DeliveryPlan } from '@app/mail';
import { EXTENSION_MAIL } from '../action-item/extension-reminder.mail.js';
import { ACTION_ITEM_MAIL } from '../action-item/item-reminder.mail.js';
import { RISK_REVIEW_MAIL } from '../risk-review/review-reminder.mail.js';
import { dueInvitations } from './due-invitations.js';
import { dueReminders, type DueReminder } from './due-reminders.js';

/** Comes back every few minutes; whatever is due and not yet told is told, however long ago the last run was. */
export const remind = defineRecurringJob('reminders.remind');

@HandlesJob(remind)
export class Remind implements JobHandler<Record<string, never>> {
  /** The key of a delivery makes a second one impossible, so two runs at once tell everybody once. */
  async run(act: Act): Promise<void> {
    await remindOfInvitations(act);
    await remindWithinLimits(act);
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
      language: firstLanguage(one.language),
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

/** Reviews, action items and later days asked for. */
async function remindWithinLimits(act: Act): Promise<void> {
  await planDeliveries(act, (await dueReminders(act)).map(planOf));
}

function planOf({ ruleId, object, riskId, itemId, extensionId, countedFrom, occurrence, audience, ...to }: DueReminder): DeliveryPlan {
  const said = { ...to, language: firstLanguage(to.language) };
  const once = (kind: string, subjectId: string, round: string) => ({
    kind,
    subjectId,
    key: `${kind}/${ruleId}/${subjectId}/${round}/${occurrence}/${to.personId}`,
  });
  const details = { ruleId, occurrence, audience };
  if (object === 'RISK_REVIEW')
    return { ...said, ...once(RISK_REVIEW_MAIL, String(riskId), countedFrom), details: { ...details, dueOn: countedFrom } };
  if (extensionId)
    return { ...said, ...once(EXTENSION_MAIL, String(itemId), extensionId), details: { ...details, extensionId, countedFrom } };
  return { ...said, ...once(ACTION_ITEM_MAIL, String(itemId), countedFrom), details: { ...details, object, countedFrom } };
}
