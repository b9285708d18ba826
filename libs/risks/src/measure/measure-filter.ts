import { and, asc, desc, sql, type OrderKey, type Row, type Sql } from '@app/kernel';
import { alphabetical, nameMatches } from '@app/people';
import { MeasurePhase, MeasureState, type MeasureOrder } from './measure-enums.js';
import type { Measure } from './measure.entity.js';
import type { MeasureFilter } from './measures.args.js';

/** Whether a measure should have been in place before today and is not. */
export const isLate = (m: { state: Sql; dueOn: Sql }): Sql =>
  sql`(${m.state} in ('PLANNED', 'IN_PROGRESS') and coalesce(${m.dueOn} < act_today(), false))`;

/** Whether a measure is among those asked for. */
export function passes(
  m: Row<Measure>,
  { search, states, phases, decisionLevels, responsibleInstitutionId, riskId, isLate: late }: MeasureFilter,
): Sql {
  return and(
    nameMatches(sql`${m.title} || ' ' || coalesce(${m.description}, '')`, search),
    states ? sql`${m.state} = any(${states})` : sql`${m.state} <> 'DROPPED'`,
    phases && sql`${m.phase} = any(${phases})`,
    decisionLevels && sql`${m.decisionLevel} = any(${decisionLevels})`,
    responsibleInstitutionId && sql`${m.responsibleInstitutionId} = ${responsibleInstitutionId}`,
    riskId && sql`exists (select from measure_risks mr where mr.measure_id = ${m.id} and mr.risk_id = ${riskId})`,
    late !== null && late !== undefined && sql`${isLate(m)} = ${late}`,
  );
}

/** In the order that people think of first, or the other way round; what has nothing to be ordered by stands last. */
export function ordered(m: Row<Measure>, order: MeasureOrder, isReversed = false): OrderKey[] {
  const up = isReversed ? desc : asc;
  const full = { nullable: false } as const;
  switch (order) {
    case 'TITLE':
      return [up(alphabetical(m.title).by, full)];
    case 'PHASE':
      return [up(placeIn(Object.keys(MeasurePhase), m.phase), full), up(m.number)];
    case 'STATE':
      return [up(placeIn(Object.keys(MeasureState), m.state), full), up(m.number)];
    case 'RESPONSIBLE':
      // Of another table, so that no index helps; what a council does is few enough to be sorted.
      return [
        up(sql`(select ${alphabetical(sql`i.name`).by} from institutions i where i.id = ${m.responsibleInstitutionId})`, { nulls: 'last' }),
        up(m.number),
      ];
    case 'DUE':
      return [up(m.dueOn, { nulls: 'last' })];
    case 'PRIORITY':
      return [up(m.priority, { nulls: 'last' }), up(m.dueOn, { nulls: 'last' })];
    case 'NUMBER':
      return [up(m.number)];
  }
}

export const placeIn = (values: readonly string[], value: Sql): Sql => sql`array_position(${values}::text[], ${value}::text)`;
