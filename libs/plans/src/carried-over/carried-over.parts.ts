import './carried-over.reads.js';
import { FollowUpResolver } from './follow-up.resolver.js';
import { FollowUpService } from './follow-up.service.js';
import { SeminarCarriedItem } from './seminar-carried-item.entity.js';

export const carriedOverEntities = [SeminarCarriedItem];
export const carriedOverProviders = [FollowUpResolver, FollowUpService];
