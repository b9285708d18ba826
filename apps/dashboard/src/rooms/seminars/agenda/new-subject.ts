// Where a new session is to stand, as it is written into the address: dayId/roomId/HH:MM.
import type { Place } from './agenda-query';

export const newSubject = (dayId: string, roomId: string | null, time: string): string => `${dayId}/${roomId ?? '-'}/${time}`;

export function placeOf(subject: string | undefined): Place | undefined {
  const [dayId, roomId, startsAt] = subject?.split('/') ?? [];
  if (!dayId || !roomId || !startsAt) return undefined;
  return { dayId, roomId: roomId === '-' ? null : roomId, startsAt };
}
