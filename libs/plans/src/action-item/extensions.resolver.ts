import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Mutation, Resolver } from '@nestjs/graphql';
import { ActionItem } from './action-item.entity.js';
import { DecideExtensionInput, RequestExtensionInput, WithdrawExtensionInput } from './extension.inputs.js';
import { ExtensionsService } from './extensions.service.js';

@Resolver(() => ActionItem)
export class ExtensionsResolver {
  constructor(private readonly service: ExtensionsService) {}

  @Mutation(() => ActionItem, {
    description:
      'Asks for a later last day, one wish at a time. Whom it is up to. Of the secretary it is granted at once, and may be an earlier day.',
  })
  async requestExtension(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: RequestExtensionInput,
  ): Promise<Answer<ActionItem>> {
    const { id } = await this.service.request(act, input);
    return act.read.one(ActionItem, info, { id });
  }

  @Mutation(() => ActionItem, {
    description: 'Grants a later last day, which the item then has, or refuses it with an answer. The secretary.',
  })
  async decideExtension(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: DecideExtensionInput,
  ): Promise<Answer<ActionItem>> {
    const { id } = await this.service.decide(act, input);
    return act.read.one(ActionItem, info, { id });
  }

  @Mutation(() => ActionItem, { description: 'Takes back a wish that nobody has answered. Whom the item is up to.' })
  async withdrawExtension(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: WithdrawExtensionInput,
  ): Promise<Answer<ActionItem>> {
    const { id } = await this.service.withdraw(act, input);
    return act.read.one(ActionItem, info, { id });
  }
}
