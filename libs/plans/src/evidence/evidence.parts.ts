import './evidence.files.js';
import './evidence.reads.js';
import { EvidenceResolver } from './evidence.resolver.js';
import { EvidenceService } from './evidence.service.js';
import { EvidenceBytes, ItemEvidence } from './item-evidence.entity.js';

export const evidenceEntities = [ItemEvidence, EvidenceBytes];
export const evidenceProviders = [EvidenceResolver, EvidenceService];
