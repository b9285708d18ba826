// What was tapped is shown at once and stays until the page has been read anew; what was refused goes back.
import { useEffect, useState } from 'react';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import type { AttendedDay, Attendee } from './attendance-query';
import type { Presence } from './expected';

const RecordAttendance = graphql(`
  mutation RecordAttendance($input: RecordAttendanceInput!) {
    recordAttendance(input: $input) {
      id
    }
  }
`);

export interface Entry extends Presence {
  invitationId: string;
}

export interface Recording {
  presenceOf: (attendee: Attendee) => Presence | undefined;
  record: (entries: Entry[]) => Promise<void>;
  isRunning: boolean;
}

type Tapped = ReadonlyMap<string, Entry>;

export function useRecording(seminarId: string, { id: dayId, attendees }: AttendedDay): Recording {
  const [tapped, setTapped] = useState<Tapped>(new Map());
  const [stored, setStored] = useState<Tapped>(new Map());
  const act = useAct(RecordAttendance);
  useEffect(() => setStored(new Map()), [attendees]);

  async function record(entries: Entry[]): Promise<void> {
    const mine = entries.map((entry) => [entry.invitationId, entry] as const);
    setTapped((old) => new Map([...old, ...mine]));
    const done = await act.run({ input: { seminarId, dayId, entries } });
    if (done) setStored((old) => new Map([...old, ...mine]));
    setTapped((old) => new Map([...old].filter(([id, entry]) => !mine.some(([one, said]) => one === id && said === entry))));
  }

  return {
    record,
    isRunning: act.isRunning,
    presenceOf: ({ id, attendances }) => tapped.get(id) ?? stored.get(id) ?? attendances.find(({ day }) => day.id === dayId),
  };
}
