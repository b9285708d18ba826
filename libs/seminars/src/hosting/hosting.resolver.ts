import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Mutation, Resolver } from '@nestjs/graphql';
import { SeminarHost } from '../seminar/seminar-host.entity.js';
import { AcceptHostingInput, DeclineHostingInput } from './hosting.inputs.js';
import { HostingService } from './hosting.service.js';

@Resolver(() => SeminarHost)
export class HostingResolver {
  constructor(private readonly service: HostingService) {}

  @Mutation(() => SeminarHost, {
    description:
      'A council that was asked hosts the seminar. Its secretary or chair; its seats are invited and its organisers organise from now on.',
  })
  async acceptHosting(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: AcceptHostingInput,
  ): Promise<Answer<SeminarHost>> {
    const id = await this.service.accept(act, input);
    return act.read.one(SeminarHost, info, { id });
  }

  @Mutation(() => SeminarHost, {
    description: 'A council that was asked does not host the seminar, which closes to it. Its secretary or chair.',
  })
  async declineHosting(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: DeclineHostingInput,
  ): Promise<Answer<SeminarHost>> {
    const id = await this.service.decline(act, input);
    return act.read.one(SeminarHost, info, { id });
  }
}
