import type { MigrationInterface, QueryRunner } from 'typeorm';

const OF_ITEMS = `('ACTION_ITEM_DUE', 'ACTION_ITEM_SILENT', 'EXTENSION_ASKED')`;
const named = (et: string, en: string) => `case c.default_language when 'et' then '${et}' else '${en}' end`;

/**
 * Of an item's day two weeks and a week before, on it, and three times after it: with the fourth its institution's lead is told too, then
 * the secretary, then the chair. Of a silent one in the weekly mail, from the second month on the lead, from the third the secretary. Of a
 * later day that is asked for at once, then weekly, and the chair from the third on.
 */
const DEFAULTS = (councils: string): string => `
          insert into reminder_rules (council_id, name, object, anchor, offset_days, repeat_every_days, max_count, lead_from, secretary_from, chair_from, delivery)
          select c.id, ${named('Meeldetuletus tegevuse tähtajast', 'Reminder of an action’s due date')}, 'ACTION_ITEM_DUE', 'DUE_ON', -14, 7, 6, 4, 5, 6, 'AT_ONCE'
            from ${councils} c
          union all
          select c.id, ${named('Meeldetuletus tegevusest, mille kohta ei ole teateid', 'Reminder of an action nobody has reported on')},
                 'ACTION_ITEM_SILENT', 'LAST_WORD', 30, 30, 3, 2, 3, null, 'DIGEST' from ${councils} c
          union all
          select c.id, ${named('Meeldetuletus palutud tähtaja pikendamisest', 'Reminder of a later due date asked for')},
                 'EXTENSION_ASKED', 'ASKED_ON', 0, 7, 4, null, null, 3, 'AT_ONCE' from ${councils} c`;

