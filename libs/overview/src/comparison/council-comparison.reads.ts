import { column, declarePlain, declareReads, inOrderOfRecords, rowsOfRecords } from '@app/kernel';
import { HeatMap, heatMapRows } from '@app/risks';
import { counted, riskOf } from '../parts/overview.reads.js';
import { OverviewRisk, OverviewRisks } from '../parts/overview.types.js';
import { COMPARED_COLUMNS } from './council-comparison.sql.js';
import { ComparedCouncil, ComparedCounty, CouncilComparison, PublicFigures } from './council-comparison.type.js';

declarePlain(ComparedCounty, PublicFigures);

declareReads(CouncilComparison, (f) => ({
  risks: f.toOne(() => OverviewRisks, {
    from: (c) => counted(column(c, 'risk_count'), c.risks),
    description: 'The risks of all of them; the same category across the councils where one is chosen.',
  }),
  councils: f.toMany(() => ComparedCouncil, {
    from: (c) => rowsOfRecords(c.rows, COMPARED_COLUMNS),
    orderBy: inOrderOfRecords,
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
