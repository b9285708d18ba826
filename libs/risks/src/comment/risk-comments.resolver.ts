import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Mutation, Resolver } from '@nestjs/graphql';
import { RiskComment } from './risk-comment.entity.js';
import { CommentRiskInput, WithdrawRiskCommentInput } from './risk-comment.inputs.js';
import { RiskCommentsService } from './risk-comments.service.js';

@Resolver(() => RiskComment)
export class RiskCommentsResolver {
  constructor(private readonly service: RiskCommentsService) {}

  @Mutation(() => RiskComment, { description: 'Says something about a risk. Everybody who takes part in the council.' })
  async commentRisk(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: CommentRiskInput,
  ): Promise<Answer<RiskComment>> {
    const { id } = await this.service.add(act, input);
    return act.read.one(RiskComment, info, { id });
  }

  @Mutation(() => RiskComment, { description: 'Takes a comment back. Its author; the secretary with a reason.' })
  async withdrawRiskComment(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: WithdrawRiskCommentInput,
  ): Promise<Answer<RiskComment>> {
    const { id } = await this.service.withdraw(act, input);
    return act.read.one(RiskComment, info, { id });
  }
}
