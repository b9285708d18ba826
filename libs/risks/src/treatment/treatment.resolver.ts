import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Mutation, Resolver } from '@nestjs/graphql';
import { Risk } from '../risk/risk.entity.js';
import { AcceptRiskInput, ReviewRiskInput } from './treatment.inputs.js';
import { TreatmentService } from './treatment.service.js';

@Resolver(() => Risk)
export class TreatmentResolver {
  constructor(private readonly service: TreatmentService) {}

  @Mutation(() => Risk, {
    description:
      'Accepts an open risk that is scored, at its level of today: treatment ACCEPT, status MONITORED. It ends on its last day, when something ' +
      'else is done about the risk, or when it is scored above that level. Secretary and chair of the council.',
  })
  async acceptRisk(@Context('act') act: Act, @InfoParam() info: Info, @Args('input') input: AcceptRiskInput): Promise<Answer<Risk>> {
    const id = await this.service.accept(act, input);
    return act.read.one(Risk, info, { id });
  }

  @Mutation(() => Risk, {
    description: 'Writes down that a risk was looked at, with the reason, and counts its next review from today. The secretary.',
  })
  async reviewRisk(@Context('act') act: Act, @InfoParam() info: Info, @Args('input') input: ReviewRiskInput): Promise<Answer<Risk>> {
    const id = await this.service.review(act, input);
    return act.read.one(Risk, info, { id });
  }
}
