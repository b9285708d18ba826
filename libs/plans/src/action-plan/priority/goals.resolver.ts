import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Mutation, Resolver } from '@nestjs/graphql';
import { ActionPlan } from '../action-plan.entity.js';
import { PlanGoal } from './plan-goal.entity.js';
import { AddPlanGoalInput, MovePlanGoalInput, RemovePlanGoalInput, UpdatePlanGoalInput } from './goal.inputs.js';
import { GoalsService } from './goals.service.js';

const WHO = 'The secretary of the council that leads, until the plan is adopted.';

@Resolver(() => PlanGoal)
export class GoalsResolver {
  constructor(private readonly service: GoalsService) {}

  @Mutation(() => PlanGoal, { description: `Adds a goal to a priority, after the others. ${WHO}` })
  async addPlanGoal(@Context('act') act: Act, @InfoParam() info: Info, @Args('input') input: AddPlanGoalInput): Promise<Answer<PlanGoal>> {
    const { id } = await this.service.add(act, input);
    return act.read.one(PlanGoal, info, { id });
  }

  @Mutation(() => PlanGoal, { description: `Changes the words of a goal. ${WHO}` })
  async updatePlanGoal(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: UpdatePlanGoalInput,
  ): Promise<Answer<PlanGoal>> {
    const { id } = await this.service.update(act, input);
    return act.read.one(PlanGoal, info, { id });
  }

  @Mutation(() => PlanGoal, { description: `Puts a goal in another place, also in another priority. ${WHO}` })
  async movePlanGoal(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: MovePlanGoalInput,
  ): Promise<Answer<PlanGoal>> {
    const { id } = await this.service.move(act, input);
    return act.read.one(PlanGoal, info, { id });
  }

  @Mutation(() => ActionPlan, {
    description: `Takes a goal with its indicators out of the plan; refused where one of them was measured. ${WHO}`,
  })
  async removePlanGoal(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: RemovePlanGoalInput,
  ): Promise<Answer<ActionPlan>> {
    const id = await this.service.remove(act, input);
    return act.read.one(ActionPlan, info, { id });
  }
}
