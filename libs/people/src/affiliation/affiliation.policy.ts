import { sql, type Actor, type Row, type Sql } from '@app/kernel';
import type { Affiliation, AffiliationRole } from './affiliation.entity.js';

/** An official reads every council of the regions their institution serves; no secretary hands that out. */
export function canGiveRole(actor: Actor, role: AffiliationRole): boolean {
  return role !== 'OFFICIAL' || actor.isAdministrator;
}

/** Who changes and ends it: whoever keeps the institution; an official's, administrators alone. */
export const affiliationIsKept = (a: Row<Affiliation>): Sql =>
  sql`${a.institutionId} = any(array(select editable_institutions())) and (${a.role} <> 'OFFICIAL' or (select viewer_is_administrator()))`;
