import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who works, and whether promises are kept in time; what deliveries lacked; the audit trail of seminars for their councils' secretaries. */
export class JobsHealth1795305600006 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table workers (
        id         uuid primary key,
        started_at timestamptz not null default clock_timestamp(),
        seen_at    timestamptz not null default clock_timestamp()
      );
      grant select, insert, update, delete on workers to turvaring_worker;

      -- For /health/ready: the API may read neither the outbox nor the queue. {ok, detail}.
      create function queue_health() returns jsonb language sql stable security definer set search_path from current as $$
        with seen as (
          select count(*) as workers from workers where seen_at > clock_timestamp() - interval '30 seconds'
        ), waiting as (
          select coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0)::int as seconds from outbox_jobs where dispatched_at is null
        )
        select case
          when seen.workers = 0 then jsonb_build_object('ok', false, 'detail', 'no worker has been seen for 30 seconds')
          when waiting.seconds > 60 then jsonb_build_object('ok', false, 'detail', format('the oldest promised job has waited for %s seconds', waiting.seconds))
          else jsonb_build_object('ok', true, 'detail', format('%s workers', seen.workers))
        end from seen, waiting
      $$;

      alter table deliveries add column person_name text not null default '';
      -- How often nobody knew whether it had left: it may have come as often again.
      alter table deliveries add column unclear_count integer not null default 0;
      create index deliveries_sending on deliveries (sending_at) where state = 'SENDING';

      -- Rows below a seminar carry no council: their entries belong to the trail of every host.
      create function audited_seminars(p_council_id uuid) returns setof uuid language sql stable as
        $$ select seminar_id from seminar_hosts where council_id = p_council_id $$;
      create index audit_entries_seminar on audit_entries (seminar_id, id desc);
      drop policy api on audit_entries;
      create policy api on audit_entries for select to turvaring_api using (
        person_id = (select viewer_id()) or council_id = any(array(select writable_councils()))
        or seminar_id = any(array(select writable_seminars())) or (select viewer_is_administrator()));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy api on audit_entries;
      create policy api on audit_entries for select to turvaring_api using (
        person_id = (select viewer_id()) or council_id = any(array(select writable_councils())) or (select viewer_is_administrator()));
      drop index audit_entries_seminar;
      drop function audited_seminars;
      drop index deliveries_sending;
      alter table deliveries drop column unclear_count, drop column person_name;
      drop function queue_health;
      drop table workers`);
  }
}
