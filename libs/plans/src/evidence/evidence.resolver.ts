import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ActionItem } from '../action-item/action-item.entity.js';
import { ItemEvidenceArgs, RemoveEvidenceInput } from './evidence.inputs.js';
import { EvidenceService } from './evidence.service.js';
import { ItemEvidence } from './item-evidence.entity.js';

@Resolver(() => ItemEvidence)
export class EvidenceResolver {
  constructor(private readonly service: EvidenceService) {}

  @Query(() => ItemEvidence, {
    description:
      'One photo or file; its bytes are at `GET /files/evidence?args={"id":…}`. Not told yet, it is there for who sent it alone.',
  })
  async itemEvidence(@Context('act') act: Act, @InfoParam() info: Info, @Args() { id }: ItemEvidenceArgs): Promise<Answer<ItemEvidence>> {
    return act.read.one(ItemEvidence, info, { id });
  }

  @Mutation(() => ActionItem, { description: 'Takes back a file that was sent and not told yet. Who sent it.' })
  async removeEvidence(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: RemoveEvidenceInput,
  ): Promise<Answer<ActionItem>> {
    const id = await this.service.remove(act, input);
    return act.read.one(ActionItem, info, { id });
  }
}
