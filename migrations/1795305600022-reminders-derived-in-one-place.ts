import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The rules of reminding as SQL, once: the scan asks who is told now, the dry run who will be on a day to come and why the others are
 * not. `invitation_reminders` is one plain SELECT, so PostgreSQL folds it into what asks it: of `where goes` only the scan's own
 * conditions are left, and the partial indexes below answer them.
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

      -- Every pair of a rule and an invitation of a seminar that is still to come: whether a reminder goes out at this moment (p_on null)
      -- or on that day, as things stand now, and if not, why. One council's rules for one invitation: those of the council of its seat
      -- where that one hosts the seminar, else those of the leading council. As the asker: row-level security holds within.
      create function invitation_reminders(p_on date)
        returns table (council_id uuid, rule_id uuid, invitation_id uuid, seminar_id uuid, person_id uuid, person_name text, sort_name text,
                       address citext, language text, occurrence int, sends_at timestamptz, goes boolean, silence text)
        language sql stable as $$
        select rule.council_id, rule.id, i.id, s.id, p.id, p.first_name || ' ' || p.last_name, i.sort_name, p.email, i.language, due.occurrence, clock.sends_at,
               it.active and it.ahead and it.unanswered and it.in_force and it.addressed and it.in_time and it.come and due.occurrence is not null and arrived.has,
               case when not it.active then 'RULE_INACTIVE'
                    when s.state = 'CANCELLED' then 'SEMINAR_CANCELLED'
                    when not it.ahead then 'SEMINAR_BEGUN'
                    when not it.unanswered then 'ANSWERED'
                    when not it.in_force then 'INVITATION_WITHDRAWN'
                    when not it.addressed then 'NO_ADDRESS'
                    when not arrived.has then 'NOT_INVITED'
                    when dates.first_date is null then 'NO_DATE'
                    when not it.in_time then 'HOURS_OVER'
                    when due.occurrence is not null then null
                    when due.told >= rule.max_count then 'LIMIT_REACHED'
                    when dates.last_date < rule.valid_from then 'BEFORE_RULE'
                    when due.next_date is null then 'BEFORE_INVITATION'
                    when due.next_date > clock.on_day and due.told = 0 then 'NOT_DUE_YET'
                    when due.next_date > clock.on_day then 'ALREADY_TOLD'
                    when rule.working_days_only and not is_working_day(clock.on_day, place.country) then 'NOT_A_WORKING_DAY'
                    else 'ALREADY_TOLD' end
          from reminder_rules rule
          join councils c on c.id = rule.council_id
          cross join lateral (select council_country(c.id) as country, act_now() at time zone c.time_zone as wall) as place
          cross join lateral (
            select coalesce(p_on, place.wall::date) as on_day,
                   -- Today, or tomorrow when today's hours are over.
                   place.wall::date + (place.wall::time >= rule.send_until)::int as first_day,
                   case when p_on is null then act_now() else greatest(act_now(), (p_on + rule.send_from) at time zone c.time_zone) end as sends_at) as clock
          join seminar_hosts h on h.council_id = rule.council_id
          join seminars s on s.id = h.seminar_id and s.state in ('INVITING', 'CANCELLED') and s.ends_at > act_now()
          join invitations i on i.seminar_id = s.id
          join persons p on p.id = i.person_id
          left join seats seat on seat.id = i.seat_id
          left join seminar_hosts own on own.seminar_id = i.seminar_id and own.council_id = seat.council_id
          cross join lateral (select (i.invited_at at time zone s.time_zone)::date as invited_on, (s.starts_at at time zone s.time_zone)::date as starts_on) as there
          cross join lateral (
            select case rule.anchor when 'ANSWER_BY' then s.answer_by when 'INVITED_AT' then there.invited_on else there.starts_on end + rule.offset_days as first_date) as anchored
          cross join lateral (
            select anchored.first_date, anchored.first_date + coalesce(rule.repeat_every_days, 0) * (rule.max_count - 1) as last_date) as dates
          cross join lateral (select exists (
            select from deliveries d where d.subject_id = i.id and d.kind = 'seminars.invitation' and d.state = 'ACCEPTED') as has) as arrived
          cross join lateral (
            select rule.is_active as active, s.state = 'INVITING' and s.starts_at > clock.sends_at as ahead, i.response = 'NONE' as unanswered,
                   i.link_revoked_at is null as in_force, p.email is not null as addressed,
                   clock.on_day >= clock.first_day and (p_on is not null or place.wall::time >= rule.send_from) as in_time,
                   -- Says nothing that reminder_on() does not say, but of what need not be looked at: seminars first, then invitations.
                   (not rule.working_days_only or is_working_day(clock.on_day, place.country))
                     and case rule.anchor when 'ANSWER_BY' then s.answer_by + rule.offset_days <= clock.on_day
                                          when 'INVITED_AT' then true else there.starts_on + rule.offset_days <= clock.on_day end
                     and i.invited_at < (clock.on_day - case rule.anchor when 'INVITED_AT' then rule.offset_days - 1 else 0 end)::timestamp at time zone s.time_zone as come) as it
          cross join lateral (
            select max((d.details ->> 'occurrence')::int) as occurrence, (max(d.created_at) at time zone c.time_zone)::date as on_day from deliveries d
             where d.subject_id = i.id and d.kind = 'reminders.invitation' and d.details ->> 'ruleId' = rule.id::text) as told
          cross join lateral reminder_on(dates.first_date, rule.repeat_every_days, rule.max_count, greatest(rule.valid_from, there.invited_on + 1),
            told.occurrence, told.on_day, clock.first_day, clock.on_day, case when rule.working_days_only then place.country end) as due
         where rule.object = 'INVITATION' and rule.council_id = coalesce(own.council_id, s.council_id)
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function invitation_reminders, reminder_on;
      drop index invitations_unanswered, seminars_inviting`);
  }
}
