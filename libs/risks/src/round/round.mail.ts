import { localeOf, translate, type WrittenLanguage } from '@app/kernel';
import { layout, type ComposedMail } from '@app/mail';

export interface RoundNews {
  title: string;
  /** YYYY-MM-DD. */
  dueOn: string;
  council: string;
  name: string;
  institutions: readonly string[];
  missing: number;
}

/** Pure: what somebody is told whose institutions are asked to score. No risk is named: some are not for every reader of a mailbox. */
export function roundMail(
  { title, dueOn, council, name, institutions, missing }: RoundNews,
  { language, url }: { language: WrittenLanguage; url: string },
): ComposedMail {
  const say = (key: string, values: Record<string, string | number> = {}) => translate(language, `risks.mail.round.${key}`, values);
  const locale = localeOf(language);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${dueOn}T00:00:00Z`));
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(institutions);
  return {
    subject: say('subject', { title }),
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
