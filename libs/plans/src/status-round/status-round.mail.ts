import { localeOf, translate, type Language } from '@app/kernel';
import { layout, type ComposedMail } from '@app/mail';
import type { StatusRoundReason } from './round-enums.js';

export interface StatusRoundNews {
  council: string;
  institution: string;
  name: string;
  why: StatusRoundReason;
  year: number | null;
  quarter: number | null;
  /** First day of the seminar that it is before, YYYY-MM-DD. */
  seminarOn: string | null;
  /** Of who began it. */
  words: string | null;
  /** YYYY-MM-DD. */
  askedUntil: string;
  items: number;
  late: number;
  isReminder: boolean;
}

/** Pure: whom it tells that their word is waited for. No item is named: some are not for every reader of a mailbox. */
export function statusRoundMail(
  { council, institution, name, why, year, quarter, seminarOn, words, askedUntil, items, late, isReminder }: StatusRoundNews,
  { language, url }: { language: Language; url: string },
): ComposedMail {
  const say = (key: string, values: Record<string, string | number> = {}) => translate(language, `plans.mail.statusRound.${key}`, values);
  const dayOf = (day: string) =>
    new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  const until = dayOf(askedUntil);
  const reason = {
    SEMINAR: seminarOn && say('beforeSeminar', { day: dayOf(seminarOn) }),
    QUARTER: say('quarter', { year: String(year), quarter: quarter ?? 0 }),
    OTHER: null,
  }[why];
  return {
    subject: say(isReminder ? 'reminderSubject' : 'subject', { council, day: until }),
    ...layout({
      language,
      heading: say(isReminder ? 'reminderHeading' : 'heading'),
      paragraphs: [
        say(isReminder ? 'reminderIntro' : 'intro', { name, council, institution, count: items }),
        ...(words ? [words] : []),
        say('how'),
      ],
      details: [
        ...(reason ? [{ label: say('why'), value: reason }] : []),
        { label: say('waiting'), value: late > 0 ? say('itemsLate', { count: items, late }) : say('items', { count: items }) },
        { label: say('until'), value: until },
      ],
      button: { label: say('button'), url },
      footer: say('footer', { institution }),
    }),
    ownUrl: url,
    isAutomatic: true,
  };
}
