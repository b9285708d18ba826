import type { Act } from '@app/kernel';
import type { AgendaSession } from './agenda-session.entity.js';

export async function speakersOf(act: Act, sessionId: string): Promise<string[]> {
  const rows = await act.tx.query<{ person_id: string }[]>('select person_id from agenda_speakers where session_id = $1', [sessionId]);
  return rows.map((row) => row.person_id);
}

/** Makes the speakers of a session those given, in their order. */
export async function writeSpeakers(act: Act, session: AgendaSession, personIds: readonly string[]): Promise<void> {
  await act.tx.query('delete from agenda_speakers where session_id = $1 and person_id <> all($2::uuid[])', [session.id, personIds]);
  await act.tx.query(
    `insert into agenda_speakers (seminar_id, session_id, person_id, during, position)
     select s.seminar_id, s.id, given.person_id, s.during, given.position
       from agenda_sessions s cross join unnest($2::uuid[]) with ordinality as given (person_id, position)
      where s.id = $1
     on conflict on constraint agenda_speakers_once do update set position = excluded.position`,
    [session.id, personIds],
  );
}
