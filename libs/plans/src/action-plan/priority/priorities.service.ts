import type { Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { lastPlace, place } from '../place.js';
import { keptPart, keptPlan } from '../plan-parts.js';
import { setNeeds } from './needs.js';
import { PlanGoal } from './plan-goal.entity.js';
import { PlanPriority } from './plan-priority.entity.js';
import type { AddPlanPriorityInput, MovePlanPriorityInput, RemovePlanPriorityInput, UpdatePlanPriorityInput } from './priority.inputs.js';
import { removeGoals } from './remove-goals.js';

@Injectable()
export class PrioritiesService {
  async add(act: Act, { planId, text, needs }: AddPlanPriorityInput): Promise<PlanPriority> {
    const plan = await keptPlan(act, { planId });
    plan.refuseUnlessOpen('planId');
    const position = await lastPlace(act, 'plan_priorities', planId);
    const priority = await act.tx.save(
      act.tx.create(PlanPriority, { planId: plan.id, councilId: plan.councilId, position, text, version: 1 }),
    );
    await setNeeds(act, priority, needs);
    return priority;
  }

  async update(act: Act, { id, version, text, needs }: UpdatePlanPriorityInput): Promise<PlanPriority> {
    const priority = await keptPart(act, PlanPriority, id, version);
    if (text !== undefined) priority.text = text;
    if (needs) await setNeeds(act, priority, needs);
    return this.keep(act, priority);
  }

  async move(act: Act, { id, version, position }: MovePlanPriorityInput): Promise<PlanPriority> {
    const priority = await keptPart(act, PlanPriority, id, version);
    await this.keep(act, priority);
    await place(act, 'plan_priorities', priority.planId, priority.id, position);
    return priority;
  }

  /** Answers the id of the plan that it was taken out of. */
  async remove(act: Act, { id, version }: RemovePlanPriorityInput): Promise<string> {
    const priority = await keptPart(act, PlanPriority, id, version);
    await removeGoals(act, await act.tx.findBy(PlanGoal, { priorityId: priority.id }));
    const { planId } = priority;
    await act.tx.remove(priority);
    return planId;
  }

  private async keep(act: Act, priority: PlanPriority): Promise<PlanPriority> {
    priority.version += 1;
    return act.tx.save(priority);
  }
}
