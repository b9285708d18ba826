import type { Act } from '@app/kernel';

/**
 * Open items go on in another plan, at none of its goals until somebody says so. What is done stays where it was done. The database writes
 * from where each came; that theirs was closed it reads from the plan, which is saved before.
 */
export async function moveOpenItems(act: Act, from: { id: string }, to: { id: string }): Promise<void> {
  await act.tx.query(
    `update action_items set plan_id = $2, goal_id = null, version = version + 1, changed_at = $3
      where plan_id = $1 and state in ('PLANNED', 'IN_PROGRESS', 'WAITING')`,
    [from.id, to.id, act.now],
  );
}
