import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Mutation, Resolver } from '@nestjs/graphql';
import { Invitation } from '../invitation/invitation.entity.js';
import { OfferPlaceInput } from './offer-place.input.js';
import { WaitingListService } from './waiting-list.service.js';

@Resolver(() => Invitation)
export class WaitingListResolver {
  constructor(private readonly service: WaitingListService) {}

  @Mutation(() => Invitation, {
    description:
      'Puts somebody at the head of those who wait for a place: the next free one is theirs. Secretaries and chairs of the hosts.',
  })
  async offerPlace(@Context('act') act: Act, @InfoParam() info: Info, @Args('input') input: OfferPlaceInput): Promise<Answer<Invitation>> {
    const { id } = await this.service.offerPlace(act, input);
    return act.read.one(Invitation, info, { id });
  }
}
