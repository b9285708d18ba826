import { Problem, type Act } from '@app/kernel';

/** Refuses ids of persons whom the actor may not see: for them they do not exist. */
export async function refuseUnknownPersons(act: Act, ids: readonly string[], fieldOf: (index: number) => string): Promise<void> {
  await refuseUnknown(act, 'persons', 'no-such-person', ids, fieldOf);
}

/** Refuses ids of institutions that are none. */
export async function refuseUnknownInstitutions(act: Act, ids: readonly string[], fieldOf: (index: number) => string): Promise<void> {
  await refuseUnknown(act, 'institutions', 'no-such-institution', ids, fieldOf);
}

async function refuseUnknown(
  act: Act,
  table: 'persons' | 'institutions',
  reason: string,
  ids: readonly string[],
  fieldOf: (index: number) => string,
): Promise<void> {
  if (ids.length === 0) return;
  const rows = await act.tx.query<{ id: string }[]>(`select id from ${table} where id = any($1::uuid[])`, [ids]);
  const known = new Set(rows.map((row) => row.id));
  const unknown = ids.findIndex((id) => !known.has(id.toLowerCase()));
  if (unknown >= 0) throw new Problem('INVALID', reason, fieldOf(unknown));
}
