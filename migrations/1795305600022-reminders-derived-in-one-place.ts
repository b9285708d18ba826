import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The rules of reminding as SQL, once: the scan asks who is told now, the dry run who will be on a day to come and why the others are
 * not. Rules and seminars are looked at first and only then the invitations of those whose date has come: left free, the planner begins
 * with the invitations, or asks for a council's country once for each of them.
 */
export class RemindersDerivedInOnePlace1795305600022 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index seminars_inviting on seminars (starts_at) where state = 'INVITING';
      create index invitations_unanswered on invitations (seminar_id, invited_at) where response = 'NONE' and link_revoked_at is null;

      -- What one rule tells about one object on a day. Its dates are p_first + k * p_every for k = 0 to p_most - 1, moved to the next
      -- working day of p_country (null: any day will do). Of dates that have come only the last counts, so an outage is caught up once;
      -- none before p_not_before counts; and the rule's last mail (occurrence p_told on p_told_on) lies p_every days back.
      -- p_from is the first day on which mails can leave at all. Days between it and p_on are lived through: what leaves on them is told.
      -- Answers the occurrence that leaves on p_on, null when none does; the last one told before it; and the date of the next one.
      create function reminder_on(p_first date, p_every int, p_most int, p_not_before date, p_told int, p_told_on date, p_from date, p_on date,
                                  p_country text, out occurrence int, out told int, out next_date date)
        language plpgsql immutable parallel safe as $$
        declare
          step    int := coalesce(p_every, 1);
          told_on date := p_told_on;
          leaves  date;
        begin
          told := coalesce(p_told, 0);
          loop
            next_date := p_first + step * greatest(told, ceil((p_not_before - p_first)::numeric / step)::int);
            if next_date is null or next_date > p_first + step * (p_most - 1) then
              next_date := null;
              return;
            end if;
            leaves := greatest(p_from, next_date, told_on + step);
            if p_country is not null then
              leaves := next_working_day(leaves, p_country);
            end if;
            if leaves > p_on then
              return;
            end if;
            occurrence := least(p_most, (leaves - p_first) / step + 1);
            if leaves = p_on then
              return;
            end if;
            told := occurrence;
            told_on := leaves;
            occurrence := null;
          end loop;
        end $$;

      -- Every pair of a rule and an invitation of a seminar that is still to come: whether a reminder goes out on that day, as things
      -- stand now, and if not, why. With null for the day, of all councils: what goes out at this moment (where goes).
      -- One council's rules for one invitation: those of the council of its seat where that one hosts the seminar, else those of the
      -- leading council. As the asker: row-level security holds within.
      create function invitation_reminders(p_on date, p_council_id uuid)
        returns table (council_id uuid, rule_id uuid, invitation_id uuid, seminar_id uuid, person_id uuid, person_name text, sort_name text,
                       language text, occurrence int, sends_at timestamptz, goes boolean, silence text)
        language sql stable as $$
        select t.council_id, t.rule_id, i.id, t.seminar_id, p.id, p.first_name || ' ' || p.last_name, i.sort_name, i.language,
               due.occurrence, t.sends_at,
               t.is_on and it.unanswered and it.in_force and it.addressed and it.early_enough and arrived.has and due.occurrence is not null,
               case when not t.is_active then 'RULE_INACTIVE'
                    when t.is_cancelled then 'SEMINAR_CANCELLED'
                    when not t.is_ahead then 'SEMINAR_BEGUN'
                    when not it.unanswered then 'ANSWERED'
                    when not it.in_force then 'INVITATION_WITHDRAWN'
                    when not it.addressed then 'NO_ADDRESS'
                    when not arrived.has then 'NOT_INVITED'
                    when dates.first_date is null then 'NO_DATE'
                    when not t.is_in_time then 'HOURS_OVER'
                    when due.occurrence is not null then null
                    when due.told >= t.max_count then 'LIMIT_REACHED'
                    when dates.last_date < t.valid_from then 'BEFORE_RULE'
                    when due.next_date is null then 'BEFORE_INVITATION'
                    when due.next_date > t.on_day and due.told = 0 then 'NOT_DUE_YET'
                    when due.next_date > t.on_day then 'ALREADY_TOLD'
                    when not t.is_working then 'NOT_A_WORKING_DAY'
                    else 'ALREADY_TOLD' end
          from (
            -- Rules and seminars first, for of most of them no invitation need be looked at now. The offset keeps PostgreSQL to this order.
            select rule.council_id, rule.id as rule_id, rule.anchor, rule.offset_days, rule.repeat_every_days, rule.max_count, rule.valid_from,
                   s.id as seminar_id, s.council_id as lead_id, s.time_zone, c.time_zone as council_zone, clock.*, it.*,
                   case when rule.working_days_only then place.country end as country,
                   it.is_active and it.is_ahead and it.is_in_time and it.is_working and it.has_come as is_on
              from reminder_rules rule
              join councils c on c.id = rule.council_id
              join seminar_hosts h on h.council_id = rule.council_id
              join seminars s on s.id = h.seminar_id
              cross join lateral (select council_country(c.id) as country) as place
              cross join lateral (select act_now() at time zone c.time_zone as wall) as hour
              cross join lateral (
                select coalesce(p_on, hour.wall::date) as on_day,
                       -- Today, or tomorrow when today's hours are over.
                       hour.wall::date + (hour.wall::time >= rule.send_until)::int as first_day,
                       case when p_on is null then act_now() else greatest(act_now(), (p_on + rule.send_from) at time zone c.time_zone) end as sends_at,
                       case rule.anchor when 'ANSWER_BY' then s.answer_by when 'SEMINAR_START' then (s.starts_at at time zone s.time_zone)::date end as counted_from) as clock
              cross join lateral (
                select rule.is_active, s.state = 'CANCELLED' as is_cancelled, s.state = 'INVITING' and s.starts_at > clock.sends_at as is_ahead,
                       clock.on_day >= clock.first_day and (p_on is not null or hour.wall::time >= rule.send_from) as is_in_time,
                       not rule.working_days_only or is_working_day(clock.on_day, place.country) as is_working,
                       rule.anchor = 'INVITED_AT' or clock.counted_from + rule.offset_days <= clock.on_day as has_come) as it
             where rule.object = 'INVITATION' and (p_council_id is null or rule.council_id = p_council_id)
               and s.state in ('INVITING', 'CANCELLED') and s.ends_at > act_now()
               and (p_on is not null or (it.is_active and it.is_ahead and it.is_in_time and it.is_working and it.has_come))
            offset 0) as t
          join invitations i on i.seminar_id = t.seminar_id
          join persons p on p.id = i.person_id
          left join seats seat on seat.id = i.seat_id
          left join seminar_hosts own on own.seminar_id = i.seminar_id and own.council_id = seat.council_id
          cross join lateral (select (i.invited_at at time zone t.time_zone)::date as invited_on) as there
          cross join lateral (select case t.anchor when 'INVITED_AT' then there.invited_on else t.counted_from end + t.offset_days as first_date) as anchored
          cross join lateral (
            select anchored.first_date, anchored.first_date + coalesce(t.repeat_every_days, 0) * (t.max_count - 1) as last_date) as dates
          cross join lateral (select exists (
            select from deliveries d where d.subject_id = i.id and d.kind = 'seminars.invitation' and d.state = 'ACCEPTED') as has) as arrived
          cross join lateral (
            select i.response = 'NONE' as unanswered, i.link_revoked_at is null as in_force, p.id <> all (array(select persons_without_address())) as addressed,
                   -- Says nothing that reminder_on() does not say, but in the words of an index.
                   i.invited_at < (t.on_day - case t.anchor when 'INVITED_AT' then t.offset_days - 1 else 0 end)::timestamp at time zone t.time_zone
                     as early_enough) as it
          cross join lateral (
            select max((d.details ->> 'occurrence')::int) as occurrence, (max(d.created_at) at time zone t.council_zone)::date as on_day from deliveries d
             where d.subject_id = i.id and d.kind = 'reminders.invitation' and d.details ->> 'ruleId' = t.rule_id::text) as told
          cross join lateral reminder_on(dates.first_date, t.repeat_every_days, t.max_count, greatest(t.valid_from, there.invited_on + 1),
            told.occurrence, told.on_day, t.first_day, t.on_day, t.country) as due
         where t.council_id = coalesce(own.council_id, t.lead_id)
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function invitation_reminders(date, uuid), reminder_on;
      drop index invitations_unanswered, seminars_inviting`);
  }
}
