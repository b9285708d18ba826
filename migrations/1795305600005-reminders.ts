import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reminder rules are data; reminders themselves are derived and leave no row but their delivery, whose key makes a second one impossible. */
export class Reminders1795305600005 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table reminder_rules (
        id                uuid primary key default gen_random_uuid(),
        council_id        uuid not null constraint reminder_rules_council references councils (id) on delete cascade,
        name              text not null constraint reminder_rules_name_length check (length(name) between 1 and 200),
        is_active         boolean not null default true,
        object            text not null constraint reminder_rules_object check (object in ('INVITATION')),
        anchor            text not null constraint reminder_rules_anchor check (anchor in ('ANSWER_BY', 'INVITED_AT', 'SEMINAR_START')),
        offset_days       integer not null constraint reminder_rules_offset check (offset_days between -365 and 365),
        repeat_every_days integer constraint reminder_rules_repeat check (repeat_every_days between 1 and 365),
        max_count         integer not null default 1 constraint reminder_rules_max_count check (max_count between 1 and 20),
        working_days_only boolean not null default true,
        send_from         time not null default '08:00',
        send_until        time not null default '18:00',
        valid_from        date not null default act_today(),
        version           integer not null default 1,
        created_at        timestamptz not null default now(),
        constraint reminder_rules_window check (send_until > send_from),
        constraint reminder_rules_repeats_when_many check (max_count = 1 or repeat_every_days is not null)
      );
      create index reminder_rules_council_index on reminder_rules (council_id);
      select guard('reminder_rules', 'council_id = any(array(select readable_councils()))', 'council_id = any(array(select settable_councils()))');
      select audit('reminder_rules');

      -- A new council starts with a rule that suits most: a week before the last day to answer, and once more four days later.
      create function add_default_reminder_rule() returns trigger language plpgsql security definer set search_path from current as $$
        begin
          insert into reminder_rules (council_id, name, object, anchor, offset_days, repeat_every_days, max_count)
          select id, case default_language when 'et' then 'Meeldetuletus vastamata kutsele' else 'Reminder of an unanswered invitation' end,
                 'INVITATION', 'ANSWER_BY', -7, 4, 2
            from new_rows;
          return null;
        end $$;
      create trigger councils_default_reminder_rule after insert on councils referencing new table as new_rows
        for each statement execute function add_default_reminder_rule();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger councils_default_reminder_rule on councils;
      drop function add_default_reminder_rule;
      drop table reminder_rules`);
  }
}
