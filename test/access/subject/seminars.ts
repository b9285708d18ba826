/** Seminars, their agenda, who is invited and the mails of it; besides a rule and a region. What `SUBJECT` begins with: the parts stand in its order and see those before them. */
export const SEMINARS_ROWS = `
  series as (insert into seminar_series (council_id, name) values ($1, gen_random_uuid()) returning id),
  seminar as (insert into seminars (council_id, series_id, title, kind, mode, state, time_zone, starts_at, ends_at, answer_by)
    select $1, id, 'Subject', 'SEMINAR', 'IN_ROOM', 'PLANNED', 'Europe/Tallinn', now() + interval '30 days', now() + interval '31 days', current_date + 20
      from series returning id),
  held as (insert into seminars (council_id, title, kind, mode, state, time_zone, starts_at, ends_at)
    values ($1, 'Subject', 'SEMINAR', 'IN_ROOM', 'INVITING', 'Europe/Tallinn', now() - interval '31 days', now() - interval '30 days') returning id),
  draft as (insert into seminars (council_id, title, kind, mode, state, time_zone, starts_at, ends_at)
    values ($1, 'Subject', 'SEMINAR', 'ONLINE', 'DRAFT', 'Europe/Tallinn', now() + interval '30 days', now() + interval '31 days') returning id),
  draft_day as (insert into seminar_days (seminar_id, time_zone, date, starts_at, ends_at)
    select id, 'Europe/Tallinn', current_date + 30, '09:00', '17:00' from draft),
  reportable as (insert into seminars (council_id, title, kind, mode, state, time_zone, starts_at, ends_at, held_on)
    values ($1, 'Subject', 'SEMINAR', 'ONLINE', 'HELD', 'Europe/Tallinn', now() - interval '31 days', now() - interval '30 days', current_date - 30) returning id),
  inviting as (insert into seminars (council_id, title, kind, mode, state, time_zone, starts_at, ends_at)
    values ($1, 'Subject', 'SEMINAR', 'ONLINE', 'INVITING', 'Europe/Tallinn', now() + interval '30 days', now() + interval '31 days') returning id),
  meetings as (select id from seminar union all select id from inviting union all select id from held union all select id from draft union all select id from reportable),
  hosts as (insert into seminar_hosts (seminar_id, council_id, is_lead) select id, $1, true from meetings returning id, seminar_id),
  cohosts as (insert into seminar_hosts (seminar_id, council_id, accepted_at) select id, $5::uuid, now() from meetings where $5 is not null),
  together as (insert into seminars (council_id, title, kind, mode, state, time_zone, starts_at, ends_at)
    values ($7, 'Subject', 'SEMINAR', 'ONLINE', 'PLANNED', 'Europe/Tallinn', now() + interval '30 days', now() + interval '31 days') returning id),
  asking_host as (insert into seminar_hosts (seminar_id, council_id, is_lead) select id, $7, true from together),
  asked_host as (insert into seminar_hosts (seminar_id, council_id) select id, $1 from together returning id),
  task as (insert into checklist_items (seminar_id, days_before, text) select id, 14, 'Subject' from seminar returning id),
  topic as (insert into agenda_topics (seminar_id, council_id, title, kind, minutes, proposed_by_id)
    select seminar.id, $1, 'Subject', 'DISCUSSION', 60, other_person.id from seminar, other_person returning id),
  day as (insert into seminar_days (seminar_id, time_zone, date, starts_at, ends_at)
    select id, 'Europe/Tallinn', current_date + 30, '09:00', '17:00' from seminar returning id, seminar_id, date),
  room as (insert into seminar_rooms (seminar_id, name) select id, 'Hall' from seminar returning id),
  agenda as (insert into agenda_sessions (seminar_id, day_id, room_id, title, kind, starts_at, ends_at, day_date, day_starts_at, day_ends_at, time_zone)
    select day.seminar_id, day.id, room.id, 'Subject', 'DISCUSSION', '10:00', '11:00', day.date, '09:00', '17:00', 'Europe/Tallinn' from day, room
    returning id, seminar_id, during),
  speaker as (insert into agenda_speakers (seminar_id, session_id, person_id, during) select a.seminar_id, a.id, person.id, a.during from agenda a, person returning id),
  taken as (insert into agenda_topics (seminar_id, council_id, title, kind, minutes, proposed_by_id, state, decided_at, session_id)
    select a.seminar_id, $1, 'Subject', 'DISCUSSION', 60, other_person.id, 'ACCEPTED', now(), a.id from agenda a, other_person returning id),
  chosen as (insert into audience_institutions (seminar_id, institution_id) select seminar.id, other_institution.id from seminar, other_institution returning id),
  named as (insert into audience_persons (seminar_id, person_id) select seminar.id, person.id from seminar, person returning id),
  invitation as (insert into invitations (id, seminar_id, person_id, language, token_hash) select $3, seminar.id, person.id, 'et', $4 from seminar, person returning id),
  waiting as (insert into invitations (seminar_id, person_id, language, response, waiting_rank) select draft.id, person.id, 'et', 'WAITLISTED', 1
    from draft, person returning id),
  held_day as (insert into seminar_days (seminar_id, time_zone, date, starts_at, ends_at)
    select id, 'Europe/Tallinn', current_date - 30, '09:00', '17:00' from reportable returning id, seminar_id),
  held_session as (insert into agenda_sessions (seminar_id, day_id, title, kind, starts_at, ends_at, day_date, day_starts_at, day_ends_at, time_zone)
    select seminar_id, id, 'Subject', 'DECISION', '10:00', '11:00', current_date - 30, '09:00', '17:00', 'Europe/Tallinn' from held_day returning id),
  held_invitation as (insert into invitations (seminar_id, person_id, language) select reportable.id, person.id, 'et' from reportable, person returning id),
  attendance as (insert into seminar_attendances (seminar_id, day_id, invitation_id, state)
    select held_day.seminar_id, held_day.id, held_invitation.id, 'ABSENT' from held_day, held_invitation returning id),
  guests as (insert into invitations (seminar_id, person_id, language) select id, $6::uuid, 'et' from meetings where $6 is not null),
  answer as (insert into invitation_answers (seminar_id, invitation_id, number, response, needs, source)
    select seminar.id, $3, 1 + (random() * 1e6)::integer, 'TENTATIVE', 'Ramp', 'LINK' from seminar returning id),
  delivery as (insert into deliveries (key, kind, category, seminar_id, subject_id, person_id, address, language, state)
    select 'subject/' || $3::text, 'seminars.invitation', 'OFFICIAL', seminar.id, $3, person.id, 'subject@example.org', 'et', 'FAILED' from seminar, person returning id),
  asked as (insert into invitations (seminar_id, person_id, language) select inviting.id, person.id, 'et' from inviting, person returning id),
  sent as (insert into deliveries (key, kind, category, seminar_id, subject_id, person_id, address, language, state, accepted_at)
    select 'subject/sent/' || $3::text, 'seminars.invitation', 'OFFICIAL', inviting.id, asked.id, person.id, 'subject@example.org', 'et', 'ACCEPTED',
           now() - interval '1 day' from inviting, asked, person returning id),
  rule as (insert into reminder_rules (council_id, name, object, anchor, offset_days) values ($1, 'Subject', 'INVITATION', 'ANSWER_BY', -3) returning id),
  region as (insert into regions (country, code, kind, name) values ('LT', left(gen_random_uuid()::text, 20), 'COUNTRY', 'Subject') returning id),
  former as (insert into region_names (region_id, name, valid_to) select id, 'Subject', '2019-12-31' from region returning id)`;
