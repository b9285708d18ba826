import { localeOf, translate, type Language } from '@app/kernel';
import { layout, type ComposedMail } from '@app/mail';
import { markedSubject } from '../treatment/risk-in-mail.js';

export interface RoundNews {
  title: string;
  /** YYYY-MM-DD. */
  dueOn: string;
  council: string;
  name: string;
  institutions: readonly string[];
  missing: number;
  /** Whether access marks hold for all risks of the round, and so for its title. */
  isMarked: boolean;
}

/** Pure: what somebody is told whose institutions are asked to score. No risk is named: some are not for every reader of a mailbox. */
export function roundMail(
  { title, dueOn, council, name, institutions, missing, isMarked }: RoundNews,
  { language, url }: { language: Language; url: string },
): ComposedMail {
  const say = (key: string, values: Record<string, string | number> = {}) => translate(language, `risks.mail.round.${key}`, values);
  const locale = localeOf(language);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${dueOn}T00:00:00Z`));
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(institutions);
  return {
    subject: markedSubject(say('subject', { title }), isMarked, language),
    ...layout({
      language,
      heading: say('heading'),
      paragraphs: [say('intro', { name, council, title }), say('alone')],
      details: [
        { label: say('for', { count: institutions.length }), value: list },
        { label: say('count'), value: String(missing) },
        { label: say('due'), value: day },
      ],
      button: { label: say('button'), url },
      footer: say('why'),
    }),
  };
}
