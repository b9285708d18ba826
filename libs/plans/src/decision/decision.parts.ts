import { defineMessages } from '@app/kernel';
import { en } from './messages/en.js';
import { et } from './messages/et.js';
import { lv } from './messages/lv.js';
import { ru } from './messages/ru.js';
import { DecisionCouncil } from './decision-council.entity.js';
import { Decision } from './decision.entity.js';
import './decision.reads.js';
import './decision-sheet.files.js';
import { DecisionsResolver } from './decisions.resolver.js';
import { DecisionsService } from './decisions.service.js';

defineMessages({ et, lv, ru, en });

export const decisionEntities = [Decision, DecisionCouncil];
export const decisionProviders = [DecisionsResolver, DecisionsService];
