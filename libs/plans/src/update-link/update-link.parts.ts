import { UpdateLinkUse } from './update-link-use.entity.js';
import { UpdateLink } from './update-link.entity.js';

export const updateLinkEntities = [UpdateLink, UpdateLinkUse];
