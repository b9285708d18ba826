import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Mutation, Resolver } from '@nestjs/graphql';
import { AssignSeatInput } from './assign-seat.input.js';
import { EndSeatInput } from './end-seat.input.js';
import { Seat } from './seat.entity.js';
import { SeatsService } from './seats.service.js';
import { UpdateSeatInput } from './update-seat.input.js';
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
    description:
      'Changes role or act of designation; answers the seat that is held with the change. What was before another role stays as history, ' +
      "and the substitutes go on. The council's secretary, administrators.",
  })
  async updateSeat(@Context('act') act: Act, @InfoParam() info: Info, @Args('input') input: UpdateSeatInput): Promise<Answer<Seat>> {
    const { id } = await this.seats.update(act, input);
    return act.read.one(Seat, info, { id });
  }

  @Mutation(() => Seat, {
    nullable: true,
    description:
      'Somebody ceases to represent a member; the seat stays as history. Null when it was taken back: an end before the first day of a seat ' +
      "that begins today or lies ahead. The council's secretary, administrators.",
  })
  async endSeat(@Context('act') act: Act, @InfoParam() info: Info, @Args('input') input: EndSeatInput): Promise<Answer<Seat> | null> {
    const seat = await this.seats.end(act, input);
    return seat && act.read.one(Seat, info, { id: seat.id });
  }
}
