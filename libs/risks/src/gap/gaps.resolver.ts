import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Mutation, Resolver } from '@nestjs/graphql';
import { CapabilityGap } from './capability-gap.entity.js';
import { AddCapabilityGapInput, CloseCapabilityGapInput, UpdateCapabilityGapInput } from './gap.inputs.js';
import { GapsService } from './gaps.service.js';

@Resolver(() => CapabilityGap)
export class GapsResolver {
  constructor(private readonly service: GapsService) {}

  @Mutation(() => CapabilityGap, { description: 'Notes what is missing to cope with a risk. The secretary.' })
  async addCapabilityGap(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: AddCapabilityGapInput,
  ): Promise<Answer<CapabilityGap>> {
    const { id } = await this.service.add(act, input);
    return act.read.one(CapabilityGap, info, { id });
  }

  @Mutation(() => CapabilityGap, { description: 'Changes a capability gap that is open. The secretary.' })
  async updateCapabilityGap(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: UpdateCapabilityGapInput,
  ): Promise<Answer<CapabilityGap>> {
    const { id } = await this.service.update(act, input);
    return act.read.one(CapabilityGap, info, { id });
  }

  @Mutation(() => CapabilityGap, { description: 'Closes a capability gap with the reason; it stays as history. The secretary.' })
  async closeCapabilityGap(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: CloseCapabilityGapInput,
  ): Promise<Answer<CapabilityGap>> {
    const { id } = await this.service.close(act, input);
    return act.read.one(CapabilityGap, info, { id });
  }
}
