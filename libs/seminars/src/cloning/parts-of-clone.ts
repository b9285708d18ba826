import type { Act } from '@app/kernel';
import type { CreateSeminarInput } from '../seminar/create-seminar.input.js';
import { Room } from '../seminar/room.entity.js';
import type { SeminarDay } from '../seminar/seminar-day.entity.js';
import type { SeminarHostInput } from '../seminar/seminar-parts.input.js';
import { SeminarSeries } from '../seminar/seminar-series.entity.js';
import type { Seminar } from '../seminar/seminar.entity.js';
import { later } from './days-apart.js';

/** The input that would begin the next seminar by hand: all that stands in the one before, `days` later, without who has left. */
export async function inputLike(
  act: Act,
  source: Seminar,
  sourceDays: readonly SeminarDay[],
  days: number,
  title: string,
): Promise<CreateSeminarInput> {
  const present = new Set(await peopleStillThere(act, source.id));
  const series = source.seriesId ? await act.tx.findOneBy(SeminarSeries, { id: source.seriesId }) : null;
  const rooms = await act.tx.find(Room, { where: { seminarId: source.id }, order: { position: 'ASC', name: 'ASC' } });
  return {
    title,
    kind: source.kind,
    mode: source.mode,
    leadCouncilId: source.councilId,
    hosts: await hostsLike(act, source.id, present),
    days: sourceDays.map(({ date, dayLeaderId, ...day }) => ({
      date: later(date, days),
      startsAt: day.startsAt,
      endsAt: day.endsAt,
      dayLeaderId: dayLeaderId && present.has(dayLeaderId) ? dayLeaderId : null,
      venueName: day.venueName,
      venueAddress: day.venueAddress,
    })),
    rooms: rooms.map(({ name, capacity }) => ({ name, capacity })),
    answerBy: notPast(later(source.answerBy, days), act.today),
    topicCallUntil: notPast(later(source.topicCallUntil, days), act.today),
    capacity: source.capacity,
    aims: source.aims,
    expectedOutcome: source.expectedOutcome,
    targetGroup: source.targetGroup,
    timeZone: source.timeZone,
    seriesName: series?.name ?? null,
  };
}

/** A last day that is past already is nobody's last day: it is left open, and the organisers choose another. */
const notPast = (day: string | null, today: string): string | null => (day !== null && day >= today ? day : null);

/** Who hosted, and who was asked to; councils that are closed or declined are not asked again. */
async function hostsLike(act: Act, seminarId: string, present: ReadonlySet<string>): Promise<SeminarHostInput[]> {
  const hosts = await act.tx.query<Required<SeminarHostInput>[]>(
    `select council_id as "councilId", quota, secretary_person_id as "secretaryPersonId" from seminar_hosts
      where seminar_id = $1 and declined_at is null and (is_lead or council_id in (select id from council_names())) order by is_lead desc, council_name`,
    [seminarId],
  );
  return hosts.map((host) => ({
    ...host,
    secretaryPersonId: host.secretaryPersonId && present.has(host.secretaryPersonId) ? host.secretaryPersonId : null,
  }));
}

async function peopleStillThere(act: Act, seminarId: string): Promise<string[]> {
  const rows = await act.tx.query<{ id: string }[]>('select id from people_still_there($1) as id', [seminarId]);
  return rows.map(({ id }) => id);
}

/**
 * Sessions at the same hours in rooms of the same names, with the speakers who are still there and free by then. What lay over others
 * before a session for everybody took every room still does, so that nothing is lost; the mark goes where nothing is in the way any more.
 */
export async function copyAgenda(act: Act, sourceId: string, cloneId: string, days: number): Promise<void> {
  await act.tx.query(
    `with copied as materialized (
       select gen_random_uuid() as id, a.id as source_id, d.id as day_id, room.id as room_id, a.title, a.kind, a.starts_at, a.ends_at, a.description,
              a.overlapped_before and exists (
                select from agenda_sessions o where o.seminar_id = $1 and o.id <> a.id and o.during && a.during) as overlapped_before,
              d.date, d.starts_at as day_starts_at, d.ends_at as day_ends_at, d.time_zone
         from agenda_sessions a
         join seminar_days d on d.seminar_id = $2 and d.date = a.day_date + $3::int
         left join seminar_rooms was on was.id = a.room_id
         left join seminar_rooms room on room.seminar_id = $2 and room.name = was.name
        where a.seminar_id = $1
     ), added as (
       insert into agenda_sessions (id, seminar_id, day_id, room_id, title, kind, starts_at, ends_at, description, overlapped_before, day_date, day_starts_at,
                                    day_ends_at, time_zone)
       select id, $2, day_id, room_id, title, kind, starts_at, ends_at, description, overlapped_before, date, day_starts_at, day_ends_at, time_zone from copied
     )
     insert into agenda_speakers (seminar_id, session_id, person_id, during, position)
     select $2, c.id, s.person_id, tstzrange((c.date + c.starts_at) at time zone c.time_zone, (c.date + c.ends_at) at time zone c.time_zone), s.position
       from speakers_to_keep($1, $3::int) s join copied c on c.source_id = s.session_id`,
    [sourceId, cloneId, days],
  );
}

/** Whom it invites beside the seats: the same institutions, and the same persons while they are still there. */
export async function copyAudience(act: Act, sourceId: string, cloneId: string): Promise<void> {
  await act.tx.query(
    'insert into audience_institutions (seminar_id, institution_id) select $2, institution_id from audience_institutions where seminar_id = $1',
    [sourceId, cloneId],
  );
  await act.tx.query(
    `insert into audience_persons (seminar_id, person_id)
     select $2, person_id from audience_persons where seminar_id = $1 and person_id in (select people_still_there($1))`,
    [sourceId, cloneId],
  );
}
