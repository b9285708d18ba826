import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Seminars, agenda, invitations and answers. A seminar belongs to all its hosts: rows below it carry seminar_id, and policies look
 * the viewer's seminars up through the hosts. Hours are wall-clock times on a day of the seminar; what may not collide is kept as a
 * range of instants by exclusion constraints. Rows below copy what their constraint needs from above; `on update cascade` keeps it.
 */
export class Seminars1795305600004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table seminar_series (
        id         uuid primary key default gen_random_uuid(),
        council_id uuid not null constraint seminar_series_council references councils (id) on delete restrict,
        name       text not null,
        constraint seminar_series_name unique (council_id, name)
      );

      create table seminars (
        id               uuid primary key default gen_random_uuid(),
        council_id       uuid not null constraint seminars_council references councils (id) on delete restrict,
        series_id        uuid constraint seminars_series references seminar_series (id) on delete set null,
        title            text not null constraint seminars_title_length check (length(title) between 1 and 200),
        kind             text not null constraint seminars_kind check (kind in ('SEMINAR', 'CONFERENCE', 'ROUND_TABLE', 'MEETING', 'OPEN_SPACE', 'EXERCISE', 'TRAINING', 'EXCHANGE_VISIT', 'PUBLIC_EVENT')),
        mode             text not null constraint seminars_mode check (mode in ('IN_ROOM', 'ONLINE', 'HYBRID')),
        state            text not null default 'DRAFT' constraint seminars_state check (state in ('DRAFT', 'PLANNED', 'INVITING', 'HELD', 'REPORTED', 'CANCELLED')),
        aims             text,
        expected_outcome text,
        target_group     text,
        time_zone        text not null,
        online_url       text,
        answer_by        date,
        -- Kept from the days by the same transaction: lists sort by them.
        starts_at        timestamptz,
        ends_at          timestamptz,
        cancel_reason    text,
        held_on          date,
        -- iCalendar SEQUENCE (RFC 5545, 3.8.7.4): rises when days or hours change and when the seminar is cancelled.
        sequence         integer not null default 0,
        version          integer not null default 1,
        created_at       timestamptz not null default now(),
        constraint seminars_zone unique (id, time_zone),
        constraint seminars_cancelled_with_reason check (state <> 'CANCELLED' or cancel_reason is not null)
      );
      create index seminars_council_index on seminars (council_id, starts_at desc, id);
      create index seminars_starts_at on seminars (starts_at desc, id);
      alter table deliveries add constraint deliveries_seminar_fk foreign key (seminar_id) references seminars (id) on delete restrict;

      create table seminar_hosts (
        id                  uuid primary key default gen_random_uuid(),
        seminar_id          uuid not null constraint seminar_hosts_seminar references seminars (id) on delete cascade,
        council_id          uuid not null constraint seminar_hosts_council references councils (id) on delete restrict,
        is_lead             boolean not null default false,
        quota               integer constraint seminar_hosts_quota check (quota > 0),
        secretary_person_id uuid constraint seminar_hosts_secretary references persons (id) on delete restrict,
        constraint seminar_hosts_once unique (seminar_id, council_id)
      );
      create unique index seminar_hosts_one_lead on seminar_hosts (seminar_id) where is_lead;
      create index seminar_hosts_council_index on seminar_hosts (council_id);

      create table seminar_days (
        id            uuid primary key default gen_random_uuid(),
        seminar_id    uuid not null,
        time_zone     text not null,
        date          date not null,
        starts_at     time not null,
        ends_at       time not null,
        day_leader_id uuid constraint seminar_days_leader references persons (id) on delete restrict,
        venue_name    text,
        venue_address text,
        constraint seminar_days_seminar foreign key (seminar_id, time_zone) references seminars (id, time_zone) on update cascade on delete cascade,
        constraint seminar_days_date unique (seminar_id, date),
        constraint seminar_days_hours check (ends_at > starts_at),
        constraint seminar_days_frame unique (id, seminar_id, date, starts_at, ends_at, time_zone)
      );

      create table seminar_rooms (
        id         uuid primary key default gen_random_uuid(),
        seminar_id uuid not null constraint seminar_rooms_seminar references seminars (id) on delete cascade,
        name       text not null constraint seminar_rooms_name_length check (length(name) between 1 and 100),
        capacity   integer constraint seminar_rooms_capacity check (capacity > 0),
        position   integer not null default 1,
        constraint seminar_rooms_name unique (seminar_id, name),
        constraint seminar_rooms_of_seminar unique (id, seminar_id)
      );

      create table agenda_sessions (
        id            uuid primary key default gen_random_uuid(),
        seminar_id    uuid not null,
        day_id        uuid not null,
        room_id       uuid,
        title         text not null constraint agenda_sessions_title_length check (length(title) between 1 and 200),
        kind          text not null constraint agenda_sessions_kind check (kind in ('INFORMATION', 'DISCUSSION', 'DECISION', 'CASE_STUDY', 'EXERCISE', 'TRAINING', 'BREAK', 'OPENING', 'CLOSING')),
        starts_at     time not null,
        ends_at       time not null,
        description   text,
        version       integer not null default 1,
        day_date      date not null,
        day_starts_at time not null,
        day_ends_at   time not null,
        time_zone     text not null,
        during        tstzrange not null generated always as (tstzrange((day_date + starts_at) at time zone time_zone, (day_date + ends_at) at time zone time_zone)) stored,
        constraint agenda_sessions_day foreign key (day_id, seminar_id, day_date, day_starts_at, day_ends_at, time_zone)
          references seminar_days (id, seminar_id, date, starts_at, ends_at, time_zone) on update cascade on delete restrict,
        constraint agenda_sessions_room foreign key (room_id, seminar_id) references seminar_rooms (id, seminar_id) on delete restrict,
        constraint agenda_sessions_hours check (ends_at > starts_at),
        constraint agenda_sessions_within_day check (starts_at >= day_starts_at and ends_at <= day_ends_at),
        constraint agenda_sessions_during unique (id, seminar_id, during),
        constraint agenda_sessions_room_is_free exclude using gist (room_id with =, during with &&)
      );
      create index agenda_sessions_seminar_index on agenda_sessions (seminar_id, day_date, starts_at);

      create table agenda_speakers (
        id         uuid primary key default gen_random_uuid(),
        seminar_id uuid not null,
        session_id uuid not null,
        person_id  uuid not null constraint agenda_speakers_person references persons (id) on delete restrict,
        during     tstzrange not null,
        position   integer not null default 1,
        -- False once the seminar is cancelled: its hours bind nobody any more.
        is_binding boolean not null default true,
        constraint agenda_speakers_session foreign key (session_id, seminar_id, during) references agenda_sessions (id, seminar_id, during) on update cascade on delete cascade,
        constraint agenda_speakers_once unique (session_id, person_id),
        constraint agenda_speakers_is_free exclude using gist (person_id with =, during with &&) where (is_binding)
      );

      create table audience_institutions (
        id             uuid primary key default gen_random_uuid(),
        seminar_id     uuid not null constraint audience_institutions_seminar references seminars (id) on delete cascade,
        institution_id uuid not null constraint audience_institutions_institution references institutions (id) on delete cascade,
        constraint audience_institutions_once unique (seminar_id, institution_id)
      );
      create table audience_persons (
        id         uuid primary key default gen_random_uuid(),
        seminar_id uuid not null constraint audience_persons_seminar references seminars (id) on delete cascade,
        person_id  uuid not null constraint audience_persons_person references persons (id) on delete cascade,
        constraint audience_persons_once unique (seminar_id, person_id)
      );

      create table invitations (
        id               uuid primary key default gen_random_uuid(),
        seminar_id       uuid not null constraint invitations_seminar references seminars (id) on delete restrict,
        person_id        uuid not null constraint invitations_person references persons (id) on delete restrict,
        seat_id          uuid constraint invitations_seat references seats (id) on delete restrict,
        institution_id   uuid constraint invitations_institution references institutions (id) on delete restrict,
        -- Why this person is invited: [{kind, councilId, councilName, institutionName, role}], as it was on the day of inviting.
        reasons          jsonb not null default '[]',
        language         text not null constraint invitations_language check (language in ('et', 'lv', 'ru', 'en')),
        response         text not null default 'NONE' constraint invitations_response check (response in ('NONE', 'ACCEPTED', 'TENTATIVE', 'DECLINED', 'SUBSTITUTE', 'ONLINE')),
        day_ids          uuid[] not null default '{}',
        substitute_name  text,
        substitute_email citext,
        needs            text,
        comment          text,
        answered_at      timestamptz,
        source           text constraint invitations_source check (source in ('LINK', 'CALENDAR', 'SECRETARY', 'PORTAL')),
        token_hash       bytea constraint invitations_token unique,
        link_version     integer not null default 1,
        link_revoked_at  timestamptz,
        invited_at       timestamptz not null default act_now(),
        reminders_sent   integer not null default 0,
        version          integer not null default 1,
        constraint invitations_once unique (seminar_id, person_id),
        constraint invitations_of_seminar unique (id, seminar_id),
        constraint invitations_substitute_is_named check (response <> 'SUBSTITUTE' or substitute_name is not null)
      );
      create index invitations_person_index on invitations (person_id);
      create index invitations_seat_index on invitations (seat_id);

      -- What was answered when and how; never changed, never deleted.
      create table invitation_answers (
        id               uuid primary key default gen_random_uuid(),
        seminar_id       uuid not null,
        invitation_id    uuid not null,
        at               timestamptz not null default act_now(),
        response         text not null constraint invitation_answers_response check (response in ('ACCEPTED', 'TENTATIVE', 'DECLINED', 'SUBSTITUTE', 'ONLINE')),
        day_ids          uuid[] not null default '{}',
        substitute_name  text,
        substitute_email citext,
        needs            text,
        comment          text,
        source           text not null constraint invitation_answers_source check (source in ('LINK', 'CALENDAR', 'SECRETARY', 'PORTAL')),
        by_person_id     uuid constraint invitation_answers_by references persons (id) on delete restrict,
        constraint invitation_answers_invitation foreign key (invitation_id, seminar_id) references invitations (id, seminar_id) on delete restrict
      );
      create index invitation_answers_invitation_index on invitation_answers (invitation_id, at desc);

      create function token_seminar() returns uuid language sql stable security definer set search_path from current as
        $$ select seminar_id from invitations where id = token_invitation() $$;
      create function readable_seminars() returns setof uuid language sql stable security definer set search_path from current as $$
        select seminar_id from seminar_hosts where council_id in (select readable_councils())
        union
        select seminar_id from invitations where person_id = viewer_id()
        union
        select token_seminar()
      $$;
      create function writable_seminars() returns setof uuid language sql stable security definer set search_path from current as
        $$ select seminar_id from seminar_hosts where council_id in (select writable_councils()) $$;
      -- Whom a seminar shows by name: speakers, day leaders, hosts' secretaries, invited persons.
      create function seminar_persons() returns setof uuid language sql stable security definer set search_path from current as $$
        with mine as (select readable_seminars() as id)
        select person_id from agenda_speakers where seminar_id in (select id from mine)
        union select day_leader_id from seminar_days where seminar_id in (select id from mine) and day_leader_id is not null
        union select secretary_person_id from seminar_hosts where seminar_id in (select id from mine) and secretary_person_id is not null
        union select person_id from invitations where seminar_id in (select id from mine) and token_invitation() is null
        union select person_id from invitations where id = token_invitation()
        union select ss.person_id from invitations i join seat_substitutes ss using (seat_id)
               where i.id = token_invitation() and is_current(ss.valid_from, ss.valid_to)
      $$;

      -- A link from a mail: shows the one thing it is for to this transaction. Null when there is no such link.
      create function open_invitation(p_token_hash bytea) returns uuid language plpgsql security definer set search_path from current as $$
        declare found_id uuid; found_person uuid;
        begin
          select id, person_id into found_id, found_person from invitations where token_hash = p_token_hash and link_revoked_at is null;
          perform set_config('app.invitation_id', coalesce(found_id::text, ''), true), set_config('app.link_person_id', coalesce(found_person::text, ''), true),
                  set_config('app.channel', 'link', true);
          return found_id;
        end $$;

      select guard('seminars', 'id = any(array(select readable_seminars())) or council_id = any(array(select readable_councils()))',
        'council_id = any(array(select writable_councils())) or id = any(array(select writable_seminars()))');
      select guard('seminar_series', 'council_id = any(array(select readable_councils()))', 'council_id = any(array(select writable_councils()))');
      select guard('seminar_hosts', 'seminar_id = any(array(select readable_seminars())) or council_id = any(array(select readable_councils()))',
        'council_id = any(array(select writable_councils())) or seminar_id = any(array(select writable_seminars()))');
      select guard(t::regclass, 'seminar_id = any(array(select readable_seminars()))', 'seminar_id = any(array(select writable_seminars()))')
        from unnest(array['seminar_days', 'seminar_rooms', 'agenda_sessions', 'agenda_speakers', 'audience_institutions', 'audience_persons']) as t;
      -- A token holder sees one invitation, their own; members see who comes.
      select guard('invitations',
        'id = (select token_invitation()) or ((select token_invitation()) is null and seminar_id = any(array(select readable_seminars())))',
        'id = (select token_invitation()) or seminar_id = any(array(select writable_seminars()))');
      -- Needs and comments are for those who organise.
      select guard('invitation_answers', 'invitation_id = (select token_invitation()) or seminar_id = any(array(select writable_seminars()))',
        'invitation_id = (select token_invitation()) or seminar_id = any(array(select writable_seminars()))');
      revoke delete on seminars, invitations from turvaring_api;
      revoke update, delete on invitation_answers from turvaring_api;
      revoke update, delete on invitation_answers from turvaring_worker;

      create policy token_reads on councils for select to turvaring_api using (
        id in (select council_id from seminar_hosts where seminar_id = (select token_seminar())));
      create policy seminar_reads on councils for select to turvaring_api using (
        id in (select council_id from seminar_hosts where seminar_id = any(array(select readable_seminars()))));
      create policy seminar_reads on persons for select to turvaring_api using (id = any(array(select seminar_persons())));

      select guard('deliveries',
        'seminar_id = any(array(select writable_seminars())) or council_id = any(array(select writable_councils())) or (select viewer_is_administrator())',
        'seminar_id = any(array(select writable_seminars())) or council_id = any(array(select writable_councils()))');
      revoke delete on deliveries from turvaring_api;

      select audit('seminar_series'), audit('seminars'), audit('seminar_hosts'), audit('seminar_days'), audit('seminar_rooms'), audit('agenda_sessions'),
             audit('agenda_speakers'), audit('audience_institutions'), audit('audience_persons'), audit('invitations', 'token_hash'), audit('invitation_answers');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy seminar_reads on persons;
      drop policy seminar_reads on councils;
      drop policy token_reads on councils;
      drop function open_invitation;
      drop table invitation_answers, invitations, audience_persons, audience_institutions, agenda_speakers, agenda_sessions, seminar_rooms, seminar_days,
        seminar_hosts cascade;
      alter table deliveries drop constraint deliveries_seminar_fk;
      drop table seminars, seminar_series cascade;
      drop function token_seminar, readable_seminars, writable_seminars, seminar_persons cascade`);
  }
}
