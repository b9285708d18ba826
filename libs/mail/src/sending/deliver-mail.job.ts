import { defineJob, defineRecurringJob, type Act } from '@app/kernel';
import * as z from 'zod';

/**
 * Somebody has queued mails: send until none is left. One job for many mails, for the ledger itself says which; a job for each mail
 * cost four times the mail (docs/decisions.md).
 */
export const deliverMail = defineJob('mail.deliver', z.object({}));

/** Finds what is due again, what was forgotten, and what a dead worker left in the middle. */
export const sweepDeliveries = defineRecurringJob('mail.sweep');

const MAILS_FOR_EACH = 250;
const MOST_SENDERS = 8;

/** Promises that so many queued mails are sent: by one worker when they are few, by several when they are many. */
export async function promiseDelivery(act: Act, mails: number): Promise<void> {
  const senders = Math.min(Math.ceil(mails / MAILS_FOR_EACH), MOST_SENDERS);
  await act.promiseEach(
    deliverMail,
    Array.from({ length: senders }, () => ({})),
  );
}
