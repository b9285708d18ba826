import { allow, Problem, reach, type Act } from '@app/kernel';
import { In } from 'typeorm';
import { canEditPlans } from './action-plan.policy.js';
import { ActionPlan } from './action-plan.entity.js';
import { PlanCouncil } from './plan-council.entity.js';
import type { PlanLack } from './plan-enums.js';
import { Decision } from '../decision/decision.entity.js';

type Named = string | Readonly<Record<string, string>>;

/** A plan to be changed by who writes it; `named` as `reach` takes it. Its lock goes before that of any part of it. */
export async function keptPlan(act: Act, named: Named, version?: number): Promise<ActionPlan> {
  const plan = await reach(act, ActionPlan, named, version);
  allow(canEditPlans(act.actor, plan.councilId));
  return plan;
}

export async function saveChanged(act: Act, plan: ActionPlan): Promise<ActionPlan> {
  plan.version += 1;
  plan.changedAt = act.now;
  return act.tx.save(plan);
}

/**
 * A part of a plan, to be worked on under the lock of the plan: no step of the plan comes between. `check` says in which states of the
 * plan, given the field that the part was named in.
 */
export async function keptPart<T extends { id: string; planId: string; version: number }>(
  act: Act,
  entity: new () => T,
  named: Named,
  version: number | undefined,
  check: (plan: ActionPlan, field: string) => void = (plan, field) => plan.refuseUnlessOpen(field),
): Promise<T> {
  const [field = 'id', id = ''] = typeof named === 'string' ? ['id', named] : (Object.entries(named)[0] ?? []);
  const [part] = await act.tx.find<{ id: string; planId: string }>(entity, { where: { id } });
  if (!part) throw new Problem('NOT_FOUND', 'no-such-record', field);
  check(await keptPlan(act, { [field]: part.planId }), field);
  return reach(act, entity, named, version);
}

/** The decision that a step of a plan stands on. Who ends it or corrects its day meanwhile waits, or has done so and this one sees it. */
export async function decisionNamed(act: Act, id: string): Promise<Decision> {
  const decision = await act.tx.findOneBy(Decision, { id });
  if (!decision) throw new Problem('NOT_FOUND', 'no-such-record', 'decisionId');
  // Of another council it cannot be locked, and is refused for that.
  return (await act.tx.findOne(Decision, { where: { id }, lock: { mode: 'pessimistic_read' } })) ?? decision;
}

/** Locks both in one order: two plans that are closed into each other at the same moment take turns. */
export async function lockBoth(act: Act, ids: readonly [string, string]): Promise<void> {
  await act.tx.find(ActionPlan, { where: { id: In([...ids]) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
}

/** What keeps it from being consulted on and adopted. Also needs that the asker does not see count. */
export async function lackOf(act: Act, { id }: ActionPlan): Promise<PlanLack | null> {
  const [row] = await act.tx.query<{ lack: PlanLack | null }[]>('select lack_of_plan($1) as lack', [id]);
  return row?.lack ?? null;
}

/** Where open items of a plan that is closed go on. */
export async function planToGoOn(act: Act, id: string): Promise<ActionPlan> {
  const next = await act.tx.findOneBy(ActionPlan, { id });
  if (!next) throw new Problem('NOT_FOUND', 'no-such-record', 'rollOverToPlanId');
  return next;
}

/** The plan that it follows, of the same council; two plans do not follow each other. */
export async function checkPrevious(act: Act, { id, councilId, previousPlanId }: ActionPlan): Promise<void> {
  if (previousPlanId === null) return;
  const previous = await act.tx.findOneBy(ActionPlan, { id: previousPlanId });
  if (!previous) throw new Problem('NOT_FOUND', 'no-such-record', 'previousPlanId');
  if (previous.councilId !== councilId) throw new Problem('INVALID', 'plan-of-another-council', 'previousPlanId');
  // Undefined before a new plan is saved.
  const [round] = await act.tx.query<object[]>(
    `with recursive before as (
       select id, previous_plan_id from action_plans where id = $1
       union select p.id, p.previous_plan_id from action_plans p join before on p.id = before.previous_plan_id)
     select from before where id = $2`,
    [previousPlanId, id ?? null],
  );
  if (round) throw new Problem('INVALID', 'plan-after-itself', 'previousPlanId');
}

/** Makes the other councils of a plan what is given. Those that are there may stay, also where they could not be named today. */
export async function setCouncils(act: Act, { id: planId, councilId: leadId }: ActionPlan, councilIds: readonly string[]): Promise<void> {
  const present = await act.tx.findBy(PlanCouncil, { planId });
  if (councilIds.includes(leadId)) throw new Problem('INVALID', 'given-twice', `otherCouncilIds.${councilIds.indexOf(leadId)}`);
  const added = councilIds.filter((id) => !present.some(({ councilId }) => councilId === id));
  const known = await act.tx.query<{ id: string }[]>('select partner_councils($1) as id', [leadId]);
  const unknown = added.find((id) => !known.some((partner) => partner.id === id));
  if (unknown !== undefined) throw new Problem('INVALID', 'no-such-council', `otherCouncilIds.${councilIds.indexOf(unknown)}`);
  await act.tx.remove(present.filter(({ councilId }) => !councilIds.includes(councilId)));
  await act.tx.insert(
    PlanCouncil,
    added.map((councilId) => ({ planId, councilId })),
  );
}
