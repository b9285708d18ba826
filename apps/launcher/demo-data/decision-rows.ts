import type { CouncilKey } from './councils.js';
import { instant, plusDays } from './days.js';
import { decisions, type DemoDecision } from './decisions.js';
import { idOf } from './ids.js';
import type { Row } from './insert.js';
import { memberships } from './network.js';
import { dayOf, leadOf, seminarId, sessionId } from './seminar-rows.js';
import { JOINT_SERIES } from './next-seminar.js';
import type { DemoSeminar } from './seminars.js';

export const decisionId = (key: string): string => idOf('decision', key);

interface Placed {
  decision: DemoDecision;
  decidedOn: string;
  seminar: DemoSeminar | undefined;
  sessionId: string | null;
}

/** Rows by table, in the order in which they refer to each other. Numbers are given by day within council and year. */
export function decisionRows(seminars: readonly DemoSeminar[], today: string): [table: string, rows: Row[]][] {
  const placed = decisions.map((decision) => place(decision, seminars, today)).sort((a, b) => a.decidedOn.localeCompare(b.decidedOn));
  const last = new Map<string, number>();
  const numbered = placed.map((one) => {
    const series = `${one.decision.council}/${one.decidedOn.slice(0, 4)}`;
    last.set(series, (last.get(series) ?? 0) + 1);
    return { ...one, number: last.get(series) ?? 0 };
  });
  const dayOfKey = new Map(placed.map(({ decision: { key }, decidedOn }) => [key, decidedOn]));
  return [
    ['decisions', numbered.map((one) => decisionRow(one, one.number, dayOfKey))],
    [
      'decision_councils',
      decisions.flatMap(({ key, with: others = [] }) =>
        others.map((council) => ({
          id: idOf('decision-council', `${key}/${council}`),
          decision_id: decisionId(key),
          council_id: idOf('council', council),
        })),
      ),
    ],
    [
      'plan_numbers',
      [...last].map(([series, number]) => {
        const [council = '', year = ''] = series.split('/');
        const name = `decision-${year}`;
        return { id: idOf('plan-numbers', series), council_id: idOf('council', council), series: name, last: number };
      }),
    ],
  ];
}

function place(decision: DemoDecision, seminars: readonly DemoSeminar[], today: string): Placed {
  const { at } = decision;
  if ('daysAgo' in at) return { decision, decidedOn: plusDays(today, -at.daysAgo), seminar: undefined, sessionId: null };
  const seminar = 'seminar' in at ? seminars.find(({ key }) => key === at.seminar) : jointsAgo(seminars, today)[at.jointsAgo - 1];
  if (!seminar) throw new Error(`The decision ${decision.key} was made at no seminar of the demo data`);
  const item = seminar.agenda?.find(({ title }) => title === at.item);
  if (at.item && !item) throw new Error(`The seminar ${seminar.key} has no item ${at.item}`);
  return { decision, decidedOn: dayOf(seminar, item?.day ?? 1).date, seminar, sessionId: item ? sessionId(seminar, item) : null };
}

/** The yearly ones of both Viru councils, latest first, as far as they are over. */
const jointsAgo = (seminars: readonly DemoSeminar[], today: string): DemoSeminar[] =>
  seminars
    .filter(
      (seminar) =>
        seminar.series === JOINT_SERIES && leadOf(seminar) === ('ida-viru' satisfies CouncilKey) && dayOf(seminar, 2).date < today,
    )
    .sort((a, b) => dayOf(b, 1).date.localeCompare(dayOf(a, 1).date));

function decisionRow({ decision, decidedOn, seminar, sessionId: session }: Placed, number: number, days: ReadonlyMap<string, string>): Row {
  const { key, council, kind, text, why, to, dissent, conflict, fulfilled, repealed, supersededBy } = decision;
  const year = Number(decidedOn.slice(0, 4));
  const [after, reason] = fulfilled ?? repealed ?? [];
  const state = fulfilled ? 'FULFILLED' : repealed ? 'REPEALED' : supersededBy ? 'SUPERSEDED' : 'IN_FORCE';
  const named = votesByName(decision, decidedOn);
  const votes = named
    ? (['FOR', 'AGAINST', 'ABSTAINED'] as const).map((vote) => named.filter((one) => one.vote === vote).length)
    : decision.votes;
  const endedOn = supersededBy ? days.get(supersededBy) : after === undefined ? undefined : plusDays(decidedOn, after);
  return {
    id: decisionId(key),
    council_id: idOf('council', council),
    year,
    number,
    kind,
    text: text.replace('{year}', String(year)).replace('{next}', String(year + 1)),
    rationale: why ?? null,
    addressees: to ?? null,
    decided_on: decidedOn,
    seminar_id: seminar ? seminarId(seminar) : null,
    session_id: session,
    votes_for: votes?.[0] ?? null,
    votes_against: votes?.[1] ?? null,
    votes_abstained: votes?.[2] ?? null,
    votes_by_name: named,
    dissent: dissent ?? null,
    conflict_of_interest: conflict ?? null,
    state,
    ended_on: endedOn ?? null,
    ended_at: endedOn ? instant(endedOn, '09:30') : null,
    end_reason: reason ?? null,
    superseded_by_id: supersededBy ? decisionId(supersededBy) : null,
    version: 1,
    created_at: instant(plusDays(decidedOn, 1), '09:30'),
    changed_at: instant(endedOn ?? plusDays(decidedOn, 1), '09:30'),
  };
}

/** Everybody who had a vote on the day in one of the councils, each once. */
function votesByName({ council, with: others = [], byName }: DemoDecision, day: string) {
  if (!byName) return null;
  const councils: CouncilKey[] = [council, ...others];
  const voters = memberships.filter((one) => one.voting && councils.includes(one.council) && one.from <= day && (!one.to || one.to >= day));
  return [...new Set(voters.map(({ institution }) => institution))].map((institution) => {
    const [vote, reason] = byName[institution] ?? (['FOR', null] as const);
    return { institutionId: idOf('institution', institution), vote, reason };
  });
}
