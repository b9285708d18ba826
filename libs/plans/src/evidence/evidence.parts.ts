import { defineMessages } from '@app/kernel';
import { en } from './messages/en.js';
import { et } from './messages/et.js';
import { lv } from './messages/lv.js';
import { ru } from './messages/ru.js';
import './evidence.files.js';
import './evidence.reads.js';
import { EvidenceResolver } from './evidence.resolver.js';
import { EvidenceService } from './evidence.service.js';
import { EvidenceBytes, ItemEvidence } from './item-evidence.entity.js';

defineMessages({ et, lv, ru, en });

export const evidenceEntities = [ItemEvidence, EvidenceBytes];
export const evidenceProviders = [EvidenceResolver, EvidenceService];
