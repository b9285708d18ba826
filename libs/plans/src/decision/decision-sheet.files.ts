import { Council } from '@app/councils';
import { asc, defineFile, Problem, sql, translate, type Act, type Language, type Sql } from '@app/kernel';
import { SHEET_TYPES, writeSheet, type Column, type Sheet } from '@app/sheets';
import { fileNameOf } from '../exchange/file-name.js';
import { jointCouncils } from '../joint-council/named-councils.js';
import { Vote } from './decision-enums.js';
import { isOfCouncil, ordered, passes, refOf } from './decision-filter.js';
import { votesOf } from './decision-votes.js';
import { Decision } from './decision.entity.js';
import { DecisionsArgs } from './decisions.args.js';

/** More than a council decides in a hundred years. */
const MOST_DECISIONS = 10_000;

const PLAIN = [
  ...(['id', 'version', 'kind', 'state', 'text', 'rationale', 'addressees', 'decidedOn'] as const),
  ...(['votesFor', 'votesAgainst', 'votesAbstained', 'dissent', 'conflictOfInterest', 'endedOn', 'endReason'] as const),
];

/** A decision as the file tells it, under the rights of who asks. */
interface DecisionRow extends Pick<Decision, (typeof PLAIN)[number]> {
  ref: string;
  /** As every row of a table has: its text. */
  title: string;
  /** Names, the one in whose register it stands first. */
  councils: string[];
  /** Null between seminars, and for who does not read the seminar. */
  seminar: string | null;
  session: string | null;
  /** Who voted how with what they said, in the order of `Vote`; none where nobody voted by name. */
  named: { name: string; vote: Vote; reason: string | null }[] | null;
  /** Titles of those that it adopted or amended. */
  plans: string[] | null;
  supersededBy: string | null;
  /** Of those that the reader sees: how many are not done, and how many are. */
  openItems: number;
  doneItems: number;
}

const shown = (key: string, width: number, of: Column<DecisionRow>['of'], isDay = false): Column<DecisionRow> => ({
  ...{ key, kind: null, canBeEmpty: false, width, of },
  ...(isDay && { isDay }),
});

/** Only for reading: a decision is changed by acts that have something to say of it, one by one. */
const SHEET: Sheet<DecisionRow> = {
  columns: [
    shown('ref', 18, (row) => row.ref),
    shown('title', 60, (row) => row.text),
    shown('kind', 16, (row, language) => translate(language, `plans.decisionKind.${row.kind}`)),
    shown('decidedOn', 14, (row) => row.decidedOn, true),
    shown('seminar', 36, (row) => row.seminar),
    shown('session', 30, (row) => row.session),
    shown('councils', 36, (row) => row.councils.join('; ')),
    shown('rationale', 40, (row) => row.rationale),
    shown('addressees', 30, (row) => row.addressees),
    shown('votesFor', 8, (row) => row.votesFor),
    shown('votesAgainst', 8, (row) => row.votesAgainst),
    shown('votesAbstained', 8, (row) => row.votesAbstained),
    shown('votesByName', 60, (row, language) => inWords(row.named, language)),
    shown('dissent', 36, (row) => row.dissent),
    shown('conflictOfInterest', 36, (row) => row.conflictOfInterest),
    shown('state', 14, (row, language) => translate(language, `plans.decisionState.${row.state}`)),
    shown('endedOn', 14, (row) => row.endedOn, true),
    shown('endReason', 40, (row) => row.endReason),
    shown('supersededBy', 18, (row) => row.supersededBy),
    shown('plans', 36, (row) => row.plans?.join('; ') ?? null),
    shown('openItems', 10, (row) => row.openItems),
    shown('doneItems', 10, (row) => row.doneItems),
  ],
  titleOf: (language, key) => translate(language, `plans.decisionColumn.${key}`),
  valueOf: () => null,
  needed: [],
  reasons: { noSuch: 'no-such-record', newNeedsColumns: 'no-such-record' },
  closedBecause: () => null,
};

