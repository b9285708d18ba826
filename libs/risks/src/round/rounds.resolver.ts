import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, ID, Info as InfoParam, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AssessmentRound } from './assessment-round.entity.js';
import { RiskSubmission } from './risk-submission.entity.js';
import { CloseAssessmentRoundInput, OpenAssessmentRoundInput, SubmitAssessmentInput } from './round.inputs.js';
import { RoundsService } from './rounds.service.js';

@Resolver(() => AssessmentRound)
export class RoundsResolver {
  constructor(private readonly service: RoundsService) {}

  @Query(() => AssessmentRound, { description: 'One assessment round.' })
  async assessmentRound(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Answer<AssessmentRound>> {
    return act.read.one(AssessmentRound, info, { id });
  }

  @Mutation(() => AssessmentRound, {
    description: 'Asks the institutions that own, lead or help to score each risk for their scores, by mail. The secretary.',
  })
  async openAssessmentRound(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: OpenAssessmentRoundInput,
  ): Promise<Answer<AssessmentRound>> {
    const { id } = await this.service.open(act, input);
    return act.read.one(AssessmentRound, info, { id });
  }

  @Mutation(() => AssessmentRound, { description: 'Takes no more scores. The secretary.' })
  async closeAssessmentRound(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: CloseAssessmentRoundInput,
  ): Promise<Answer<AssessmentRound>> {
    const { id } = await this.service.close(act, input);
    return act.read.one(AssessmentRound, info, { id });
  }

  @Mutation(() => RiskSubmission, {
    description:
      "Scores a risk for an institution in an open round, on the council's matrix of today. Once more until the result is set; the latest counts. Its people, and who holds its seat.",
  })
  async submitAssessment(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: SubmitAssessmentInput,
  ): Promise<Answer<RiskSubmission>> {
    const { id } = await this.service.submit(act, input);
    return act.read.one(RiskSubmission, info, { id });
  }
}
