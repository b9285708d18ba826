import type { Act, Language } from '@app/kernel';
import type { SessionKind } from '../agenda/agenda-session.entity.js';
import { followUpCountsOf, type FollowUpCounts } from '../agenda/follow-up-counts.js';
import type { SeminarKind, SeminarMode, SeminarState } from './seminar-enums.js';

/** A seminar as mails and the answer page tell it: all of its parts, people by name only. */
export interface Programme {
  id: string;
  title: string;
  kind: SeminarKind;
  mode: SeminarMode;
  state: SeminarState;
  timeZone: string;
  /** The leading council's: readers of a language that has no texts yet are written to in it. */
  language: Language;
  aims: string | null;
  onlineUrl: string | null;
  answerBy: string | null;
  startsAt: Date | null;
  endsAt: Date | null;
  cancelReason: string | null;
  sequence: number;
  /** Names of the host councils, the leading one first. */
  hosts: string[];
  /** Whether people without a seat may send a substitute: the leading council's rule. */
  substitutesAllowed: boolean;
  days: ProgrammeDay[];
  sessions: ProgrammeSession[];
}

export interface ProgrammeDay {
  id: string;
  date: string;
  startsAt: string;
  endsAt: string;
  dayLeader: string | null;
  venueName: string | null;
  venueAddress: string | null;
}

export interface ProgrammeSession {
  dayId: string;
  title: string;
  kind: SessionKind;
  startsAt: string;
  endsAt: string;
  roomName: string | null;
  speakers: string[];
  /** Of a follow-up session alone. */
  followUp: FollowUpCounts | null;
}

const isFollowUp = ({ kind }: ProgrammeSession): boolean => kind === 'FOLLOW_UP';

/** Programmes by the id of their seminar, in one statement, and one more where something is followed up; of those that the actor may read. */
export async function programmesOf(act: Act, seminarIds: readonly string[]): Promise<Map<string, Programme>> {
  const rows = await act.tx.query<Programme[]>(
    `select s.id, s.title, s.kind, s.mode, s.state, s.time_zone as "timeZone", s.aims, s.online_url as "onlineUrl", s.answer_by::text as "answerBy",
            s.starts_at as "startsAt", s.ends_at as "endsAt", s.cancel_reason as "cancelReason", s.sequence,
            lead.default_language as language, lead.substitutes_allowed as "substitutesAllowed",
            (select coalesce(json_agg(c.name order by h.is_lead desc, c.name), '[]') from seminar_hosts h join councils c on c.id = h.council_id
              where h.seminar_id = s.id and h.accepted_at is not null) as hosts,
            (select coalesce(json_agg(json_build_object('id', d.id, 'date', d.date, 'startsAt', left(d.starts_at::text, 5), 'endsAt', left(d.ends_at::text, 5),
                      'dayLeader', p.first_name || ' ' || p.last_name, 'venueName', d.venue_name, 'venueAddress', d.venue_address) order by d.date), '[]')
               from seminar_days d left join persons p on p.id = d.day_leader_id where d.seminar_id = s.id) as days,
            (select coalesce(json_agg(json_build_object('dayId', a.day_id, 'title', a.title, 'kind', a.kind, 'startsAt', left(a.starts_at::text, 5),
                      'endsAt', left(a.ends_at::text, 5), 'roomName', r.name, 'speakers',
                      (select coalesce(json_agg(p.first_name || ' ' || p.last_name order by sp.position), '[]')
                         from agenda_speakers sp join persons p on p.id = sp.person_id where sp.session_id = a.id))
                      order by a.day_date, a.starts_at, r.position nulls first, a.id), '[]')
               from agenda_sessions a left join seminar_rooms r on r.id = a.room_id where a.seminar_id = s.id) as sessions
       from seminars s left join councils lead on lead.id = s.council_id where s.id = any($1::uuid[])`,
    [seminarIds],
  );
  const following = rows.filter(({ sessions }) => sessions.some(isFollowUp));
  const counts =
    following.length > 0
      ? await followUpCountsOf(
          act,
          following.map(({ id }) => id),
        )
      : new Map<string, FollowUpCounts>();
  for (const { id, sessions } of rows)
    for (const session of sessions) session.followUp = isFollowUp(session) ? (counts.get(id) ?? null) : null;
  return new Map(rows.map((row) => [row.id, row]));
}
