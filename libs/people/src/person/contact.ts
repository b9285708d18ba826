import { sql, type Act, type Row, type Sql } from '@app/kernel';
import type { Person } from './person.entity.js';

/**
 * Address and telephone of a person, null to whoever may not contact them. The database answers them as one map of
 * contactable_persons(), made once a statement; a function asked row by row would look rights up row by row.
 */
export const contactOf = (p: Row<Person>, kind: 'email' | 'phone'): Sql => sql`(select contacts()) -> ${p.id}::text ->> ${kind}`;

/** The address as whoever acts may see it. */
export async function addressOf(act: Act, personId: string): Promise<string | null> {
  const [row] = await act.tx.query<{ email: string | null }[]>(`select contacts() -> $1 ->> 'email' as email`, [personId]);
  return row?.email ?? null;
}
