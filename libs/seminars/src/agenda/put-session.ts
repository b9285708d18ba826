import type { Act } from '@app/kernel';
import type { SeminarDay } from '../seminar/seminar-day.entity.js';
import { isOnTheClock, minutesOf, timeOf } from '../seminar/time-of-day.js';
import { AgendaSession } from './agenda-session.entity.js';

interface Hours {
  startsAt: string;
  endsAt: string;
}

/** The first free time of a day, across all rooms, of this many minutes or what there is, if it is `least` at least. */
export function firstFree(day: Hours, taken: readonly Hours[], wanted: number, least: number): Hours | undefined {
  const inOrder = [...taken].sort((left, right) => left.startsAt.localeCompare(right.startsAt));
  let startsAt = day.startsAt;
  for (const next of [...inOrder, { startsAt: day.endsAt, endsAt: day.endsAt }]) {
    const length = Math.min(wanted, minutesOf(next.startsAt) - minutesOf(startsAt));
    const endsAt = timeOf(minutesOf(startsAt) + length);
    if (length >= least && endsAt !== undefined) return { startsAt, endsAt };
    if (next.endsAt > startsAt) startsAt = next.endsAt;
  }
  return undefined;
}

/**
 * Puts a session for everybody at the first free time of these days; undefined where there is none. The seminar is locked by now, so that
 * nobody takes that time meanwhile.
 */
export async function putWhereFree(
  act: Act,
  days: readonly SeminarDay[],
  fields: Pick<AgendaSession, 'title' | 'kind'>,
  { wanted, least }: { wanted: number; least: number },
): Promise<AgendaSession | undefined> {
  for (const day of days) {
    const taken = await act.tx.findBy(AgendaSession, { dayId: day.id });
    const free = firstFree(day, taken, wanted, least);
    if (!free || ![free.startsAt, free.endsAt].every((time) => isOnTheClock(day.date, time, day.timeZone))) continue;
    const session = Object.assign(new AgendaSession(), { description: null, roomId: null, version: 1, ...fields });
    session.schedule(day, free.startsAt, free.endsAt);
    return act.tx.save(session);
  }
  return undefined;
}
