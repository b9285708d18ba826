import type { et } from './et.js';

export const en = {
  'mail.layout.linkHint': 'If the button does not work, open this address in your browser:',
  'mail.deliveryState.DRAFT': 'Being prepared',
  'mail.deliveryState.QUEUED': 'Waiting to be sent',
  'mail.deliveryState.SENDING': 'Being sent',
  'mail.deliveryState.ACCEPTED': 'Sent',
  'mail.deliveryState.DELAYED': 'Delayed, will be tried again',
  'mail.deliveryState.BOUNCED': 'Came back',
  'mail.deliveryState.FAILED': 'Failed',
  'mail.deliveryState.SUPPRESSED': 'The recipient does not want these mails',
  'mail.deliveryState.CANCELLED': 'Not sent, no longer true',
  'problem.delivery-not-failed': 'This mail has not failed.',
} satisfies Record<keyof typeof et, string>;
