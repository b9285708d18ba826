import { DecisionCouncil } from './decision-council.entity.js';
import { Decision } from './decision.entity.js';
import './decision.reads.js';
import './decision-sheet.files.js';
import { DecisionsResolver } from './decisions.resolver.js';
import { DecisionsService } from './decisions.service.js';

export const decisionEntities = [Decision, DecisionCouncil];
export const decisionProviders = [DecisionsResolver, DecisionsService];
