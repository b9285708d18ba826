import { Act, type Answer, type Info } from '@app/kernel';
import { refuseFuture } from '@app/risks';
import { Args, Context, Info as InfoParam, Query, Resolver } from '@nestjs/graphql';
import { CountyOverviewArgs } from './county-overview.args.js';
import { countyOverview } from './county-overview.sql.js';
import { CountyOverview } from './county-overview.type.js';

@Resolver(() => CountyOverview)
export class CountyOverviewResolver {
  @Query(() => CountyOverview, { description: 'What is high, worse, late, coming and silent in a county, or in the country.' })
  async countyOverview(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args() args: CountyOverviewArgs,
  ): Promise<Answer<CountyOverview>> {
    const { regionCode, country, since } = args;
    refuseFuture(act.today, { since });
    const from = countyOverview({ regionCode, country: country ?? 'EE', since: since ?? null });
    return act.read.one(CountyOverview, info, { regionCode }, { from });
  }
}
