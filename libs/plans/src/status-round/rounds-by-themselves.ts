// What rounds do by themselves: `foreseen_round()` says it, as it does for the dry run; here it is asked of this moment, and done. Of a
// working day of the council's country alone, in its office hours: what was due before and not done is done then.
import type { StatusRoundReason } from './round-enums.js';

export const END_PAST = `
  update status_rounds set closed_at = act_now(), ended = 'DAY_PASSED', version = version + 1 where closed_at is null and asked_until < act_today()`;

/** A round that begins now, or is to be reminded in. */
export interface DueRound {
  councilId: string;
  /** Null of one that begins. */
  roundId: string | null;
  why: StatusRoundReason;
  /** Null of one that is before no seminar. */
  seminarId: string | null;
  /** Of a quarterly one. */
  year: number | null;
  quarter: number | null;
  askedUntil: string;
}

export const DUE_NOW = `
  select s.council_id as "councilId", f.round_id as "roundId", f.reason as why, f.before_seminar_id as "seminarId", f.until_day::text as "askedUntil",
         case f.reason when 'QUARTER' then extract(year from hour.day)::int end as year,
         case f.reason when 'QUARTER' then extract(quarter from hour.day)::int end as quarter
    from status_round_settings s join councils c on c.id = s.council_id
    cross join lateral (select (act_now() at time zone c.time_zone)::date as day, (act_now() at time zone c.time_zone)::time as wall) as hour
    cross join lateral foreseen_round(s.council_id, hour.day) as f
   where hour.wall between '08:00' and '18:00' and (f.begins or f.reminds)`;

/** One before a seminar takes the place of a quarterly one. $1: whose. */
export const REPLACE_QUARTERLY = `
  update status_rounds set closed_at = act_now(), ended = 'REPLACED', version = version + 1
   where council_id = any($1::uuid[]) and closed_at is null and why = 'QUARTER'`;

/** $1: rounds that begin, as JSON. Of two runs at once, one begins it. */
export const BEGIN = `
  insert into status_rounds (council_id, number, why, seminar_id, year, quarter, asked_until)
  select due."councilId", (select coalesce(max(r.number), 0) + 1 from status_rounds r where r.council_id = due."councilId"),
         due.why, due."seminarId", due.year, due.quarter, due."askedUntil"
    from json_to_recordset($1) as due ("councilId" uuid, why text, "seminarId" uuid, year int, quarter int, "askedUntil" date)
  on conflict do nothing returning id`;

export const WHO_IS_ASKED = `
  insert into round_institutions (council_id, round_id, institution_id)
  select distinct r.council_id, r.id, x.institution_id from status_rounds r cross join lateral open_items_of(r.council_id) x where r.id = any($1)
  on conflict do nothing`;

/** $1: ids. Of two runs at once, one reminds. */
export const REMIND = `
  update status_rounds set reminded_on = act_today()
   where id = any($1::uuid[]) and closed_at is null and reminded_on is distinct from act_today() returning id`;
