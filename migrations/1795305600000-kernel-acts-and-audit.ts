import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The ground every room stands on: who acts (settings of the transaction), what time it is for the act, the audit trail, and
 * `guard(...)`, the one line that puts a table under row-level security and audit. Helper functions live in the schema of the
 * tables; a security-definer function pins its search path to the schema it was made in (`set search_path from current`).
 */
export class KernelActsAndAudit1795305600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- A setting that was local to an ended transaction reads '' and not null: hence nullif.
      create function viewer_id() returns uuid language sql stable parallel safe as
        $$ select nullif(current_setting('app.person_id', true), '')::uuid $$;
      -- The invitation that a link in a mail opened in this transaction, see open_invitation().
      create function token_invitation() returns uuid language sql stable parallel safe as
        $$ select nullif(current_setting('app.invitation_id', true), '')::uuid $$;
      -- The act's clock, so that rights, reminders and pages agree on what today is.
      create function act_now() returns timestamptz language sql stable parallel safe as
        $$ select coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now()) $$;
      create function act_today() returns date language sql stable parallel safe as
        $$ select (act_now() at time zone 'Europe/Tallinn')::date $$;
      create function is_current(valid_from date, valid_to date) returns boolean language sql stable parallel safe as
        $$ select valid_from <= act_today() and (valid_to is null or valid_to >= act_today()) $$;

      -- What /health/ready compares with the migrations that the code knows.
      create function schema_version() returns text language sql stable security definer set search_path from current as
        $$ select name from migrations order by id desc limit 1 $$;

      create table audit_entries (
        id         bigint generated always as identity primary key,
        at         timestamptz not null default clock_timestamp(),
        person_id  uuid,
        operation  text not null,
        channel    text not null,
        table_name text not null,
        row_id     uuid,
        council_id uuid,
        seminar_id uuid,
        before     jsonb,
        after      jsonb
      );
      create index audit_entries_row on audit_entries (row_id, id desc);
      create index audit_entries_council on audit_entries (council_id, id desc);
      create index audit_entries_person on audit_entries (person_id, id desc);

      create function changed_columns(was jsonb, now_is jsonb) returns jsonb language sql immutable parallel safe as $$
        select jsonb_object_agg(key, value) from jsonb_each(was) where value is distinct from now_is -> key
      $$;

      -- Set-based: one statement of audit per statement of change. The offset has each row turned into JSON once, not once a column. Arguments of the trigger are columns that hold secrets.
      create function audit_change() returns trigger language plpgsql security definer set search_path from current as $$
        declare
          secrets   text[] := coalesce(tg_argv::text[], '{}');
          who       uuid := coalesce(viewer_id(), nullif(current_setting('app.link_person_id', true), '')::uuid);
          operation text := coalesce(nullif(current_setting('app.operation', true), ''), 'sql');
          channel   text := coalesce(nullif(current_setting('app.channel', true), ''), 'sql');
        begin
          if tg_op = 'INSERT' then
            insert into audit_entries (person_id, operation, channel, table_name, row_id, council_id, seminar_id, after)
            select who, operation, channel, tg_table_name, (j ->> 'id')::uuid,
                   case tg_table_name when 'councils' then j ->> 'id' else j ->> 'council_id' end::uuid,
                   case tg_table_name when 'seminars' then j ->> 'id' else j ->> 'seminar_id' end::uuid, j - secrets
              from (select to_jsonb(n) as j from new_rows n offset 0) as rows;
          elsif tg_op = 'UPDATE' then
            insert into audit_entries (person_id, operation, channel, table_name, row_id, council_id, seminar_id, before, after)
            select who, operation, channel, tg_table_name, (n ->> 'id')::uuid,
                   case tg_table_name when 'councils' then n ->> 'id' else n ->> 'council_id' end::uuid,
                   case tg_table_name when 'seminars' then n ->> 'id' else n ->> 'seminar_id' end::uuid,
                   changed_columns(o, n) - secrets, changed_columns(n, o) - secrets
              from (select to_jsonb(new_row) as n, to_jsonb(old_row) as o from new_rows new_row join old_rows old_row using (id) offset 0) as pairs
             where n is distinct from o;
          else
            insert into audit_entries (person_id, operation, channel, table_name, row_id, council_id, seminar_id, before)
            select who, operation, channel, tg_table_name, (j ->> 'id')::uuid,
                   case tg_table_name when 'councils' then j ->> 'id' else j ->> 'council_id' end::uuid,
                   case tg_table_name when 'seminars' then j ->> 'id' else j ->> 'seminar_id' end::uuid, j - secrets
              from (select to_jsonb(o) as j from old_rows o offset 0) as rows;
          end if;
          return null;
        end $$;

      create function audit(watched regclass, variadic secrets text[] default '{}') returns void language plpgsql as $$
        declare
          arguments text := (select string_agg(quote_literal(s), ', ') from unnest(secrets) as s);
        begin
          execute format('create trigger audit_insert after insert on %s referencing new table as new_rows
            for each statement execute function audit_change(%s)', watched, arguments);
          execute format('create trigger audit_update after update on %s referencing old table as old_rows new table as new_rows
            for each statement execute function audit_change(%s)', watched, arguments);
          execute format('create trigger audit_delete after delete on %s referencing old table as old_rows
            for each statement execute function audit_change(%s)', watched, arguments);
        end $$;

      -- Expressions look lists up as array(select f()): an InitPlan, once per statement and not once per row.
      create function guard(guarded regclass, reads text, writes text) returns void language plpgsql as $$
        begin
          execute format('alter table %s enable row level security', guarded);
          execute format('create policy api_reads on %s for select to turvaring_api using (%s)', guarded, reads);
          execute format('create policy api_inserts on %s for insert to turvaring_api with check (%s)', guarded, writes);
          execute format('create policy api_updates on %s for update to turvaring_api using (%s) with check (%s)', guarded, writes, writes);
          execute format('create policy api_deletes on %s for delete to turvaring_api using (%s)', guarded, writes);
          execute format('create policy worker on %s to turvaring_worker using (true) with check (true)', guarded);
          execute format('grant select, insert, update, delete on %s to turvaring_api, turvaring_worker', guarded);
        end $$;

      -- Promised jobs. Machinery without a council: guarded by grants alone. The API may promise jobs, not read or take them.
      create table outbox_jobs (
        id            uuid primary key default gen_random_uuid(),
        name          text not null,
        payload       jsonb not null,
        created_at    timestamptz not null default clock_timestamp(),
        dispatched_at timestamptz
      );
      create index outbox_jobs_waiting on outbox_jobs (created_at) where dispatched_at is null;
      create index outbox_jobs_dispatched on outbox_jobs (dispatched_at) where dispatched_at is not null;
      grant insert on outbox_jobs to turvaring_api;
      grant select, insert, update, delete on outbox_jobs to turvaring_worker;

      -- PostgreSQL delivers a notification at commit and drops it at rollback.
      create function ring_relay() returns trigger language plpgsql as
        $$ begin perform pg_notify('outbox_jobs', ''); return null; end $$;
      create trigger outbox_jobs_ring after insert on outbox_jobs for each statement execute function ring_relay();

      -- What was asked how often, for rate limits: keys are hashes, rows live for a day.
      create table rate_events (
        id   bigint generated always as identity primary key,
        kind text not null,
        key  bytea not null,
        at   timestamptz not null default clock_timestamp()
      );
      create index rate_events_key on rate_events (kind, key, at);
      create index rate_events_at on rate_events (at);
      grant select, delete on rate_events to turvaring_worker;

      -- Notes one more event and says whether it is within the limit. Callers past the limit are not noted again.
      create function take_rate(p_kind text, p_key bytea, p_limit int, p_window interval) returns boolean
        language plpgsql security definer set search_path from current as $$
        begin
          perform pg_advisory_xact_lock(hashtextextended(p_kind || encode(p_key, 'hex'), 0));
          if (select count(*) from rate_events where kind = p_kind and key = p_key and at > clock_timestamp() - p_window) >= p_limit then
            return false;
          end if;
          insert into rate_events (kind, key) values (p_kind, p_key);
          return true;
        end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table rate_events, outbox_jobs, audit_entries cascade;
      drop function take_rate, ring_relay, schema_version, guard, audit, audit_change, changed_columns, is_current, act_today, act_now, token_invitation, viewer_id`);
  }
}
