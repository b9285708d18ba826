import type { CouncilKey } from './councils.js';
import { instant, TIME_ZONE } from './days.js';
import { idOf } from './ids.js';
import type { Row } from './insert.js';
import { personId, seatsOn } from './network.js';
import type { DemoDay, DemoSeminar, DemoSession } from './seminars.js';

/** Rows by table, in the order in which they refer to each other. */
export function seminarRows(seminars: readonly DemoSeminar[]): [table: string, rows: Row[]][] {
  const of = <T>(list: (seminar: DemoSeminar) => readonly T[] | undefined, row: (seminar: DemoSeminar, item: T, i: number) => Row): Row[] =>
    seminars.flatMap((seminar) => (list(seminar) ?? []).map((item, i) => row(seminar, item, i)));
  return [
    ['seminar_series', seriesRows(seminars)],
    ['seminars', seminars.map(seminarRow)],
    ['seminar_hosts', [...of((s) => s.hosts, hostRow), ...of((s) => s.asked, askedRow)]],
    ['seminar_days', of((s) => s.days, dayRow)],
    ['seminar_rooms', of((s) => s.rooms, roomRow)],
    ['agenda_sessions', of((s) => s.agenda, sessionRow)],
    ['agenda_speakers', seminars.flatMap((s) => (s.agenda ?? []).flatMap((session) => speakerRows(s, session)))],
    [
      'audience_institutions',
      of(
        (s) => s.audience?.institutions,
        (s, key) => audienceRow(s, 'institution', key, idOf('institution', key)),
      ),
    ],
    [
      'audience_persons',
      of(
        (s) => s.audience?.persons,
        (s, name) => audienceRow(s, 'person', name, personId(name)),
      ),
    ],
  ];
}

export const seminarId = ({ key }: DemoSeminar): string => idOf('seminar', key);
export const leadOf = ({ hosts }: DemoSeminar): CouncilKey => hosts[0] ?? fail('no host');
/** The day with this number, counted from 1. */
export const dayOf = ({ days }: DemoSeminar, number: number): DemoDay => days[number - 1] ?? fail(`no day ${number}`);
export const dayId = ({ key }: DemoSeminar, { date }: DemoDay): string => idOf('seminar-day', `${key}/${date}`);
export const hostId = ({ key }: DemoSeminar, council: CouncilKey): string => idOf('host', `${key}/${council}`);
/** The secretary of a host on the first day of the seminar. */
export function secretaryOf(seminar: DemoSeminar, council: CouncilKey): string | null {
  const seat = seatsOn(council, dayOf(seminar, 1).date).find(({ role }) => role === 'SECRETARY');
  return seat ? personId(seat.person.name) : null;
}

function fail(what: string): never {
  throw new Error(`A seminar of the demo data has ${what}`);
}

const seriesId = (seminar: DemoSeminar): string | null => (seminar.series ? idOf('series', `${leadOf(seminar)}/${seminar.series}`) : null);
const roomId = ({ key }: DemoSeminar, name: string): string => idOf('room', `${key}/${name}`);
export const sessionId = ({ key }: DemoSeminar, { day, from, room }: DemoSession): string =>
  idOf('session', `${key}/${day}/${from}/${room ?? ''}`);

function seriesRows(seminars: readonly DemoSeminar[]): Row[] {
  const rows = seminars.flatMap((s) => (s.series ? [{ id: seriesId(s), council_id: idOf('council', leadOf(s)), name: s.series }] : []));
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

function seminarRow(seminar: DemoSeminar): Row {
  const first = dayOf(seminar, 1);
  const last = dayOf(seminar, seminar.days.length);
  return {
    id: seminarId(seminar),
    council_id: idOf('council', leadOf(seminar)),
    series_id: seriesId(seminar),
    title: seminar.title,
    kind: seminar.kind,
    mode: seminar.mode,
    state: seminar.state,
    aims: seminar.aims ?? null,
    expected_outcome: seminar.outcome ?? null,
    target_group: seminar.target ?? null,
    time_zone: TIME_ZONE,
    online_url: seminar.onlineUrl ?? null,
    answer_by: seminar.answerBy ?? null,
    topic_call_until: seminar.topicsUntil ?? null,
    capacity: seminar.capacity ?? null,
    starts_at: instant(first.date, first.from),
    ends_at: instant(last.date, last.until),
    cancel_reason: seminar.cancelReason ?? null,
    held_on: ['HELD', 'REPORTED'].includes(seminar.state) ? last.date : null,
    sequence: seminar.state === 'CANCELLED' ? 1 : 0,
  };
}

function hostRow(seminar: DemoSeminar, council: CouncilKey, i: number): Row {
  return {
    id: hostId(seminar, council),
    seminar_id: seminarId(seminar),
    council_id: idOf('council', council),
    is_lead: i === 0,
    quota: seminar.quota ?? null,
    secretary_person_id: secretaryOf(seminar, council),
    accepted_at: 'now',
  };
}

function askedRow(seminar: DemoSeminar, council: CouncilKey): Row {
  return { id: hostId(seminar, council), seminar_id: seminarId(seminar), council_id: idOf('council', council), is_lead: false };
}

function dayRow(seminar: DemoSeminar, day: DemoDay): Row {
  return {
    id: dayId(seminar, day),
    seminar_id: seminarId(seminar),
    time_zone: TIME_ZONE,
    date: day.date,
    starts_at: day.from,
    ends_at: day.until,
    day_leader_id: day.leader ? personId(day.leader) : null,
    venue_name: day.venue ?? null,
    venue_address: day.address ?? null,
  };
}

function roomRow(seminar: DemoSeminar, [name, capacity]: readonly [string, number], i: number): Row {
  return { id: roomId(seminar, name), seminar_id: seminarId(seminar), name, capacity, position: i + 1 };
}

function sessionRow(seminar: DemoSeminar, session: DemoSession): Row {
  const day = dayOf(seminar, session.day);
  return {
    id: sessionId(seminar, session),
    seminar_id: seminarId(seminar),
    day_id: dayId(seminar, day),
    room_id: session.room ? roomId(seminar, session.room) : null,
    title: session.title,
    kind: session.kind,
    starts_at: session.from,
    ends_at: session.until,
    description: session.about ?? null,
    version: 1,
    day_date: day.date,
    day_starts_at: day.from,
    day_ends_at: day.until,
    time_zone: TIME_ZONE,
  };
}

function speakerRows(seminar: DemoSeminar, session: DemoSession): Row[] {
  const { date } = dayOf(seminar, session.day);
  return (session.by ?? []).map((name, i) => ({
    id: idOf('speaker', `${sessionId(seminar, session)}/${name}`),
    seminar_id: seminarId(seminar),
    session_id: sessionId(seminar, session),
    person_id: personId(name),
    during: `["${instant(date, session.from)}","${instant(date, session.until)}")`,
    position: i + 1,
    is_binding: seminar.state !== 'CANCELLED',
  }));
}

function audienceRow(seminar: DemoSeminar, kind: 'institution' | 'person', key: string, id: string): Row {
  return { id: idOf(`audience-${kind}`, `${seminar.key}/${key}`), seminar_id: seminarId(seminar), [`${kind}_id`]: id };
}
