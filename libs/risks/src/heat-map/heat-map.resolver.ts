import { Act, sql, type Answer, type Info, type Sql } from '@app/kernel';
import { Args, Context, Info as InfoParam, Query, Resolver } from '@nestjs/graphql';
import { asOf } from '../risk/as-of.js';
import type { AssessmentKind } from '../risk/risk-enums.js';
import { HeatMapArgs } from './heat-map.args.js';
import { HeatMap } from './heat-map.type.js';

/** Counts once over the rows of the register; every cell is there, also the empty ones. */
function heatMap(councilId: string, kind: AssessmentKind, day: string | null): Sql {
  const rows = day ? asOf(day, sql`v.council_id = ${councilId}`) : sql`(select * from risks)`;
  const { matrix, likelihood, impact } = COLUMNS[kind];
  return sql`(
    with register as (
      select ${matrix} as matrix_id, ${likelihood} as likelihood, ${impact} as impact
        from ${rows} r where r.council_id = ${councilId} and r.status <> 'CLOSED'
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

@Resolver(() => HeatMap)
export class HeatMapResolver {
  @Query(() => HeatMap, { description: 'The register of a council on its matrix, today or at the end of a day.' })
  async heatMap(@Context('act') act: Act, @InfoParam() info: Info, @Args() args: HeatMapArgs): Promise<Answer<HeatMap>> {
    return act.read.one(HeatMap, info, undefined, { from: heatMap(args.councilId, args.kind ?? 'CURRENT', args.asOf ?? null) });
  }
}
