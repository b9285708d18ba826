import { defineMessages } from '@app/kernel';
import { en } from './messages/en.js';
import { et } from './messages/et.js';
import { lv } from './messages/lv.js';
import { ru } from './messages/ru.js';
import { OutcomeComposer } from './outcome.composer.js';
import { Outcome, OutcomeDecision } from './outcome.entities.js';
import './outcome.reads.js';
import { OutcomesResolver } from './outcomes.resolver.js';
import { OutcomesService } from './outcomes.service.js';
import { TellOutcome } from './tell-outcome.job.js';

defineMessages({ et, lv, ru, en });

export const outcomeEntities = [Outcome, OutcomeDecision];
export const outcomeProviders = [OutcomesResolver, OutcomesService, OutcomeComposer, TellOutcome];
