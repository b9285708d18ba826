import { Act, and, connectionOf, Problem, sql, type Answer, type Info, type Page } from '@app/kernel';
import { alphabetical, nameMatches } from '@app/people';
import { Args, Context, Info as InfoParam, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Council } from './council.entity.js';
import { canPlanSeminars } from './council.policy.js';
import { CouncilArgs, CouncilsArgs } from './councils.args.js';
import { CouncilsService } from './councils.service.js';
import { CreateCouncilInput } from './create-council.input.js';
import { UpdateCouncilInput } from './update-council.input.js';

@Resolver(() => Council)
export class CouncilsResolver {
  constructor(private readonly service: CouncilsService) {}

  @Query(() => connectionOf(Council), { description: 'Councils that the viewer may read, by name.' })
  async councils(@Context('act') act: Act, @InfoParam() info: Info, @Args() args: CouncilsArgs): Promise<Page<Council>> {
    return act.read.connection(Council, info, args, {
      where: (c) =>
        and(
          nameMatches(sql`${c.name} || ' ' || ${c.shortName}`, args.search),
          args.kind && sql`${c.kind} = ${args.kind}`,
          args.viewerCanPlanSeminars && sql`${c.id} = any(${act.actor.councilIds.filter((id) => canPlanSeminars(act.actor, id))})`,
          args.viewerCanRead && sql`${c.id} = any(array(select readable_councils()))`,
          !args.includeClosed && sql`${c.closedOn} is null or ${c.closedOn} >= act_today()`,
        ),
      orderBy: (c) => [alphabetical(c.name)],
    });
  }

  @Query(() => Council, { description: 'One council, by id or slug.' })
  async council(@Context('act') act: Act, @InfoParam() info: Info, @Args() { id, slug }: CouncilArgs): Promise<Answer<Council>> {
    if (id) return act.read.one(Council, info, { id });
    if (slug) return act.read.one(Council, info, { slug });
    throw new Problem('INVALID', 'required', 'id');
  }

  @Mutation(() => Council, { description: 'Makes a council. Administrators.' })
  async createCouncil(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: CreateCouncilInput,
  ): Promise<Answer<Council>> {
    const { id } = await this.service.create(act, input);
    return act.read.one(Council, info, { id });
  }

  @Mutation(() => Council, { description: 'Changes a council. Its secretary, administrators.' })
  async updateCouncil(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: UpdateCouncilInput,
  ): Promise<Answer<Council>> {
    const { id } = await this.service.update(act, input);
    return act.read.one(Council, info, { id });
  }
}
