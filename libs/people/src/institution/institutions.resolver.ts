import { Act, and, connectionOf, sql, type Answer, type Info, type Page } from '@app/kernel';
import { Args, Context, ID, Info as InfoParam, Mutation, Query, Resolver } from '@nestjs/graphql';
import { alphabetical, nameMatches } from '../names.js';
import { CreateInstitutionInput } from './create-institution.input.js';
import { Institution } from './institution.entity.js';
import { InstitutionsArgs } from './institutions.args.js';
import { InstitutionsService } from './institutions.service.js';
import { UpdateInstitutionInput } from './update-institution.input.js';

@Resolver(() => Institution)
export class InstitutionsResolver {
  constructor(private readonly institutions: InstitutionsService) {}

  @Query(() => connectionOf(Institution), { name: 'institutions', description: 'Institutions by name.' })
  async list(@Context('act') act: Act, @InfoParam() info: Info, @Args() args: InstitutionsArgs): Promise<Page<Institution>> {
    const { search, kind, councilId, councilIds } = args;
    return act.read.connection(Institution, info, args, {
      where: (i) =>
        and(
          nameMatches(sql`concat_ws(' ', ${i.name}, ${i.shortName})`, search),
          kind && sql`${i.kind} = ${kind}`,
          councilId && sql`${i.id} = any(array(select council_institutions(${councilId})))`,
          councilIds && sql`${i.id} = any(array(select council_institutions(c.id) from unnest(${councilIds}::uuid[]) as c (id)))`,
        ),
      orderBy: (i) => [alphabetical(i.name)],
    });
  }

  @Query(() => Institution, { description: 'One institution.' })
  async institution(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Answer<Institution>> {
    return act.read.one(Institution, info, { id });
  }

  @Mutation(() => Institution, { description: 'Enters an institution. Secretaries and administrators.' })
  async createInstitution(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: CreateInstitutionInput,
  ): Promise<Answer<Institution>> {
    const { id } = await this.institutions.create(act, input);
    return act.read.one(Institution, info, { id });
  }

  @Mutation(() => Institution, { description: 'Changes an institution. Secretaries of its councils, its lead, administrators.' })
  async updateInstitution(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: UpdateInstitutionInput,
  ): Promise<Answer<Institution>> {
    const { id } = await this.institutions.update(act, input);
    return act.read.one(Institution, info, { id });
  }
}
