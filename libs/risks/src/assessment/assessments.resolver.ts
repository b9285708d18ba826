import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Mutation, Resolver } from '@nestjs/graphql';
import { AssessmentsService } from './assessments.service.js';
import { ModerateAssessmentInput } from './moderate-assessment.input.js';
import { RiskAssessment } from './risk-assessment.entity.js';

@Resolver(() => RiskAssessment)
export class AssessmentsResolver {
  constructor(private readonly service: AssessmentsService) {}

  @Mutation(() => RiskAssessment, {
    description: "Sets what a risk is scored, on the council's matrix of today. Earlier assessments stay as they are. The secretary.",
  })
  async moderateAssessment(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: ModerateAssessmentInput,
  ): Promise<Answer<RiskAssessment>> {
    const { id } = await this.service.moderate(act, input);
    return act.read.one(RiskAssessment, info, { id });
  }
}
