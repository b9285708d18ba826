import type { et } from './et';

export const en = {
  'signIn.title': 'Sign in',
  'signIn.intro': 'We send you a mail with a link that signs you in. You need no password.',
  'signIn.introBack': 'Sign in to go on. You come back to the same page, and what you had typed is still there.',
  'signIn.email': 'E-mail address',
  'signIn.emailHint': 'The address at which you get the invitations of your council.',
  'signIn.notAnAddress': 'Enter an e-mail address like name@institution.ee.',
  'signIn.send': 'Send the sign-in link',
  'signIn.whoMay':
    'Members of safety councils and the staff of their institutions can sign in. If no link comes, ask the secretary of your council.',
  'signIn.lookTitle': 'Look into your mailbox',
  'signIn.lookText': 'If the address {email} is known to us, we have sent a sign-in link to it. It is valid for 15 minutes and works once.',
  'signIn.lookHint':
    'No mail? Look into your spam folder too. You may leave this page open: it goes on by itself once you have signed in with the link.',
  'signIn.catcher': 'This is a trial installation: mails are not sent out but collected here.',
  'signIn.toCatcher': 'Open the mailbox of the trial installation',
  'signIn.resend': 'Send again',
  'signIn.resendIn': 'Send again ({seconds} s)',
  'signIn.sentAgain': 'We have sent a new mail.',
  'signIn.otherAddress': 'Use another address',
  'signIn.enterTitle': 'Sign in with the link',
  'signIn.enterText': 'Press the button to sign in.',
  'signIn.enter': 'Sign in',
  'signIn.newLink': 'Ask for a new link',
  'signIn.publicEditions': 'Public editions of risk registers',
} satisfies Record<keyof typeof et, string>;
