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
  'mail.unsubscribe.link': 'Do without these mails, or choose which to get',
  'mail.unsubscribe.ITEMS': 'This is a reminder of an action item. You can do without these mails:',
  'mail.unsubscribe.RISKS': 'This is a reminder of a risk to be reviewed. You can do without these mails:',
  'mail.unsubscribe.DIGEST': 'This summary comes once a week, when something waits. You can do without it:',
  'mail.unsubscribe.OUTCOMES':
    'Who was invited, who sits in the council and who did it are told of decisions and what became of them. You can do without these mails:',
  'mail.mailCategory.ITEMS': 'News and reminders of action items',
  'mail.mailCategory.RISKS': 'Reminders of risks to be reviewed',
  'mail.mailCategory.DIGEST': 'Weekly summary',
  'mail.mailCategory.OUTCOMES': 'Decisions and what became of them',
  'problem.no-such-unsubscribe-link':
    'This link is not from a mail of ours, or is cut short. Open it from the mail again, or sign in and choose in your profile.',
} satisfies Record<keyof typeof et, string>;
