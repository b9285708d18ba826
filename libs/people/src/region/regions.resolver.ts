import { Act, and, asc, connectionOf, or, sql, type Answer, type Info, type Page } from '@app/kernel';
import { Args, Context, ID, Info as InfoParam, Mutation, Query, Resolver } from '@nestjs/graphql';
import { alphabetical, nameMatches } from '../names.js';
import { CreateRegionInput } from './create-region.input.js';
import { EndRegionInput } from './end-region.input.js';
import { Region } from './region.entity.js';
import { RegionsArgs } from './regions.args.js';
import { RegionsService } from './regions.service.js';
import { UpdateRegionInput } from './update-region.input.js';

@Resolver(() => Region)
export class RegionsResolver {
  constructor(private readonly service: RegionsService) {}

  @Query(() => connectionOf(Region), { description: 'Regions, the highest level first, by name.' })
  async regions(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args() { kind, search, asOf, ...page }: RegionsArgs,
  ): Promise<Page<Region>> {
    return act.read.connection(Region, info, page, {
      where: (r) => {
        const former = nameMatches(sql`n.name`, search);
        return and(
          kind && sql`${r.kind} = ${kind}`,
          asOf && sql`is_valid_on(${r.validFrom}, ${r.validTo}, ${asOf})`,
          former &&
            or(
              nameMatches(sql`${r.code} || ' ' || ${r.name}`, search),
              sql`exists (select from region_names n where n.region_id = ${r.id} and ${former})`,
            ),
        );
      },
      orderBy: (r) => [asc(sql`region_level(${r.kind})`, { nullable: false }), alphabetical(r.name)],
    });
  }

  @Query(() => Region, { description: 'One region.' })
  async region(@Context('act') act: Act, @InfoParam() info: Info, @Args('id', { type: () => ID }) id: string): Promise<Answer<Region>> {
    return act.read.one(Region, info, { id });
  }

  @Mutation(() => Region, { description: 'Enters a region that the classifier has not brought. Administrators.' })
  async createRegion(@Context('act') act: Act, @InfoParam() info: Info, @Args('input') input: CreateRegionInput): Promise<Answer<Region>> {
    const { id } = await this.service.create(act, input);
    return act.read.one(Region, info, { id });
  }

  @Mutation(() => Region, { description: 'Renames a region or puts it below another; what it was stays as history. Administrators.' })
  async updateRegion(@Context('act') act: Act, @InfoParam() info: Info, @Args('input') input: UpdateRegionInput): Promise<Answer<Region>> {
    const { id } = await this.service.update(act, input);
    return act.read.one(Region, info, { id });
  }

  @Mutation(() => Region, { description: 'A region ceases to exist, or becomes part of another; it stays as history. Administrators.' })
  async endRegion(@Context('act') act: Act, @InfoParam() info: Info, @Args('input') input: EndRegionInput): Promise<Answer<Region>> {
    const { id } = await this.service.end(act, input);
    return act.read.one(Region, info, { id });
  }
}
