import { wasToldAtOnce } from './limited-reminders.js';

// What the weekly mails say, and what of them is known beforehand.

const OPEN = `('PLANNED', 'IN_PROGRESS', 'WAITING')`;
const LINES = 'person_id uuid, council_id uuid, kind text, item_id uuid, extension_id uuid, institution_id uuid, since date, count int';
const ALL_LINES = `person_id uuid, council_id uuid, kind text, item_id uuid, extension_id uuid, risk_id uuid, institution_id uuid, audience text,
                       since date, count int`;

/** As since 1795305600560. */
export const WEEKLY_LINES = `
      -- Every line that could stand in the weekly mails of a day; of all people or some, of all councils or one. DUE: an open item whose day is
      -- past or within two weeks, of whom it is up to: the assignee, else who leads the institution, else who holds its seats; and where a
      -- rule passes it on. SILENT: nobody has said a word, as a rule says. REVIEW: a risk is to be looked at again, as a rule says. ANSWERED:
      -- to who asked for a later day since the mail before, of an item its last answer, unless they hear of it as news. VERIFY, ASKED: how
      -- many items and wishes wait for the secretary; LATE_IN_COUNCIL: how many items of the council are late, at whichever institution. Of
      -- whom an item is not to be read, nothing. is_by_rule: a rule gives it to that mail. is_told_at_once: a mail of its own tells the
      -- person of the item on that day, so that the weekly one does not.
      create function waiting_lines(p_on date, p_person_ids uuid[], p_council_id uuid)
        returns table (${ALL_LINES}, is_by_rule boolean, is_told_at_once boolean) language sql stable as $$
        with ruled as materialized (
          select * from limited_reminders(p_on, p_council_id) as r where r.goes
        ), of_councils as (
          select c.*, council_country(c.id) as country from councils c where p_council_id is null or c.id = p_council_id
        ), lines as (
          select who.person_id, i.council_id, 'DUE' as kind, i.id as item_id, null::uuid as extension_id, null::uuid as risk_id,
                 i.owner_institution_id as institution_id, who.audience, null::date as since, null::int as count, false as is_by_rule
            from of_councils c
            cross join lateral (
              select * from action_items i where i.council_id = c.id and i.state in ${OPEN} and i.due_on <= p_on + 14 offset 0) as i
            cross join lateral (
              select a.person_id, a.audience, a.tier, min(a.tier) over () as nearest
                from item_audience(i.council_id, i.owner_institution_id, i.assignee_person_id) a where a.tier <= 3 and a.may_read) as who
           where who.tier = who.nearest
          union all
          select r.person_id, r.council_id,
                 case r.object when 'ACTION_ITEM_SILENT' then 'SILENT' when 'EXTENSION_ASKED' then 'ASKED' when 'RISK_REVIEW' then 'REVIEW' else 'DUE' end,
                 r.item_id, null, r.risk_id, case when r.audience in ('ASSIGNEE', 'LEAD', 'SEAT') then i.owner_institution_id end, r.audience,
                 case when r.object in ('ACTION_ITEM_SILENT', 'RISK_REVIEW') then r.counted_from end, null, true
            from ruled r left join action_items i on i.id = r.item_id
           where r.delivery = 'DIGEST'
          union all
          select a.asked_by_id, a.council_id, 'ANSWERED', a.item_id, a.id, null, a.owner_institution_id, null, null, null, false
            from (
              select distinct on (e.item_id, e.asked_by_id) e.asked_by_id, e.council_id, e.item_id, e.id, i.owner_institution_id
                from item_extensions e join action_items i on i.id = e.item_id join of_councils c on c.id = e.council_id
               where e.state in ('GRANTED', 'REFUSED') and e.asked_by_id <> e.decided_by_id
                 and e.decided_at <= (p_on + time '08:00') at time zone c.time_zone
                 and e.decided_at > (next_working_day(date_trunc('week', p_on)::date - 7, c.country) + time '08:00') at time zone c.time_zone
                 and exists (select from item_audience(i.council_id, i.owner_institution_id, e.asked_by_id) a where a.tier = 1 and a.may_read)
               order by e.item_id, e.asked_by_id, e.asked_at desc) as a
           where not hears_item_news(a.item_id, a.id, a.asked_by_id, null)
          union all
          select s.person_id, w.council_id, w.kind, null, null, null, null, 'SECRETARY', null, w.count, false
            from (select d.council_id, 'VERIFY' as kind, count(*)::int as count from action_items d where d.state = 'DONE' group by d.council_id
                  union all
                  select e.council_id, 'ASKED', count(*)::int from item_extensions e where e.state = 'ASKED' group by e.council_id
                  union all
                  select i.council_id, 'LATE_IN_COUNCIL', count(*)::int from action_items i where i.state in ${OPEN} and i.due_on < p_on group by i.council_id) as w
            join seats s on s.council_id = w.council_id and s.role = 'SECRETARY' and is_current(s.valid_from, s.valid_to)
           where p_council_id is null or w.council_id = p_council_id)
        select distinct on (l.person_id, l.council_id, l.kind, l.item_id, l.extension_id, l.risk_id)
               l.person_id, l.council_id, l.kind, l.item_id, l.extension_id, l.risk_id, l.institution_id, l.audience, l.since, l.count,
               bool_or(l.is_by_rule) over (partition by l.person_id, l.council_id, l.kind, l.item_id, l.extension_id, l.risk_id),
               l.kind = 'DUE' and ((l.item_id, l.person_id) in (
                   select r.item_id, r.person_id from ruled r where r.delivery = 'AT_ONCE' and r.item_id is not null and r.extension_id is null)
                 or hears_item_news(l.item_id, null, l.person_id, p_on)
                 or ${wasToldAtOnce('l', `'reminders.action-item'`, 'p_on::timestamp at time zone c.time_zone')})
          from lines l join councils c on c.id = l.council_id
         where (p_person_ids is null or l.person_id = any(p_person_ids))
           -- A wish that a rule speaks of is among those that are counted for the secretary.
           and (l.kind <> 'ASKED' or l.item_id is null or not exists (
             select from seats s where s.council_id = l.council_id and s.person_id = l.person_id and s.role = 'SECRETARY' and is_current(s.valid_from, s.valid_to)))
         order by l.person_id, l.council_id, l.kind, l.item_id, l.extension_id, l.risk_id, l.institution_id nulls last
      $$;

      -- What the weekly mails of a day say.
      create function digest_lines(p_on date, p_person_ids uuid[]) returns table (${ALL_LINES}) language sql stable as $$
        select w.person_id, w.council_id, w.kind, w.item_id, w.extension_id, w.risk_id, w.institution_id, w.audience, w.since, w.count
          from waiting_lines(p_on, p_person_ids, null) as w where not w.is_told_at_once
      $$;

      -- What the weekly mail that leaves on a day says of a council by itself, as what it speaks to whom, and why somebody would not get it.
      -- What rules give to that mail is theirs: limited_reminders().
      create function weekly_reminders(p_on date, p_council_id uuid)
        returns table (${ALL_LINES}, due_on date, person_name text, sort_name text, sends_at timestamptz, silence text) language sql stable as $$
        select l.person_id, l.council_id, l.kind, l.item_id, l.extension_id, l.risk_id, l.institution_id, l.audience, l.since, l.count, i.due_on,
               p.first_name || ' ' || p.last_name, coalesce(p.last_name || ' ' || p.first_name, ''), (p_on + time '08:00') at time zone c.time_zone,
               case when l.person_id = any(array(select persons_without_address())) then 'NO_ADDRESS'
                    when l.person_id = any(array(select unsubscribed_persons('DIGEST'))) then 'UNSUBSCRIBED'
                    when l.is_told_at_once then 'TOLD_AT_ONCE' end
          from (select one.* from councils one where one.id = p_council_id and digest_day(p_on, council_country(one.id)) = p_on offset 0) as c
          cross join lateral waiting_lines(p_on, null, c.id) as l
          left join persons p on p.id = l.person_id
          left join action_items i on i.id = l.item_id
         where not l.is_by_rule
      $$;
`;

