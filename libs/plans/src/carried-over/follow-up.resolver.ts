import { Act, type Answer, type Info } from '@app/kernel';
import { Seminar } from '@app/seminars';
import { Args, Context, Info as InfoParam, Mutation, Resolver } from '@nestjs/graphql';
import { PutFollowUpOnAgendaInput } from './follow-up.input.js';
import { FollowUpService } from './follow-up.service.js';

@Resolver(() => Seminar)
export class FollowUpResolver {
  constructor(private readonly followUp: FollowUpService) {}

  @Mutation(() => Seminar, {
    description:
      'Puts a session on the agenda in which is gone through what was agreed before, at the first free time of the first day that has one: 5 ' +
      'minutes and 2 for each late action item, up to 60. Secretaries of the hosts. CONFLICT follow-up-is-on-agenda, days-are-missing, no-free-time.',
  })
  async putFollowUpOnAgenda(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: PutFollowUpOnAgendaInput,
  ): Promise<Answer<Seminar>> {
    const { id } = await this.followUp.putOnAgenda(act, input);
    return act.read.one(Seminar, info, { id });
  }
}
