import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Mutation, Resolver } from '@nestjs/graphql';
import { GiveOpinionInput } from './opinion.inputs.js';
import { OpinionsService } from './opinions.service.js';
import { PlanOpinion } from './plan-opinion.entity.js';

@Resolver(() => PlanOpinion)
export class OpinionsResolver {
  constructor(private readonly service: OpinionsService) {}

  @Mutation(() => PlanOpinion, {
    description:
      'Says what an institution thinks of a plan that is consulted on, until the last day of the consultation; read by who reads the plan. Whoever ' +
      'speaks for the institution. INVALID opinion-of-no-member; CONFLICT plan-is-not-in-consultation, consultation-is-over, stale-version.',
  })
  async giveOpinion(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: GiveOpinionInput,
  ): Promise<Answer<PlanOpinion>> {
    const { id } = await this.service.give(act, input);
    return act.read.one(PlanOpinion, info, { id });
  }
}
