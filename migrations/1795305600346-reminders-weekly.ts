import type { MigrationInterface, QueryRunner } from 'typeorm';
import { itemReminders } from './parts/item-reminders.js';
import { reviewReminders } from './parts/review-reminders.js';

const OPEN = `('PLANNED', 'IN_PROGRESS', 'WAITING')`;
const without = (category: string) => `array(select unsubscribed_persons('${category}'))`;
const ITEMS_MUTED = `found.person_id = any (case t.delivery when 'DIGEST' then ${without('DIGEST')} else ${without('ITEMS')} end)`;

/** The weekly mail of everything that waits; and rules heed who does without their mails. */
export class RemindersWeekly1795305600346 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ${itemReminders(ITEMS_MUTED).replace('create function', 'create or replace function')}
      ${reviewReminders(`found.person_id = any (${without('RISKS')})`)}

      -- Which weekly mails were written: of a week, once for all councils of a country and its clock. What comes up later in the week waits.
      create table digest_weeks (
        id         uuid primary key default gen_random_uuid(),
        week       text not null,
        country    text not null,
        time_zone  text not null,
        planned_at timestamptz not null default act_now(),
        constraint digest_weeks_once unique (week, country, time_zone)
      );
      grant select, insert on digest_weeks to turvaring_worker;

      -- Weekly mails that are due now and were not written: on the first working day of the week from eight o'clock on, after an outage
      -- within the hours of a later working day of the same week.
      create function due_digests() returns table (week text, digest_on date, country text, time_zone text) language sql stable as $$
        select distinct to_char(it.digest_on, 'IYYY-"W"IW'), it.digest_on, place.country, c.time_zone
          from councils c
          cross join lateral (select council_country(c.id) as country) as place
          cross join lateral (select act_now() at time zone c.time_zone as wall) as hour
          cross join lateral (select next_working_day(date_trunc('week', hour.wall)::date, place.country) as digest_on) as it
         where hour.wall::date >= it.digest_on and is_working_day(hour.wall::date, place.country)
           and hour.wall::time >= '08:00' and hour.wall::time < '18:00'
           and not exists (select from digest_weeks w where w.week = to_char(it.digest_on, 'IYYY-"W"IW') and w.country = place.country
                              and w.time_zone = c.time_zone)
      $$;

      -- Every line of the weekly mails of a day, of all people or of some. DUE: an open item whose day is past or within two weeks, of whom
      -- it is up to: the assignee, else who leads the institution, else who holds its seats; and where a rule passes it on. SILENT: nobody has
      -- said a word, as a rule says. ANSWERED: to who asked for a later day since the mail before. VERIFY, ASKED: how many items and
      -- wishes wait for the secretary. Of whom an item is not to be read, nothing.
      create function digest_lines(p_on date, p_person_ids uuid[])
        returns table (person_id uuid, council_id uuid, kind text, item_id uuid, extension_id uuid, institution_id uuid, since date, count int)
        language sql stable as $$
        with lines as (
          select who.person_id, i.council_id, 'DUE' as kind, i.id as item_id, null::uuid as extension_id, i.owner_institution_id as institution_id,
                 null::date as since, null::int as count
            from councils c
            cross join lateral (
              select * from action_items i where i.council_id = c.id and i.state in ${OPEN} and i.due_on <= p_on + 14 offset 0) as i
            cross join lateral (
              select a.person_id, a.tier, min(a.tier) over () as nearest
                from item_audience(i.council_id, i.owner_institution_id, i.assignee_person_id) a where a.tier <= 3 and a.may_read) as who
           where who.tier = who.nearest
          union
          select r.person_id, r.council_id, case r.object when 'ACTION_ITEM_SILENT' then 'SILENT' when 'EXTENSION_ASKED' then 'ASKED' else 'DUE' end, r.item_id, null,
                 case when r.audience in ('ASSIGNEE', 'LEAD', 'SEAT') then i.owner_institution_id end,
                 case when r.object = 'ACTION_ITEM_SILENT' then r.counted_from end, null
            from action_item_reminders(p_on, null) r join action_items i on i.id = r.item_id
           where r.goes and r.delivery = 'DIGEST'
          union
          select e.asked_by_id, e.council_id, 'ANSWERED', i.id, e.id, i.owner_institution_id, null, null
            from item_extensions e join action_items i on i.id = e.item_id join councils c on c.id = e.council_id
            cross join lateral (select council_country(c.id) as country) as place
           where e.state in ('GRANTED', 'REFUSED') and e.asked_by_id <> e.decided_by_id
             and e.decided_at <= (p_on + time '08:00') at time zone c.time_zone
             and e.decided_at > (next_working_day(date_trunc('week', p_on)::date - 7, place.country) + time '08:00') at time zone c.time_zone
             and exists (select from item_audience(i.council_id, i.owner_institution_id, e.asked_by_id) a where a.tier = 1 and a.may_read)
          union
          select s.person_id, w.council_id, w.kind, null, null, null, null, w.count
            from (select d.council_id, 'VERIFY' as kind, count(*)::int as count from action_items d where d.state = 'DONE' group by d.council_id
                  union all
                  select e.council_id, 'ASKED', count(*)::int from item_extensions e where e.state = 'ASKED' group by e.council_id) as w
            join seats s on s.council_id = w.council_id and s.role = 'SECRETARY' and is_current(s.valid_from, s.valid_to))
        select distinct on (l.person_id, l.council_id, l.kind, l.item_id, l.extension_id) l.*
          from lines l
         where (p_person_ids is null or l.person_id = any(p_person_ids))
           -- A wish that a rule speaks of is among those that are counted for the secretary.
           and (l.kind <> 'ASKED' or l.item_id is null or not exists (
             select from seats s where s.council_id = l.council_id and s.person_id = l.person_id and s.role = 'SECRETARY' and is_current(s.valid_from, s.valid_to)))
         order by l.person_id, l.council_id, l.kind, l.item_id, l.extension_id, l.institution_id nulls last
      $$;

      -- Whose weekly mail of a day leaves with those of a country and its clock: that of the first of the councils that it speaks of.
      create function digest_persons(p_on date, p_country text, p_time_zone text)
        returns table (person_id uuid, person_name text, address text, language text) language sql stable as $$
        select p.id, p.first_name || ' ' || p.last_name, p.email, p.language
          from (select distinct on (l.person_id) l.person_id, council_country(c.id) as country, c.time_zone
                  from digest_lines(p_on, null) l join councils c on c.id = l.council_id order by l.person_id, c.name, c.id) as home
          join persons p on p.id = home.person_id
         where home.country = p_country and home.time_zone = p_time_zone and p.email is not null
           and p.id <> all (${without('DIGEST')})
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function digest_persons, digest_lines, due_digests;
      drop table digest_weeks;
      ${itemReminders().replace('create function', 'create or replace function')}
      ${reviewReminders()}
    `);
  }
}
