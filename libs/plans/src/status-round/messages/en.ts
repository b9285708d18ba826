import type { et } from './et.js';

export const en = {
  'plans.mail.statusRound.subject': 'Please tell us how your actions are going: {council}',
  'plans.mail.statusRound.reminderSubject': 'We wait for your word on actions until {day}: {council}',
  'plans.mail.statusRound.heading': 'How are your actions going?',
  'plans.mail.statusRound.reminderHeading': 'Nothing has been said of your actions yet',
  'plans.mail.statusRound.intro':
    'Hello {name},\n{council} is gathering how the agreed actions are going. “{institution}” has {count, plural, one {# action} other {# actions}}; please tell us how it goes.',
  'plans.mail.statusRound.reminderIntro':
    'Hello {name},\n{council} is gathering how the agreed actions are going. Of {count, plural, one {# action} other {# actions}} of “{institution}” nothing has been said yet. If you have done so elsewhere, there is nothing to do.',
  'plans.mail.statusRound.how':
    'The button opens a page on which you say of each action whether it is going well, waiting or done. There is no need to sign in. If all goes as planned, it is enough to tap “Going well” and to save.',
  'plans.mail.statusRound.why': 'What for',
  'plans.mail.statusRound.beforeSeminar': 'The state before the seminar that begins on {day}',
  'plans.mail.statusRound.quarter': 'The state in quarter {quarter} of {year}',
  'plans.mail.statusRound.waiting': 'Waiting for your word',
  'plans.mail.statusRound.items': '{count, plural, one {# action} other {# actions}}',
  'plans.mail.statusRound.itemsLate': '{count, plural, one {# action} other {# actions}}, {late} of them late',
  'plans.mail.statusRound.until': 'Until',
  'plans.mail.statusRound.button': 'Say how it goes',
  'plans.mail.statusRound.footer':
    'You get this mail because actions of “{institution}” are yours to carry out, or because you represent it in the council. The link is your own: please do not pass it on.',
  'problem.what-is-the-round-for': 'Choose the seminar that it is before, or write what it is for.',
  'problem.seminar-is-past': 'This seminar began on {day}. Choose one to come, or write what the round is for.',
  'problem.until-too-far': 'A round lasts 100 days at most: choose {day} or an earlier day. While it lasts, no other begins.',
  'problem.until-after-the-seminar': 'The seminar begins on {day}. Choose this or an earlier day, so that the answers are there in time.',
  'problem.no-open-items': 'The council has no open action to ask about. Enter actions first.',
  'problem.status-round-is-closed': 'This status round has ended and stays as it is. Begin another if you need one.',
  'problem.mailed-today': 'A mail of this status round has been sent today. You can remind again tomorrow.',
  'problem.everybody-has-reported': 'Everybody who was asked has reported. There is nobody to remind.',
} satisfies Record<keyof typeof et, string>;
