import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Query, Resolver } from '@nestjs/graphql';
import { checked, FollowThroughArgs } from './follow-through.args.js';
import { followThroughRow } from './follow-through.sql.js';
import { FollowThrough } from './follow-through.type.js';

@Resolver(() => FollowThrough)
export class FollowThroughResolver {
  @Query(() => FollowThrough, {
    description:
      'What became of what a council agreed, or of what was agreed at a seminar. INVALID unless exactly one of the two is named.',
  })
  async followThrough(@Context('act') act: Act, @InfoParam() info: Info, @Args() args: FollowThroughArgs): Promise<Answer<FollowThrough>> {
    const asked = checked(args, act.today);
    const field = asked.councilId === null ? 'seminarId' : 'councilId';
    return act.read.one(FollowThrough, info, undefined, { from: followThroughRow(asked), field });
  }
}
