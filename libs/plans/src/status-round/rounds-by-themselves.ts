// When rounds begin, remind and end by themselves: the conditions of each act as one statement over all councils. Whatever is due and not
// done is done, on a working day of the council's country and in its office hours; what was due before the settings held is left alone.

/** Councils whose hour it is, with their settings: (council_id, …settings, today, country). */
const AT_THIS_HOUR = `
  select s.*, hour.wall::date as today, place.country
    from status_round_settings s join councils c on c.id = s.council_id
    cross join lateral (select act_now() at time zone c.time_zone as wall) hour
    cross join lateral (select council_country(c.id) as country) place
   where hour.wall::time between '08:00' and '18:00' and is_working_day(hour.wall::date, place.country)
     and (c.closed_on is null or c.closed_on >= hour.wall::date)`;

/** Seminars to come that ask for a round, soonest first within a council: (council_id, seminar_id, first_day, begins_on). */
const SEMINARS_AHEAD = `
  select s.council_id, m.id as seminar_id, day.first_day, day.first_day - s.days_before_seminar as begins_on
    from at_this_hour s
    join seminar_hosts h on h.council_id = s.council_id and h.accepted_at is not null
    join seminars m on m.id = h.seminar_id
    cross join lateral (select (m.starts_at at time zone m.time_zone)::date as first_day) day
   where s.is_before_seminars and m.state in ('PLANNED', 'INVITING') and m.starts_at > act_now() and m.starts_at < act_now() + interval '160 days'
     and day.first_day > s.today and day.first_day - s.days_before_seminar >= s.valid_from
     and not exists (select from status_rounds r where r.council_id = s.council_id and r.seminar_id = m.id)`;

/** Of these, the ones whose day has come; not while another round than a quarterly one is open, and not where there is nobody to ask. */
const SEMINARS_DUE = `
  select distinct on (a.council_id) a.council_id, a.seminar_id, least(s.today + s.length_days, a.first_day - 1) as asked_until
    from seminars_ahead a join at_this_hour s on s.council_id = a.council_id
   where a.begins_on <= s.today
     and not exists (select from status_rounds r where r.council_id = a.council_id and r.closed_at is null and r.why <> 'QUARTER')
     and exists (select from open_items_of(a.council_id))
   order by a.council_id, a.first_day, a.seminar_id`;

const WITH_SEMINARS = `with at_this_hour as materialized (${AT_THIS_HOUR}), seminars_ahead as (${SEMINARS_AHEAD}), due as (${SEMINARS_DUE})`;
const NEXT_NUMBER = '(select coalesce(max(r.number), 0) + 1 from status_rounds r where r.council_id = due.council_id)';

export const END_PAST = `
  update status_rounds set closed_at = act_now(), ended = 'DAY_PASSED', version = version + 1 where closed_at is null and asked_until < act_today()`;

export const REPLACE_QUARTERLY = `${WITH_SEMINARS}
  update status_rounds r set closed_at = act_now(), ended = 'REPLACED', version = version + 1
    from due where r.council_id = due.council_id and r.closed_at is null and r.why = 'QUARTER'`;

export const BEGIN_BEFORE_SEMINARS = `${WITH_SEMINARS}
  insert into status_rounds (council_id, number, why, seminar_id, asked_until)
  select council_id, ${NEXT_NUMBER}, 'SEMINAR', seminar_id, asked_until from due
  on conflict do nothing returning id`;

/**
 * Not in a quarter that had one; not while another is open; and not where one before a seminar takes its place: one that was open since
 * the day it was due, or that will begin before it would end.
 */
export const BEGIN_QUARTERLY = `with at_this_hour as materialized (${AT_THIS_HOUR}), seminars_ahead as (${SEMINARS_AHEAD}),
  days as materialized (
    select d.*, working_day_of_quarter(d.first_day, d.quarter_working_day, d.country) as begins_on
      from (select distinct date_trunc('quarter', today)::date as first_day, quarter_working_day, country from at_this_hour where is_quarterly) d),
  due as (
    select s.council_id, extract(year from s.today)::int as year, extract(quarter from s.today)::int as quarter, s.today + s.length_days as asked_until
      from at_this_hour s
      join days d on d.first_day = date_trunc('quarter', s.today)::date and d.quarter_working_day = s.quarter_working_day and d.country = s.country
     where s.is_quarterly and d.begins_on <= s.today and d.begins_on >= s.valid_from
       and not exists (select from status_rounds r where r.council_id = s.council_id
                        and (r.closed_at is null
                             or (r.year = extract(year from s.today) and r.quarter = extract(quarter from s.today))
                             or (r.why = 'SEMINAR' and r.closed_at >= d.begins_on::timestamp at time zone 'Europe/Tallinn')))
       and not exists (select from seminars_ahead a where a.council_id = s.council_id and a.begins_on <= s.today + s.length_days)
       and exists (select from open_items_of(s.council_id)))
  insert into status_rounds (council_id, number, why, year, quarter, asked_until)
  select council_id, ${NEXT_NUMBER}, 'QUARTER', year, quarter, asked_until from due
  on conflict do nothing returning id`;

export const WHO_IS_ASKED = `
  insert into round_institutions (council_id, round_id, institution_id)
  select distinct r.council_id, r.id, x.institution_id from status_rounds r cross join lateral open_items_of(r.council_id) x where r.id = any($1)
  on conflict do nothing`;

/** Once, two working days before the end, unless somebody reminds since then; not where the first mail is as fresh as that. */
export const REMIND = `
  update status_rounds r set reminded_on = act_today()
    from councils c
    cross join lateral (select act_now() at time zone c.time_zone as wall) hour
    cross join lateral (select council_country(c.id) as country) place
   where c.id = r.council_id and r.closed_at is null
     and hour.wall::time between '08:00' and '18:00' and is_working_day(hour.wall::date, place.country)
     and hour.wall::date >= working_days_before(r.asked_until, 2, place.country)
     and (r.started_at at time zone c.time_zone)::date < working_days_before(r.asked_until, 2, place.country)
     and (r.reminded_on is null or r.reminded_on < working_days_before(r.asked_until, 2, place.country))
  returning r.id`;
