import { Act, and, connectionOf, sql, type Info, type Page } from '@app/kernel';
import { Args, Context, Info as InfoParam, Query, Resolver } from '@nestjs/graphql';
import { alphabetical, nameMatches } from '../names.js';
import { Region } from './region.entity.js';
import { RegionsArgs } from './regions.args.js';

@Resolver(() => Region)
export class RegionsResolver {
  @Query(() => connectionOf(Region), { description: 'Regions by name, past ones too.' })
  async regions(@Context('act') act: Act, @InfoParam() info: Info, @Args() args: RegionsArgs): Promise<Page<Region>> {
    return act.read.connection(Region, info, args, {
      where: (r) => and(args.kind && sql`${r.kind} = ${args.kind}`, nameMatches(r.name, args.search)),
      orderBy: (r) => [alphabetical(r.name)],
    });
  }
}