/** Action items as objects of reminding, with more to say in a rule; and how many mails of rules somebody gets in a day at most. */
export class RemindersOfItems1795305600341 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table reminder_rules
        add column chair_from integer constraint reminder_rules_chair_from check (chair_from between 1 and 20),
        add column delivery text not null default 'AT_ONCE' constraint reminder_rules_delivery check (delivery in ('AT_ONCE', 'DIGEST')),
        add column min_priority integer constraint reminder_rules_min_priority check (min_priority between 1 and 4),
        add column words_et text constraint reminder_rules_words_et_length check (length(words_et) between 1 and 1000),
        add column words_en text constraint reminder_rules_words_en_length check (length(words_en) between 1 and 1000),
        drop constraint reminder_rules_object,
        add constraint reminder_rules_object check (object in ('INVITATION', 'RISK_REVIEW', 'ACTION_ITEM_DUE', 'ACTION_ITEM_SILENT', 'EXTENSION_ASKED')),
        drop constraint reminder_rules_anchor,
        add constraint reminder_rules_anchor
          check (anchor in ('ANSWER_BY', 'INVITED_AT', 'SEMINAR_START', 'REVIEW_DUE', 'DUE_ON', 'LAST_WORD', 'ASKED_ON')),
        drop constraint reminder_rules_anchor_of_object,
        add constraint reminder_rules_anchor_of_object check (anchor = any (case object
          when 'INVITATION' then array['ANSWER_BY', 'INVITED_AT', 'SEMINAR_START'] when 'RISK_REVIEW' then array['REVIEW_DUE']
          when 'ACTION_ITEM_DUE' then array['DUE_ON'] when 'ACTION_ITEM_SILENT' then array['LAST_WORD'] else array['ASKED_ON'] end)),
        drop constraint reminder_rules_escalation,
        add constraint reminder_rules_escalation check (
          (object in ('RISK_REVIEW', 'ACTION_ITEM_DUE', 'ACTION_ITEM_SILENT') or (lead_from is null and secretary_from is null))
          and (object in ${OF_ITEMS} or chair_from is null)),
        add constraint reminder_rules_of_items check (object in ${OF_ITEMS} or (delivery = 'AT_ONCE' and min_priority is null));

      create function add_default_item_rules() returns trigger language plpgsql security definer set search_path from current as $$
        begin
          ${DEFAULTS('new_rows')};
          return null;
        end $$;
      create trigger councils_default_item_rules after insert on councils referencing new table as new_rows
        for each statement execute function add_default_item_rules();
      ${DEFAULTS('councils')};

      create table reminder_limits (
        id         uuid primary key default gen_random_uuid(),
        council_id uuid not null constraint reminder_limits_council references councils (id) on delete cascade,
        per_day    integer not null default 3 constraint reminder_limits_per_day check (per_day between 1 and 50),
        version    integer not null default 1,
        constraint reminder_limits_once unique (council_id)
      );
      select guard('reminder_limits', 'council_id = any(array(select readable_councils()))', 'council_id = any(array(select settable_councils()))');
      select audit('reminder_limits');
      create function add_reminder_limit() returns trigger language plpgsql security definer set search_path from current as $$
        begin
          insert into reminder_limits (council_id) select id from new_rows;
          return null;
        end $$;
      create trigger councils_reminder_limit after insert on councils referencing new table as new_rows
        for each statement execute function add_reminder_limit();
      insert into reminder_limits (council_id) select id from councils;
      revoke insert, delete on reminder_limits from turvaring_api, turvaring_worker;

      -- The day since when nobody has said a word of an item that should be under way.
      create function silent_since(updated_at timestamptz, created_at timestamptz, start_on date) returns date language sql immutable parallel safe as
        $$ select greatest((coalesce(updated_at, created_at) at time zone 'Europe/Tallinn')::date, start_on) $$;
      -- A rule's open items by the day that it counts from: however many there are, the scan reads those whose day has come.
      create index action_items_open_of_council on action_items (council_id, due_on) where state in ('PLANNED', 'IN_PROGRESS', 'WAITING');
      create index action_items_silent_of_council on action_items (council_id, silent_since(updated_at, created_at, start_on))
        where state in ('PLANNED', 'IN_PROGRESS', 'WAITING');
      create index item_extensions_asked_of_council on item_extensions (council_id, asked_at) where state = 'ASKED';
      -- How many reminders somebody got today.
      create index deliveries_reminders on deliveries (person_id, created_at)
        where kind in ('reminders.risk-review', 'reminders.action-item', 'reminders.extension');

      -- That a mail about an item was sent is seen by who sees the item.
      create policy mails_of_items on deliveries as restrictive for select to turvaring_api using (
        kind not in ('reminders.action-item', 'reminders.extension') or (select true from action_items i where i.id = subject_id));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy mails_of_items on deliveries;
      drop index deliveries_reminders, item_extensions_asked_of_council, action_items_silent_of_council, action_items_open_of_council;
      drop function silent_since;
      drop trigger councils_reminder_limit on councils;
      drop table reminder_limits;
      drop trigger councils_default_item_rules on councils;
      drop function add_reminder_limit, add_default_item_rules;
      delete from reminder_rules where object in ${OF_ITEMS};
      alter table reminder_rules drop constraint reminder_rules_of_items, drop constraint reminder_rules_escalation,
        drop constraint reminder_rules_anchor_of_object, drop constraint reminder_rules_anchor, drop constraint reminder_rules_object,
        drop column words_en, drop column words_et, drop column min_priority, drop column delivery, drop column chair_from,
        add constraint reminder_rules_object check (object in ('INVITATION', 'RISK_REVIEW')),
        add constraint reminder_rules_anchor check (anchor in ('ANSWER_BY', 'INVITED_AT', 'SEMINAR_START', 'REVIEW_DUE')),
        add constraint reminder_rules_anchor_of_object check ((object = 'RISK_REVIEW') = (anchor = 'REVIEW_DUE')),
        add constraint reminder_rules_escalation check (object = 'RISK_REVIEW' or (lead_from is null and secretary_from is null))`);
  }
}
