import type { MigrationInterface, QueryRunner } from 'typeorm';

const NAME = `case c.default_language when 'et' then 'Meeldetuletus riski ülevaatusest' else 'Reminder of a risk review' end`;
/** Two weeks before, on the day, and twice after it: the owner each time, the lead of the institution from the third, the secretary with the fourth. */
const DEFAULT = (councils: string): string => `
          insert into reminder_rules (council_id, name, object, anchor, offset_days, repeat_every_days, max_count, lead_from, secretary_from)
          select c.id, ${NAME}, 'RISK_REVIEW', 'REVIEW_DUE', -14, 14, 4, 3, 4 from ${councils} c`;

/**
 * Reviews of risks as another object of reminding. Whom an occurrence reaches is data of the rule: the owner first, from a number on who
 * leads the owning institution, from another on the secretary too.
 */
export class RemindersOfReviews1795305600152 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table reminder_rules
        add column lead_from integer constraint reminder_rules_lead_from check (lead_from between 1 and 20),
        add column secretary_from integer constraint reminder_rules_secretary_from check (secretary_from between 1 and 20),
        drop constraint reminder_rules_object,
        add constraint reminder_rules_object check (object in ('INVITATION', 'RISK_REVIEW')),
        drop constraint reminder_rules_anchor,
        add constraint reminder_rules_anchor check (anchor in ('ANSWER_BY', 'INVITED_AT', 'SEMINAR_START', 'REVIEW_DUE')),
        add constraint reminder_rules_anchor_of_object check ((object = 'RISK_REVIEW') = (anchor = 'REVIEW_DUE')),
        add constraint reminder_rules_escalation check (object = 'RISK_REVIEW' or (lead_from is null and secretary_from is null));

      create function add_default_review_rule() returns trigger language plpgsql security definer set search_path from current as $$
        begin
          ${DEFAULT('new_rows')};
          return null;
        end $$;
      create trigger councils_default_review_rule after insert on councils referencing new table as new_rows
        for each statement execute function add_default_review_rule();
      ${DEFAULT('councils')};

      -- Every rule with every risk that stands in the register and whom it concerns: whether a reminder goes out on that day, as things
      -- stand now, and if not, why. With null for the day, of all councils: what goes out at this moment (where goes).
      -- Each due date is told by itself: a review, or a moved date, begins anew. Nobody who may not read the risk is told of it. Rules
      -- come first, then by risks_by_review only the risks whose date has come; the offsets keep PostgreSQL to this order.
      create function risk_review_reminders(p_on date, p_council_id uuid)
        returns table (council_id uuid, rule_id uuid, risk_id uuid, due_on date, person_id uuid, person_name text, sort_name text, language text,
                       audience text, occurrence int, sends_at timestamptz, goes boolean, silence text)
        language sql stable as $$
        select w.council_id, w.rule_id, w.risk_id, w.review_due_on, w.person_id, w.first_name || ' ' || w.last_name, w.last_name || ' ' || w.first_name,
               w.language, w.audience, w.occurrence, w.sends_at,
               w.is_on and w.may_read and w.addressed and w.is_their_turn,
               case when not w.is_active then 'RULE_INACTIVE'
                    when not w.may_read then 'MAY_NOT_READ'
                    when not w.addressed then 'NO_ADDRESS'
                    when w.review_due_on is null then 'NO_DATE'
                    when w.occurrence is not null and w.is_their_turn then null
                    when w.occurrence is not null then 'NOT_ESCALATED'
                    when w.told >= w.max_count then 'LIMIT_REACHED'
                    when w.next_date is null then 'BEFORE_RULE'
                    when w.next_date > w.on_day and w.told = 0 then 'NOT_DUE_YET'
                    when w.next_date > w.on_day then 'ALREADY_TOLD'
                    when not w.is_in_time then 'HOURS_OVER'
                    when not w.is_working then 'NOT_A_WORKING_DAY'
                    else 'ALREADY_TOLD' end
          from (
            select t.*, who.tier, who.audience, who.may_read, who.addressed, p.id as person_id, p.first_name, p.last_name, p.language,
                   who.tier = who.nearest or (who.tier = 2 and t.occurrence >= t.lead_from) or (who.tier = 3 and t.occurrence >= t.secretary_from) as is_their_turn,
                   who.nearest
              from (
                select rule.*, r.*, due.*, rule.is_active and rule.is_in_time and rule.is_working and due.occurrence is not null as is_on
                  from (
                    select rule.council_id, rule.id as rule_id, rule.offset_days, rule.repeat_every_days, rule.max_count, rule.valid_from, rule.lead_from,
                           rule.secretary_from, rule.is_active, c.time_zone, case when rule.working_days_only then place.country end as country, clock.*, it.*
                      from reminder_rules rule
                      join councils c on c.id = rule.council_id
                      cross join lateral (select council_country(c.id) as country) as place
                      cross join lateral (select act_now() at time zone c.time_zone as wall) as hour
                      cross join lateral (
                        select coalesce(p_on, hour.wall::date) as on_day,
                               -- Today, or tomorrow when today's hours are over.
                               hour.wall::date + (hour.wall::time >= rule.send_until)::int as first_day,
                               case when p_on is null then act_now() else greatest(act_now(), (p_on + rule.send_from) at time zone c.time_zone) end as sends_at) as clock
                      cross join lateral (
                        select clock.on_day >= clock.first_day and (p_on is not null or hour.wall::time >= rule.send_from) as is_in_time,
                               not rule.working_days_only or is_working_day(clock.on_day, place.country) as is_working) as it
                     where rule.object = 'RISK_REVIEW' and (p_council_id is null or rule.council_id = p_council_id)
                       and (p_on is not null or (rule.is_active and it.is_in_time and it.is_working))
                    offset 0) as rule
                  cross join lateral (
                    select r.id as risk_id, r.review_due_on, r.owner_institution_id, r.owner_person_id from risks r
                     where r.council_id = rule.council_id and r.status in ('OPEN', 'MONITORED')
                       -- Says nothing that reminder_on() does not say, but in the words of an index.
                       and (p_on is not null or (
                         r.review_due_on <= rule.on_day - rule.offset_days
                         and r.review_due_on >= rule.valid_from - rule.offset_days - coalesce(rule.repeat_every_days, 0) * (rule.max_count - 1)))
                    offset 0) as r
                  cross join lateral (
                    select max((d.details ->> 'occurrence')::int) as last, (max(d.created_at) at time zone rule.time_zone)::date as on_day from deliveries d
                     where d.subject_id = r.risk_id and d.kind = 'reminders.risk-review' and d.details ->> 'ruleId' = rule.rule_id::text
                       and d.details ->> 'dueOn' = r.review_due_on::text) as sent
                  cross join lateral reminder_on(r.review_due_on + rule.offset_days, rule.repeat_every_days, rule.max_count, rule.valid_from,
                    sent.last, sent.on_day, rule.first_day, rule.on_day, rule.country) as due
                 where p_on is not null or due.occurrence is not null
                offset 0) as t
              cross join lateral (
                select a.*, min(a.tier) filter (where a.may_read and a.addressed) over () as nearest from (
                  select found.*, found.person_id <> all (array(select persons_without_address())) as addressed
                    from risk_audience(t.council_id, t.owner_institution_id, t.owner_person_id) as found) as a) as who
              join persons p on p.id = who.person_id
             -- Whose turn it cannot be yet is named once somebody's is.
             where (t.is_active and t.occurrence is not null) or who.tier <= coalesce(who.nearest, 3)) as w
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function risk_review_reminders;
      drop trigger councils_default_review_rule on councils;
      drop function add_default_review_rule;
      delete from reminder_rules where object = 'RISK_REVIEW';
      alter table reminder_rules drop constraint reminder_rules_escalation, drop constraint reminder_rules_anchor_of_object,
        drop constraint reminder_rules_anchor, drop constraint reminder_rules_object, drop column secretary_from, drop column lead_from,
        add constraint reminder_rules_object check (object in ('INVITATION')),
        add constraint reminder_rules_anchor check (anchor in ('ANSWER_BY', 'INVITED_AT', 'SEMINAR_START'))`);
  }
}
