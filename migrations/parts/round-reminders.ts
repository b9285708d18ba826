/** Whom a status round mails on a day to come, or why not; `silence`: SQL of why nobody of an institution is, `f`, told in the round `r`. */
export const roundReminders = (silence: string): string => `
      create or replace function round_reminders(p_on date, p_council_id uuid)
        returns table (round_id uuid, seminar_id uuid, object text, institution_id uuid, person_id uuid, person_name text, sort_name text, audience text,
                       until_day date, count int, sends_at timestamptz, silence text) language sql stable as $$
        with round as materialized (
          select f.*, greatest(act_now(), (p_on + time '08:00') at time zone c.time_zone) as sends_at
            from foreseen_round(p_council_id, p_on) as f join councils c on c.id = p_council_id where f.reason is not null
        ), about as materialized (
          select x.institution_id, x.item_id, x.assignee_person_id, x.is_open and x.word_at is null as waits
            from round r join round_institutions ri on ri.round_id = r.round_id cross join lateral round_items(r.round_id, ri.institution_id) as x
          union all
          select o.institution_id, o.item_id, o.assignee_person_id, true from round r cross join lateral open_items_of(p_council_id) as o where r.round_id is null
        ), near as (
          select a.*, s.person_id, t.tier, min(t.tier) over (partition by a.institution_id, a.item_id) as nearest
            from about a
            join foreseen_speakers(p_council_id) as s on s.institution_id = a.institution_id and s.has_address
            cross join lateral (
              select case when s.person_id = a.assignee_person_id then 1 when s.is_lead then 2 when s.is_seated then 3 end as tier) as t
           where a.waits and t.tier is not null
        ), told as (
          select n.institution_id, n.person_id, (array['ASSIGNEE', 'LEAD', 'SEAT'])[min(n.tier)] as audience, count(*)::int as count
            from near n where n.tier = n.nearest group by n.institution_id, n.person_id
        ), fates as (
          select t.*, null as silence from told t
          union all
          select a.institution_id, null, null, (count(*) filter (where a.waits))::int, case when bool_or(a.waits) then 'NOBODY' else 'REPORTED' end
            from about a where not exists (select from told t where t.institution_id = a.institution_id) group by a.institution_id
        )
        select r.round_id, r.before_seminar_id, case when r.begins then 'STATUS_ROUND' else 'STATUS_ROUND_REMINDER' end, f.institution_id, f.person_id,
               p.first_name || ' ' || p.last_name, coalesce(p.last_name || ' ' || p.first_name, ''), f.audience, r.until_day, f.count,
               case when coalesce(silent.why, r.silence) is null then r.sends_at end, coalesce(silent.why, r.silence)
          from round r cross join fates f left join persons p on p.id = f.person_id
          cross join lateral (select ${silence} as why) as silent
      $$;`;
