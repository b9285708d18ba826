/** How the list of what a seminar has to come back to is made; what changed of it, later migrations say. */
interface CarriedOver {
  /** Open items whose day is after the seminar stand there too. */
  withLaterItems: boolean;
  /** What counts as fulfilled since the seminar before: by the day of that seminar that it is compared with, or by when it was entered. */
  since: { sign: '>' | '>='; day: 'starts_at' | 'ends_at' } | 'entered';
  /** Indicators are judged by `indicator_track()`; before it there was, by the line of today. */
  isByDayMeasured: boolean;
}

const NONE = 'null::uuid';

const BY_TODAY = `    -- In the words of isOffTrack() in track.ts; a test holds the two together.
    select 'INDICATOR_OFF_TRACK', i.council_id, ${NONE}, ${NONE}, i.id, i.name, null, i.target_on, ${NONE}, false
      from seminar s
      join action_plans p on p.council_id = any(s.council_ids)
                          or p.id = any(array(select pc.plan_id from plan_councils pc where pc.council_id = any(s.council_ids)))
      join goal_indicators i on i.plan_id = p.id,
           lateral (select m.value from indicator_measurements m where m.indicator_id = i.id and m.measured_on <= s.today
                     order by m.measured_on desc, m.number desc limit 1) latest,
           lateral (select (latest.value - i.baseline) * (i.target_on - i.baseline_on) as is,
                           (i.target - i.baseline) * least(greatest(s.today - i.baseline_on, 0), i.target_on - i.baseline_on) as due) walked
     where p.adopted_on <= s.today and (p.state = 'ADOPTED' or p.closed_on >= s.ended_before)
       and case when i.target > i.baseline then walked.is < walked.due else walked.is > walked.due end
`;
const BY_DAY_MEASURED = `    select case track.is when 'OFF_TRACK' then 'INDICATOR_OFF_TRACK' else 'INDICATOR_NOT_MEASURED' end, i.council_id, ${NONE}, ${NONE}, i.id, i.name, null,
           case track.is when 'OFF_TRACK' then i.target_on else indicator_due_on(i.id, s.today) end, ${NONE}, false
      from seminar s
      join action_plans p on p.council_id = any(s.council_ids)
                          or p.id = any(array(select pc.plan_id from plan_councils pc where pc.council_id = any(s.council_ids)))
      join goal_indicators i on i.plan_id = p.id,
           lateral (select indicator_track(i.id, s.today) as is) track
     where p.adopted_on <= s.today and (p.state = 'ADOPTED' or p.closed_on >= s.ended_before) and track.is in ('OFF_TRACK', 'NOT_MEASURED')
`;

const fulfilledSinceDay = ({ sign, day }: { sign: string; day: string }): string => `
                      when d.state = 'FULFILLED' and d.ended_on ${sign} coalesce((
                        select max((p.${day} at time zone p.time_zone)::date) from seminars p join seminar_hosts h on h.seminar_id = p.id and h.accepted_at is not null
                         where h.council_id = d.council_id and p.state in ('HELD', 'REPORTED') and p.id <> s.id
                           and p.starts_at < coalesce(s.starts_at, act_now())), s.today - 365) then 'DECISION_FULFILLED'`;
// Of each council that decided it and meets there: unless it has met since that was entered. At a training nobody goes through what was agreed.
const FULFILLED_UNTOLD = `
                      when d.state = 'FULFILLED' and d.ended_on > s.today - 730 and exists (
                        select from unnest(s.council_ids) c(id)
                         where (c.id = d.council_id or exists (select from decision_councils dc where dc.decision_id = d.id and dc.council_id = c.id))
                           and not exists (
                             select from seminars p join seminar_hosts h on h.seminar_id = p.id and h.accepted_at is not null
                              where h.council_id = c.id and p.state in ('HELD', 'REPORTED') and p.id <> s.id and p.starts_at >= d.ended_at
                                and p.starts_at < coalesce(s.starts_at, act_now())
                                and (p.kind in ('SEMINAR', 'CONFERENCE', 'ROUND_TABLE', 'MEETING')
                                     or exists (select from agenda_sessions a where a.seminar_id = p.id and a.kind = 'FOLLOW_UP'))))
                           then 'DECISION_FULFILLED'`;

