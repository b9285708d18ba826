import { DigestComposer } from './digest.composer.js';
import { PlanDigests } from './plan-digests.job.js';

export const digestProviders = [PlanDigests, DigestComposer];
