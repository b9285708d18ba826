import { localeOf, translate, type Language } from '@app/kernel';
import { layout, type ComposedMail } from '@app/mail';
import { Vote } from '../decision/decision-enums.js';
import type { OutcomeFrame, ToldDecision } from './told-decisions.js';

type Doer = ToldDecision['doers'][number];

export const OUTCOME_MAIL = 'plans.outcome';

export interface OutcomeReader {
  language: Language;
  name: string;
  publicUrl: string;
  /** Told of it for what their institution did, and for nothing else. */
  isDoer: boolean;
  /** The button leads such a one to what they may read. */
  canOpen: boolean;
}

/** Longer ones are read behind the button. */
const MOST_LETTERS = 600;

/** Pure: what was decided, and what became of it. One that was fulfilled is thanked for, one that was corrected is called so; several stand one below the other. */
export function outcomeMail(decisions: readonly ToldDecision[], frame: OutcomeFrame, reader: OutcomeReader): ComposedMail {
  const { language, name, publicUrl, isDoer, canOpen } = reader;
  const [first] = decisions;
  const isThanks = frame.isAutomatic && decisions.every(({ state }) => state === 'FULFILLED');
  const values = {
    name,
    ref: first?.ref ?? '',
    count: decisions.length,
    council: frame.councilName,
    seminar: frame.seminarTitle ?? '',
    at: frame.seminarTitle ? 'seminar' : 'council',
  };
  const say = (key: string) => translate(language, `plans.outcome.${key}`, values);
  const which = isThanks ? 'thanks' : decisions.every(({ isCorrection }) => isCorrection) ? 'corrected' : 'decided';
  const place = decisions.length === 1 && first ? `/decisions/${first.id}` : `/seminars/${frame.seminarId}/decisions`;
  return {
    subject: say(`subject.${which}`),
    ...layout({
      language,
      heading: say(`heading.${which}`),
      paragraphs: [say(`intro.${which}`)],
      sections: decisions.map((decision) => ({ heading: headingOf(decision, language), text: textOf(decision, language) })),
      footer: say(isDoer ? 'whyDoer' : 'why'),
      button: canOpen ? { label: say('button'), url: `${publicUrl}${place}` } : undefined,
    }),
  };
}

const headingOf = ({ ref, kind, state, isCorrection }: ToldDecision, language: Language): string => {
  const words = translate(language, `plans.decisionKind.${kind}`);
  if (isCorrection) return `${ref} – ${words}, ${translate(language, 'plans.outcome.corrected')}`;
  return state === 'IN_FORCE' ? `${ref} – ${words}` : `${ref} – ${translate(language, `plans.decisionState.${state}`)}`;
};

function textOf(decision: ToldDecision, language: Language): string {
  const { text, addressees, state, endedOn, endReason, supersededBy } = decision;
  const say = (key: string, values: Record<string, string>) => translate(language, `plans.outcome.${key}`, values);
  const lines = [
    shortened(text),
    addressees && say('addressees', { addressees }),
    ...(state === 'IN_FORCE' ? votedIn(decision, language) : []),
    state === 'FULFILLED' &&
      endReason &&
      say('shownBy', { how: shortened(endReason), day: dayInWords(endedOn ?? decision.decidedOn, language) }),
    state === 'REPEALED' &&
      endReason &&
      say('repealed', { reason: shortened(endReason), day: dayInWords(endedOn ?? decision.decidedOn, language) }),
    supersededBy && say('superseded', { by: shortened(supersededBy) }),
    ...byWhom(decision, language),
  ];
  return lines.filter(Boolean).join('\n');
}

/** Who is to do something by when; of what was fulfilled, who did something, and who has not done all of it yet. */
function byWhom({ state, doers }: ToldDecision, language: Language): (string | false)[] {
  const say = (key: string, values: Record<string, string>) => translate(language, `plans.outcome.${key}`, values);
  const line = (key: string, names: readonly string[]) => names.length > 0 && say(key, { names: names.join(', ') });
  const withDay = ({ name, dueOn }: Doer) => (dueOn ? say('doerBy', { name, day: dayInWords(dueOn, language) }) : name);
  if (state === 'IN_FORCE') return [line('doneByWhom', doers.map(withDay))];
  if (state !== 'FULFILLED') return [line('doneByWhom', doers.map(nameOf))];
  const done = doers.filter(({ hasDone }) => hasDone);
  const open = doers.filter(({ dueOn }) => dueOn !== null);
  return [line('doneBy', done.map(nameOf)), line('stillOpen', open.map(withDay))];
}

const nameOf = ({ name }: Doer): string => name;

const dayInWords = (on: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${on}T00:00:00Z`));

/** How it was voted on: the counts, and below them who voted how with what they said, or what was written of it. */
function votedIn({ counts, votes, dissent, conflictOfInterest }: ToldDecision, language: Language): (string | null)[] {
  const say = (key: string, values: Record<string, string | number>) => translate(language, `plans.outcome.${key}`, values);
  const voters = Object.keys(Vote).flatMap((vote) => {
    const named = votes.filter((one) => one.vote === vote).map(({ name, reason }) => (reason ? `${name} (${reason})` : name));
    return named.length > 0 ? [say('voters', { vote: translate(language, `plans.vote.${vote}`), names: named.join('; ') })] : [];
  });
  return [
    counts && say('votes', { votesFor: counts[0], votesAgainst: counts[1], votesAbstained: counts[2] }),
    ...voters,
    dissent && say('dissent', { text: shortened(dissent) }),
    conflictOfInterest && say('conflict', { text: shortened(conflictOfInterest) }),
  ];
}

const shortened = (text: string): string => (text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS).trimEnd()}…` : text);
