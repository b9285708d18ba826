import { defineMessages } from '@app/kernel';
import { en } from './messages/en.js';
import { et } from './messages/et.js';
import { lv } from './messages/lv.js';
import { ru } from './messages/ru.js';
import './carried-over.reads.js';
import { FollowUpResolver } from './follow-up.resolver.js';
import { FollowUpService } from './follow-up.service.js';
import { SeminarCarriedItem } from './seminar-carried-item.entity.js';

defineMessages({ et, lv, ru, en });

export const carriedOverEntities = [SeminarCarriedItem];
export const carriedOverProviders = [FollowUpResolver, FollowUpService];
