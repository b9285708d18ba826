import type { et } from './et';

export const en = {
  'mailChoices.title': 'Which mails you get',
  'mailChoices.unknown': 'This link opens nothing',
  'mailChoices.come': 'These mails go to {address}.',
  'mailChoices.left': 'You do not get these mails any more.',
  'mailChoices.leave': 'Do without these mails',
  'mailChoices.comeBack': 'Get them after all',
  'mailChoices.all': 'All mails that one can do without',
  'mailChoices.allHint': 'Your choice holds at once, and for all your councils.',
  'mailChoices.own': 'My mails',
  'mailChoices.ownHint': 'Mails that one can do without. Your choice holds at once, and for all your councils.',
  'mailChoices.saved': 'Your choice is saved.',
  'mailChoices.official':
    'Always come: invitations and reminders of them, news of a cancelled seminar and of a free place, answers to proposed topics, status rounds, links by which an institution says how its actions go, rounds of assessment, acceptances of risks that expire, and sign-in links.',
  'mailChoices.what.ITEMS': 'When an action item of your institution is due soon, or overdue.',
  'mailChoices.what.RISKS': 'When a risk is to be reviewed.',
  'mailChoices.what.DIGEST': 'One mail a week of everything that waits for you.',
  'mailChoices.what.OUTCOMES': 'What was decided at a seminar, and what has been fulfilled.',
} satisfies Record<keyof typeof et, string>;
