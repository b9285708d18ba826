import type { MigrationInterface, QueryRunner } from 'typeorm';

const READS = 'council_id = any(array(select readable_councils()))';
/** Secretary and chair ask alike. */
const WRITES = 'council_id = any(array(select inviting_councils()))';
/** Of rows called `i`: in the words of the indexes. */
const IS_OPEN = `i.state in ('PLANNED', 'IN_PROGRESS', 'WAITING')`;
const DEFAULT = (councils: string): string => `insert into status_round_settings (council_id) select c.id from ${councils} c`;

/**
 * Status rounds: institutions that have open action items of a council are asked how they go, before a seminar, each quarter, or when the
 * secretary says so. Who has reported is never stored: it follows from what was said of the items since the round began.
 */
export class PlansStatusRounds1795305600347 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table status_rounds (
        id            uuid primary key default gen_random_uuid(),
        council_id    uuid not null constraint status_rounds_council references councils (id) on delete restrict,
        number        integer not null constraint status_rounds_number_counts check (number > 0),
        why           text not null constraint status_rounds_why check (why in ('SEMINAR', 'QUARTER', 'OTHER')),
        seminar_id    uuid,
        year          integer,
        quarter       integer constraint status_rounds_quarter check (quarter between 1 and 4),
        words         text constraint status_rounds_words_length check (length(words) between 1 and 1000),
        asked_until   date not null,
        started_at    timestamptz not null default act_now(),
        started_by_id uuid default viewer_id() constraint status_rounds_started_by references persons (id) on delete restrict,
        reminded_on   date,
        closed_at     timestamptz,
        ended         text constraint status_rounds_ended check (ended in ('CLOSED', 'DAY_PASSED', 'REPLACED')),
        version       integer not null default 1,
        constraint status_rounds_of_council unique (id, council_id),
        constraint status_rounds_number unique (council_id, number),
        constraint status_rounds_once_a_quarter unique (council_id, year, quarter),
        -- Whose seminar it is held before hosts it.
        constraint status_rounds_host foreign key (seminar_id, council_id) references seminar_hosts (seminar_id, council_id) on delete restrict,
        constraint status_rounds_reason check ((why = 'SEMINAR') = (seminar_id is not null) and (why = 'QUARTER') = (year is not null)
                                               and (year is null) = (quarter is null) and (why <> 'OTHER' or words is not null)),
        constraint status_rounds_closing check ((closed_at is null) = (ended is null) and closed_at >= started_at)
      );
      -- Two at once would ask the same people for the same word.
      create unique index status_rounds_one_open on status_rounds (council_id) where closed_at is null;
      create index status_rounds_seminar_index on status_rounds (seminar_id, council_id);
      create index status_rounds_started_by_index on status_rounds (started_by_id);
      create trigger status_rounds_stay before update on status_rounds for each row when (old.closed_at is not null) execute function refuse_change();

      create table round_institutions (
        id             uuid primary key default gen_random_uuid(),
        council_id     uuid not null,
        round_id       uuid not null,
        institution_id uuid not null constraint round_institutions_institution references institutions (id) on delete restrict,
        constraint round_institutions_round foreign key (round_id, council_id) references status_rounds (id, council_id) on delete restrict,
        constraint round_institutions_once unique (round_id, institution_id)
      );
      create index round_institutions_institution_index on round_institutions (institution_id);
      create index round_institutions_round_index on round_institutions (round_id, council_id);

      -- When rounds begin by themselves. Nothing that was due before valid_from is made up for.
      create table status_round_settings (
        id                  uuid primary key default gen_random_uuid(),
        council_id          uuid not null constraint status_round_settings_council references councils (id) on delete cascade
                            constraint status_round_settings_once unique,
        is_quarterly        boolean not null default true,
        quarter_working_day integer not null default 5 constraint status_round_settings_quarter_working_day check (quarter_working_day between 1 and 40),
        is_before_seminars  boolean not null default true,
        days_before_seminar integer not null default 21 constraint status_round_settings_days_before_seminar check (days_before_seminar between 3 and 90),
        length_days         integer not null default 10 constraint status_round_settings_length_days check (length_days between 3 and 60),
        valid_from          date not null default act_today(),
        version             integer not null default 1
      );
      create function add_default_status_round_settings() returns trigger language plpgsql security definer set search_path from current as $$
        begin
          ${DEFAULT('new_rows')};
          return null;
        end $$;
      create trigger councils_default_status_round_settings after insert on councils referencing new table as new_rows
        for each statement execute function add_default_status_round_settings();
      ${DEFAULT('councils')};

      -- Open action items of a council, those that it agreed on with others included, as far as who asks may see them.
      create function open_items_of(p_council_id uuid) returns table (item_id uuid, institution_id uuid, assignee_person_id uuid, is_late boolean, created_at timestamptz)
        language sql stable as $$
        select i.id, i.owner_institution_id, i.assignee_person_id, i.due_on < act_today(), i.created_at from action_items i
         where ${IS_OPEN} and (i.council_id = p_council_id or i.id = any(array(select ic.item_id from item_councils ic where ic.council_id = p_council_id)))
      $$;

      -- What a round asks about: items of institutions that it asked, open at its end or with a word since it began; of an open round, now.
      -- What follows on "done" is the secretary's: verified, or sent back. It is no word of whom the item is up to.
      create function round_items(p_round_id uuid, p_institution_id uuid)
        returns table (institution_id uuid, item_id uuid, assignee_person_id uuid, is_open boolean, is_late boolean, word_at timestamptz)
        language sql stable as $$
        select i.owner_institution_id, i.id, i.assignee_person_id, now_is.open, now_is.open and i.due_on < r.last_day, said.at
          from (select s.id, s.council_id, s.started_at, s.closed_at, coalesce(s.closed_at, act_now()) as ends_at,
                       coalesce((s.closed_at at time zone 'Europe/Tallinn')::date, act_today()) as last_day
                  from status_rounds s where s.id = p_round_id) r
          join action_items i on (i.council_id = r.council_id or i.id = any(array(select ic.item_id from item_councils ic where ic.council_id = r.council_id)))
           and (p_institution_id is null or i.owner_institution_id = p_institution_id)
           and i.created_at <= r.ends_at and (${IS_OPEN} or i.changed_at >= r.started_at)
          cross join lateral (
            select max(u.created_at) as at from item_updates u
             where u.item_id = i.id and u.created_at >= r.started_at and u.created_at <= r.ends_at
               and not exists (select from item_updates b where b.item_id = u.item_id and b.number = u.number - 1 and b.state = 'DONE')) said
          cross join lateral (
            select case when r.closed_at is null then ${IS_OPEN} else coalesce(
              (select u.state in ('PLANNED', 'IN_PROGRESS', 'WAITING') from item_updates u
                where u.item_id = i.id and u.created_at <= r.ends_at order by u.number desc limit 1),
              ${IS_OPEN} or exists (select from item_updates u where u.item_id = i.id)) end as open) now_is
         where now_is.open or said.at is not null
      $$;

      -- Who speaks for institutions today, and whether a mail would reach them. With the rights of who asks.
      create function institution_speakers(p_institution_ids uuid[])
        returns table (institution_id uuid, person_id uuid, is_lead boolean, is_seated boolean, has_address boolean) language sql stable as $$
        select s.institution_id, s.person_id, bool_or(s.is_lead), bool_or(s.is_seated), exists (select from persons p where p.id = s.person_id and p.email is not null)
          from (select a.institution_id, a.person_id, a.role = 'LEAD' as is_lead, false as is_seated from affiliations a
                 where a.institution_id = any(p_institution_ids) and is_current(a.valid_from, a.valid_to)
                union all
                select m.institution_id, s.person_id, false, true from memberships m join seats s on s.membership_id = m.id
                 where m.institution_id = any(p_institution_ids) and is_current(m.valid_from, m.valid_to) and is_current(s.valid_from, s.valid_to)) s
         group by s.institution_id, s.person_id
      $$;
      -- The same before a round begins, for who may begin it: ids and a yes or no, also of institutions of joint councils.
      create function speakers_for_round(p_council_id uuid)
        returns table (institution_id uuid, person_id uuid, is_lead boolean, is_seated boolean, has_address boolean)
        language sql stable security definer set search_path from current as $$
        select s.* from institution_speakers(array(select distinct institution_id from open_items_of(p_council_id))) s
         where p_council_id in (select inviting_councils())
      $$;

      -- Rounds that ask an institution that one speaks for, though one may read nothing else of the council: of joint items.
      create function asked_rounds() returns setof uuid language sql stable security definer rows 20 set search_path from current as
        $$ select round_id from round_institutions where institution_id in (select own_institutions()) $$;
      create function round_council(p_round_id uuid) returns text language sql stable security definer set search_path from current as
        $$ select c.name from status_rounds r join councils c on c.id = r.council_id where r.id = p_round_id $$;

      -- The n-th working day of a quarter, and the working day so many working days before a day.
      create function working_day_of_quarter(p_first date, p_nth integer, p_country text) returns date language sql immutable parallel safe as $$
        select d::date from generate_series(p_first, p_first + 91, interval '1 day') d where is_working_day(d::date, p_country) order by d offset p_nth - 1 limit 1
      $$;
      create function working_days_before(p_day date, p_days integer, p_country text) returns date language sql immutable parallel safe as $$
        select p_day - n from generate_series(1, p_days * 3 + 14) n where is_working_day(p_day - n, p_country) order by n offset p_days - 1 limit 1
      $$;

      select guard('status_rounds', '${READS} or id = any(array(select asked_rounds()))', '${WRITES}');
      -- That an institution was asked tells that it has something to do: seen by who sees one of these items.
      select guard('round_institutions', '(select true from status_rounds r where r.id = round_id)
        and exists (select from round_items(round_institutions.round_id, round_institutions.institution_id))', '${WRITES}');
      select guard('status_round_settings', '${READS}', 'council_id = any(array(select settable_councils()))');
      revoke delete on status_rounds, round_institutions from turvaring_api, turvaring_worker;
      revoke update on round_institutions from turvaring_api, turvaring_worker;
      revoke insert, delete on status_round_settings from turvaring_api;
      -- Who began it is written by the database; what it asks stays.
      revoke insert, update on status_rounds from turvaring_api;
      grant insert (id, council_id, number, why, seminar_id, words, asked_until, reminded_on, closed_at, ended, version), update (reminded_on, closed_at, ended, version)
        on status_rounds to turvaring_api;
      select audit('status_rounds'), audit('round_institutions'), audit('status_round_settings');
      create policy rounds_in_sight on audit_entries as restrictive for select to turvaring_api using (case
        when table_name = 'round_institutions' then (select true from round_institutions x where x.id = row_id) else true end);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy rounds_in_sight on audit_entries;
      drop trigger councils_default_status_round_settings on councils;
      drop table status_round_settings, round_institutions, status_rounds cascade;
      drop function add_default_status_round_settings, round_items, open_items_of, speakers_for_round, institution_speakers, asked_rounds, round_council,
        working_day_of_quarter, working_days_before;
    `);
  }
}
