import { and, sql, type Sql } from '@app/kernel';
import { asOf } from '../risk/as-of.js';
import type { AssessmentKind, EventType } from '../risk/risk-enums.js';

interface HeatMapAsked {
  councilId: Sql | string;
  kind?: AssessmentKind;
  /** At the end of which day; now when not given. */
  day?: string | null;
  /** Only risks of this category. */
  eventType?: Sql | EventType | null;
}

/** The row of a HeatMap: a sub-select in brackets. Counts once over the rows of the register; every cell is there, also the empty ones. */
export function heatMapRows({ councilId, kind = 'CURRENT', day = null, eventType = null }: HeatMapAsked): Sql {
  const rows = day ? asOf(day, sql`v.council_id = ${councilId}`) : sql`(select * from risks)`;
  const { matrix, likelihood, impact } = COLUMNS[kind];
  return sql`(
    with register as (
      select ${matrix} as matrix_id, ${likelihood} as likelihood, ${impact} as impact
        from ${rows} r where ${and(sql`r.council_id = ${councilId}`, sql`r.status <> 'CLOSED'`, eventType && sql`${eventType}::text is null or r.event_type = ${eventType}`)}
    ), counted as (
      select likelihood, impact, count(*)::int as count from register where matrix_id = (select matrix_id from risk_settings where council_id = ${councilId})
       group by likelihood, impact
    )
    select s.council_id, s.matrix_id, ${day}::date as as_of,
           (select json_agg(json_build_object('likelihood', l, 'impact', i, 'level', m.cells -> (l - 1) ->> (i - 1), 'count', coalesce(c.count, 0)) order by l, i)
              from generate_series(1, jsonb_array_length(m.likelihoods)) l cross join generate_series(1, jsonb_array_length(m.impacts)) i
              left join counted c on c.likelihood = l and c.impact = i) as cells,
           (select count(*)::int from register where matrix_id is null) as not_scored,
           (select count(*)::int from register where matrix_id <> m.id) as on_other_matrices
      from risk_settings s join risk_matrices m on m.id = s.matrix_id where s.council_id = ${councilId})`;
}

const COLUMNS: Record<AssessmentKind, Record<'matrix' | 'likelihood' | 'impact', Sql>> = {
  INHERENT: { matrix: sql`r.inherent_matrix_id`, likelihood: sql`r.inherent_likelihood`, impact: sql`r.inherent_impact` },
  CURRENT: { matrix: sql`r.current_matrix_id`, likelihood: sql`r.current_likelihood`, impact: sql`r.current_impact` },
  TARGET: { matrix: sql`r.target_matrix_id`, likelihood: sql`r.target_likelihood`, impact: sql`r.target_impact` },
};
