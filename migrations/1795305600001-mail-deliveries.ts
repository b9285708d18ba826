import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ledger of mails: one row per mail and person, written in the transaction of its reason. */
export class MailDeliveries1795305600001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table deliveries (
        id              uuid primary key default gen_random_uuid(),
        key             text not null constraint deliveries_key unique,
        kind            text not null,
        category        text not null constraint deliveries_category check (category in ('OFFICIAL', 'OPTIONAL')),
        council_id      uuid,
        seminar_id      uuid,
        subject_id      uuid not null,
        person_id       uuid,
        address         citext not null,
        language        text not null constraint deliveries_language check (language in ('et', 'lv', 'ru', 'en')),
        details         jsonb not null default '{}',
        state           text not null default 'QUEUED' constraint deliveries_state check
                        (state in ('DRAFT', 'QUEUED', 'SENDING', 'ACCEPTED', 'DELAYED', 'BOUNCED', 'FAILED', 'SUPPRESSED', 'CANCELLED')),
        attempts        integer not null default 0,
        problem         text,
        smtp_response   text,
        message_id      text,
        created_at      timestamptz not null default act_now(),
        updated_at      timestamptz not null default act_now(),
        sending_at      timestamptz,
        accepted_at     timestamptz,
        next_attempt_at timestamptz
      );
      create index deliveries_seminar on deliveries (seminar_id, created_at desc, id);
      create index deliveries_subject on deliveries (subject_id, kind);
      create index deliveries_unfinished on deliveries (next_attempt_at) where state in ('QUEUED', 'SENDING', 'DELAYED');

      -- Whoever watches a sending is told at commit; equal notifications of one transaction are folded by PostgreSQL.
      create function tell_sending_progress() returns trigger language plpgsql as $$
        begin
          perform pg_notify('sending_progress', seminar_id::text) from (select distinct seminar_id from new_rows where seminar_id is not null) as s;
          return null;
        end $$;
      create trigger deliveries_progress_insert after insert on deliveries referencing new table as new_rows
        for each statement execute function tell_sending_progress();
      create trigger deliveries_progress_update after update on deliveries referencing new table as new_rows
        for each statement execute function tell_sending_progress();
      select audit('deliveries');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table deliveries; drop function tell_sending_progress');
  }
}
