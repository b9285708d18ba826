import { and, rowOf, sql, type Sql } from '@app/kernel';
import { matrixUsed } from '../matrix/matrix-used.js';
import { asOf } from '../risk/as-of.js';
import type { AssessmentKind, EventType } from '../risk/risk-enums.js';
import { passes } from '../risk/risk-filter.js';
import { Risk } from '../risk/risk.entity.js';
import type { RiskFilter } from '../risk/risks.args.js';

interface HeatMapAsked {
  councilId: Sql | string;
  kind?: AssessmentKind;
  /** At the end of which day; now when not given. */
  day?: string | null;
  /** Movement since the end of this day; none when not given. */
  since?: string | null;
  /** Only risks of this category. */
  eventType?: Sql | EventType | null;
  /** Only risks that `risks` answers with the same filter: of each of the two days those that passed on it. */
  filter?: RiskFilter | null;
}

/** The row of a HeatMap, on the matrix of the day: a sub-select in brackets. Counts once over the rows of the register; every cell is there, also the empty ones. */
export function heatMapRows({ councilId, kind = 'CURRENT', day = null, since = null, eventType = null, filter = null }: HeatMapAsked): Sql {
  const { matrix, likelihood, impact } = COLUMNS[kind];
  const isThere = (on: string | null): Sql => (filter ? passes(rowOf(Risk, 'r'), filter, on) : sql`r.status <> 'CLOSED'`);
  const standing = (on: string | null): Sql => sql`
      select r.id, ${matrix} as matrix_id, ${likelihood} as likelihood, ${impact} as impact
        from ${on ? asOf(on, sql`v.council_id = ${councilId}`) : sql`(select * from risks)`} r
       where ${and(sql`r.council_id = ${councilId}`, isThere(on), eventType && sql`${eventType}::text is null or r.event_type = ${eventType}`)}`;
  return sql`(
    with register as (${standing(day)}
    ), counted as (
      select matrix_id, likelihood, impact, count(*)::int as count from register group by matrix_id, likelihood, impact
    )
    select s.council_id, m.id as matrix_id, ${day}::date as as_of,
           m.cells as levels, array(select coalesce(c.count, 0) from generate_series(1, jsonb_array_length(m.likelihoods)) l
              cross join generate_series(1, jsonb_array_length(m.impacts)) i
              left join counted c on c.matrix_id = m.id and c.likelihood = l and c.impact = i order by l, i) as counts,
           ${since ? moves(standing(since)) : sql`'[]'::json`} as moves,
           (select coalesce(sum(count), 0)::int from counted where matrix_id is null) as not_scored,
           (select coalesce(sum(count), 0)::int from counted where matrix_id <> m.id) as on_other_matrices
      from risk_settings s join risk_matrices m on m.id = ${matrixUsed(councilId, day, sql`s.matrix_id`)} where s.council_id = ${councilId})`;
}

/** The cells of a row: sub-select in brackets. */
export const cellsOf = ({ levels, counts }: Record<'levels' | 'counts', Sql>): Sql => sql`(
    select likelihood, impact, ${levels} -> (likelihood - 1) ->> (impact - 1) as level, count
      from (select ((nth - 1) / width + 1)::int as likelihood, ((nth - 1) % width + 1)::int as impact, count
              from unnest(${counts}) with ordinality as c (count, nth), jsonb_array_length(${levels} -> 0) width) placed)`;

/** From which cell to which, on this matrix alone: what stood or stands on another one was or is not on the map. */
const moves = (before: Sql): Sql => sql`(
    select coalesce(json_agg(json_build_object('fromLikelihood', was_l, 'fromImpact', was_i, 'toLikelihood', is_l, 'toImpact', is_i, 'count', count)
                             order by count desc, is_l, is_i, was_l, was_i), '[]'::json)
      from (select b.likelihood as was_l, b.impact as was_i, n.likelihood as is_l, n.impact as is_i, count(*)::int as count
              from (select * from (${before}) was where was.matrix_id = m.id) b
              full join (select * from register where register.matrix_id = m.id) n using (id)
             where (b.likelihood, b.impact) is distinct from (n.likelihood, n.impact)
             group by 1, 2, 3, 4) moved)`;

const COLUMNS: Record<AssessmentKind, Record<'matrix' | 'likelihood' | 'impact', Sql>> = {
  INHERENT: { matrix: sql`r.inherent_matrix_id`, likelihood: sql`r.inherent_likelihood`, impact: sql`r.inherent_impact` },
  CURRENT: { matrix: sql`r.current_matrix_id`, likelihood: sql`r.current_likelihood`, impact: sql`r.current_impact` },
  TARGET: { matrix: sql`r.target_matrix_id`, likelihood: sql`r.target_likelihood`, impact: sql`r.target_impact` },
};
