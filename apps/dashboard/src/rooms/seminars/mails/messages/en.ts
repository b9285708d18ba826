import type { et } from './et';

export const en = {
  'seminars.mails.title': 'Mails',
  'seminars.mails.intro': 'Every mail about this seminar that was sent or is on its way.',
  'seminars.mails.all': 'All states',
  'seminars.mails.none': 'No mails were sent yet',
  'seminars.mails.noneHint': 'Invitations, reminders and cancellations will stand here.',
  'seminars.mails.noneFound': 'No mails in this state',
  'seminars.mails.nextAttempt': 'next attempt at {time}',
  'seminars.mails.serverSaid': 'The mail server said: {text}',
  'seminars.mails.resend': 'Send again',
  'seminars.mails.resendTo': 'Send again: {name}',
  'seminars.mails.resent': 'The mail goes out once more.',
  'seminars.mailKind.invitation': 'Invitation',
  'seminars.mailKind.cancellation': 'Cancellation',
  'seminars.mailKind.reminder': 'Reminder',
  'seminars.mailKind.other': 'Other mail',
  'seminars.mailProblem.refused': 'The mail server of the recipient did not take the mail. Check the address.',
  'seminars.mailProblem.unreachable': 'The mail server could not be reached.',
  'seminars.mailProblem.timed-out': 'The mail server did not answer in time.',
  'seminars.mailProblem.unclear': 'The line broke while sending: it is not certain that the mail arrived.',
  'seminars.mailProblem.not-composed': 'The mail could not be written. Tell your administrator.',
} satisfies Record<keyof typeof et, string>;
