import { and, asc, sql, type OrderKey, type Row, type Sql } from '@app/kernel';
import { nameMatches } from '@app/people';
import type { MeasureOrder } from './measure-enums.js';
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

export function ordered(m: Row<Measure>, order: MeasureOrder): OrderKey[] {
  if (order === 'DUE') return [asc(m.dueOn)];
  if (order === 'PRIORITY') return [asc(m.priority), asc(m.dueOn)];
  return [asc(m.number)];
}