/** As mails say it: each vote once, with whose it was. */
function inWords(named: DecisionRow['named'], language: Language): string | null {
  const told = Object.keys(Vote).flatMap((vote) => {
    const names = (named ?? []).filter((one) => one.vote === vote).map(({ name, reason }) => (reason ? `${name} (${reason})` : name));
    return names.length > 0
      ? [translate(language, 'plans.outcome.voters', { vote: translate(language, `plans.vote.${vote}`), names: names.join('; ') })]
      : [];
  });
  return told.length > 0 ? told.join('\n') : null;
}

/** What `decisions` answers to the same arguments, but for pages. */
async function rowsAsked(act: Act, { councilId, filter, orderBy, isReversed }: DecisionsArgs): Promise<DecisionRow[]> {
  const items = (id: Sql, states: string) =>
    sql`(select count(*)::int from action_items i where i.decision_id = ${id} and i.state = any(${states.split(' ')}))`;
  const rows = await act.read.rows<Decision, DecisionRow>(
    Decision,
    (d) => ({
      ...(Object.fromEntries(PLAIN.map((name) => [name, d[name]])) as unknown as Record<(typeof PLAIN)[number], Sql>),
      ref: refOf(d),
      title: d.text,
      councils: sql`(select json_agg(c.name order by c.is_lead desc, c.name collate "et-EE-x-icu") from ${jointCouncils(d, sql`select dc.council_id from decision_councils dc where dc.decision_id = ${d.id}`)} c)`,
      seminar: sql`(select s.title from seminars s where s.id = ${d.seminarId})`,
      session: sql`(select s.title from agenda_sessions s where s.id = ${d.sessionId})`,
      named: sql`(select json_agg(json_build_object('name', i.name, 'vote', v.vote, 'reason', v.reason) order by i.name collate "et-EE-x-icu")
        from ${votesOf(d)} v join institutions i on i.id = v.institution_id)`,
      plans: sql`(select json_agg(p.title order by p.period_from, p.id) from action_plans p
        where p.adopted_by_decision_id = ${d.id} or exists (select from plan_amendments a where a.decision_id = ${d.id} and a.plan_id = p.id))`,
      supersededBy: sql`(select ${refOf({ councilId: sql`n.council_id`, year: sql`n.year`, number: sql`n.number` })} from decisions n where n.id = ${d.supersededById})`,
      openItems: items(d.id, 'PLANNED IN_PROGRESS WAITING'),
      doneItems: items(d.id, 'DONE VERIFIED'),
    }),
    {
      where: (d) => sql`${isOfCouncil(d, councilId)} and ${passes(d, filter ?? {})}`,
      orderBy: (d) => [...ordered(d, orderBy ?? 'DECIDED', isReversed ?? false), asc(d.id)],
      limit: MOST_DECISIONS + 1,
    },
  );
  if (rows.length > MOST_DECISIONS) throw new Problem('INVALID', 'too-many-decisions', 'filter', { most: MOST_DECISIONS });
  return rows;
}

/** The register of a council as a table to read, sort and file away. */
for (const ending of ['xlsx', 'csv'] as const)
  defineFile({
    address: `decisions.${ending}`,
    query: 'decisions',
    args: DecisionsArgs,
    read: async (act: Act, args: DecisionsArgs, language: Language) => {
      const council = await act.tx.findOneBy(Council, { id: args.councilId });
      if (!council) throw new Problem('NOT_FOUND', 'no-such-record', 'councilId');
      return { council, rows: await rowsAsked(act, args), language, day: act.today };
    },
    write: async ({ council, rows, language, day }) => ({
      name: `${fileNameOf(language, 'plans.decisionFile.name', [council.slug, day], false)}.${ending}`,
      type: SHEET_TYPES[ending],
      bytes: await writeSheet(ending, { sheet: SHEET, rows, language, warnings: [], title: council.shortName }),
    }),
  });
