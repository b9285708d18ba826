import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Mutation, Resolver } from '@nestjs/graphql';
import { ActionPlan } from '../action-plan.entity.js';
import { PlanPriority } from './plan-priority.entity.js';
import { AddPlanPriorityInput, MovePlanPriorityInput, RemovePlanPriorityInput, UpdatePlanPriorityInput } from './priority.inputs.js';
import { PrioritiesService } from './priorities.service.js';

const WHO = 'The secretary of the council that leads, until the plan is adopted.';

@Resolver(() => PlanPriority)
export class PrioritiesResolver {
  constructor(private readonly service: PrioritiesService) {}

  @Mutation(() => PlanPriority, { description: `Adds a priority to a plan, after the others. ${WHO}` })
  async addPlanPriority(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: AddPlanPriorityInput,
  ): Promise<Answer<PlanPriority>> {
    const { id } = await this.service.add(act, input);
    return act.read.one(PlanPriority, info, { id });
  }

  @Mutation(() => PlanPriority, { description: `Changes a priority and the needs that it answers. ${WHO}` })
  async updatePlanPriority(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: UpdatePlanPriorityInput,
  ): Promise<Answer<PlanPriority>> {
    const { id } = await this.service.update(act, input);
    return act.read.one(PlanPriority, info, { id });
  }

  @Mutation(() => PlanPriority, { description: `Puts a priority in another place. ${WHO}` })
  async movePlanPriority(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: MovePlanPriorityInput,
  ): Promise<Answer<PlanPriority>> {
    const { id } = await this.service.move(act, input);
    return act.read.one(PlanPriority, info, { id });
  }

  @Mutation(() => ActionPlan, {
    description: `Takes a priority with its goals and indicators out of the plan; refused where an indicator was measured. ${WHO}`,
  })
  async removePlanPriority(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: RemovePlanPriorityInput,
  ): Promise<Answer<ActionPlan>> {
    const id = await this.service.remove(act, input);
    return act.read.one(ActionPlan, info, { id });
  }
}
