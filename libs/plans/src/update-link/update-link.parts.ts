import { defineMessages } from '@app/kernel';
import { en } from './messages/en.js';
import { et } from './messages/et.js';
import { lv } from './messages/lv.js';
import { ru } from './messages/ru.js';
import './evidence-by-link.files.js';
import './items-of-invitations.js';
import './update-link.reads.js';
import { SendUpdateLink } from './send-update-link.job.js';
import { UpdateLinkUse } from './update-link-use.entity.js';
import { UpdateLink } from './update-link.entity.js';
import { UpdateLinkMail } from './update-link.mail.js';
import { UpdateLinksResolver } from './update-links.resolver.js';
import { UpdateLinksService } from './update-links.service.js';

defineMessages({ et, lv, ru, en });

export const updateLinkEntities = [UpdateLink, UpdateLinkUse];
export const updateLinkProviders = [UpdateLinksResolver, UpdateLinksService, SendUpdateLink, UpdateLinkMail];
