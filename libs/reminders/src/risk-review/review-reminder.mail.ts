import { translate, type Language } from '@app/kernel';
import { layout, type ComposedMail } from '@app/mail';
import { dayInMail, factsOf, markedSubject, type RiskInMail } from '@app/risks';
import type { ReminderAudience } from '../rule/reminder-rule-enums.js';

export const RISK_REVIEW_MAIL = 'reminders.risk-review';

export interface ReviewReminder {
  risk: RiskInMail;
  /** YYYY-MM-DD. */
  dueOn: string;
  /** The day that the reminder is of, YYYY-MM-DD. */
  on: string;
  audience: ReminderAudience;
  /** What the council adds. */
  words: readonly string[];
  url: string;
}

/** Pure: a risk is to be looked at soon, today, or should have been. */
export function reviewReminderMail(language: Language, { risk, dueOn, on, audience, words, url }: ReviewReminder): ComposedMail {
  const when = dueOn > on ? 'soon' : dueOn === on ? 'today' : 'overdue';
  const values = {
    ref: risk.ref,
    title: risk.title,
    day: dayInMail(dueOn, language),
    council: risk.councilName,
    secretary: risk.secretaries ?? '',
  };
  const say = (key: string) => translate(language, `reminders.review.${key}`, values);
  return {
    subject: markedSubject(say(`subject.${when}`), risk.mark !== null, language),
    isAutomatic: true,
    ...layout({
      language,
      heading: say(`heading.${when}`),
      paragraphs: [
        say(`intro.${when}`),
        ...words,
        say(`ask.${audience}`),
        ...(audience !== 'SECRETARY' && risk.secretaries ? [say('secretary')] : []),
      ],
      details: factsOf(risk, language),
      button: { label: say('button'), url },
      footer: say(`why.${audience}`),
    }),
  };
}
