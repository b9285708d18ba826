import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Regions, institutions, persons, affiliations; sign-in links and sessions. Policies that ask for councils come with the councils. */
export class People1795305600002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table regions (
        id         uuid primary key default gen_random_uuid(),
        country    text not null,
        code       text not null,
        kind       text not null constraint regions_kind check (kind in ('COUNTRY', 'COUNTY', 'MUNICIPALITY', 'SETTLEMENT')),
        name       text not null,
        parent_id  uuid constraint regions_parent references regions (id) on delete restrict,
        valid_from date,
        valid_to   date,
        constraint regions_code unique nulls not distinct (country, code, valid_from),
        constraint regions_validity check (valid_to >= valid_from)
      );
      create index regions_parent_index on regions (parent_id);

      create table institutions (
        id            uuid primary key default gen_random_uuid(),
        name          text not null constraint institutions_name_length check (length(name) between 1 and 200),
        short_name    text,
        registry_code text constraint institutions_registry_code unique,
        kind          text not null constraint institutions_kind check (kind in ('POLICE', 'RESCUE', 'MUNICIPALITY', 'HOSPITAL', 'AMBULANCE', 'SCHOOL',
                      'LABOUR_INSPECTORATE', 'DEFENCE_LEAGUE', 'NGO', 'COMMUNITY', 'BUSINESS', 'MINISTRY', 'COUNTY', 'UNION_OF_MUNICIPALITIES', 'OTHER')),
        sector        text not null default 'CIVIL' constraint institutions_sector check (sector in ('CIVIL', 'MILITARY')),
        parent_id     uuid constraint institutions_parent references institutions (id) on delete restrict,
        email         citext,
        phone         text,
        duty_phone    text,
        active_from   date,
        active_to     date,
        version       integer not null default 1,
        created_by    uuid default viewer_id(),
        created_at    timestamptz not null default now(),
        constraint institutions_activity check (active_to >= active_from)
      );
      create index institutions_name on institutions (name, id);
      create index institutions_parent_index on institutions (parent_id);

      create table institution_regions (
        id             uuid primary key default gen_random_uuid(),
        institution_id uuid not null constraint institution_regions_institution references institutions (id) on delete cascade,
        region_id      uuid not null constraint institution_regions_region references regions (id) on delete restrict,
        constraint institution_regions_once unique (institution_id, region_id)
      );
      create index institution_regions_region_index on institution_regions (region_id);

      create table persons (
        id               uuid primary key default gen_random_uuid(),
        first_name       text not null constraint persons_first_name_length check (length(first_name) between 1 and 100),
        last_name        text not null constraint persons_last_name_length check (length(last_name) between 1 and 100),
        email            citext constraint persons_email unique,
        phone            text,
        language         text not null default 'et' constraint persons_language check (language in ('et', 'lv', 'ru', 'en')),
        is_administrator boolean not null default false,
        version          integer not null default 1,
        created_by       uuid default viewer_id(),
        created_at       timestamptz not null default now()
      );
      create index persons_name on persons (last_name, first_name, id);

      create table affiliations (
        id             uuid primary key default gen_random_uuid(),
        person_id      uuid not null constraint affiliations_person references persons (id) on delete cascade,
        institution_id uuid not null constraint affiliations_institution references institutions (id) on delete cascade,
        role           text not null default 'STAFF' constraint affiliations_role check (role in ('STAFF', 'LEAD', 'OFFICIAL')),
        job_title      text,
        valid_from     date not null default act_today(),
        valid_to       date,
        version        integer not null default 1,
        constraint affiliations_validity check (valid_to >= valid_from),
        constraint affiliations_once exclude using gist (person_id with =, institution_id with =, daterange(valid_from, valid_to, '[]') with &&)
      );
      create index affiliations_institution_index on affiliations (institution_id);

      -- One row a request, known address or not: whoever measures time learns nothing. The token itself is never stored.
      create table sign_in_links (
        id         uuid primary key,
        address    citext not null,
        person_id  uuid constraint sign_in_links_person references persons (id) on delete cascade,
        token_hash bytea not null constraint sign_in_links_token unique,
        language   text not null,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        used_at    timestamptz
      );
      create index sign_in_links_person_index on sign_in_links (person_id);

      create table sessions (
        id           uuid primary key default gen_random_uuid(),
        person_id    uuid not null constraint sessions_person references persons (id) on delete cascade,
        token_hash   bytea not null constraint sessions_token unique,
        -- The value before the last rotation still opens the session for a minute: two tabs may ask at once.
        old_hash     bytea constraint sessions_old_token unique,
        rotated_at   timestamptz not null default now(),
        created_at   timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at   timestamptz not null,
        ended_at     timestamptz,
        user_agent   text
      );
      create index sessions_person_index on sessions (person_id);

      create function viewer_is_administrator() returns boolean language sql stable security definer set search_path from current as
        $$ select exists (select from persons where id = viewer_id() and is_administrator) $$;

      create function led_institutions() returns setof uuid language sql stable security definer set search_path from current as $$
        select institution_id from affiliations where person_id = viewer_id() and role = 'LEAD' and is_current(valid_from, valid_to)
      $$;

      alter table regions enable row level security;
      create policy everybody on regions for select to turvaring_api using (true);
      create policy worker on regions to turvaring_worker using (true);
      grant select on regions to turvaring_api, turvaring_worker;

      alter table sign_in_links enable row level security;
      create policy worker on sign_in_links to turvaring_worker using (true);
      grant select, delete on sign_in_links to turvaring_worker;

      alter table sessions enable row level security;
      create policy own on sessions for select to turvaring_api using (person_id = viewer_id());
      create policy own_ends on sessions for update to turvaring_api using (person_id = viewer_id()) with check (person_id = viewer_id());
      create policy worker on sessions to turvaring_worker using (true);
      grant select (id, person_id, created_at, last_seen_at, expires_at, ended_at, user_agent), update (ended_at) on sessions to turvaring_api;
      grant select, delete on sessions to turvaring_worker;

      select audit('regions'), audit('institutions'), audit('institution_regions'), audit('persons'), audit('affiliations'),
             audit('sign_in_links', 'token_hash'), audit('sessions', 'token_hash', 'old_hash');

      -- Sign-in, step one. Answers 'ok' or 'limited', the same for known and unknown addresses.
      create function request_sign_in(p_id uuid, p_address citext, p_token_hash bytea, p_language text, p_source bytea) returns text
        language plpgsql security definer set search_path from current as $$
        begin
          if not take_rate('sign-in-source', p_source, 30, interval '15 minutes')
             or not take_rate('sign-in-address', sha256(convert_to(lower(p_address::text), 'UTF8')), 5, interval '15 minutes') then
            return 'limited';
          end if;
          insert into sign_in_links (id, address, person_id, token_hash, language, expires_at)
          values (p_id, p_address, (select id from persons where email = p_address), p_token_hash, p_language, act_now() + interval '15 minutes');
          return 'ok';
        end $$;

      -- Step two: a link opens one session, once. Answers the reason why not, or null when the session is open.
      create function open_session(p_link_hash bytea, p_session_hash bytea, p_user_agent text) returns text
        language plpgsql security definer set search_path from current as $$
        declare link sign_in_links;
        begin
          select * into link from sign_in_links where token_hash = p_link_hash for update;
          if link.id is null or link.person_id is null then return 'sign-in-link-unknown'; end if;
          if link.used_at is not null then return 'sign-in-link-used'; end if;
          if link.expires_at <= act_now() then return 'sign-in-link-expired'; end if;
          perform set_config('app.person_id', link.person_id::text, true);
          update sign_in_links set used_at = act_now() where id = link.id;
          insert into sessions (person_id, token_hash, expires_at, user_agent, created_at, rotated_at, last_seen_at)
          values (link.person_id, p_session_hash, act_now() + interval '30 days', left(p_user_agent, 300), act_now(), act_now(), act_now());
          return null;
        end $$;

      -- Gives an open session a new secret. False when somebody else has just done so.
      create function rotate_session(p_hash bytea, p_new_hash bytea) returns boolean
        language plpgsql security definer set search_path from current as $$
        begin
          update sessions set token_hash = p_new_hash, old_hash = p_hash, rotated_at = act_now(), last_seen_at = act_now()
           where token_hash = p_hash and ended_at is null and expires_at > act_now();
          return found;
        end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table sessions, sign_in_links, affiliations, persons, institution_regions, institutions, regions cascade;
      drop function request_sign_in, open_session, rotate_session, viewer_is_administrator, led_institutions`);
  }
}
