// The first place in the agenda where a topic of so many minutes fits: day by day, room by room.
import { toMinutes, toTime } from '../agenda/clock';
import { EVERYBODY } from '../agenda/session-values';

export interface FreePlace extends Record<string, unknown> {
  dayId: string;
  roomId: string;
  startsAt: string;
  endsAt: string;
}

interface Hours {
  startsAt: string;
  endsAt: string;
}

/** What of an agenda stands in the way. */
export interface Plan {
  days: (Hours & { id: string })[];
  rooms: { id: string }[];
  sessions: (Hours & { day: { id: string }; room?: { id: string } | null })[];
}

export function firstFree({ days, rooms, sessions }: Plan, minutes: number): FreePlace {
  const columns = rooms.length > 0 ? rooms.map(({ id }) => id) : [EVERYBODY];
  for (const day of days)
    for (const roomId of columns) {
      // A session without a room is for everybody, so it stands in the way in every room.
      const taken = sessions
        .filter((session) => session.day.id === day.id && (!session.room || session.room.id === roomId))
        .sort((left, right) => left.startsAt.localeCompare(right.startsAt));
      let start = toMinutes(day.startsAt);
      for (const { startsAt, endsAt } of taken) {
        if (toMinutes(startsAt) - start >= minutes) break;
        start = Math.max(start, toMinutes(endsAt));
      }
      if (toMinutes(day.endsAt) - start >= minutes)
        return { dayId: day.id, roomId, startsAt: toTime(start), endsAt: toTime(start + minutes) };
    }
  const [day] = days;
  const end = day ? Math.min(toMinutes(day.endsAt), toMinutes(day.startsAt) + minutes) : 0;
  return { dayId: day?.id ?? '', roomId: columns[0] ?? EVERYBODY, startsAt: day?.startsAt ?? '', endsAt: toTime(end) };
}
