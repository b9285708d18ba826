import { Act, type Answer, type Info } from '@app/kernel';
import { refuseFuture } from '@app/risks';
import { Args, Context, Info as InfoParam, Query, Resolver } from '@nestjs/graphql';
import { CouncilComparisonArgs } from './council-comparison.args.js';
import { councilComparison } from './council-comparison.sql.js';
import { CouncilComparison } from './council-comparison.type.js';

@Resolver(() => CouncilComparison)
export class CouncilComparisonResolver {
  @Query(() => CouncilComparison, { description: 'Registers of several councils side by side, as far as the viewer may read them.' })
  async councilComparison(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args() args: CouncilComparisonArgs,
  ): Promise<Answer<CouncilComparison>> {
    const { councilIds = null, regionCode = null, country, eventType = null, since = null } = args;
    refuseFuture(act.today, { since });
    const from = councilComparison({ councilIds, regionCode, country: country ?? 'EE', eventType, since });
    return act.read.one(CouncilComparison, info, { regionCode }, { from });
  }
}
