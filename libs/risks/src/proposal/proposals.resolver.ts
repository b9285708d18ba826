import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Mutation, Resolver } from '@nestjs/graphql';
import { ConfirmProposedScoreInput, DeclineProposedScoreInput, RecomputeProposedScoreInput } from './proposal.inputs.js';
import { ProposalsService } from './proposals.service.js';
import { ScoreProposal } from './score-proposal.entity.js';

@Resolver(() => ScoreProposal)
export class ProposalsResolver {
  constructor(private readonly service: ProposalsService) {}

  @Mutation(() => ScoreProposal, {
    description:
      'Makes a proposed score the current one, by an assessment like any other. Refused when the risk was scored since. The secretary.',
  })
  async confirmProposedScore(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: ConfirmProposedScoreInput,
  ): Promise<Answer<ScoreProposal>> {
    const { id } = await this.service.confirm(act, input);
    return act.read.one(ScoreProposal, info, { id });
  }

  @Mutation(() => ScoreProposal, { description: 'Leaves the risk as it was scored, with the reason. The secretary.' })
  async declineProposedScore(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: DeclineProposedScoreInput,
  ): Promise<Answer<ScoreProposal>> {
    const { id } = await this.service.decline(act, input);
    return act.read.one(ScoreProposal, info, { id });
  }

  @Mutation(() => ScoreProposal, {
    description:
      'Computes a waiting proposal again from the current score of today; refused when the measure brings it no lower. The secretary.',
  })
  async recomputeProposedScore(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: RecomputeProposedScoreInput,
  ): Promise<Answer<ScoreProposal>> {
    const { id } = await this.service.recompute(act, input);
    return act.read.one(ScoreProposal, info, { id });
  }
}
