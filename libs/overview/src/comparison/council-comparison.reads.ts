import { asc, column, declarePlain, declareReads, sql } from '@app/kernel';
import { HeatMap, heatMapRows } from '@app/risks';
import { countedOf, riskOf } from '../parts/overview.reads.js';
import { OverviewRisk, OverviewRisks } from '../parts/overview.types.js';
import { ComparedCouncil, ComparedCounty, CouncilComparison, PublicFigures } from './council-comparison.type.js';

declarePlain(ComparedCounty, PublicFigures);

declareReads(CouncilComparison, (f) => ({
  risks: f.toOne(() => OverviewRisks, {
    from: (c) => countedOf(c.risks),
    description: 'The risks of all of them; the same category across the councils where one is chosen.',
  }),
  councils: f.toMany(() => ComparedCouncil, {
    from: (
      c,
    ) => sql`(select * from json_to_recordset(${c.rows}) as t(place int, council_id uuid, council json, event_type text, counties json, has_register boolean, levels json,
      levels_then json, open int, overdue int, worse int, on_other_matrices int, highest json))`,
    orderBy: (c) => [asc(column(c, 'place'))],
    description: 'By name, at most 100.',
  }),
}));

declareReads(ComparedCouncil, (f) => ({
  highest: f.toOne(() => OverviewRisk, {
    from: (c) => riskOf(c.highest),
    nullable: true,
    description: 'The one with the highest level, then score; null while none is scored.',
  }),
  heatMap: f.toOne(() => HeatMap, {
    from: (c) => heatMapRows({ councilId: c.councilId, eventType: c.eventType }),
    nullable: true,
    description: 'On its own matrix: cells of two matrices do not compare.',
  }),
}));
