const FIRST_TIER = `case rule.first_to when 'LEAD' then 2 when 'SECRETARY' then 3 else 1 end as first_tier, `;
/** Who comes before whom a rule tells first is told where it passes on to them. */
const TOLD = ' and (who.tier >= t.first_tier or (who.tier = 2 and t.lead_from is not null))';

const ON = `reminder_on(r.review_due_on + rule.offset_days, rule.repeat_every_days, rule.max_count, rule.valid_from,
                    sent.last, sent.on_day, rule.first_day, rule.on_day, rule.country)`;
const IN_DIGEST = `digest_reminder_on(r.review_due_on + rule.offset_days, rule.repeat_every_days, rule.max_count, rule.valid_from, rule.on_day,
                    rule.own_country)`;

/** Every reminder is a mail of its own. */
const AT_ONCE = {
  before: '',
  returns: '',
  turns: `                    when w.occurrence is not null and w.is_their_turn then null
                    when w.occurrence is not null then 'NOT_ESCALATED'
`,
  delivery: '',
  isOn: 'rule.is_active and rule.is_in_time and rule.is_working and due.occurrence is not null',
  own: '',
  sendsAt: '',
  leavesAt: 'sends_at',
  digestOn: '',
  asked: 'p_on is not null',
  comes: 'it.is_in_time and it.is_working',
  sent: '',
  due: `                  cross join lateral ${ON} as due
`,
};

/** The rule says whether they are, or go into the weekly mail. */
const DELIVERED = {
  before: `      drop function if exists risk_review_reminders(date, uuid);
`,
  returns: ', delivery text',
  turns: `                    when w.occurrence is not null and w.is_their_turn is not true then 'NOT_ESCALATED'
                    when w.occurrence is not null and w.delivery = 'DIGEST' and w.on_day <> w.digest_on then 'IN_DIGEST'
                    when w.occurrence is not null then null
`,
  delivery: ', w.delivery',
  isOn: `rule.is_active and due.occurrence is not null
                         and case rule.delivery when 'DIGEST' then rule.on_day = rule.digest_on else rule.is_in_time and rule.is_working end`,
  own: ' rule.delivery, place.country as own_country,',
  sendsAt: `,
                           case rule.delivery when 'DIGEST' then (it.digest_on + time '08:00') at time zone c.time_zone else clock.leaves_at end as sends_at`,
  leavesAt: 'leaves_at',
  digestOn: `,
                               case rule.delivery when 'DIGEST' then digest_day(clock.on_day, place.country) end as digest_on`,
  asked: 'p_council_id is not null',
  comes: `case rule.delivery when 'DIGEST' then p_on is not null and clock.on_day = it.digest_on else it.is_in_time and it.is_working end`,
  sent: `rule.delivery = 'AT_ONCE' and `,
  due: `                  cross join lateral (
                    select one.* from ${ON} as one where rule.delivery = 'AT_ONCE'
                    union all
                    select one.* from ${IN_DIGEST} as one where rule.delivery = 'DIGEST') as due
`,
};

/**
 * What rules tell of reviews, as since 1795305600152; besides, whoever is `muted` (SQL) gets nothing, and the next who can be told does.
 * `withTerms`: as since 1795305600375, when rules say whom they tell first. `withDelivery`: as since 1795305600560, when they
 * may give to the weekly mail, and with null for the council tell of all councils only what goes out.
 */
