import { Problem, type Act } from '@app/kernel';
import { Seminar } from '@app/seminars';
import type { ActionItem, ActionItemFields } from './action-item.entity.js';

type Given = Partial<ActionItemFields>;

/** What an item springs from and belongs to is there, as far as the actor sees. */
export async function checkOrigin(act: Act, item: ActionItem, given: Given): Promise<void> {
  if (given.decisionId && !(await sees(act, 'decisions', given.decisionId))) throw new Problem('NOT_FOUND', 'no-such-record', 'decisionId');
  if (given.seminarId && !(await act.tx.existsBy(Seminar, { id: given.seminarId })))
    throw new Problem('NOT_FOUND', 'no-such-record', 'seminarId');
  if (given.goalId) await followGoal(act, item, given);
  else if (given.planId !== undefined && item.goalId) item.goalId = null;
  if (!item.planId || (!given.planId && !given.goalId)) return;
  const field = given.planId ? 'planId' : 'goalId';
  const [plan] = await act.tx.query<{ councilId: string; state: string }[]>(
    'select council_id as "councilId", state from action_plans where id = $1',
    [item.planId],
  );
  if (!plan) throw new Problem('NOT_FOUND', 'no-such-record', field);
  if (plan.councilId !== item.councilId) throw new Problem('INVALID', 'item-plan-of-another-council', field);
  if (plan.state === 'CLOSED') throw new Problem('CONFLICT', 'item-in-closed-plan', field);
}

/** The plan follows from the goal. */
async function followGoal(act: Act, item: ActionItem, { goalId, planId }: Given): Promise<void> {
  const [goal] = await act.tx.query<{ planId: string }[]>('select plan_id as "planId" from plan_goals where id = $1', [goalId]);
  if (!goal) throw new Problem('NOT_FOUND', 'no-such-record', 'goalId');
  if (planId && planId !== goal.planId) throw new Problem('INVALID', 'item-goal-of-another-plan', 'goalId');
  item.planId = goal.planId;
}

async function sees(act: Act, table: 'decisions', id: string): Promise<boolean> {
  const [row] = await act.tx.query<[{ found: boolean }]>(`select exists (select from ${table} where id = $1) as found`, [id]);
  return row.found;
}
