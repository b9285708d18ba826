import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Mutation, Resolver } from '@nestjs/graphql';
import { AddMembershipInput } from './add-membership.input.js';
import { EndMembershipInput } from './end-membership.input.js';
import { Membership } from './membership.entity.js';
import { MembershipsService } from './memberships.service.js';
import { UpdateMembershipInput } from './update-membership.input.js';

@Resolver(() => Membership)
export class MembershipsResolver {
  constructor(private readonly memberships: MembershipsService) {}

  @Mutation(() => Membership, { description: 'An institution becomes a member of a council. Its secretary, administrators.' })
  async addMembership(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: AddMembershipInput,
  ): Promise<Answer<Membership>> {
    const { id } = await this.memberships.add(act, input);
    return act.read.one(Membership, info, { id });
  }

  @Mutation(() => Membership, { description: 'Gives a member a vote or takes it. Its secretary, administrators.' })
  async updateMembership(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: UpdateMembershipInput,
  ): Promise<Answer<Membership>> {
    const { id } = await this.memberships.update(act, input);
    return act.read.one(Membership, info, { id });
  }

  @Mutation(() => Membership, {
    description: 'A membership ends, and with it its seats; all of them stay as history. Its secretary, administrators.',
  })
  async endMembership(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: EndMembershipInput,
  ): Promise<Answer<Membership>> {
    const { id } = await this.memberships.end(act, input);
    return act.read.one(Membership, info, { id });
  }
}
