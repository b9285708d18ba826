import { declarePlain, declareReads } from '@app/kernel';
import { RiskMatrix } from '../matrix/risk-matrix.entity.js';
import { HeatMap, HeatMapCell } from './heat-map.type.js';

declarePlain(HeatMapCell);

declareReads(HeatMap, (f) => ({
  matrix: f.toOne(() => RiskMatrix, { key: 'matrixId', description: 'What the cells are of.' }),
}));
