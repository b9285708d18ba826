import type { AttendanceState, InvitationResponse, SeminarMode } from '../../../graph/generated/graphql';

/** Whether somebody is there, and who instead. */
export interface Presence {
  state: AttendanceState;
  substituteName?: string | null;
}

interface Answer {
  response: InvitationResponse;
  /** Ids of the days they come on; none where they come on all. */
  days: string[];
  substituteName?: string | null;
}

/** What an answer lets one expect of a day; nothing of who has not said, said perhaps, or waited for a place. */
export function expected({ response, days, substituteName }: Answer, dayId: string, mode: SeminarMode): Presence | undefined {
  if (response === 'NONE' || response === 'TENTATIVE' || response === 'WAITLISTED') return undefined;
  if (response === 'DECLINED' || (days.length > 0 && !days.includes(dayId))) return { state: 'ABSENT' };
  if (response === 'SUBSTITUTE') return { state: 'SUBSTITUTE', substituteName };
  return { state: mode === 'ONLINE' || (response === 'ONLINE' && mode === 'HYBRID') ? 'ONLINE' : 'PRESENT' };
}

/** What can be said of a seminar of this mode, in the order of the buttons. */
export function offeredStates(mode: SeminarMode): AttendanceState[] {
  const all: AttendanceState[] = ['PRESENT', 'SUBSTITUTE', 'ONLINE', 'ABSENT'];
  return all.filter((state) => (state !== 'ONLINE' || mode !== 'IN_ROOM') && (state !== 'PRESENT' || mode !== 'ONLINE'));
}
