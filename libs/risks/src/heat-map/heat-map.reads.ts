import { declarePlain, declareReads } from '@app/kernel';
import { RiskMatrix } from '../matrix/risk-matrix.entity.js';
import { HeatMap, HeatMapCell, HeatMapMove } from './heat-map.type.js';

declarePlain(HeatMapCell, HeatMapMove);

declareReads(HeatMap, (f) => ({
  matrix: f.toOne(() => RiskMatrix, { key: 'matrixId', description: 'What the cells are of.' }),
}));
