import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What status rounds will mail on a day to come: those that are open, and those that will have begun by themselves. */
export class PlansRoundsForeseen1795305600377 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The status round of a council that is open on a day, as things stand now; none: no reason. Days between are lived through as the job
      -- of rounds does it on each (rounds-by-themselves.ts), from 250 days before at the earliest: longer than any round and its quarter.
      -- Nobody begins or ends one by hand meanwhile. round_id: null of one that is to begin. silence: why no mail of it leaves on that day.
      create function foreseen_round(p_council_id uuid, p_on date, out round_id uuid, out reason text, out before_seminar_id uuid, out until_day date,
                                     out begins boolean, out reminds boolean, out silence text)
        language plpgsql stable as $$
        declare
          own         record;
          ids         uuid[];
          first_days  date[];
          past        uuid[] := '{}';
          quarter_of  date;
          had_quarter date;
          ended_on    date;
          started_on  date;
          told_on     date;
          reminds_on  date;
          quarter_on  date;
          is_asked    boolean;
          first_day   date;
          day         date;
        begin
          select s.*, c.time_zone, c.closed_on, council_country(c.id) as country, act_now() at time zone c.time_zone as wall into own
            from status_round_settings s join councils c on c.id = s.council_id where s.council_id = p_council_id;
          if not found then
            return;
          end if;
          is_asked := exists (select from open_items_of(p_council_id));
          select r.id, r.why, r.seminar_id, r.asked_until, (r.started_at at time zone own.time_zone)::date, r.reminded_on
            into round_id, reason, before_seminar_id, until_day, started_on, told_on
            from status_rounds r where r.council_id = p_council_id and r.closed_at is null;
          select max((r.closed_at at time zone 'Europe/Tallinn')::date) into ended_on
            from status_rounds r where r.council_id = p_council_id and r.why = 'SEMINAR';
          select array_agg(m.id order by at.first_day, m.id), array_agg(at.first_day order by at.first_day, m.id) into ids, first_days
            from seminar_hosts h
            join seminars m on m.id = h.seminar_id
            cross join lateral (select (m.starts_at at time zone m.time_zone)::date as first_day) as at
           where own.is_before_seminars and h.council_id = p_council_id and h.accepted_at is not null and m.state in ('PLANNED', 'INVITING')
             and m.starts_at > act_now() and at.first_day - own.days_before_seminar >= own.valid_from
             and not exists (select from status_rounds r where r.council_id = p_council_id and r.seminar_id = m.id);
          first_day := own.wall::date + (own.wall::time > '18:00')::int;
          begins := false;
          reminds := false;
          for n in 0 .. p_on - greatest(first_day, p_on - 250) loop
            day := greatest(first_day, p_on - 250) + n;
            begins := false;
            reminds := false;
            if until_day < day then
              if reason = 'SEMINAR' then
                ended_on := greatest(ended_on, until_day + 1);
              end if;
              select null, null, null, null into round_id, reason, before_seminar_id, until_day;
            end if;
            continue when not is_working_day(day, own.country);
            if is_asked and (own.closed_on is null or own.closed_on >= day) then
              if reason is null or reason = 'QUARTER' then
                for k in 1 .. coalesce(cardinality(ids), 0) loop
                  if first_days[k] > day and first_days[k] - own.days_before_seminar <= day and ids[k] <> all (past) then
                    select null, 'SEMINAR', ids[k], least(day + own.length_days, first_days[k] - 1), day, null, true
                      into round_id, reason, before_seminar_id, until_day, started_on, told_on, begins;
                    past := past || ids[k];
                    exit;
                  end if;
                end loop;
              end if;
              if reason is null and own.is_quarterly then
                if quarter_of is distinct from date_trunc('quarter', day)::date then
                  quarter_of := date_trunc('quarter', day)::date;
                  quarter_on := working_day_of_quarter(quarter_of, own.quarter_working_day, own.country);
                end if;
                if quarter_on <= day and quarter_on >= own.valid_from and had_quarter is distinct from quarter_of and ended_on >= quarter_on is not true
                   and not exists (select from status_rounds r where r.council_id = p_council_id and r.year = extract(year from day)
                                      and r.quarter = extract(quarter from day))
                   and not exists (select from unnest(ids, first_days) as m (id, first_day) where m.first_day > day and m.id <> all (past)
                                      and m.first_day - own.days_before_seminar <= day + own.length_days) then
                  select null, 'QUARTER', null, day + own.length_days, day, null, true
                    into round_id, reason, before_seminar_id, until_day, started_on, told_on, begins;
                  had_quarter := quarter_of;
                end if;
              end if;
            end if;
            if reason is not null then
              reminds_on := working_days_before(until_day, 2, own.country);
              if day >= reminds_on and started_on < reminds_on and told_on >= reminds_on is not true then
                told_on := day;
                reminds := true;
              end if;
            end if;
          end loop;
          if until_day < p_on then
            select null, null, null, null into round_id, reason, before_seminar_id, until_day;
          end if;
          if reason is not null and not begins and not reminds then
            reminds_on := working_days_before(until_day, 2, own.country);
            silence := case when started_on >= reminds_on or told_on >= reminds_on then 'LIMIT_REACHED' when p_on < reminds_on then 'NOT_DUE_YET'
                            when p_on < first_day then 'HOURS_OVER' else 'NOT_A_WORKING_DAY' end;
          end if;
        end $$;

      -- Who speaks for institutions with open items of a council, for who tries its rules out: ids and a yes or no, as speakers_for_round().
      create function foreseen_speakers(p_council_id uuid)
        returns table (institution_id uuid, person_id uuid, is_lead boolean, is_seated boolean, has_address boolean)
        language sql stable security definer set search_path from current as $$
        select s.* from institution_speakers(array(select distinct institution_id from open_items_of(p_council_id))) s
         where p_council_id in (select settable_councils())
      $$;

      -- Whom the round that is open on a day mails on it, nearest first as asked-people.ts has it; or why not. REPORTED, NOBODY: of an
      -- institution, without a person.
      create function round_reminders(p_on date, p_council_id uuid)
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
               case when f.silence is null and r.silence is null then r.sends_at end, coalesce(f.silence, r.silence)
          from round r cross join fates f left join persons p on p.id = f.person_id
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function round_reminders, foreseen_speakers, foreseen_round');
  }
}
