import type { Act } from '@app/kernel';

/** Parts of a plan that stand in an order, and what they stand in. All of it happens under the lock of the plan. */
const WITHIN = { plan_priorities: 'plan_id', plan_goals: 'priority_id', goal_indicators: 'goal_id' } as const;
type Ordered = keyof typeof WITHIN;

export async function lastPlace(act: Act, table: Ordered, withinId: string): Promise<number> {
  const [row] = await act.tx.query<[{ next: number }]>(
    `select coalesce(max(position), 0) + 1 as next from ${table} where ${WITHIN[table]} = $1`,
    [withinId],
  );
  return row.next;
}

/** Puts a part at a place, from 1; the others close up. In one statement, as no two may stand in one place after it. */
export async function place(act: Act, table: Ordered, withinId: string, id: string, position: number): Promise<void> {
  const rows = await act.tx.query<{ id: string }[]>(`select id from ${table} where ${WITHIN[table]} = $1 order by position`, [withinId]);
  const ids = rows.map((row) => row.id).filter((other) => other !== id);
  ids.splice(position - 1, 0, id);
  await act.tx.query(
    `update ${table} t set position = o.place from unnest($1::uuid[]) with ordinality o (id, place) where t.id = o.id and t.position <> o.place`,
    [ids],
  );
}