export const reviewReminders = (muted = 'false', withTerms = false, withDelivery = false): string => {
  const as = withDelivery ? DELIVERED : AT_ONCE;
  return `
${as.before}      create or replace function risk_review_reminders(p_on date, p_council_id uuid)
        returns table (council_id uuid, rule_id uuid, risk_id uuid, due_on date, person_id uuid, person_name text, sort_name text, language text,
                       audience text, occurrence int, sends_at timestamptz, goes boolean, silence text${as.returns})
        language sql stable as $$
        select w.council_id, w.rule_id, w.risk_id, w.review_due_on, w.person_id, w.first_name || ' ' || w.last_name, w.last_name || ' ' || w.first_name,
               w.language, w.audience, w.occurrence, w.sends_at,
               w.is_on and w.may_read and w.addressed and not w.muted and w.is_their_turn,
               case when not w.is_active then 'RULE_INACTIVE'
                    when not w.may_read then 'MAY_NOT_READ'
                    when not w.addressed then 'NO_ADDRESS'
                    when w.muted then 'UNSUBSCRIBED'
                    when w.review_due_on is null then 'NO_DATE'
${as.turns}                    when w.told >= w.max_count then 'LIMIT_REACHED'
                    when w.next_date is null then 'BEFORE_RULE'
                    when w.next_date > w.on_day and w.told = 0 then 'NOT_DUE_YET'
                    when w.next_date > w.on_day then 'ALREADY_TOLD'
                    when not w.is_in_time then 'HOURS_OVER'
                    when not w.is_working then 'NOT_A_WORKING_DAY'
                    else 'ALREADY_TOLD' end${as.delivery}
          from (
            select t.*, who.tier, who.audience, who.may_read, who.addressed, who.muted, p.id as person_id, p.first_name, p.last_name, p.language,
                   who.tier = who.nearest or (who.tier = 2 and t.occurrence >= t.lead_from) or (who.tier = 3 and t.occurrence >= t.secretary_from) as is_their_turn,
                   who.nearest
              from (
                select rule.*, r.*, due.*, ${as.isOn} as is_on
                  from (
                    select rule.council_id, rule.id as rule_id, rule.offset_days, rule.repeat_every_days, rule.max_count, rule.valid_from, rule.lead_from,
                           rule.secretary_from, ${withTerms ? FIRST_TIER : ''}rule.is_active,${as.own} c.time_zone, case when rule.working_days_only then place.country end as country, clock.*, it.*${as.sendsAt}
                      from reminder_rules rule
                      join councils c on c.id = rule.council_id
                      cross join lateral (select council_country(c.id) as country) as place
                      cross join lateral (select act_now() at time zone c.time_zone as wall) as hour
                      cross join lateral (
                        select coalesce(p_on, hour.wall::date) as on_day,
                               -- Today, or tomorrow when today's hours are over.
                               hour.wall::date + (hour.wall::time >= rule.send_until)::int as first_day,
                               case when p_on is null then act_now() else greatest(act_now(), (p_on + rule.send_from) at time zone c.time_zone) end as ${as.leavesAt}) as clock
                      cross join lateral (
                        select clock.on_day >= clock.first_day and (p_on is not null or hour.wall::time >= rule.send_from) as is_in_time,
                               not rule.working_days_only or is_working_day(clock.on_day, place.country) as is_working${as.digestOn}) as it
                     where rule.object = 'RISK_REVIEW' and (p_council_id is null or rule.council_id = p_council_id)
                       and (${as.asked} or (rule.is_active and ${as.comes}))
                    offset 0) as rule
                  cross join lateral (
                    select r.id as risk_id, r.review_due_on, r.owner_institution_id, r.owner_person_id from risks r
                     where r.council_id = rule.council_id and r.status in ('OPEN', 'MONITORED')
                       -- Says nothing that reminder_on() does not say, but in the words of an index.
                       and (${as.asked} or (
                         r.review_due_on <= rule.on_day - rule.offset_days
                         and r.review_due_on >= rule.valid_from - rule.offset_days - coalesce(rule.repeat_every_days, 0) * (rule.max_count - 1)))
                    offset 0) as r
                  cross join lateral (
                    select max((d.details ->> 'occurrence')::int) as last, (max(d.created_at) at time zone rule.time_zone)::date as on_day from deliveries d
                     where ${as.sent}d.subject_id = r.risk_id and d.kind = 'reminders.risk-review' and d.details ->> 'ruleId' = rule.rule_id::text
                       and d.details ->> 'dueOn' = r.review_due_on::text) as sent
${as.due}                 where ${as.asked} or due.occurrence is not null
                offset 0) as t
              cross join lateral (
                select a.*, min(a.tier) filter (where ${withTerms ? 'a.tier >= t.first_tier and ' : ''}a.may_read and a.addressed and not a.muted) over () as nearest from (
                  select found.*, found.person_id <> all (array(select persons_without_address())) as addressed, ${muted} as muted
                    from risk_audience(t.council_id, t.owner_institution_id, t.owner_person_id) as found) as a) as who
              join persons p on p.id = who.person_id
             -- Whose turn it cannot be yet is named once somebody's is.
             where ((t.is_active and t.occurrence is not null) or who.tier <= coalesce(who.nearest, 3))${withTerms ? TOLD : ''}) as w
      $$;
`;
};
