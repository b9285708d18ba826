import { asc, declarePlain, declareReads } from '@app/kernel';
import { RiskMatrix } from '../matrix/risk-matrix.entity.js';
import { cellsOf } from './heat-map-rows.js';
import { HeatMap, HeatMapCell, HeatMapMove } from './heat-map.type.js';

declarePlain(HeatMapMove);

declareReads(HeatMapCell, () => ({}));

declareReads(HeatMap, (f) => ({
  matrix: f.toOne(() => RiskMatrix, { key: 'matrixId', description: 'What the cells are of.' }),
  cells: f.toMany(() => HeatMapCell, {
    from: cellsOf,
    orderBy: (cell) => [asc(cell.likelihood), asc(cell.impact)],
    description: 'All cells, least likelihood first, in it least impact.',
  }),
}));
