import { translate, type Language } from '@app/kernel';
import { layout, type ComposedMail, type MailSection } from '@app/mail';
import { dayInMail } from '@app/risks';
import type { DigestLine } from './digest-lines.js';

export const DIGEST_MAIL = 'reminders.digest';

/** About what a screen holds; the rest stands behind the button. */
const MOST_LINES = 14;
const MOST_INSTITUTIONS = 6;

/** An institution that the reader speaks for, and where they say without signing in how it goes there. */
export interface DigestInstitution {
  name: string;
  url: string;
}

export interface Digest {
  lines: readonly DigestLine[];
  /** The day of the mail, YYYY-MM-DD. */
  on: string;
  name: string;
  institutions: readonly DigestInstitution[];
  /** The dashboard's, for who signs in. */
  url: string;
}

/** Pure: what waits for somebody, council by council; what is late first. */
export function digestMail(language: Language, { lines, on, name, institutions, url }: Digest): ComposedMail {
  const say = (key: string, values = {}) => translate(language, `reminders.digest.${key}`, values);
  // What is passed on to the secretary is somebody else's to do, and counted with what is late in the council.
  const own = lines.filter(({ kind, institutionId }) => kind === 'DUE' && institutionId !== null);
  const late = own.filter((line) => isPast(line, on)).length;
  const soon = own.length - late;
  const overdue = lines.reduce((sum, { kind, count }) => sum + (kind === 'LATE_IN_COUNCIL' ? (count ?? 0) : 0), 0);
  const reviews = lines.filter(({ kind }) => kind === 'REVIEW');
  const all = { label: say('all'), url: `${url}/actions` };
  const shown = lines.slice(0, MOST_LINES);
  const more = lines.length - shown.length;
  const councils = [...new Set(shown.map(({ councilId }) => councilId))];
  const [first, ...rest] = institutions;
  const sections: MailSection[] = councils.map((councilId) => {
    const said = shown.filter((line) => line.councilId === councilId);
    const toReview = said.filter(({ kind }) => kind === 'REVIEW');
    return {
      heading: said[0]?.councilName,
      text: said.map((line) => `• ${lineInWords(line, on, language)}`).join('\n'),
      ...(toReview.length > 0 && { link: { label: say('register'), url: `${url}${registerPath(toReview)}` } }),
    };
  });
  if (more > 0) sections.push({ text: say('more', { count: more }), link: all });
  for (const { name: institution, url: own } of rest)
    sections.push({ text: say('alsoFor'), link: { label: say('update', { institution }), url: own } });
  return {
    subject: say('subject', { late, soon, overdue, reviews: reviews.length }),
    isAutomatic: true,
    ownUrl: first?.url,
    ...layout({
      language,
      heading: say('heading'),
      paragraphs: [say(own.length > 0 ? 'intro' : 'hello', { name, late, soon }), ...(overdue > 0 ? [say('council', { overdue })] : [])],
      sections,
      button: first
        ? { label: say('update', { institution: first.name }), url: first.url }
        : reviews.length < lines.length
          ? all
          : { label: say('register'), url: `${url}${registerPath(reviews)}` },
      footer: say('why'),
    }),
  };
}

/** Where somebody looks at risks of a council again: at the one, or in the register. */
const registerPath = ([first, ...others]: readonly DigestLine[]): string =>
  others.length === 0 ? `/risks/${first?.riskId ?? ''}` : `/risks?council=${first?.councilSlug ?? ''}`;

const isPast = ({ dueOn }: DigestLine, on: string): boolean => dueOn !== null && dueOn < on;

function keyOf({ kind, ref, dueOn, since, isGranted, askedAgain }: DigestLine, on: string): string {
  if (ref === null) return `${kind}.count`;
  if (kind === 'ANSWERED') return isGranted ? 'LATER' : askedAgain ? 'ASKED_AGAIN' : 'NOT_LATER';
  if (kind === 'REVIEW') return since !== null && since < on ? 'REVIEW_LATE' : kind;
  return kind === 'DUE' && dueOn !== null && dueOn < on ? 'LATE' : kind;
}

function lineInWords(line: DigestLine, on: string, language: Language): string {
  const { ref, title, dueOn, ownerName, institutionId, since, askedAgain, count, overdueAt } = line;
  const what = `${ref ?? ''} ${title ?? translate(language, 'reminders.digest.marked')}`;
  return translate(language, `reminders.digest.line.${keyOf(line, on)}`, {
    what: institutionId === null && ownerName ? `${what} (${ownerName})` : what,
    day: dueOn ? dayInMail(dueOn, language) : '',
    asked: askedAgain ? dayInMail(askedAgain, language) : '',
    since: since ? dayInMail(since, language) : '',
    count: count ?? 0,
    at: overdueAt
      .slice(0, MOST_INSTITUTIONS)
      .map(({ name, count: late }) => `${name} (${late})`)
      .join(', '),
    others: Math.max(0, overdueAt.length - MOST_INSTITUTIONS),
  });
}
