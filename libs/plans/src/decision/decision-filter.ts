import { and, asc, desc, sql, type OrderKey, type Row, type Sql } from '@app/kernel';
import { nameMatches } from '@app/people';
import { DecisionKind, DecisionState, type DecisionOrder } from './decision-enums.js';
import { councilCodeOf } from '../joint-council/named-councils.js';
import type { Decision } from './decision.entity.js';
import type { DecisionFilter } from './decisions.args.js';

/** How people call a decision: O, the council, the year, the number within it. */
export const refOf = (d: Record<'councilId' | 'year' | 'number', Sql>): Sql =>
  sql`reference('O', ${councilCodeOf(d)} || '-' || ${d.year}, ${d.number})`;

/** Whether it stands in the council's register or was decided together with it. In two sets of ids, each found by an index. */
export const isOfCouncil = (d: Row<Decision>, councilId: Sql | string): Sql =>
  sql`(${d.councilId} = ${councilId} or ${d.id} = any(array(select dc.decision_id from decision_councils dc where dc.council_id = ${councilId})))`;

/** Whether a decision is among those asked for. */
export function passes(d: Row<Decision>, { search, kinds, states, seminarId, isElsewhere, from, to }: DecisionFilter): Sql {
  const atSeminar = sql`exists (select from seminars s where s.id = ${d.seminarId})`;
  const words = sql`concat_ws(' ', ${d.text}, ${d.rationale}, ${d.addressees}, ${refOf(d)})`;
  return and(
    nameMatches(words, search),
    kinds && sql`${d.kind} = any(${kinds})`,
    states && sql`${d.state} = any(${states})`,
    seminarId && sql`${d.seminarId} = ${seminarId}`,
    typeof isElsewhere === 'boolean' && (isElsewhere ? sql`not ${atSeminar}` : atSeminar),
    from && sql`${d.decidedOn} >= ${from}`,
    to && sql`${d.decidedOn} <= ${to}`,
  );
}

/** In the order that people think of first, or the other way round. */
export function ordered(d: Row<Decision>, order: DecisionOrder, isReversed = false): OrderKey[] {
  const [up, down] = isReversed ? [desc, asc] : [asc, desc];
  const full = { nullable: false } as const;
  const latestFirst = [down(d.decidedOn), down(d.number)];
  switch (order) {
    case 'DECIDED':
      return latestFirst;
    case 'NUMBER':
      return [up(d.year), up(d.number)];
    case 'KIND':
      return [up(placeIn(Object.keys(DecisionKind), d.kind), full), ...latestFirst];
    case 'STATE':
      return [up(placeIn(Object.keys(DecisionState), d.state), full), ...latestFirst];
  }
}

const placeIn = (values: readonly string[], value: Sql): Sql => sql`array_position(${values}::text[], ${value}::text)`;
