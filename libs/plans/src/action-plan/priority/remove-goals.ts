import { Problem, type Act } from '@app/kernel';
import { In } from 'typeorm';
import { GoalIndicator } from '../indicator/goal-indicator.entity.js';
import { IndicatorMeasurement } from '../indicator/indicator-measurement.entity.js';
import type { PlanGoal } from './plan-goal.entity.js';

/** Takes goals out of their plan with their indicators. What was measured stays: measurements are never lost. */
export async function removeGoals(act: Act, goals: PlanGoal[]): Promise<void> {
  await removeIndicators(act, await act.tx.findBy(GoalIndicator, { goalId: In(goals.map(({ id }) => id)) }));
  await act.tx.remove(goals);
}

export async function removeIndicators(act: Act, indicators: GoalIndicator[]): Promise<void> {
  const indicatorId = In(indicators.map(({ id }) => id));
  if (await act.tx.existsBy(IndicatorMeasurement, { indicatorId })) throw new Problem('CONFLICT', 'indicator-was-measured', 'id');
  await act.tx.remove(indicators);
}
