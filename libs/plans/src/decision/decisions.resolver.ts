import { Act, connectionOf, sql, type Answer, type Info, type Page } from '@app/kernel';
import { Args, Context, ID, Info as InfoParam, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isOfCouncil, ordered, passes } from './decision-filter.js';
import { Decision } from './decision.entity.js';
import {
  FulfilDecisionInput,
  RecordDecisionInput,
  RepealDecisionInput,
  SupersedeDecisionInput,
  UpdateDecisionInput,
} from './decision.inputs.js';
import { DecisionsArgs } from './decisions.args.js';
import { DecisionsService } from './decisions.service.js';

const WHO = 'Secretary or chair of the council in whose register it stands.';

@Resolver(() => Decision)
export class DecisionsResolver {
  constructor(private readonly service: DecisionsService) {}

  @Query(() => connectionOf(Decision), { description: 'What a council decided over the years, alone or together with others.' })
  async decisions(@Context('act') act: Act, @InfoParam() info: Info, @Args() args: DecisionsArgs): Promise<Page<Decision>> {
    const { councilId, filter, orderBy, isReversed } = args;
    return act.read.connection(Decision, info, args, {
      where: (d) => sql`${isOfCouncil(d, councilId)} and ${passes(d, filter ?? {})}`,
      orderBy: (d) => ordered(d, orderBy ?? 'DECIDED', isReversed ?? false),
    });
  }

  @Query(() => Decision, { description: 'One decision. Read by everybody of the councils that decided it.' })
  async decision(@Context('act') act: Act, @InfoParam() info: Info, @Args('id', { type: () => ID }) id: string): Promise<Answer<Decision>> {
    return act.read.one(Decision, info, { id });
  }

  @Mutation(() => Decision, {
    description:
      'Records what was decided at a seminar or between two, also long after it, and who does what because of it. Secretary or chair of the council.',
  })
  async recordDecision(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: RecordDecisionInput,
  ): Promise<Answer<Decision>> {
    const { id } = await this.service.record(act, input);
    return act.read.one(Decision, info, { id });
  }

  @Mutation(() => Decision, { description: `Changes a decision that is in force. ${WHO}` })
  async updateDecision(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: UpdateDecisionInput,
  ): Promise<Answer<Decision>> {
    const { id } = await this.service.update(act, input);
    return act.read.one(Decision, info, { id });
  }

  @Mutation(() => Decision, { description: `in force → superseded by another decision of the same council. ${WHO}` })
  async supersedeDecision(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: SupersedeDecisionInput,
  ): Promise<Answer<Decision>> {
    const { id } = await this.service.supersede(act, input);
    return act.read.one(Decision, info, { id });
  }

  @Mutation(() => Decision, {
    description: `in force → fulfilled. Everybody who was invited, or sits in the councils that decided it, is mailed, and who did what it asked for. ${WHO}`,
  })
  async fulfilDecision(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: FulfilDecisionInput,
  ): Promise<Answer<Decision>> {
    const { id } = await this.service.fulfil(act, input);
    return act.read.one(Decision, info, { id });
  }

  @Mutation(() => Decision, { description: `in force → repealed. ${WHO}` })
  async repealDecision(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: RepealDecisionInput,
  ): Promise<Answer<Decision>> {
    const { id } = await this.service.repeal(act, input);
    return act.read.one(Decision, info, { id });
  }
}
