import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Mutation, Resolver } from '@nestjs/graphql';
import { ActionItem } from './action-item.entity.js';
import {
  CompleteActionItemInput,
  DropActionItemInput,
  ReportProgressInput,
  ReturnActionItemInput,
  VerifyActionItemInput,
} from './progress.inputs.js';
import { ProgressService } from './progress.service.js';

@Resolver(() => ActionItem)
export class ProgressResolver {
  constructor(private readonly service: ProgressService) {}

  @Mutation(() => ActionItem, {
    description: 'How it goes: planned → in progress ⇄ waiting, how far, in words. Whom it is up to, and the secretary.',
  })
  async reportProgress(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: ReportProgressInput,
  ): Promise<Answer<ActionItem>> {
    const { id } = await this.service.report(act, input);
    return act.read.one(ActionItem, info, { id });
  }

  @Mutation(() => ActionItem, {
    description: 'planned, in progress, waiting → done; a wish for a later day lapses. Whom it is up to, and the secretary.',
  })
  async completeActionItem(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: CompleteActionItemInput,
  ): Promise<Answer<ActionItem>> {
    const { id } = await this.service.complete(act, input);
    return act.read.one(ActionItem, info, { id });
  }

  @Mutation(() => ActionItem, { description: 'done → verified. The secretary.' })
  async verifyActionItem(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: VerifyActionItemInput,
  ): Promise<Answer<ActionItem>> {
    const { id } = await this.service.verify(act, input);
    return act.read.one(ActionItem, info, { id });
  }

  @Mutation(() => ActionItem, { description: 'done → in progress, with what is missing. The secretary.' })
  async returnActionItem(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: ReturnActionItemInput,
  ): Promise<Answer<ActionItem>> {
    const { id } = await this.service.sendBack(act, input);
    return act.read.one(ActionItem, info, { id });
  }

  @Mutation(() => ActionItem, { description: 'planned, in progress, waiting → dropped; a wish for a later day lapses. The secretary.' })
  async dropActionItem(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: DropActionItemInput,
  ): Promise<Answer<ActionItem>> {
    const { id } = await this.service.drop(act, input);
    return act.read.one(ActionItem, info, { id });
  }
}
