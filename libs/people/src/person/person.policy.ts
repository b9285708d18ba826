import { sql, type Act, type Row, type Sql } from '@app/kernel';
import type { Person } from './person.entity.js';

/** Who keeps a person's record: whoever keeps an institution they belong to today, administrators, and everybody their own. */
export const personIsKept = (p: Row<Person>): Sql =>
  sql`coalesce((select viewer_is_administrator()) or ${p.id} in (select editable_persons()), false)`;

export async function canEditPerson(act: Act, personId: string): Promise<boolean> {
  return holds(act, 'editable_persons', personId);
}

/**
 * The address is the key to the account: whoever changes it can sign in as that person. So it needs more than keeping the record:
 * nothing that the person may see or do may lie beyond what the actor may.
 */
export async function canChangeAddress(act: Act, personId: string): Promise<boolean> {
  return holds(act, 'readdressable_persons', personId);
}

/** Nobody draws strangers into their institution and so gets at their address: they must be reachable for the actor already. */
export async function canAffiliate(act: Act, personId: string): Promise<boolean> {
  return holds(act, 'contactable_persons', personId);
}

async function holds(
  act: Act,
  list: 'editable_persons' | 'readdressable_persons' | 'contactable_persons',
  personId: string,
): Promise<boolean> {
  const [row] = await act.tx.query<{ holds: boolean }[]>(`select exists (select from ${list}() p where p = $1) as holds`, [personId]);
  return row?.holds === true;
}
