// What a seminar still needs before people can be invited in good conscience. Only days are a must of the server; the rest is what
// invitees ask about when it is not there.
import { today } from '../../../ui/format';

interface Planned {
  mode: 'IN_ROOM' | 'ONLINE' | 'HYBRID';
  answerBy?: string | null;
  onlineUrl?: string | null;
  aims?: string | null;
  days: { id: string; date: string; venueName?: string | null; venueAddress?: string | null; dayLeader?: unknown }[];
  sessions: { day: { id: string } }[];
}

type Point = 'days' | 'leaders' | 'venue' | 'onlineUrl' | 'answerBy' | 'aims' | 'agenda';

interface Checked {
  point: Point;
  isReady: boolean;
  /** It was there, but time has overtaken it. */
  isPast?: boolean;
  /** Where it is mended. */
  at: 'edit' | 'agenda';
}

export function whatIsMissing(seminar: Planned): Checked[] {
  const { mode, days, sessions } = seminar;
  const firstDay = days.map(({ date }) => date).sort()[0];
  const isPast = Boolean(seminar.answerBy && seminar.answerBy < today());
  const hasAnswerBy = Boolean(seminar.answerBy && !isPast && (!firstDay || seminar.answerBy <= firstDay));
  const every = (is: (day: Planned['days'][number]) => boolean) => days.length > 0 && days.every(is);
  return [
    { point: 'days', at: 'edit', isReady: days.length > 0 },
    { point: 'leaders', at: 'edit', isReady: every(({ dayLeader }) => Boolean(dayLeader)) },
    ...(mode === 'ONLINE' ? [] : [{ point: 'venue', at: 'edit', isReady: every(({ venueName }) => Boolean(venueName)) } as const]),
    ...(mode === 'IN_ROOM' ? [] : [{ point: 'onlineUrl', at: 'edit', isReady: Boolean(seminar.onlineUrl) } as const]),
    { point: 'answerBy', at: 'edit', isReady: hasAnswerBy, isPast },
    { point: 'aims', at: 'edit', isReady: Boolean(seminar.aims) },
    { point: 'agenda', at: 'agenda', isReady: every(({ id }) => sessions.some(({ day }) => day.id === id)) },
  ];
}
