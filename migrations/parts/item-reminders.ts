// What rules tell of action items.
export { LIMITED, LIMITED_AND_ONCE, LIMITED_OVER_ALL } from './limited-reminders.js';

const OPEN = `('PLANNED', 'IN_PROGRESS', 'WAITING')`;
const ITEM = 'i.owner_institution_id, i.assignee_person_id, i.priority';
const URGENT = 'i.priority <= rule.min_priority';
const STATED = `(rule.only_states is null or i.state = any(rule.only_states)) and (rule.below_progress is null or i.progress_percent < rule.below_progress)`;
/** The place of an audience among those of an item. */
const FIRST_TIER = `case rule.first_to when 'LEAD' then 2 when 'SEAT' then 3 when 'SECRETARY' then 4 when 'CHAIR' then 5 else 1 end`;
/** Says nothing that the dates do not say, but in the words of an index. */
const hasCome = (day: string) => `(p_council_id is not null or (${day} <= rule.on_day - rule.offset_days
                             and ${day} >= rule.since - rule.offset_days - coalesce(rule.repeat_every_days, 0) * (rule.max_count - 1)))`;

/**
 * Every rule about action items with every item that it concerns and whom it concerns: whether a reminder goes out on that day, as things
 * stand now, and if not, why. With null for the council, of all councils only what goes out (where goes): with null for the day at this
 * moment, as a mail of its own; with a day what the weekly mail of that day takes. Nothing goes that should have gone more than 60 days
 * ago: however long a council has worked, only items of some months are looked at. `muted`: SQL, whom no optional mail may reach.
 * `withTerms`: as since 1795305600375, when rules say whom they tell first, and in which state items are. `withHelpers`: as since
 * 1795305600420, when they tell institutions that help, too: never instead of the others, so that they are nobody's nearest. `withBoth`: as
 * since 1795305600560, when of all councils and a day also what goes as a mail of its own is told: the weekly mail leaves that out.
 */
