import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Mutation, Resolver } from '@nestjs/graphql';
import { Seminar } from '../seminar/seminar.entity.js';
import {
  AddAgendaSessionInput,
  MoveAgendaSessionInput,
  RemoveAgendaSessionInput,
  UpdateAgendaSessionInput,
} from './agenda-session.inputs.js';
import { AgendaSession } from './agenda-session.entity.js';
import { AgendaService } from './agenda.service.js';

const COLLISIONS =
  'A session without a room is for everybody and takes every room. What is in the way is named ' +
  '(CONFLICT room-is-taken, rooms-are-taken, everybody-is-elsewhere, speaker-is-elsewhere).';

@Resolver(() => AgendaSession)
export class AgendaResolver {
  constructor(private readonly agenda: AgendaService) {}

  @Mutation(() => Seminar, { description: `Adds an item to the programme. ${COLLISIONS}` })
  async addAgendaSession(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: AddAgendaSessionInput,
  ): Promise<Answer<Seminar>> {
    const { seminarId: id } = await this.agenda.add(act, input);
    return act.read.one(Seminar, info, { id });
  }

  @Mutation(() => Seminar, { description: `Changes an item of the programme. ${COLLISIONS}` })
  async updateAgendaSession(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: UpdateAgendaSessionInput,
  ): Promise<Answer<Seminar>> {
    const { id } = await this.agenda.update(act, input);
    return act.read.one(Seminar, info, { id });
  }

  @Mutation(() => Seminar, { description: `Moves an item to another day, room or hour; it lasts as long as before. ${COLLISIONS}` })
  async moveAgendaSession(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: MoveAgendaSessionInput,
  ): Promise<Answer<Seminar>> {
    const { id } = await this.agenda.move(act, input);
    return act.read.one(Seminar, info, { id });
  }

  @Mutation(() => Seminar, { description: 'Takes an item out of the programme.' })
  async removeAgendaSession(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: RemoveAgendaSessionInput,
  ): Promise<Answer<Seminar>> {
    const { id } = await this.agenda.remove(act, input);
    return act.read.one(Seminar, info, { id });
  }
}
