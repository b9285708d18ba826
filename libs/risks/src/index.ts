export { RiskAssessment } from './assessment/risk-assessment.entity.js';
export { CapabilityGap } from './gap/capability-gap.entity.js';
export { RiskMatrix } from './matrix/risk-matrix.entity.js';
export { RISK_LEVELS, RiskLevel } from './matrix/scale.js';
export { Measure } from './measure/measure.entity.js';
export { Risk } from './risk/risk.entity.js';
export { riskEntities, RisksModule } from './risks.module.js';
export { expireAcceptances } from './treatment/expire-acceptances.job.js';
export { dayInMail, factsOf, isToldOf, markedSubject, riskInMail, type RiskInMail } from './treatment/risk-in-mail.js';
