import { Problem, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { lastPlace, place } from '../place.js';
import { keptPart } from '../plan-parts.js';
import type { AddPlanGoalInput, MovePlanGoalInput, RemovePlanGoalInput, UpdatePlanGoalInput } from './goal.inputs.js';
import { PlanGoal } from './plan-goal.entity.js';
import { PlanPriority } from './plan-priority.entity.js';
import { removeGoals } from './remove-goals.js';

@Injectable()
export class GoalsService {
  async add(act: Act, { priorityId, text }: AddPlanGoalInput): Promise<PlanGoal> {
    const { planId, councilId } = await keptPart(act, PlanPriority, { priorityId }, undefined);
    const position = await lastPlace(act, 'plan_goals', priorityId);
    return act.tx.save(act.tx.create(PlanGoal, { planId, councilId, priorityId, position, text, version: 1 }));
  }

  async update(act: Act, { id, version, text }: UpdatePlanGoalInput): Promise<PlanGoal> {
    const goal = await keptPart(act, PlanGoal, id, version);
    goal.text = text;
    return this.keep(act, goal);
  }

  async move(act: Act, { id, version, priorityId, position }: MovePlanGoalInput): Promise<PlanGoal> {
    const goal = await keptPart(act, PlanGoal, id, version);
    if (priorityId && priorityId !== goal.priorityId) {
      if (!(await act.tx.existsBy(PlanPriority, { id: priorityId, planId: goal.planId })))
        throw new Problem('INVALID', 'not-of-this-plan', 'priorityId');
      Object.assign(goal, { priorityId, position: await lastPlace(act, 'plan_goals', priorityId) });
    }
    await this.keep(act, goal);
    await place(act, 'plan_goals', goal.priorityId, goal.id, position);
    return goal;
  }

  /** Answers the id of the plan that it was taken out of. */
  async remove(act: Act, { id, version }: RemovePlanGoalInput): Promise<string> {
    const goal = await keptPart(act, PlanGoal, id, version);
    const { planId } = goal;
    await removeGoals(act, [goal]);
    return planId;
  }

  private async keep(act: Act, goal: PlanGoal): Promise<PlanGoal> {
    goal.version += 1;
    return act.tx.save(goal);
  }
}
