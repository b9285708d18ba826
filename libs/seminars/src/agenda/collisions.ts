import { Problem, type Act } from '@app/kernel';
import type { AgendaSession } from './agenda-session.entity.js';

// The database keeps rooms and speakers from colliding, whoever writes at the same time. Before writing we look, only to name what is in
// the way. What one may not see (a speaker's session in a foreign council's seminar) is refused by the constraint, without a name.

interface Clash {
  name: string;
  title: string;
  starts_at: string;
  ends_at: string;
}

const valuesOf = ({ name, title, starts_at, ends_at }: Clash) => ({ name, title, startsAt: starts_at, endsAt: ends_at });
const HOURS = `other.title, left(other.starts_at::text, 5) as starts_at, left(other.ends_at::text, 5) as ends_at`;

/** Refuses a session whose room or speakers are elsewhere at its hours. `movesOnly`: speakers are not a field of the input. */
export async function refuseCollisions(act: Act, session: AgendaSession, speakerIds: readonly string[], movesOnly = false): Promise<void> {
  const own = session.id ?? null;
  if (session.roomId) {
    const [taken] = await act.tx.query<Clash[]>(
      `select room.name, ${HOURS} from agenda_sessions other join seminar_rooms room on room.id = other.room_id
        where other.room_id = $1 and other.day_date = $2 and other.starts_at < $4 and other.ends_at > $3 and other.id is distinct from $5
        order by other.starts_at limit 1`,
      [session.roomId, session.dayDate, session.startsAt, session.endsAt, own],
    );
    if (taken) throw new Problem('CONFLICT', 'room-is-taken', 'roomId', valuesOf(taken));
  }
  if (speakerIds.length === 0) return;
  const [elsewhere] = await act.tx.query<Clash[]>(
    `select person.first_name || ' ' || person.last_name as name, ${HOURS}
       from agenda_speakers speaker join agenda_sessions other on other.id = speaker.session_id join persons person on person.id = speaker.person_id
      where speaker.is_binding and speaker.person_id = any($1::uuid[]) and other.id is distinct from $6
        and speaker.during && tstzrange(($2::date + $3::time) at time zone $5, ($2::date + $4::time) at time zone $5)
      order by speaker.during limit 1`,
    [speakerIds, session.dayDate, session.startsAt, session.endsAt, session.timeZone, own],
  );
  if (elsewhere) throw new Problem('CONFLICT', 'speaker-is-elsewhere', movesOnly ? 'startsAt' : 'speakerIds', valuesOf(elsewhere));
}

const CONSTRAINTS = 'seminar_days_date, seminar_rooms_name, agenda_sessions_room_is_free, agenda_speakers_is_free';

/** Days that move take their sessions along one after the other; only where they arrive counts. */
export async function deferCollisions(act: Act): Promise<void> {
  await act.tx.query(`set constraints ${CONSTRAINTS} deferred`);
}

/** Where the sessions of a seminar have arrived: names a speaker who is elsewhere now, and lets the database check the rest. */
export async function refuseCollisionsNow(act: Act, seminarId: string): Promise<void> {
  const [elsewhere] = await act.tx.query<Clash[]>(
    `select person.first_name || ' ' || person.last_name as name, ${HOURS}
       from agenda_speakers mine
       join agenda_speakers speaker on speaker.person_id = mine.person_id and speaker.during && mine.during and speaker.id <> mine.id and speaker.is_binding
       join agenda_sessions other on other.id = speaker.session_id join persons person on person.id = speaker.person_id
      where mine.seminar_id = $1 and mine.is_binding
      order by speaker.during limit 1`,
    [seminarId],
  );
  if (elsewhere) throw new Problem('CONFLICT', 'speaker-is-elsewhere', 'days', valuesOf(elsewhere));
  await act.tx.query(`set constraints ${CONSTRAINTS} immediate`);
}
