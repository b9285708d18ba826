import { OutcomeComposer } from './outcome.composer.js';
import { Outcome, OutcomeDecision } from './outcome.entities.js';
import './outcome.reads.js';
import { OutcomesResolver } from './outcomes.resolver.js';
import { OutcomesService } from './outcomes.service.js';
import { TellOutcome } from './tell-outcome.job.js';

export const outcomeEntities = [Outcome, OutcomeDecision];
export const outcomeProviders = [OutcomesResolver, OutcomesService, OutcomeComposer, TellOutcome];
