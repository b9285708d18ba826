import type { et } from './et.js';

export const en = {
  'reminders.reminderAnchor.ANSWER_BY': 'last day to answer',
  'reminders.reminderAnchor.INVITED_AT': 'day of the invitation',
  'reminders.reminderAnchor.SEMINAR_START': 'start of the seminar',
  'reminders.mail.subject': 'Reminder: please answer the invitation – {title}',
  'reminders.mail.heading': 'We are waiting for your answer',
  'reminders.mail.intro': 'You are invited: {title}, {dates}. We have not had your answer yet.',
  'reminders.mail.answerBy': 'Please answer by {day}. You need not sign in to answer.',
  'reminders.mail.answerSoon': 'Please answer as soon as you can. You need not sign in to answer.',
  'reminders.mail.button': 'Answer the invitation',
  'reminders.mail.reason':
    'You get this mail because you are invited to a seminar of a council and have not answered yet. After your answer there are no more reminders.',
  'problem.repeat-is-missing': 'Where there are several reminders, say after how many days they are repeated.',
  'problem.before-the-invitation': 'From the day of the invitation one can only count forward: 1 at least.',
} satisfies Record<keyof typeof et, string>;
