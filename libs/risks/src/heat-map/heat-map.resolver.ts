import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Query, Resolver } from '@nestjs/graphql';
import { refuseFuture } from '../risk/as-of.js';
import { heatMapRows } from './heat-map-rows.js';
import { HeatMapArgs } from './heat-map.args.js';
import { HeatMap } from './heat-map.type.js';

@Resolver(() => HeatMap)
export class HeatMapResolver {
  @Query(() => HeatMap, { description: 'The register of a council on its matrix, today or at the end of a day.' })
  async heatMap(@Context('act') act: Act, @InfoParam() info: Info, @Args() { asOf: day, ...asked }: HeatMapArgs): Promise<Answer<HeatMap>> {
    refuseFuture(act.today, { asOf: day, since: asked.since });
    return act.read.one(HeatMap, info, undefined, { from: heatMapRows({ ...asked, kind: asked.kind ?? 'CURRENT', day }) });
  }
}
