import { Problem, type Act } from '@app/kernel';
import type { AgendaSession } from './agenda-session.entity.js';

// The database keeps rooms and speakers from colliding, whoever writes at the same time. Before writing we look, only to name what is in
// the way. What one may not see (a speaker's session in a foreign council's seminar) is refused by the constraint, without a name.

interface Clash {
  /** Of the room or the speaker; null where a session for everybody is in the way. */
  name: string | null;
  title: string;
  starts_at: string;
  ends_at: string;
}

const valuesOf = ({ name, title, starts_at, ends_at }: Clash) => ({
  ...(name !== null && { name }),
  title,
  startsAt: starts_at,
  endsAt: ends_at,
});
const HOURS = `other.title, left(other.starts_at::text, 5) as starts_at, left(other.ends_at::text, 5) as ends_at`;

/** Refuses a session whose room or speakers are elsewhere at its hours. `movesOnly`: speakers are not a field of the input. */
export async function refuseCollisions(act: Act, session: AgendaSession, speakerIds: readonly string[], movesOnly = false): Promise<void> {
  const own = session.id ?? null;
  await refuseTakenPlaces(act, session, own);
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

/**
 * A room holds one session at a time, and one for everybody, which has no room, takes them all. What lay over another before this was
 * so may be changed where it lies.
 */
async function refuseTakenPlaces(
  act: Act,
  { seminarId, roomId, dayDate, startsAt, endsAt }: AgendaSession,
  own: string | null,
): Promise<void> {
  const [taken] = await act.tx.query<Clash[]>(
    `select room.name, ${HOURS} from agenda_sessions other left join seminar_rooms room on room.id = other.room_id
      where other.seminar_id = $1 and ($2::uuid is null or other.room_id is null or other.room_id = $2)
        and other.day_date = $3 and other.starts_at < $5 and other.ends_at > $4 and other.id is distinct from $6
        and not exists (select from agenda_sessions stored where stored.id = $6
              and (stored.room_id, stored.day_date, stored.starts_at, stored.ends_at) is not distinct from ($2::uuid, $3::date, $4::time, $5::time))
      order by other.starts_at, other.room_id limit 1`,
    [seminarId, roomId, dayDate, startsAt, endsAt, own],
  );
  if (!taken) return;
  if (taken.name === null) throw new Problem('CONFLICT', 'everybody-is-elsewhere', 'startsAt', valuesOf(taken));
  if (roomId === null) throw new Problem('CONFLICT', 'rooms-are-taken', 'startsAt', valuesOf(taken));
  throw new Problem('CONFLICT', 'room-is-taken', 'roomId', valuesOf(taken));
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
