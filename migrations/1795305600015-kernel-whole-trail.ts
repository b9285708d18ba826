import type { MigrationInterface, QueryRunner } from 'typeorm';

/** No change slips past the trail by changing what its rows are paired by, and what an unknown person typed is not kept for ever. */
export class KernelWholeTrail1795305600015 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace function audit_change() returns trigger language plpgsql security definer set search_path from current as $$
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
            -- A row with another id has no partner: its old self is told as deleted and its new one as inserted.
            insert into audit_entries (person_id, operation, channel, table_name, row_id, council_id, seminar_id, before, after)
            select who, operation, channel, tg_table_name, (j ->> 'id')::uuid,
                   case tg_table_name when 'councils' then j ->> 'id' else j ->> 'council_id' end::uuid,
                   case tg_table_name when 'seminars' then j ->> 'id' else j ->> 'seminar_id' end::uuid,
                   changed_columns(o, n) - secrets, changed_columns(n, o) - secrets
              from (select n, o, coalesce(n, o) as j
                      from (select to_jsonb(new_row) as n, to_jsonb(old_row) as o from new_rows new_row full join old_rows old_row using (id) offset 0) as pairs
                     where n is distinct from o) as rows;
          else
            insert into audit_entries (person_id, operation, channel, table_name, row_id, council_id, seminar_id, before)
            select who, operation, channel, tg_table_name, (j ->> 'id')::uuid,
                   case tg_table_name when 'councils' then j ->> 'id' else j ->> 'council_id' end::uuid,
                   case tg_table_name when 'seminars' then j ->> 'id' else j ->> 'seminar_id' end::uuid, j - secrets
              from (select to_jsonb(o) as j from old_rows o offset 0) as rows;
          end if;
          return null;
        end $$;

      drop trigger audit_insert on sign_in_links;
      drop trigger audit_update on sign_in_links;
      drop trigger audit_delete on sign_in_links;
      select audit('sign_in_links', 'token_hash', 'address');
      update audit_entries set before = before - 'address', after = after - 'address' where table_name = 'sign_in_links';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger audit_insert on sign_in_links;
      drop trigger audit_update on sign_in_links;
      drop trigger audit_delete on sign_in_links;
      select audit('sign_in_links', 'token_hash');
      do $$
        begin
          execute replace(replace(pg_get_functiondef('audit_change'::regproc), 'full join', 'join'),
            '-- A row with another id has no partner: its old self is told as deleted and its new one as inserted.', '');
        end $$`);
  }
}
