import { Act, type Answer, type Info } from '@app/kernel';
import { Delivery } from '@app/mail';
import { Args, Context, Info as InfoParam, Mutation, Resolver } from '@nestjs/graphql';
import { RepeatInvitationInput } from './repeat-invitation.input.js';
import { RepeatingService } from './repeating.service.js';

@Resolver(() => Delivery)
export class RepeatingResolver {
  constructor(private readonly repeating: RepeatingService) {}

  @Mutation(() => Delivery, {
    description:
      'Sends the newest mail of an invitation that is not answered once more, with the link it has, at most once in ten minutes a person. `renewInvitationLink` makes another link. Secretaries and chairs of the hosts.',
  })
  async repeatInvitation(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: RepeatInvitationInput,
  ): Promise<Answer<Delivery>> {
    const { id } = await this.repeating.repeat(act, input);
    return act.read.one(Delivery, info, { id });
  }
}
