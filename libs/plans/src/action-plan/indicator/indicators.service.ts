import { Problem, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { lastPlace, place } from '../place.js';
import { keptPart } from '../plan-parts.js';
import { PlanGoal } from '../priority/plan-goal.entity.js';
import { removeIndicators } from '../priority/remove-goals.js';
import { firstMeasuredOn } from './amend-indicators.js';
import { GoalIndicator } from './goal-indicator.entity.js';
import { IndicatorMeasurement } from './indicator-measurement.entity.js';
import type {
  AddGoalIndicatorInput,
  MoveGoalIndicatorInput,
  RecordMeasurementInput,
  RemoveGoalIndicatorInput,
  UpdateGoalIndicatorInput,
} from './indicator.inputs.js';

@Injectable()
export class IndicatorsService {
  async add(act: Act, { goalId, ...fields }: AddGoalIndicatorInput): Promise<GoalIndicator> {
    const goal = await keptPart(act, PlanGoal, { goalId }, undefined);
    return act.tx.save(GoalIndicator.of(goal, await lastPlace(act, 'goal_indicators', goalId), fields));
  }

  async update(act: Act, { id, version, ...fields }: UpdateGoalIndicatorInput): Promise<GoalIndicator> {
    const indicator = await keptPart(act, GoalIndicator, id, version);
    indicator.change(fields, await firstMeasuredOn(act, indicator.id));
    return this.keep(act, indicator);
  }

  async move(act: Act, { id, version, goalId, position }: MoveGoalIndicatorInput): Promise<GoalIndicator> {
    const indicator = await keptPart(act, GoalIndicator, id, version);
    if (goalId && goalId !== indicator.goalId) {
      if (!(await act.tx.existsBy(PlanGoal, { id: goalId, planId: indicator.planId })))
        throw new Problem('INVALID', 'not-of-this-plan', 'goalId');
      Object.assign(indicator, { goalId, position: await lastPlace(act, 'goal_indicators', goalId) });
    }
    await this.keep(act, indicator);
    await place(act, 'goal_indicators', indicator.goalId, indicator.id, position);
    return indicator;
  }

  /** Answers the id of the plan that it was taken out of. */
  async remove(act: Act, { id, version }: RemoveGoalIndicatorInput): Promise<string> {
    const indicator = await keptPart(act, GoalIndicator, id, version);
    const { planId } = indicator;
    await removeIndicators(act, [indicator]);
    return planId;
  }

  /** Also before adoption: a draft shows where things stand. Of a closed plan nothing is measured any more. */
  async record(act: Act, { indicatorId, version, ...measured }: RecordMeasurementInput): Promise<GoalIndicator> {
    const indicator = await keptPart(act, GoalIndicator, { indicatorId }, version, (plan, field) => plan.refuseWhenClosed(field));
    indicator.refuseUnlessMeasurable(measured.measuredOn, act.today);
    const { planId, councilId } = indicator;
    const number = (await act.tx.countBy(IndicatorMeasurement, { indicatorId: indicator.id })) + 1;
    await act.tx.insert(IndicatorMeasurement, { planId, councilId, indicatorId: indicator.id, number, source: null, ...measured });
    return indicator;
  }

  private async keep(act: Act, indicator: GoalIndicator): Promise<GoalIndicator> {
    indicator.version += 1;
    return act.tx.save(indicator);
  }
}
