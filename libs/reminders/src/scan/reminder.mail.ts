import { localeOf, translate, type Language } from '@app/kernel';
import { layout, type ComposedMail } from '@app/mail';

export interface Reminder {
  language: Language;
  title: string;
  /** First and last day, YYYY-MM-DD. */
  firstDay: string;
  lastDay: string;
  /** Last day to answer, YYYY-MM-DD. */
  answerBy: string | null;
  /** What the council adds. */
  words: readonly string[];
  answerUrl: string;
}

/** Pure: what a reminder of an unanswered invitation says. */
export function reminderMail({ language, title, firstDay, lastDay, answerBy, words, answerUrl }: Reminder): ComposedMail {
  const say = (key: string, values: Record<string, string> = {}) => translate(language, `reminders.mail.${key}`, values);
  const format = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' });
  const day = (value: string) => new Date(`${value}T00:00:00Z`);
  const dates = format.formatRange(day(firstDay), day(lastDay));
  return {
    subject: say('subject', { title }),
    ownUrl: answerUrl,
    isAutomatic: true,
    ...layout({
      language,
      heading: say('heading'),
      paragraphs: [
        say('intro', { title, dates }),
        ...words,
        answerBy ? say('answerBy', { day: format.format(day(answerBy)) }) : say('answerSoon'),
      ],
      button: { label: say('button'), url: answerUrl },
      footer: say('reason'),
    }),
  };
}
