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
  'problem.delivery-not-failed': 'This mail need not be sent again: it went through.',
  'problem.delivery-not-sent': 'This mail has not left yet. Wait until it is sent.',
  'problem.mail-is-private': 'This mail is for its reader alone.',
  'problem.mail-cannot-be-written': 'This mail cannot be written any more: what it was about is gone.',
} satisfies Record<keyof typeof et, string>;
