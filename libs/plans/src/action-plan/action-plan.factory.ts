import type { EntityManager } from 'typeorm';
import { ActionPlan } from './action-plan.entity.js';
import { GoalIndicator, type IndicatorFields } from './indicator/goal-indicator.entity.js';
import { IndicatorMeasurement } from './indicator/indicator-measurement.entity.js';
import { PlanCouncil } from './plan-council.entity.js';
import { Decision } from '../decision/decision.entity.js';
import { PlanGoal } from './priority/plan-goal.entity.js';
import { PlanPriority } from './priority/plan-priority.entity.js';
import { PriorityNeed } from './priority/priority-need.entity.js';

/** A draft for 2026 to 2028, or adopted by the decision that is given. For tests, as the owner of the tables. */
export async function aPlan(
  tx: EntityManager,
  {
    councilId,
    otherCouncilIds = [],
    decision,
    ...fields
  }: Partial<ActionPlan> & { councilId: string; otherCouncilIds?: string[]; decision?: Decision },
): Promise<ActionPlan> {
  const made = ActionPlan.of(councilId, { title: 'Turvalisuse tegevuskava', periodFrom: '2026-01-01', periodTo: '2028-12-31' });
  if (decision) made.adopt(decision, null, null);
  const plan = await tx.save(Object.assign(made, fields));
  await tx.insert(
    PlanCouncil,
    otherCouncilIds.map((other) => ({ planId: plan.id, councilId: other })),
  );
  return plan;
}

/** A priority of a plan with one goal, which answers a need in words unless it is to answer none. */
export async function aPriority(
  tx: EntityManager,
  { id: planId, councilId }: Pick<ActionPlan, 'id' | 'councilId'>,
  position = 1,
  need: string | null = 'Elanike küsitlus',
): Promise<PlanPriority & { goal: PlanGoal }> {
  const priority = await tx.save(tx.create(PlanPriority, { planId, councilId, position, text: 'Tulesurmi ei ole', version: 1 }));
  const { id: priorityId } = priority;
  const goal = await tx.save(tx.create(PlanGoal, { planId, councilId, priorityId, position: 1, text: 'Kodud on tuleohutud', version: 1 }));
  if (need !== null) await tx.insert(PriorityNeed, { priorityId, planId, councilId, note: need });
  return Object.assign(priority, { goal });
}

/** From 20 fires at the start of 2026 to 10 at the end of 2028, unless given; measured on the days that are given. */
export async function anIndicator(
  tx: EntityManager,
  goal: PlanGoal,
  { position = 1, measured = {}, ...fields }: Partial<IndicatorFields> & { position?: number; measured?: Record<string, number> } = {},
): Promise<GoalIndicator> {
  const given = {
    name: 'Eluhoonete tulekahjud',
    unit: 'aastas',
    baseline: 20,
    baselineOn: '2026-01-01',
    target: 10,
    targetOn: '2028-12-31',
  };
  const indicator = await tx.save(GoalIndicator.of(goal, position, { ...given, ...fields }));
  const { id: indicatorId, planId, councilId } = indicator;
  await tx.insert(
    IndicatorMeasurement,
    Object.entries(measured).map(([measuredOn, value], index) => ({
      indicatorId,
      planId,
      councilId,
      number: index + 1,
      measuredOn,
      value,
      source: null,
    })),
  );
  return indicator;
}
