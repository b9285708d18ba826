import { declareReads } from '@app/kernel';
import { Measure } from '../measure/measure.entity.js';
import { ScoreProposal } from '../proposal/score-proposal.entity.js';
import { Risk } from '../risk/risk.entity.js';
import { RiskFinding } from './risk-finding.type.js';

declareReads(RiskFinding, (f) => ({
  risk: f.toOne(() => Risk, { key: 'riskId', description: 'Where it was found.' }),
  measure: f.toOne(() => Measure, { key: 'measureId', nullable: true, description: 'The measure that is late or proposes a score.' }),
  proposal: f.toOne(() => ScoreProposal, { key: 'proposalId', nullable: true, description: 'The proposed score that waits.' }),
}));
