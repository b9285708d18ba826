import type { Actor } from '@app/kernel';
import type { AffiliationRole } from './affiliation.entity.js';

/** An official reads every council of the regions their institution serves; no secretary hands that out. */
export function canGiveRole(actor: Actor, role: AffiliationRole): boolean {
  return role !== 'OFFICIAL' || actor.isAdministrator;
}
