import { estonianDay, Problem, type Act } from '@app/kernel';
import { Seminar } from '@app/seminars';
import { ActionPlan } from '../action-plan/action-plan.entity.js';
import { PlanGoal } from '../action-plan/priority/plan-goal.entity.js';
import { DecisionCouncil } from '../decision/decision-council.entity.js';
import { Decision } from '../decision/decision.entity.js';
import type { ActionItem, ActionItemFields } from './action-item.entity.js';

type Given = Partial<ActionItemFields>;

/** What an item springs from and belongs to is there, as far as the actor sees. */
export async function checkOrigin(act: Act, item: ActionItem, given: Given): Promise<void> {
  if (given.decisionId && !(await act.tx.existsBy(Decision, { id: given.decisionId })))
    throw new Problem('NOT_FOUND', 'no-such-record', 'decisionId');
  if (given.seminarId && !(await act.tx.existsBy(Seminar, { id: given.seminarId })))
    throw new Problem('NOT_FOUND', 'no-such-record', 'seminarId');
  if (given.goalId) await followGoal(act, item, given.goalId, given.planId);
  else if (given.planId !== undefined && item.goalId) item.goalId = null;
  if (!item.planId || (!given.planId && !given.goalId)) return;
  const field = given.planId ? 'planId' : 'goalId';
  const plan = await act.tx.findOneBy(ActionPlan, { id: item.planId });
  if (!plan) throw new Problem('NOT_FOUND', 'no-such-record', field);
  if (plan.councilId !== item.councilId) throw new Problem('INVALID', 'item-plan-of-another-council', field);
  // A look under lock: who closes the plan meanwhile waits, or has closed it and this one is told. Items of a plan do not wait for each other.
  const locked = await act.tx.findOne(ActionPlan, { where: { id: plan.id }, lock: { mode: 'pessimistic_read' } });
  if (locked?.state === 'CLOSED') throw new Problem('CONFLICT', 'item-in-closed-plan', field);
}

/** What was decided by several councils is for all of them to read done: the others beside the item's own, where that is one of them. */
export async function councilsByDecision(act: Act, councilId: string, decisionId: string | null | undefined): Promise<string[]> {
  const decision = decisionId ? await act.tx.findOneBy(Decision, { id: decisionId }) : null;
  if (!decision) return [];
  const others = await act.tx.findBy(DecisionCouncil, { decisionId: decision.id });
  const all = [decision.councilId, ...others.map((other) => other.councilId)];
  return all.includes(councilId) ? all.filter((id) => id !== councilId) : [];
}

/**
 * A last day before it was agreed on would be a slip of years by a slip of the pen. Asked of a new item alone: later the day moves to one that
 * is still to come, and nothing is agreed on in the future.
 */
export async function refuseDueBeforeAgreed(act: Act, item: ActionItem): Promise<void> {
  const day = await agreedOn(act, item, act.today);
  if (item.dueOn < day) throw new Problem('INVALID', 'item-due-before-agreed', 'dueOn', { day });
}

/**
 * So with an open item that is said to spring from something else: its last day, as it is and as it was agreed first, is not before that. The
 * first one stays for ever: no move of the day helps there.
 */
export async function refuseAgreedAfterDue(
  act: Act,
  item: ActionItem,
  before: Pick<ActionItem, 'decisionId' | 'seminarId'>,
): Promise<void> {
  const changed = (['decisionId', 'seminarId'] as const).find((field) => item[field] !== before[field]);
  if (!changed) return;
  const day = await agreedOn(act, item, estonianDay(item.createdAt));
  if (item.originalDueOn < day) throw new Problem('INVALID', 'item-agreed-after-first-due', changed, { day, due: item.originalDueOn });
  if (item.dueOn < day) throw new Problem('INVALID', 'item-agreed-after-due', changed, { day, due: item.dueOn });
}

/** The day of its decision, else of its seminar once that has begun, else the one that it was entered on. */
async function agreedOn(act: Act, { decisionId, seminarId }: ActionItem, enteredOn: string): Promise<string> {
  const decision = decisionId && (await act.tx.findOneBy(Decision, { id: decisionId }));
  if (decision) return decision.decidedOn;
  const seminar = seminarId && (await act.tx.findOneBy(Seminar, { id: seminarId }));
  const heldOn = seminar && seminar.startsAt && estonianDay(seminar.startsAt);
  return heldOn && heldOn < enteredOn ? heldOn : enteredOn;
}

/** The plan follows from the goal. */
async function followGoal(act: Act, item: ActionItem, goalId: string, planId: Given['planId']): Promise<void> {
  const goal = await act.tx.findOneBy(PlanGoal, { id: goalId });
  if (!goal) throw new Problem('NOT_FOUND', 'no-such-record', 'goalId');
  if (planId && planId !== goal.planId) throw new Problem('INVALID', 'item-goal-of-another-plan', 'goalId');
  item.planId = goal.planId;
}
