import type { SessionKind } from '../../../graph/generated/graphql';
import type { Agenda, Day, Place, Session } from './agenda-query';
import { endBeforeNext, gridOf } from './geometry';

export interface SessionValues extends Record<string, unknown> {
  title: string;
  kind: SessionKind;
  dayId: string;
  roomId: string;
  startsAt: string;
  endsAt: string;
  speakerIds: string[];
  description: string;
}

/** In a select there is no null: this stands for "everybody, no room of its own". */
export const EVERYBODY = 'everybody';

export const roomIdOf = (roomId: string): string | null => (roomId === EVERYBODY ? null : roomId);

export const valuesOf = ({ title, kind, day, room, startsAt, endsAt, speakers, description }: Session): SessionValues => ({
  title,
  kind,
  dayId: day.id,
  roomId: room?.id ?? EVERYBODY,
  startsAt,
  endsAt,
  speakerIds: speakers.map(({ id }) => id),
  description: description ?? '',
});

export function newSession({ roomId, startsAt }: Place, day: Day, { rooms, sessions }: Agenda): SessionValues {
  const grid = gridOf(day, rooms);
  const ofDay = sessions.filter((session) => session.day.id === day.id);
  const column = Math.max(
    0,
    grid.columns.findIndex((room) => room?.id === roomId),
  );
  return {
    title: '',
    // The first session of a day opens it; after that most are for information.
    kind: ofDay.length === 0 ? 'OPENING' : 'INFORMATION',
    dayId: day.id,
    roomId: roomId ?? EVERYBODY,
    startsAt,
    endsAt: endBeforeNext(grid, ofDay, { column, time: startsAt }),
    speakerIds: [],
    description: '',
  };
}
