// How much of all that rules tell somebody gets on a day.

/** Since 1795305600560 rules of reviews say how they are delivered, and the weekly mail repeats nothing that a mail of its own says that day. */
const ONCE = {
  review: 'v.delivery',
  goes: ' and not r.is_told_at_once',
  silence: ` when r.is_told_at_once then 'TOLD_AT_ONCE'`,
};
const APART = { review: `'AT_ONCE'`, goes: '', silence: '' };

/** Whether of the item of `line` a mail of its own went to its person on the day or since, about the same. */
export const wasToldAtOnce = (line: string, kind: string, since: string): string => `exists (
                 select from deliveries d where d.subject_id = ${line}.item_id and d.person_id = ${line}.person_id and d.kind = ${kind}
                    and d.state not in ('FAILED', 'BOUNCED', 'SUPPRESSED', 'CANCELLED') and d.created_at >= ${since})`;

/** The rows of `bounded` with whether what the weekly mail would say is said at once on that day: by what goes, or has gone, or is news. */
const withToldAtOnce = (rows: string): string => `(
            with bounded as materialized (${rows})
            select b.*, b.delivery = 'DIGEST' and b.silence is null and b.item_id is not null and (
                     (b.item_id, b.person_id, b.extension_id is null) in (
                       select o.item_id, o.person_id, o.extension_id is null from bounded o where o.counts and not o.is_over and o.item_id is not null)
                     or (b.extension_id is null and hears_item_news(b.item_id, null, b.person_id, b.day))
                     or ${wasToldAtOnce('b', `case when b.extension_id is null then 'reminders.action-item' else 'reminders.extension' end`, 'b.began_at')}) as is_told_at_once
              from bounded b)`;

/**
 * What rules tell of reviews and action items, and of it at most what the council's limit lets through: of one person on one day the most
 * urgent mails (by priority, a review counting as 3, then by day), what was sent that day counted in; the rest waits for the next day. What
 * an earlier day of a dry run would have left over is not foreseen.
 */
const limited = (whose: string, told: string, isOnce = false): string => {
  const as = isOnce ? ONCE : APART;
  const bounded = `
            select every.*, c.time_zone, today.day, bound.is_over, today.day::timestamp at time zone c.time_zone as began_at
              from (
                select every.*, every.silence is null and every.delivery = 'AT_ONCE' as counts,
                       row_number() over (partition by ${whose}, every.silence is null and every.delivery = 'AT_ONCE'
                                          order by every.priority, every.counted_from, every.object, coalesce(every.item_id, every.risk_id), every.rule_id) as place
                  from (
                    select a.council_id, a.rule_id, a.object, a.delivery, a.item_id, a.extension_id, null::uuid as risk_id, a.counted_from, a.priority,
                           a.person_id, a.person_name, a.sort_name, a.language, a.audience, a.occurrence, a.sends_at, a.goes, a.silence
                      from action_item_reminders(p_on, p_council_id) as a
                    union all
                    select v.council_id, v.rule_id, 'RISK_REVIEW', ${as.review}, null, null, v.risk_id, v.due_on, 3,
                           v.person_id, v.person_name, v.sort_name, v.language, v.audience, v.occurrence, v.sends_at, v.goes, v.silence
                      from risk_review_reminders(p_on, p_council_id) as v) as every) as every
              join councils c on c.id = every.council_id
              join reminder_limits l on l.council_id = every.council_id
              cross join lateral (
                select coalesce(p_on, (act_now() at time zone c.time_zone)::date) as day) as today
              cross join lateral (
                select every.counts and every.place > l.per_day - case when every.counts then (
                         ${told}) else 0 end as is_over) as bound`;
  return `
      create or replace function limited_reminders(p_on date, p_council_id uuid)
        returns table (council_id uuid, rule_id uuid, object text, delivery text, item_id uuid, extension_id uuid, risk_id uuid, counted_from date,
                       person_id uuid, person_name text, sort_name text, language text, audience text, occurrence int, sends_at timestamptz,
                       goes boolean, silence text)
        language sql stable as $$
        select r.council_id, r.rule_id, r.object, r.delivery, r.item_id, r.extension_id, r.risk_id, r.counted_from, r.person_id, r.person_name,
               r.sort_name, r.language, r.audience, r.occurrence, r.sends_at, r.goes and not r.is_over${as.goes},
               case when r.is_over then 'LIMIT_OF_DAY'${as.silence} else r.silence end
          from ${isOnce ? withToldAtOnce(bounded) : `(${bounded})`} as r
      $$;
`;
};

/** Counted for each council apart, as it was first. */
export const LIMITED = limited(
  'every.council_id, every.person_id',
  `select count(*) from deliveries d
                      where d.person_id = every.person_id and d.council_id = every.council_id
                        and d.kind in ('reminders.risk-review', 'reminders.action-item', 'reminders.extension')
                        and d.created_at >= today.day::timestamp at time zone c.time_zone
                        and d.created_at < (today.day + 1)::timestamp at time zone c.time_zone`,
);

/**
 * Counted over all councils: a mail goes while the person has got fewer on that day than the limit of its own council says. Of a day to come
 * a council foresees its own mails alone; what the others sent today is counted by number (`reminders_told()`). What the lower limit of
 * its own council holds back keeps its place among the others.
 */
const OVER_ALL = [
  'every.person_id',
  `select reminders_told(every.person_id, today.day::timestamp at time zone c.time_zone, (today.day + 1)::timestamp at time zone c.time_zone)`,
] as const;
export const LIMITED_OVER_ALL = limited(...OVER_ALL);
/** As LIMITED_OVER_ALL, and of an item that somebody is told of at once on a day nothing goes into the weekly mail of that day. */
export const LIMITED_AND_ONCE = limited(...OVER_ALL, true);
