import { sql, type Act, type Actor, type Row, type Sql } from '@app/kernel';
import type { Institution } from './institution.entity.js';

/**
 * Who keeps an institution and its people: the secretaries of the councils it belongs to, its lead, administrators; and until a
 * council takes it in, who entered it. Councils are a room above this one, so the database answers, for button and server alike.
 */
export const institutionIsKept = (i: Row<Institution>): Sql => sql`coalesce(${i.id} = any(array(select editable_institutions())), false)`;

export async function canEditInstitution(act: Act, institutionId: string): Promise<boolean> {
  const [row] = await act.tx.query<{ kept: boolean }[]>('select exists (select from editable_institutions() k where k = $1) as kept', [
    institutionId,
  ]);
  return row?.kept === true;
}

/** Secretaries enter the institutions that their councils will take in. */
export function canCreateInstitution(actor: Actor): boolean {
  return actor.isAdministrator || actor.isSecretaryOfAny();
}