/** As from 1795305600346 and 1795305600376 until then. */
export const WEEKLY_LINES_BEFORE = `
      -- Every line of the weekly mails of a day, of all people or of some. DUE: an open item whose day is past or within two weeks, of whom
      -- it is up to: the assignee, else who leads the institution, else who holds its seats; and where a rule passes it on. SILENT: nobody has
      -- said a word, as a rule says. ANSWERED: to who asked for a later day since the mail before. VERIFY, ASKED: how many items and
      -- wishes wait for the secretary. Of whom an item is not to be read, nothing.
      create function digest_lines_but_overdue(p_on date, p_person_ids uuid[])
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

      -- Besides, LATE_IN_COUNCIL: for the secretary, how many items of the council are late, at whichever institution.
      create function digest_lines(p_on date, p_person_ids uuid[]) returns table (${LINES}) language sql stable as $$
        select * from digest_lines_but_overdue(p_on, p_person_ids)
        union all
        select distinct s.person_id, w.council_id, 'LATE_IN_COUNCIL', null::uuid, null::uuid, null::uuid, null::date, w.count
          from (select i.council_id, count(*)::int as count from action_items i
                 where i.state in ('PLANNED', 'IN_PROGRESS', 'WAITING') and i.due_on < p_on group by i.council_id) as w
          join seats s on s.council_id = w.council_id and s.role = 'SECRETARY' and is_current(s.valid_from, s.valid_to)
         where p_person_ids is null or s.person_id = any(p_person_ids)
      $$;

      -- What the weekly mail that leaves on a day says of a council by itself, and why somebody would not get it. What rules give to that mail
      -- is theirs: action_item_reminders().
      create function weekly_reminders(p_on date, p_council_id uuid)
        returns table (${LINES}, due_on date, person_name text, sort_name text, sends_at timestamptz, silence text) language sql stable as $$
        select l.*, i.due_on, p.first_name || ' ' || p.last_name, coalesce(p.last_name || ' ' || p.first_name, ''),
               (p_on + time '08:00') at time zone c.time_zone,
               case when l.person_id = any(array(select persons_without_address())) then 'NO_ADDRESS'
                    when l.person_id = any(array(select unsubscribed_persons('DIGEST'))) then 'UNSUBSCRIBED' end
          from (select one.* from councils one where one.id = p_council_id and digest_day(p_on, council_country(one.id)) = p_on offset 0) as c
          cross join lateral (select * from digest_lines(p_on, null) as every where every.council_id = p_council_id) as l
          left join persons p on p.id = l.person_id
          left join action_items i on i.id = l.item_id
         where l.kind <> 'SILENT' and (l.kind <> 'ASKED' or l.item_id is null)
           and (l.kind <> 'DUE' or (l.item_id, l.person_id) not in (
             select r.item_id, r.person_id from action_item_reminders(p_on, p_council_id) as r
              where r.goes and r.object = 'ACTION_ITEM_DUE' and r.delivery = 'DIGEST'))
      $$;
`;
