import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Mutation, Resolver } from '@nestjs/graphql';
import { AgendaTopic } from './agenda-topic.entity.js';
import { AcceptAgendaTopicInput, DeclineAgendaTopicInput, PostponeAgendaTopicInput, ProposeAgendaTopicInput } from './topic.inputs.js';
import { TopicsService } from './topics.service.js';

const WHO = 'Secretaries of the hosts of the seminar where it stands. The proposer is told by mail.';

@Resolver(() => AgendaTopic)
export class TopicsResolver {
  constructor(private readonly topics: TopicsService) {}

  @Mutation(() => AgendaTopic, {
    description:
      'Proposes a topic for the agenda. Whoever reads a host council and has a seat, stands in for one, or belongs to an institution.',
  })
  async proposeAgendaTopic(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: ProposeAgendaTopicInput,
  ): Promise<Answer<AgendaTopic>> {
    const { id } = await this.topics.propose(act, input);
    return act.read.one(AgendaTopic, info, { id });
  }

  @Mutation(() => AgendaTopic, { description: `Takes a topic into the agenda; collisions are refused as for any session. ${WHO}` })
  async acceptAgendaTopic(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: AcceptAgendaTopicInput,
  ): Promise<Answer<AgendaTopic>> {
    const { id } = await this.topics.accept(act, input);
    return act.read.one(AgendaTopic, info, { id });
  }

  @Mutation(() => AgendaTopic, { description: `Keeps a topic in the backlog of the leading council, for its next seminars. ${WHO}` })
  async postponeAgendaTopic(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: PostponeAgendaTopicInput,
  ): Promise<Answer<AgendaTopic>> {
    const { id } = await this.topics.postpone(act, input);
    return act.read.one(AgendaTopic, info, { id });
  }

  @Mutation(() => AgendaTopic, { description: `Declines a topic with a reason. ${WHO}` })
  async declineAgendaTopic(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: DeclineAgendaTopicInput,
  ): Promise<Answer<AgendaTopic>> {
    const { id } = await this.topics.decline(act, input);
    return act.read.one(AgendaTopic, info, { id });
  }
}
