import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Query, Resolver } from '@nestjs/graphql';
import { refuseDays } from '../risk/as-of.js';
import { heatMapRows } from './heat-map-rows.js';
import { HeatMapArgs } from './heat-map.args.js';
import { HeatMap } from './heat-map.type.js';

@Resolver(() => HeatMap)
export class HeatMapResolver {
  @Query(() => HeatMap, { description: 'The register of a council on its matrix, today or at the end of a day.' })
  async heatMap(@Context('act') act: Act, @InfoParam() info: Info, @Args() args: HeatMapArgs): Promise<Answer<HeatMap>> {
    refuseDays(act.today, args);
    const { asOf: day, kind, ...asked } = args;
    return act.read.one(HeatMap, info, undefined, { from: heatMapRows({ ...asked, kind: kind ?? 'CURRENT', day }), field: 'councilId' });
  }
}
