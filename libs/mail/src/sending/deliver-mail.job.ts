import { defineJob } from '@app/kernel';
import * as z from 'zod';

export const deliverMail = defineJob('mail.deliver', z.object({ deliveryId: z.uuid() }));
/** Finds what is due again, what the queue has lost, and what a dead worker left in the middle. */
export const sweepDeliveries = defineJob('mail.sweep', z.object({}));
