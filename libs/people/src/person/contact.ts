import { sql, type Act, type Row, type Sql } from '@app/kernel';
import type { Person } from './person.entity.js';

/**
 * Address and telephone of a person, null to whoever may not contact them. The database answers them as one map of
 * contactable_persons(), made once a statement; a function asked row by row would look rights up row by row.
 */
export const contactOf = (p: Row<Person>, kind: 'email' | 'phone'): Sql => sql`(select contacts()) -> ${p.id}::text ->> ${kind}`;

/** Whether no mail can reach the person at all; whoever acts may know that much. */
export async function hasNoAddress(act: Act, personId: string): Promise<boolean> {
  const [row] = await act.tx.query<{ lacking: boolean }[]>('select $1 in (select persons_without_address()) as lacking', [personId]);
  return row?.lacking ?? false;
}

/** The address as whoever acts may see it. */
export async function addressOf(act: Act, personId: string): Promise<string | null> {
  const [row] = await act.tx.query<{ email: string | null }[]>(`select contacts() -> $1 ->> 'email' as email`, [personId]);
  return row?.email ?? null;
}
