import type { EntityManager } from 'typeorm';
import type { SeminarDay } from '../seminar/seminar-day.entity.js';
import { AgendaSession } from './agenda-session.entity.js';
import { AgendaSpeaker } from './agenda-speaker.entity.js';

/** A session from 10:00 to 11:00 on the day unless given, with speakers. For tests, as the owner of the tables. */
export async function aSession(
  tx: EntityManager,
  day: SeminarDay,
  { startsAt = '10:00', endsAt = '11:00', ...given }: Partial<AgendaSession> = {},
  speakerIds: string[] = [],
): Promise<AgendaSession> {
  const session = tx.create(AgendaSession, { title: 'Arutelu', kind: 'DISCUSSION', ...given });
  session.schedule(day, startsAt, endsAt);
  const { id } = await tx.save(session);
  const saved = await tx.findOneByOrFail(AgendaSession, { id });
  await tx.save(
    speakerIds.map((personId, i) =>
      tx.create(AgendaSpeaker, { seminarId: day.seminarId, sessionId: id, personId, during: saved.during, position: i + 1 }),
    ),
  );
  return saved;
}
