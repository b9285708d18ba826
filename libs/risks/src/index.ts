export { RiskAssessment } from './assessment/risk-assessment.entity.js';
export { RiskMatrix } from './matrix/risk-matrix.entity.js';
export { RISK_LEVELS, RiskLevel } from './matrix/scale.js';
export { Risk } from './risk/risk.entity.js';
export { riskEntities, RisksModule } from './risks.module.js';
