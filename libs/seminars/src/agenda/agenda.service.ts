import { allow, Problem, reach, type Act } from '@app/kernel';
import { applyGiven } from '@app/people';
import { Injectable } from '@nestjs/common';
import { refuseUnknownPersons } from '../seminar/known-rows.js';
import { Room } from '../seminar/room.entity.js';
import { SeminarDay } from '../seminar/seminar-day.entity.js';
import { Seminar } from '../seminar/seminar.entity.js';
import { canEditSeminar, hostIdsOf } from '../seminar/seminar.policy.js';
import type {
  AddAgendaSessionInput,
  MoveAgendaSessionInput,
  RemoveAgendaSessionInput,
  UpdateAgendaSessionInput,
} from './agenda-session.inputs.js';
import { reopenTopic } from '../topic/reopen-topic.js';
import { AgendaSession } from './agenda-session.entity.js';
import { refuseCollisions } from './collisions.js';
import { speakersOf, writeSpeakers } from './speakers.js';

/** Every act locks the seminar first: two secretaries at one agenda take turns, and the second is told what the first has done. */
@Injectable()
export class AgendaService {
  async add(
    act: Act,
    { seminarId, dayId, roomId = null, speakerIds, startsAt, endsAt, ...fields }: AddAgendaSessionInput,
  ): Promise<AgendaSession> {
    await this.editable(act, { seminarId });
    const session = Object.assign(new AgendaSession(), { description: null, ...fields, roomId });
    session.schedule(await this.day(act, seminarId, dayId), startsAt, endsAt);
    await this.refuseForeignRoom(act, session);
    return this.place(act, session, speakerIds ?? []);
  }

  async update(act: Act, { id, version, dayId, speakerIds, startsAt, endsAt, ...fields }: UpdateAgendaSessionInput): Promise<Seminar> {
    const { session, seminar } = await this.changeable(act, id, version);
    applyGiven(session, fields, ['roomId', 'title', 'kind', 'description']);
    session.schedule(await this.day(act, seminar.id, dayId ?? session.dayId), startsAt ?? session.startsAt, endsAt ?? session.endsAt);
    await this.refuseForeignRoom(act, session);
    await this.place(act, session, speakerIds ?? undefined);
    return seminar;
  }

  async move(act: Act, { id, version, dayId, roomId, startsAt }: MoveAgendaSessionInput): Promise<Seminar> {
    const { session, seminar } = await this.changeable(act, id, version);
    applyGiven(session, { roomId }, ['roomId']);
    session.moveTo(await this.day(act, seminar.id, dayId), startsAt);
    await this.refuseForeignRoom(act, session);
    await this.place(act, session, undefined, true);
    return seminar;
  }

  async remove(act: Act, { id, version }: RemoveAgendaSessionInput): Promise<Seminar> {
    const { session, seminar } = await this.changeable(act, id, version);
    await reopenTopic(act, id);
    await act.tx.remove(session);
    return seminar;
  }

  /** Writes the session where it stands now; speakers stay who they are unless given. */
  private async place(act: Act, session: AgendaSession, given: readonly string[] | undefined, movesOnly = false): Promise<AgendaSession> {
    if (given) await refuseUnknownPersons(act, given, () => 'speakerIds');
    await refuseCollisions(act, session, given ?? (await speakersOf(act, session.id)), movesOnly);
    session.version = (session.version ?? 0) + 1;
    const saved = await act.tx.save(session);
    if (given) await writeSpeakers(act, session, given);
    return saved;
  }

  private async changeable(act: Act, id: string, version: number): Promise<{ session: AgendaSession; seminar: Seminar }> {
    const found = await act.tx.findOneBy(AgendaSession, { id });
    if (!found) throw new Problem('NOT_FOUND', 'no-such-record', 'id');
    const seminar = await this.editable(act, { id: found.seminarId });
    return { seminar, session: await reach(act, AgendaSession, id, version) };
  }

  /** The seminar, by its own id or that of a session: the refusal names what was given. */
  private async editable(act: Act, named: { seminarId: string } | { id: string }): Promise<Seminar> {
    const seminar = await reach(act, Seminar, named);
    allow(canEditSeminar(act.actor, await hostIdsOf(act, seminar.id)));
    seminar.refuseWhenClosed('id' in named ? 'id' : 'seminarId');
    return seminar;
  }

  private async day(act: Act, seminarId: string, id: string): Promise<SeminarDay> {
    const day = await act.tx.findOneBy(SeminarDay, { id, seminarId });
    if (!day) throw new Problem('INVALID', 'day-not-of-seminar', 'dayId');
    return day;
  }

  private async refuseForeignRoom(act: Act, { roomId, seminarId }: AgendaSession): Promise<void> {
    if (roomId && !(await act.tx.existsBy(Room, { id: roomId, seminarId }))) throw new Problem('INVALID', 'room-not-of-seminar', 'roomId');
  }
}