export const itemReminders = (muted = 'false', withTerms = false, withHelpers = false, withBoth = false): string => {
  const meets = withTerms ? `${URGENT} and ${STATED}` : URGENT;
  // Who tries a rule out is told of items that it is not meant for.
  const concerns = withTerms ? `(p_council_id is not null or (${meets}))` : meets;
  const item = withTerms ? `${ITEM}, ${meets} as meets` : ITEM;
  const closed = withTerms ? `${ITEM}, true` : ITEM;
  const terms = withTerms ? ` rule.only_states, rule.below_progress, ${FIRST_TIER} as first_tier,` : '';
  const first = withTerms ? 't.first_tier' : '1';
  const near = `${withTerms ? 'found.tier >= t.first_tier and ' : ''}${withHelpers ? `found.audience <> 'HELPER' and ` : ''}`;
  const kept = 'item_audience(t.council_id, t.owner_institution_id, t.assignee_person_id)';
  const audience = withHelpers
    ? `(select * from ${kept}
                                    union all
                                    select 6, 'HELPER', h.person_id, true from item_helping_people(t.item_id) as h where t.helpers_from is not null)`
    : kept;
  const ofAll = withBoth
    ? `rule.is_active and case rule.delivery when 'DIGEST' then p_on is not null and clock.on_day = it.digest_on else it.is_in_time and it.is_working end`
    : `rule.is_active and case when p_on is null then rule.delivery = 'AT_ONCE' and it.is_in_time and it.is_working
                              else rule.delivery = 'DIGEST' and clock.on_day = it.digest_on end`;
  const withThem = withHelpers ? ` when 'HELPER' then t.helpers_from` : '';
  return `
      create or replace function action_item_reminders(p_on date, p_council_id uuid)
        returns table (council_id uuid, rule_id uuid, object text, delivery text, item_id uuid, extension_id uuid, counted_from date, priority int,
                       person_id uuid, person_name text, sort_name text, language text, audience text, occurrence int, sends_at timestamptz,
                       goes boolean, silence text)
        language sql stable as $$
        select w.council_id, w.rule_id, w.object, w.delivery, w.item_id, w.extension_id, w.counted_from, w.priority, p.id,
               p.first_name || ' ' || p.last_name, coalesce(p.last_name || ' ' || p.first_name, ''), p.language, w.audience, w.occurrence, w.sends_at,
               w.is_on and w.may_read and w.addressed and not w.muted and w.is_their_turn,
               case when not w.is_active then 'RULE_INACTIVE'
                    when not w.is_open then 'ITEM_CLOSED'
${withTerms ? `                    when not w.meets then 'CONDITION_NOT_MET'\n` : ''}                    when w.person_id is null then 'NOBODY'
                    when not w.may_read then 'MAY_NOT_READ'
                    when not w.addressed then 'NO_ADDRESS'
                    when w.muted then 'UNSUBSCRIBED'
                    when w.occurrence is not null and not w.is_their_turn then 'NOT_ESCALATED'
                    when w.occurrence is not null and w.delivery = 'DIGEST' and w.on_day <> w.digest_on then 'IN_DIGEST'
                    when w.occurrence is not null then null
                    when w.told >= w.max_count then 'LIMIT_REACHED'
                    when w.next_date is null and w.last_date < w.valid_from then 'BEFORE_RULE'
                    when w.next_date is null then 'LONG_AGO'
                    when w.next_date > w.on_day and w.told = 0 then 'NOT_DUE_YET'
                    when w.next_date > w.on_day then 'ALREADY_TOLD'
                    when not w.is_in_time then 'HOURS_OVER'
                    when not w.is_working then 'NOT_A_WORKING_DAY'
                    else 'ALREADY_TOLD' end
          from (
            select t.*, who.*
              from (
                select rule.*, found.*, due.*, found.counted_from + rule.offset_days + coalesce(rule.repeat_every_days, 0) * (rule.max_count - 1) as last_date,
                       rule.is_active and found.is_open${withTerms ? ' and found.meets' : ''} and due.occurrence is not null
                         and case rule.delivery when 'DIGEST' then rule.on_day = rule.digest_on else rule.is_in_time and rule.is_working end as is_on
                  from (
                    select rule.council_id, rule.id as rule_id, rule.object, rule.delivery, rule.offset_days, rule.repeat_every_days, rule.max_count,
                           rule.valid_from, rule.lead_from, rule.secretary_from, rule.chair_from,${withHelpers ? ' rule.helpers_from,' : ''} coalesce(rule.min_priority, 4) as min_priority,${terms}
                           rule.is_active, c.time_zone, place.country as own_country, case when rule.working_days_only then place.country end as country,
                           clock.*, it.*, greatest(rule.valid_from, clock.first_day - 60) as since,
                           case rule.delivery when 'DIGEST' then (it.digest_on + time '08:00') at time zone c.time_zone else clock.leaves_at end as sends_at
                      from reminder_rules rule
                      join councils c on c.id = rule.council_id
                      cross join lateral (select council_country(c.id) as country) as place
                      cross join lateral (select act_now() at time zone c.time_zone as wall) as hour
                      cross join lateral (
                        select coalesce(p_on, hour.wall::date) as on_day,
                               -- Today, or tomorrow when today's hours are over.
                               hour.wall::date + (hour.wall::time >= rule.send_until)::int as first_day,
                               case when p_on is null then act_now() else greatest(act_now(), (p_on + rule.send_from) at time zone c.time_zone) end as leaves_at) as clock
                      cross join lateral (
                        select clock.on_day >= clock.first_day and (p_on is not null or hour.wall::time >= rule.send_from) as is_in_time,
                               not rule.working_days_only or is_working_day(clock.on_day, place.country) as is_working,
                               case rule.delivery when 'DIGEST' then digest_day(clock.on_day, place.country) end as digest_on) as it
                     where rule.object in ('ACTION_ITEM_DUE', 'ACTION_ITEM_SILENT', 'EXTENSION_ASKED') and (p_council_id is null or rule.council_id = p_council_id)
                       and (p_council_id is not null or (${ofAll}))
                    offset 0) as rule
                  cross join lateral (
                    select i.id as item_id, null::uuid as extension_id, i.due_on as counted_from, ${item}, true as is_open from action_items i
                     where rule.object = 'ACTION_ITEM_DUE' and i.council_id = rule.council_id and i.state in ${OPEN} and ${concerns}
                       and ${hasCome('i.due_on')}
                    union all
                    select i.id, null, silent_since(i.updated_at, i.created_at, i.start_on), ${item}, true from action_items i
                     where rule.object = 'ACTION_ITEM_SILENT' and i.council_id = rule.council_id and i.state in ${OPEN} and ${concerns}
                       and ${hasCome('silent_since(i.updated_at, i.created_at, i.start_on)')}
                    union all
                    select i.id, e.id, (e.asked_at at time zone rule.time_zone)::date, ${item}, true
                      from item_extensions e join action_items i on i.id = e.item_id
                     where rule.object = 'EXTENSION_ASKED' and e.council_id = rule.council_id and e.state = 'ASKED' and ${concerns}
                    -- Who tries a rule out is told that nobody is reminded any more of what is done or dropped before its day.
                    union all
                    select i.id, null, i.due_on, ${closed}, false from action_items i
                     where p_council_id is not null and rule.object = 'ACTION_ITEM_DUE' and i.council_id = rule.council_id and i.state not in ${OPEN}
                       and i.priority <= rule.min_priority and i.due_on >= rule.on_day
                    offset 0) as found
                  cross join lateral (
                    select max((d.details ->> 'occurrence')::int) as last, (max(d.created_at) at time zone rule.time_zone)::date as on_day from deliveries d
                     where rule.delivery = 'AT_ONCE' and d.subject_id = found.item_id
                       and d.kind = case when found.extension_id is null then 'reminders.action-item' else 'reminders.extension' end
                       and d.details ->> 'ruleId' = rule.rule_id::text
                       and coalesce(d.details ->> 'extensionId', d.details ->> 'countedFrom') = coalesce(found.extension_id::text, found.counted_from::text)) as sent
                  cross join lateral (
                    select one.* from reminder_on(found.counted_from + rule.offset_days, rule.repeat_every_days, rule.max_count, rule.since,
                             sent.last, sent.on_day, rule.first_day, rule.on_day, rule.country) as one where rule.delivery = 'AT_ONCE'
                    union all
                    select one.* from digest_reminder_on(found.counted_from + rule.offset_days, rule.repeat_every_days, rule.max_count, rule.since,
                             rule.on_day, rule.own_country) as one where rule.delivery = 'DIGEST') as due
                 where p_council_id is not null or due.occurrence is not null
                offset 0) as t
              left join lateral (
                select distinct on (a.person_id) a.person_id, a.audience, a.may_read, a.addressed, a.muted, a.is_their_turn
                  from (
                    select near.*, coalesce(near.tier = near.nearest or t.occurrence >= near.tells_from, false) as is_their_turn
                      from (
                        select found.*, min(found.tier) filter (where ${near}found.may_read and found.addressed and not found.muted) over () as nearest,
                               case found.audience when 'LEAD' then t.lead_from when 'SECRETARY' then t.secretary_from when 'CHAIR' then t.chair_from${withThem} end as tells_from
                          from (
                            select found.*, found.person_id <> all (array(select persons_without_address())) as addressed, ${muted} as muted
                              from ${audience} as found
                             where t.extension_id is null or found.audience in ('SECRETARY', 'CHAIR')) as found) as near) as a
                 -- Whose turn it cannot be yet is named once somebody's is, and only where the rule passes on to them.
                 where a.tier between ${first} and coalesce(a.nearest, 5) or (t.is_on and a.tells_from is not null)
                 order by a.person_id, a.is_their_turn desc, a.may_read desc, a.tier) as who on true) as w
          left join persons p on p.id = w.person_id
         where p_council_id is not null or w.person_id is not null
      $$;
`;
};
