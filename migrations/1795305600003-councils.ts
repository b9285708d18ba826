import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Councils, memberships, seats; who may read and write what follows from them; `begin_act`, the first statement of every act. */
export class Councils1795305600003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table councils (
        id                  uuid primary key default gen_random_uuid(),
        name                text not null constraint councils_name_length check (length(name) between 1 and 200),
        short_name          text not null,
        slug                text not null constraint councils_slug unique constraint councils_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        kind                text not null constraint councils_kind check (kind in ('SAFETY', 'HEALTH', 'CRISIS_COMMISSION', 'JOINT', 'WORKING_GROUP')),
        parent_id           uuid constraint councils_parent references councils (id) on delete restrict,
        host_institution_id uuid constraint councils_host_institution references institutions (id) on delete restrict,
        approaches          text[] not null default '{}' constraint councils_approaches check
                            (approaches <@ array['SITUATIONAL', 'RESOURCE_MOBILISATION', 'COMMUNITY_EMPOWERMENT']),
        cooperation_form    text constraint councils_cooperation_form check (cooperation_form in ('COMMUNICATION', 'COOPERATION', 'COORDINATION', 'COLLABORATION')),
        meetings_per_year   integer not null default 2 constraint councils_meetings_per_year check (meetings_per_year between 0 and 52),
        max_gap_days        integer not null default 365 constraint councils_max_gap_days check (max_gap_days between 7 and 3650),
        quorum_percent      integer not null default 50 constraint councils_quorum_percent check (quorum_percent between 0 and 100),
        substitutes_allowed boolean not null default true,
        time_zone           text not null default 'Europe/Tallinn',
        default_language    text not null default 'et' constraint councils_default_language check (default_language in ('et', 'lv', 'ru', 'en')),
        founded_on          date,
        closed_on           date,
        version             integer not null default 1,
        created_at          timestamptz not null default now(),
        constraint councils_not_own_parent check (parent_id <> id),
        constraint councils_life check (closed_on >= founded_on)
      );
      create index councils_name on councils (name, id);
      create index councils_parent_index on councils (parent_id);

      create table council_regions (
        id         uuid primary key default gen_random_uuid(),
        council_id uuid not null constraint council_regions_council references councils (id) on delete cascade,
        region_id  uuid not null constraint council_regions_region references regions (id) on delete restrict,
        constraint council_regions_once unique (council_id, region_id)
      );
      create index council_regions_region_index on council_regions (region_id);

      create table memberships (
        id             uuid primary key default gen_random_uuid(),
        council_id     uuid not null constraint memberships_council references councils (id) on delete restrict,
        institution_id uuid not null constraint memberships_institution references institutions (id) on delete restrict,
        voting         boolean not null default true,
        valid_from     date not null default act_today(),
        valid_to       date,
        end_reason     text,
        version        integer not null default 1,
        constraint memberships_of_council unique (id, council_id),
        constraint memberships_validity check (valid_to >= valid_from),
        constraint memberships_once exclude using gist (council_id with =, institution_id with =, daterange(valid_from, valid_to, '[]') with &&)
      );
      create index memberships_institution_index on memberships (institution_id);

      create table seats (
        id              uuid primary key default gen_random_uuid(),
        council_id      uuid not null,
        membership_id   uuid not null,
        person_id       uuid not null constraint seats_person references persons (id) on delete restrict,
        role            text not null default 'MEMBER' constraint seats_role check (role in ('CHAIR', 'VICE_CHAIR', 'SECRETARY', 'MEMBER', 'OBSERVER')),
        designation_act text,
        valid_from      date not null default act_today(),
        valid_to        date,
        end_reason      text,
        version         integer not null default 1,
        constraint seats_of_council unique (id, council_id),
        constraint seats_membership foreign key (membership_id, council_id) references memberships (id, council_id) on delete restrict,
        constraint seats_validity check (valid_to >= valid_from),
        constraint seats_once exclude using gist (council_id with =, person_id with =, daterange(valid_from, valid_to, '[]') with &&)
      );
      create index seats_membership_index on seats (membership_id);
      create index seats_person_index on seats (person_id);

      create table seat_substitutes (
        id         uuid primary key default gen_random_uuid(),
        council_id uuid not null,
        seat_id    uuid not null,
        person_id  uuid not null constraint seat_substitutes_person references persons (id) on delete restrict,
        position   integer not null constraint seat_substitutes_position check (position > 0),
        valid_from date not null default act_today(),
        valid_to   date,
        constraint seat_substitutes_seat foreign key (seat_id, council_id) references seats (id, council_id) on delete cascade,
        constraint seat_substitutes_validity check (valid_to >= valid_from),
        constraint seat_substitutes_once exclude using gist (seat_id with =, person_id with =, daterange(valid_from, valid_to, '[]') with &&)
      );
      create index seat_substitutes_person_index on seat_substitutes (person_id);

      -- Councils in the regions of an official's institution, and everything below those regions.
      create function official_councils() returns setof uuid language sql stable security definer set search_path from current as $$
        with recursive served as (
          select ir.region_id from affiliations a join institution_regions ir using (institution_id)
           where a.person_id = viewer_id() and a.role = 'OFFICIAL' and is_current(a.valid_from, a.valid_to)
          union
          select r.id from regions r join served on r.parent_id = served.region_id
        )
        select council_id from council_regions where region_id in (select region_id from served)
      $$;

      create function readable_councils() returns setof uuid language sql stable security definer set search_path from current as $$
        select council_id from seats where person_id = viewer_id() and is_current(valid_from, valid_to)
        union
        select council_id from seat_substitutes where person_id = viewer_id() and is_current(valid_from, valid_to)
        union
        select m.council_id from affiliations a join memberships m using (institution_id)
         where a.person_id = viewer_id() and is_current(a.valid_from, a.valid_to) and is_current(m.valid_from, m.valid_to)
        union
        select official_councils()
        union
        select id from councils where viewer_is_administrator()
      $$;

      -- Seats whose holder may change a council's rows. Which of them may do which act is the policies' business in code.
      create function writable_councils() returns setof uuid language sql stable security definer set search_path from current as $$
        select council_id from seats where person_id = viewer_id() and role in ('SECRETARY', 'CHAIR') and is_current(valid_from, valid_to)
      $$;
      create function settable_councils() returns setof uuid language sql stable security definer set search_path from current as $$
        select writable_councils() union select id from councils where viewer_is_administrator()
      $$;

      create function writable_institutions() returns setof uuid language sql stable security definer set search_path from current as $$
        select institution_id from memberships where council_id in (select writable_councils())
        union select led_institutions()
        union select id from institutions where created_by = viewer_id() or viewer_is_administrator()
      $$;

      -- People whose names one sees: of the institutions one sits with, and whom one has entered.
      create function readable_persons() returns setof uuid language sql stable security definer set search_path from current as $$
        select viewer_id()
        union
        select a.person_id from memberships m join affiliations a using (institution_id) where m.council_id in (select readable_councils())
        union
        select person_id from seats where council_id in (select readable_councils())
        union
        select person_id from seat_substitutes where council_id in (select readable_councils())
        union
        select person_id from affiliations where institution_id in (select led_institutions())
        union
        select id from persons where created_by = viewer_id() or viewer_is_administrator()
      $$;

      -- People whose address and telephone one sees: secretaries, chairs and officials of their councils, leads of their institution.
      create function contactable_persons() returns setof uuid language sql stable security definer set search_path from current as $$
        with overseen as (select writable_councils() as council_id union select official_councils())
        select viewer_id()
        union
        select a.person_id from memberships m join affiliations a using (institution_id) where m.council_id in (select council_id from overseen)
        union
        select person_id from seats where council_id in (select council_id from overseen)
        union
        select person_id from seat_substitutes where council_id in (select council_id from overseen)
        union
        select person_id from affiliations where institution_id in (select led_institutions())
        union
        select id from persons where created_by = viewer_id() or viewer_is_administrator()
      $$;

      create function writable_persons() returns setof uuid language sql stable security definer set search_path from current as $$
        select viewer_id()
        union
        select person_id from affiliations where institution_id in (select writable_institutions())
        union
        select id from persons where created_by = viewer_id() or viewer_is_administrator()
      $$;

      create function viewer_enters_people() returns boolean language sql stable security definer set search_path from current as $$
        select viewer_is_administrator() or exists (select writable_councils()) or exists (select led_institutions())
      $$;

      select guard('councils', 'id = any(array(select readable_councils()))', 'id = any(array(select settable_councils())) or (select viewer_is_administrator())');
      select guard(t::regclass, 'council_id = any(array(select readable_councils()))', 'council_id = any(array(select settable_councils()))')
        from unnest(array['council_regions', 'memberships', 'seats', 'seat_substitutes']) as t;
      revoke delete on councils, memberships, seats from turvaring_api;

      select guard('institutions', '(select viewer_id()) is not null or (select token_invitation()) is not null',
        'id = any(array(select writable_institutions())) or ((select viewer_enters_people()) and created_by = (select viewer_id()))');
      select guard('institution_regions', '(select viewer_id()) is not null', 'institution_id = any(array(select writable_institutions()))');
      select guard('persons', 'id = any(array(select readable_persons())) or created_by = (select viewer_id())',
        'id = any(array(select writable_persons())) or ((select viewer_enters_people()) and created_by = (select viewer_id()))');
      select guard('affiliations', 'person_id = any(array(select readable_persons()))', 'institution_id = any(array(select writable_institutions()))');
      revoke delete on institutions, persons, affiliations from turvaring_api;
      -- Nobody becomes administrator through the API, nor enters a row in somebody else's name.
      revoke insert, update on persons from turvaring_api;
      grant insert (id, first_name, last_name, email, phone, language, version), update (first_name, last_name, email, phone, language, version) on persons to turvaring_api;
      revoke insert on institutions from turvaring_api;
      grant insert (id, name, short_name, registry_code, kind, sector, parent_id, email, phone, duty_phone, active_from, active_to, version) on institutions to turvaring_api;

      alter table audit_entries enable row level security;
      create policy api on audit_entries for select to turvaring_api using (
        person_id = (select viewer_id()) or council_id = any(array(select writable_councils())) or (select viewer_is_administrator()));
      grant select on audit_entries to turvaring_api;

      select audit('councils'), audit('council_regions'), audit('memberships'), audit('seats'), audit('seat_substitutes');

      -- First statement of every act of the API: who asks, through what, at what time. Answers what the policies in code need to know.
      create function begin_act(p_session_hash bytea, p_operation text, p_channel text, p_now timestamptz) returns jsonb
        language plpgsql security definer set search_path from current as $$
        declare
          opened sessions;
          person persons;
        begin
          perform set_config('app.operation', left(coalesce(p_operation, ''), 100), true), set_config('app.channel', p_channel, true),
                  set_config('app.now', p_now::text, true), set_config('app.person_id', '', true), set_config('app.invitation_id', '', true),
                  set_config('app.link_person_id', '', true);
          if p_session_hash is null then return null; end if;
          select * into opened from sessions s
           where (s.token_hash = p_session_hash or (s.old_hash = p_session_hash and s.rotated_at > p_now - interval '1 minute'))
             and s.ended_at is null and s.expires_at > p_now and s.last_seen_at > p_now - interval '14 days';
          if opened.id is null then return null; end if;
          select * into person from persons p where p.id = opened.person_id;
          perform set_config('app.person_id', person.id::text, true);
          return jsonb_build_object(
            'personId', person.id, 'sessionId', opened.id, 'language', person.language, 'isAdministrator', person.is_administrator,
            'rotationIsDue', opened.token_hash = p_session_hash and opened.rotated_at < p_now - interval '1 hour',
            'seats', coalesce((select jsonb_agg(jsonb_build_object('councilId', s.council_id, 'role', s.role)) from seats s
                      where s.person_id = person.id and is_current(s.valid_from, s.valid_to)), '[]'),
            'leads', coalesce((select jsonb_agg(i) from led_institutions() i), '[]'),
            'officialCouncils', case when exists (select from affiliations a where a.person_id = person.id and a.role = 'OFFICIAL')
                      then coalesce((select jsonb_agg(c) from official_councils() c), '[]') else '[]' end);
        end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function begin_act;
      drop table seat_substitutes, seats, memberships, council_regions, councils cascade;
      drop function official_councils, readable_councils, writable_councils, settable_councils, writable_institutions, readable_persons,
        contactable_persons, writable_persons, viewer_enters_people cascade`);
  }
}
