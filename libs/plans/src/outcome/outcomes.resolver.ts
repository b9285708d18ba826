import { Act, type Answer, type Info } from '@app/kernel';
import { Seminar } from '@app/seminars';
import { Args, Context, Info as InfoParam, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Decision } from '../decision/decision.entity.js';
import { OutcomePreview, SendDecisionInput, SendDecisionsInput } from './outcome.types.js';
import { DecisionOutcomeArgs, OutcomesArgs } from './outcomes.args.js';
import { OutcomesService } from './outcomes.service.js';

const WHO = 'Secretary or chair of a host.';

@Resolver(() => OutcomePreview)
export class OutcomesResolver {
  constructor(private readonly service: OutcomesService) {}

  @Query(() => OutcomePreview, { description: `Of what \`sendDecisions\` would tell whom. ${WHO}` })
  async outcomePreview(@Context('act') act: Act, @Args() { seminarId }: OutcomesArgs): Promise<OutcomePreview> {
    return this.service.preview(act, seminarId);
  }

  @Query(() => OutcomePreview, {
    description: 'Of what `sendDecision` would tell whom. Secretary or chair of the council in whose register it stands.',
  })
  async decisionOutcomePreview(@Context('act') act: Act, @Args() { decisionId }: DecisionOutcomeArgs): Promise<OutcomePreview> {
    return this.service.previewOfDecision(act, decisionId);
  }

  @Query(() => OutcomePreview, {
    description:
      'Of whom `fulfilDecision` would thank, and how: whom its seminar invited or who sits in the councils that decided it, and who did what it asked for. ' +
      'CONFLICT decision-has-ended. Secretary or chair of the council in whose register it stands.',
  })
  async fulfilmentPreview(@Context('act') act: Act, @Args() { decisionId }: DecisionOutcomeArgs): Promise<OutcomePreview> {
    return this.service.previewOfFulfilment(act, decisionId);
  }

  @Mutation(() => Decision, {
    description:
      'Mails a decision as it stands now to whom its seminar invited, or who sits in the councils that decided it between seminars; each of them once ' +
      'as long as it stands so. CONFLICT nothing-to-tell, outcome-is-being-sent. Secretary or chair of the council in whose register it stands.',
  })
  async sendDecision(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: SendDecisionInput,
  ): Promise<Answer<Decision>> {
    await this.service.sendOne(act, input);
    return act.read.one(Decision, info, { id: input.id });
  }

  @Mutation(() => Seminar, {
    description:
      'Mails the decisions of a seminar, of the registers that the viewer keeps, to everybody who was invited: one mail each, and of no decision twice ' +
      `as long as it stands as it did. CONFLICT nothing-to-tell; outcome-is-being-sent while the mails of another sending are written. ${WHO}`,
  })
  async sendDecisions(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: SendDecisionsInput,
  ): Promise<Answer<Seminar>> {
    await this.service.send(act, input);
    return act.read.one(Seminar, info, { id: input.seminarId });
  }
}
