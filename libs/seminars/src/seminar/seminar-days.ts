import { Problem, type Act } from '@app/kernel';
import { refuseUnknownPersons } from './known-rows.js';
import { SeminarDay } from './seminar-day.entity.js';
import type { SeminarDayInput } from './seminar-parts.input.js';
import type { Seminar } from './seminar.entity.js';
import { isOnTheClock } from './time-of-day.js';

interface SessionHours {
  day_id: string;
  title: string;
  starts_at: string;
  ends_at: string;
}

/** The span of all days as instants, and in one word, equal only when nothing moved, what stands in calendars: hours, venues, online link. */
export interface Span {
  startsAt: Date | null;
  endsAt: Date | null;
  whenAndWhere: string;
}

/** Makes the days of a seminar what is given: an id is changed, none is new, a missing one is removed. */
export async function writeDays(act: Act, seminar: Seminar, given: readonly SeminarDayInput[]): Promise<void> {
  const stored = await act.tx.findBy(SeminarDay, { seminarId: seminar.id });
  refuseMalformed(given, stored);
  refusePast(given, stored, act.now.toLocaleDateString('sv-SE', { timeZone: seminar.timeZone }));
  refuseSkippedHours(given, seminar.timeZone);
  await refuseLosingSessions(act, seminar, given, stored);
  const led = given.flatMap(({ dayLeaderId }, index) => (dayLeaderId ? [{ dayLeaderId, index }] : []));
  await refuseUnknownPersons(
    act,
    led.map((one) => one.dayLeaderId),
    (i) => `days.${led[i]?.index}.dayLeaderId`,
  );

  const kept = given.flatMap((day) => (day.id ? [day.id] : []));
  await act.tx.query('delete from seminar_days where seminar_id = $1 and id <> all($2::uuid[])', [seminar.id, kept]);
  const rows = JSON.stringify(
    given.map(({ id = null, venueName = null, venueAddress = null, dayLeaderId = null, ...hours }) => ({
      id,
      venueName,
      venueAddress,
      dayLeaderId,
      ...hours,
    })),
  );
  const record = `jsonb_to_recordset($2::jsonb) as g (id uuid, date date, "startsAt" time, "endsAt" time, "dayLeaderId" uuid, "venueName" text, "venueAddress" text)`;
  // One statement for all: days that change places never meet for longer than it lasts.
  await act.tx.query(
    `update seminar_days d set date = g.date, starts_at = g."startsAt", ends_at = g."endsAt", day_leader_id = g."dayLeaderId",
            venue_name = g."venueName", venue_address = g."venueAddress" from ${record} where d.id = g.id and d.seminar_id = $1`,
    [seminar.id, rows],
  );
  await act.tx.query(
    `insert into seminar_days (seminar_id, time_zone, date, starts_at, ends_at, day_leader_id, venue_name, venue_address)
     select $1, $3, g.date, g."startsAt", g."endsAt", g."dayLeaderId", g."venueName", g."venueAddress" from ${record} where g.id is null`,
    [seminar.id, rows, seminar.timeZone],
  );
}

export async function spanOf(act: Act, seminarId: string): Promise<Span> {
  const [row] = await act.tx.query<{ starts_at: Date | null; ends_at: Date | null; when_and_where: string }[]>(
    `select min((date + starts_at) at time zone time_zone) as starts_at, max((date + ends_at) at time zone time_zone) as ends_at,
            json_build_array((select online_url from seminars where id = $1),
              json_agg(json_build_array(date, starts_at, ends_at, time_zone, venue_name, venue_address) order by date))::text as when_and_where
       from seminar_days where seminar_id = $1`,
    [seminarId],
  );
  return { startsAt: row?.starts_at ?? null, endsAt: row?.ends_at ?? null, whenAndWhere: row?.when_and_where ?? '' };
}

function refuseMalformed(given: readonly SeminarDayInput[], stored: readonly SeminarDay[]): void {
  const dates = new Set<string>();
  const ids = new Set<string>();
  given.forEach(({ id, date, startsAt, endsAt }, i) => {
    if (endsAt <= startsAt) throw new Problem('INVALID', 'ends-before-start', `days.${i}.endsAt`);
    if (dates.has(date)) throw new Problem('INVALID', 'given-twice', `days.${i}.date`);
    if (id && !stored.some((day) => day.id === id)) throw new Problem('INVALID', 'day-not-of-seminar', `days.${i}.id`);
    if (id && ids.has(id)) throw new Problem('INVALID', 'given-twice', `days.${i}.id`);
    dates.add(date);
    if (id) ids.add(id);
  });
}

/**
 * A day that is planned lies ahead, or is today. One in the past is a slip in the date, and would go unseen until nobody can be invited; what
 * was held before a council came here is not planned here either. Days that are past by now stay as they are.
 */
function refusePast(given: readonly SeminarDayInput[], stored: readonly SeminarDay[], today: string): void {
  const index = given.findIndex(({ id, date }) => date < today && !stored.some((day) => day.id === id && day.date === date));
  if (index >= 0) throw new Problem('INVALID', 'day-is-past', `days.${index}.date`);
}

function refuseSkippedHours(given: readonly SeminarDayInput[], timeZone: string): void {
  given.forEach(({ date, ...hours }, i) => {
    for (const field of ['startsAt', 'endsAt'] as const)
      if (!isOnTheClock(date, hours[field], timeZone)) throw new Problem('INVALID', 'no-such-hour', `days.${i}.${field}`);
  });
}

/** In another zone the same hours may fall into the one that is skipped. */
export async function refuseZoneThatSkips(act: Act, { id, timeZone }: Seminar): Promise<void> {
  const days = await act.tx.findBy(SeminarDay, { seminarId: id });
  const fits = days.every((day) => isOnTheClock(day.date, day.startsAt, timeZone) && isOnTheClock(day.date, day.endsAt, timeZone));
  if (!fits) throw new Problem('INVALID', 'no-such-hour', 'timeZone');
}

/** The database would refuse it too, but could not say which session stands in the way. */
async function refuseLosingSessions(
  act: Act,
  seminar: Seminar,
  given: readonly SeminarDayInput[],
  stored: readonly SeminarDay[],
): Promise<void> {
  if (stored.length === 0) return;
  const sessions = await act.tx.query<SessionHours[]>(
    `select day_id, title, left(starts_at::text, 5) as starts_at, left(ends_at::text, 5) as ends_at from agenda_sessions where seminar_id = $1 order by day_date, starts_at`,
    [seminar.id],
  );
  for (const session of sessions) {
    const index = given.findIndex(({ id }) => id === session.day_id);
    const day = given[index];
    if (!day) {
      const date = stored.find(({ id }) => id === session.day_id)?.date ?? '';
      throw new Problem('CONFLICT', 'day-has-sessions', 'days', { title: session.title, date });
    }
    const hours = { startsAt: session.starts_at, endsAt: session.ends_at, dayStartsAt: day.startsAt, dayEndsAt: day.endsAt };
    const values = { title: session.title, ...hours };
    if (session.starts_at < day.startsAt) throw new Problem('INVALID', 'session-outside-the-day', `days.${index}.startsAt`, values);
    if (session.ends_at > day.endsAt) throw new Problem('INVALID', 'session-outside-the-day', `days.${index}.endsAt`, values);
  }
}
