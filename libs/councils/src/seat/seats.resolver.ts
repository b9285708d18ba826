import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Mutation, Resolver } from '@nestjs/graphql';
import { AssignSeatInput } from './assign-seat.input.js';
import { EndSeatInput } from './end-seat.input.js';
import { Seat } from './seat.entity.js';
import { SeatsService } from './seats.service.js';
import { UpdateSeatSubstitutesInput } from './update-seat-substitutes.input.js';

@Resolver(() => Seat)
export class SeatsResolver {
  constructor(private readonly seats: SeatsService) {}

  @Mutation(() => Seat, { description: "A person comes to represent a member. The council's secretary, administrators." })
  async assignSeat(@Context('act') act: Act, @InfoParam() info: Info, @Args('input') input: AssignSeatInput): Promise<Answer<Seat>> {
    const { id } = await this.seats.assign(act, input);
    return act.read.one(Seat, info, { id });
  }

  @Mutation(() => Seat, { description: "Says who comes when the holder cannot, in order. The council's secretary, administrators." })
  async updateSeatSubstitutes(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: UpdateSeatSubstitutesInput,
  ): Promise<Answer<Seat>> {
    const { id } = await this.seats.updateSubstitutes(act, input);
    return act.read.one(Seat, info, { id });
  }

  @Mutation(() => Seat, {
    description: "Somebody ceases to represent a member; the seat stays as history. The council's secretary, administrators.",
  })
  async endSeat(@Context('act') act: Act, @InfoParam() info: Info, @Args('input') input: EndSeatInput): Promise<Answer<Seat>> {
    const { id } = await this.seats.end(act, input);
    return act.read.one(Seat, info, { id });
  }
}
