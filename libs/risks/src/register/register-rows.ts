import { Problem, sql, type Act, type Row, type Sql } from '@app/kernel';
import type { Measure } from '../measure/measure.entity.js';
import { asOf, refuseDays } from '../risk/as-of.js';
import { positionJson, positionOf } from '../risk/position.js';
import type { AccessMark } from '../risk/risk-standing.js';
import { Risk } from '../risk/risk.entity.js';
import { ordered, passes } from '../risk/risk-filter.js';
import { refOf } from '../risk/risk-ref.js';
import type { RiskPosition } from '../risk/risk-types.js';
import type { RiskFilter, RiskOrder } from '../risk/risks.args.js';

/** A council has 15 to 40; a table of more is written by nobody and read by nobody. */
const MOST_RISKS = 5_000;

export interface Named {
  id: string;
  name: string;
}

/** A measure as a report tells it. */
export interface MeasureRow extends Pick<Measure, 'title' | 'phase' | 'state' | 'dueOn'> {
  /** Name of the institution. */
  responsible: string | null;
}

const PLAIN = [
  ...(['id', 'version', 'title', 'description', 'class', 'eventType', 'isMalicious', 'scenario', 'worstScenario'] as const),
  ...(['horizonMonths', 'causes', 'consequences', 'vulnerableGroups', 'affectedServices', 'isCrossBorder', 'treatment'] as const),
  ...(['status', 'identifiedOn', 'closedOn', 'closeReason', 'origin', 'originNote', 'publicText', 'isPublic'] as const),
  ...(['reviewDays', 'reviewedOn', 'reviewDueOn', 'trend', 'assessedOn'] as const),
];
type Plain = Pick<Risk, (typeof PLAIN)[number]>;

/** A risk as files tell it: all that its page says of it, under the rights of who asks. */
export interface RegisterRow extends Plain {
  ref: string;
  owner: Named | null;
  /** Null also where the reader may not see the person. */
  ownerPerson: Named | null;
  leadAssessor: Named | null;
  contributors: Named[];
  regions: (Named & { code: string })[];
  /** In their order; dropped ones too. As they are today, whichever day the risk is told of. */
  measures: MeasureRow[];
  inherent: RiskPosition | null;
  current: RiskPosition | null;
  target: RiskPosition | null;
  /** Null where it is for everybody in the council, or the mark does not hold today. */
  mark: AccessMark | null;
  /** The mark as it rests on the risk, whether it holds today or not. */
  markGiven: AccessMark | null;
}

const named = (table: Sql, id: Sql): Sql => sql`select json_build_object('id', n.id, 'name', n.name) from ${table} n where n.id = ${id}`;
const mark = (r: Row<Risk>): Sql =>
  sql`json_build_object('basis', ${r.markBasis}, 'from', ${r.markFrom}, 'until', ${r.markUntil}, 'holder', ${r.markHolder})`;

type Picked = { readonly [K in keyof RegisterRow]: Sql };

function pick(r: Row<Risk>): Picked {
  return {
    ...(Object.fromEntries(PLAIN.map((name) => [name, r[name]])) as unknown as Record<keyof Plain, Sql>),
    ref: refOf(r),
    owner: named(sql`institutions`, r.ownerInstitutionId),
    ownerPerson: sql`select json_build_object('id', p.id, 'name', p.first_name || ' ' || p.last_name) from persons p where p.id = ${r.ownerPersonId}`,
    leadAssessor: named(sql`institutions`, r.leadAssessorInstitutionId),
    contributors: sql`select coalesce(json_agg(json_build_object('id', i.id, 'name', i.name) order by i.name collate "et-EE-x-icu", i.id), '[]')
      from risk_contributors c join institutions i on i.id = c.institution_id where c.risk_id = ${r.id}`,
    regions: sql`select coalesce(json_agg(json_build_object('id', g.id, 'name', g.name, 'code', g.code) order by g.name collate "et-EE-x-icu", g.id), '[]')
      from risk_regions rr join regions g on g.id = rr.region_id where rr.risk_id = ${r.id}`,
    measures: sql`select coalesce(json_agg(json_build_object('title', m.title, 'phase', m.phase, 'state', m.state, 'dueOn', m.due_on, 'responsible', i.name) order by m.number), '[]')
      from measure_risks mr join measures m on m.id = mr.measure_id left join institutions i on i.id = m.responsible_institution_id where mr.risk_id = ${r.id}`,
    inherent: positionJson(positionOf(r, 'inherent')),
    current: positionJson(positionOf(r, 'current')),
    target: positionJson(positionOf(r, 'target')),
    mark: sql`case when is_restricted(${r.markBasis}, ${r.markFrom}, ${r.markUntil}) then ${mark(r)} end`,
    markGiven: sql`case when ${r.markBasis} is not null then ${mark(r)} end`,
  };
}

export interface Asked {
  councilId: string;
  filter?: RiskFilter | null;
  orderBy?: RiskOrder | null;
  asOf?: string | null;
}

interface Read {
  most?: number;
  /** Whether they are compared and not told: who is told some of them notes it (`noteReadings`). */
  areUntold?: boolean;
}

/**
 * The register as `risks` answers it, whole. Rows that the reader may not see are not there, nor counted anywhere; that restricted ones were
 * read is put on record.
 */
export async function registerRows(
  act: Act,
  { councilId, filter, orderBy, asOf: day }: Asked,
  { most = MOST_RISKS, areUntold = false }: Read = {},
): Promise<RegisterRow[]> {
  refuseDays(act.today, { asOf: day, filter });
  const rows = await act.read.rows<Risk, RegisterRow>(Risk, pick, {
    ...(day && { from: asOf(day, sql`v.council_id = ${councilId}`) }),
    where: (r) => sql`${r.councilId} = ${councilId} and ${passes(r, filter ?? {}, day)}`,
    orderBy: (r) => ordered(r, orderBy ?? 'LEVEL'),
    limit: most + 1,
    areUntold,
  });
  if (rows.length > most) throw new Problem('INVALID', 'register-too-long', 'filter', { most });
  return rows;
}
