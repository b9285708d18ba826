import type { et } from './et.js';

export const en = {
  'plans.updateLinkMail.subject': 'A new link: how the actions of {institution} are going',
  'plans.updateLinkMail.heading': 'Your new link',
  'plans.updateLinkMail.asked': 'You asked for a new link to say how the actions of {institution} are going. There is no need to sign in.',
  'plans.updateLinkMail.yours': 'The link is for you alone and is good for 60 days. Whoever opens it acts in your name.',
  'plans.updateLinkMail.notYou': 'If you did not ask for it, ignore this mail: nothing has changed.',
  'plans.updateLinkMail.button': 'Open the actions',
  'plans.updateLinkMail.footer':
    'You got this mail because somebody opened a link that was sent to you and is good no more, and asked for a new one.',
  'problem.no-such-update-link':
    'There is no such link. Open it again from the mail that you got: a part of the address may be missing. Or sign in.',
} satisfies Record<keyof typeof et, string>;
