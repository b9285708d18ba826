import { Act, connectionOf, sql, type Answer, type Info, type Page } from '@app/kernel';
import { Args, Context, ID, Info as InfoParam, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ActionPlan } from './action-plan.entity.js';
import { ActionPlansArgs } from './action-plans.args.js';
import { ActionPlansService } from './action-plans.service.js';
import { AmendActionPlanInput, CreateActionPlanInput, UpdateActionPlanInput } from './keep-plan.inputs.js';
import { isOf, ordered, passes } from './plan-filter.js';

@Resolver(() => ActionPlan)
export class ActionPlansResolver {
  constructor(private readonly service: ActionPlansService) {}

  @Query(() => connectionOf(ActionPlan), { description: 'What a council set out to do, period by period, alone or together with others.' })
  async actionPlans(@Context('act') act: Act, @InfoParam() info: Info, @Args() args: ActionPlansArgs): Promise<Page<ActionPlan>> {
    const { councilId, filter, orderBy } = args;
    return act.read.connection(ActionPlan, info, args, {
      where: (p) => sql`${isOf(p, sql`${councilId}::uuid`)} and ${passes(p, filter ?? {})}`,
      orderBy: (p) => ordered(p, orderBy ?? 'PERIOD'),
    });
  }

  @Query(() => ActionPlan, { description: 'One plan. Seen by who reads any of its councils.' })
  async actionPlan(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Answer<ActionPlan>> {
    return act.read.one(ActionPlan, info, { id });
  }

  @Mutation(() => ActionPlan, { description: 'Begins a plan as a draft. The secretary of the council that leads.' })
  async createActionPlan(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: CreateActionPlanInput,
  ): Promise<Answer<ActionPlan>> {
    const { id } = await this.service.create(act, input);
    return act.read.one(ActionPlan, info, { id });
  }

  @Mutation(() => ActionPlan, { description: 'Changes a draft, or a plan in consultation. The secretary of the council that leads.' })
  async updateActionPlan(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: UpdateActionPlanInput,
  ): Promise<Answer<ActionPlan>> {
    const { id } = await this.service.update(act, input);
    return act.read.one(ActionPlan, info, { id });
  }

  @Mutation(() => ActionPlan, {
    description:
      'Changes title, vision, period, budget, funding or indicators of an adopted plan as a decision says, and keeps on record that it did and what the indicators were. Priorities and goals stay as they were adopted. The secretary of the council that leads.',
  })
  async amendActionPlan(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: AmendActionPlanInput,
  ): Promise<Answer<ActionPlan>> {
    const { id } = await this.service.amend(act, input);
    return act.read.one(ActionPlan, info, { id });
  }
}
