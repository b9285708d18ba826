import { Act, and, connectionOf, type Answer, type Info, type Page } from '@app/kernel';
import { Args, Context, ID, Info as InfoParam, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ofCouncil, ordered, passes } from './action-item-filter.js';
import { ActionItem } from './action-item.entity.js';
import { ActionItemsArgs } from './action-items.args.js';
import { ActionItemsService } from './action-items.service.js';
import { CreateActionItemInput, UpdateActionItemInput } from './keep-action-item.inputs.js';

@Resolver(() => ActionItem)
export class ActionItemsResolver {
  constructor(private readonly service: ActionItemsService) {}

  @Query(() => connectionOf(ActionItem), { description: 'What institutions do by a day, as far as the viewer may see it.' })
  async actionItems(@Context('act') act: Act, @InfoParam() info: Info, @Args() args: ActionItemsArgs): Promise<Page<ActionItem>> {
    const { councilId, filter, orderBy, isReversed } = args;
    return act.read.connection(ActionItem, info, args, {
      where: (i) => and(councilId && ofCouncil(i, councilId), passes(i, filter ?? {})),
      orderBy: (i) => ordered(i, orderBy ?? 'DUE', isReversed ?? false),
    });
  }

  @Query(() => ActionItem, { description: 'One action item.' })
  async actionItem(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Answer<ActionItem>> {
    return act.read.one(ActionItem, info, { id });
  }

  @Mutation(() => ActionItem, { description: 'Enters what an institution is to do by a day. The secretary.' })
  async createActionItem(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: CreateActionItemInput,
  ): Promise<Answer<ActionItem>> {
    const { id } = await this.service.create(act, input);
    return act.read.one(ActionItem, info, { id });
  }

  @Mutation(() => ActionItem, { description: 'Changes an action item that is open, but for its last day. The secretary.' })
  async updateActionItem(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: UpdateActionItemInput,
  ): Promise<Answer<ActionItem>> {
    const { id } = await this.service.update(act, input);
    return act.read.one(ActionItem, info, { id });
  }
}
