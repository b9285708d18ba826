import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Mutation, Resolver } from '@nestjs/graphql';
import { ActionPlan } from '../action-plan.entity.js';
import { GoalIndicator } from './goal-indicator.entity.js';
import {
  AddGoalIndicatorInput,
  MoveGoalIndicatorInput,
  RecordMeasurementInput,
  RemoveGoalIndicatorInput,
  UpdateGoalIndicatorInput,
} from './indicator.inputs.js';
import { IndicatorsService } from './indicators.service.js';

const WHO = 'The secretary of the council that leads, until the plan is adopted.';

@Resolver(() => GoalIndicator)
export class IndicatorsResolver {
  constructor(private readonly service: IndicatorsService) {}

  @Mutation(() => GoalIndicator, { description: `Adds an indicator to a goal, after the others. ${WHO}` })
  async addGoalIndicator(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: AddGoalIndicatorInput,
  ): Promise<Answer<GoalIndicator>> {
    const { id } = await this.service.add(act, input);
    return act.read.one(GoalIndicator, info, { id });
  }

  @Mutation(() => GoalIndicator, { description: `Changes an indicator. ${WHO}` })
  async updateGoalIndicator(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: UpdateGoalIndicatorInput,
  ): Promise<Answer<GoalIndicator>> {
    const { id } = await this.service.update(act, input);
    return act.read.one(GoalIndicator, info, { id });
  }

  @Mutation(() => GoalIndicator, { description: `Puts an indicator in another place, also in another goal. ${WHO}` })
  async moveGoalIndicator(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: MoveGoalIndicatorInput,
  ): Promise<Answer<GoalIndicator>> {
    const { id } = await this.service.move(act, input);
    return act.read.one(GoalIndicator, info, { id });
  }

  @Mutation(() => ActionPlan, { description: `Takes an indicator that was never measured out of the plan. ${WHO}` })
  async removeGoalIndicator(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: RemoveGoalIndicatorInput,
  ): Promise<Answer<ActionPlan>> {
    const id = await this.service.remove(act, input);
    return act.read.one(ActionPlan, info, { id });
  }

  @Mutation(() => GoalIndicator, {
    description: `Appends what an indicator was found to be on a day. The secretary of the council that leads, until the plan is closed.`,
  })
  async recordMeasurement(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: RecordMeasurementInput,
  ): Promise<Answer<GoalIndicator>> {
    const { id } = await this.service.record(act, input);
    return act.read.one(GoalIndicator, info, { id });
  }
}
