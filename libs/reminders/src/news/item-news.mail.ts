import { translate, type Language } from '@app/kernel';
import { layout, type ComposedMail } from '@app/mail';
import { dayInMail } from '@app/risks';

export const ITEM_NEWS_MAIL = 'reminders.item-news';

/** About what a screen holds; the rest stands behind the button. */
const MOST_LINES = 14;

export interface NewsLine {
  kind: 'GIVEN' | 'RETURNED' | 'GRANTED' | 'REFUSED' | 'MOVED';
  ref: string;
  /** Null of an item behind an access mark. */
  title: string | null;
  /** YYYY-MM-DD */
  dueOn: string;
  councilName: string;
  institutionId: string;
  ownerName: string;
  /** Why it was sent back, or what was answered; null where it may not be told, empty where nothing was said. */
  words: string | null;
}

export interface NewsInstitution {
  name: string;
  /** Where the reader says, without signing in, how it goes there. */
  url: string;
}

export interface ItemNewsToTell {
  name: string;
  lines: readonly NewsLine[];
  institutions: readonly NewsInstitution[];
}

/** Pure: what was done with items that are up to the reader. */
export function itemNewsMail(language: Language, { name, lines, institutions }: ItemNewsToTell): ComposedMail {
  const say = (key: string, values = {}) => translate(language, `reminders.news.${key}`, values);
  const [only] = lines;
  const [first, ...rest] = institutions;
  const what = ({ ref, title }: NewsLine) => `${ref} ${title ?? translate(language, 'reminders.digest.marked')}`;
  const shown = lines.slice(0, MOST_LINES).map((line) => ({
    heading: say(`heading.${line.kind}`, { what: what(line) }),
    text: [say('facts', { institution: line.ownerName, day: dayInMail(line.dueOn, language) }), line.words].filter(Boolean).join('\n'),
  }));
  const more = lines.length - shown.length;
  return {
    subject: only && lines.length === 1 ? say(`heading.${only.kind}`, { what: what(only) }) : say('subject', { count: lines.length }),
    isAutomatic: true,
    ownUrl: first?.url,
    ...layout({
      language,
      heading: say('title', { count: lines.length }),
      paragraphs: [say('intro', { name, council: only?.councilName ?? '' })],
      sections: [
        ...shown,
        ...(more > 0 ? [{ text: translate(language, 'reminders.digest.more', { count: more }) }] : []),
        ...rest.map(({ name: institution, url }) => ({
          text: translate(language, 'reminders.digest.alsoFor'),
          link: { label: translate(language, 'reminders.digest.update', { institution }), url },
        })),
      ],
      ...(first && { button: { label: translate(language, 'reminders.digest.update', { institution: first.name }), url: first.url } }),
      footer: say('why'),
    }),
  };
}
