import { AssessmentDissent } from './assessment-dissent.entity.js';
import { AssessmentRound } from './assessment-round.entity.js';
import { RiskSubmission } from './risk-submission.entity.js';
import './round.reads.js';
import { RoundComposer } from './round.composer.js';
import { RoundRisk } from './round-risk.entity.js';
import { RoundsResolver } from './rounds.resolver.js';
import { RoundsService } from './rounds.service.js';
import { TellRound } from './tell-round.job.js';

export const roundEntities = [AssessmentRound, RoundRisk, RiskSubmission, AssessmentDissent];
export const roundProviders = [RoundsResolver, RoundsService, TellRound, RoundComposer];