export function carriedOver({ withLaterItems, since, isByDayMeasured }: CarriedOver): string {
  const isDue = withLaterItems ? '' : ` and (state = 'DONE' or due_on <= last_day)`;
  return `
  create or replace function carried_over(p_seminar_id uuid)
    returns table (kind text, council_id uuid, item_id uuid, decision_id uuid, indicator_id uuid, title text, item_state text, due_on date,
                   owner_institution_id uuid, is_behind_mark boolean)
    language sql stable as $$
    with seminar as (
      select s.id, s.starts_at, hosts.ids as council_ids, now_is.has_begun,
             case when now_is.has_begun then s.starts_at else act_now() end as as_of,
             case when now_is.has_begun then (s.starts_at at time zone s.time_zone)::date else act_today() end as today,
             -- What ended before this day had ended when it was looked at.
             case when now_is.has_begun then (s.starts_at at time zone s.time_zone)::date else act_today() + 1 end as ended_before,
             coalesce((s.ends_at at time zone s.time_zone)::date, act_today()) as last_day
        from seminars s,
             lateral (select array(select h.council_id from seminar_hosts h where h.seminar_id = s.id and h.accepted_at is not null) as ids) hosts,
             lateral (select coalesce(s.starts_at <= act_now(), false) as has_begun) now_is
       where s.id = p_seminar_id and s.state <> 'CANCELLED'
    ), items as (
      select i.id, i.council_id, i.title, i.owner_institution_id, i.is_behind_mark, s.today, s.last_day,
             case when i.changed_at <= s.as_of then i.state
                  else coalesce((select u.state from item_updates u where u.item_id = i.id and u.created_at <= s.as_of order by u.number desc limit 1),
                                case when exists (select from item_updates u where u.item_id = i.id) then 'PLANNED' else i.state end) end as state,
             case when i.changed_at <= s.as_of then i.due_on
                  else coalesce((select e.from_due_on from item_extensions e where e.item_id = i.id and e.state = 'GRANTED' and e.decided_at > s.as_of
                                  order by e.decided_at limit 1), i.due_on) end as due_on
        from seminar s
        join action_items i on i.council_id = any(s.council_ids)
                            or i.id = any(array(select ic.item_id from item_councils ic where ic.council_id = any(s.council_ids)))
       where i.created_at <= s.as_of and (i.state not in ('VERIFIED', 'DROPPED') or i.changed_at > s.as_of)
    )
    select case when state = 'DONE' then 'ITEM_TO_VERIFY' when due_on < today then 'LATE_ITEM' when due_on <= last_day then 'DUE_ITEM' else 'OPEN_ITEM' end,
           council_id, id, ${NONE}, ${NONE}, title, state, due_on, owner_institution_id, is_behind_mark
      from items where state in ('PLANNED', 'IN_PROGRESS', 'WAITING', 'DONE')${isDue}
    union all
${isByDayMeasured ? BY_DAY_MEASURED : BY_TODAY}    union all
    select found.kind, d.council_id, ${NONE}, d.id, ${NONE}, d.text, null, coalesce(d.ended_on, d.decided_on), ${NONE}, false
      from seminar s
      join decisions d on d.council_id = any(s.council_ids)
                       or d.id = any(array(select dc.decision_id from decision_councils dc where dc.council_id = any(s.council_ids))),
           lateral items_of_decision(d.id, s.as_of) items,
           lateral (select case
                      when d.state = 'IN_FORCE' or ${since === 'entered' ? 'd.ended_at > s.as_of' : 'd.ended_on >= s.ended_before'} then case
                        -- What was only taken note of asks for nothing, a plan that was adopted has items of its own, and what has stood
                        -- for years is a rule and no task.
                        when items.every = 0 and d.kind <> 'NOTED' and d.decided_on > s.today - 730 and not exists (select from action_plans p where p.adopted_by_decision_id = d.id)
                             and not exists (select from plan_amendments a where a.decision_id = d.id) then 'DECISION_WITHOUT_ITEMS'
                        when items.every > 0 and items.open = 0 then 'DECISION_ALL_DONE' end${since === 'entered' ? FULFILLED_UNTOLD : fulfilledSinceDay(since)} end as kind) found
     where d.created_at <= s.as_of and found.kind is not null
  $$;
  `;
}

/** Of a joint decision also items that one does not read: else it would seem to have none. Those behind a mark count for who sees them. */
export const itemsOfDecision = (everybody: string): string => `
  create or replace function items_of_decision(p_decision_id uuid, p_as_of timestamptz) returns table (every bigint, open bigint)
    language sql stable security definer rows 1 set search_path from current as $$
    select count(*), count(*) filter (where i.state not in ('VERIFIED', 'DROPPED') or i.changed_at > p_as_of)
      from action_items i where i.decision_id = p_decision_id and i.created_at <= p_as_of
                            and (not i.is_behind_mark or hangs_on_something_in_sight(i.id))
                            and exists (
        select from decisions d where d.id = p_decision_id and (${everybody} or d.council_id in (select readable_councils())
          or exists (select from decision_councils dc where dc.decision_id = d.id and dc.council_id in (select readable_councils()))))
  $$;
`;
