import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Mutation, Resolver } from '@nestjs/graphql';
import { AddAffiliationInput } from './add-affiliation.input.js';
import { Affiliation } from './affiliation.entity.js';
import { AffiliationsService } from './affiliations.service.js';
import { EndAffiliationInput } from './end-affiliation.input.js';
import { UpdateAffiliationInput } from './update-affiliation.input.js';

@Resolver(() => Affiliation)
export class AffiliationsResolver {
  constructor(private readonly affiliations: AffiliationsService) {}

  @Mutation(() => Affiliation, {
    description: 'A person comes to belong to an institution. Who keeps the institution and may contact the person.',
  })
  async addAffiliation(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: AddAffiliationInput,
  ): Promise<Answer<Affiliation>> {
    const { id } = await this.affiliations.add(act, input);
    return act.read.one(Affiliation, info, { id });
  }

  @Mutation(() => Affiliation, {
    description:
      'Changes role or job title; answers the affiliation that holds with the change. What was before another role stays as history. Who ' +
      'keeps the institution.',
  })
  async updateAffiliation(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: UpdateAffiliationInput,
  ): Promise<Answer<Affiliation>> {
    const { id } = await this.affiliations.update(act, input);
    return act.read.one(Affiliation, info, { id });
  }

  @Mutation(() => Affiliation, { description: 'A person ceases to belong to an institution; the record stays. Who keeps the institution.' })
  async endAffiliation(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: EndAffiliationInput,
  ): Promise<Answer<Affiliation>> {
    const { id } = await this.affiliations.end(act, input);
    return act.read.one(Affiliation, info, { id });
  }
}
