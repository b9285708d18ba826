import type { MigrationInterface, QueryRunner } from 'typeorm';
import { seminarCoverage } from './parts/seminar-hosts.js';

/**
 * Seat coverage by member institution and by day. The institution is the member, so what is counted are voting memberships; whoever
 * represents one (the holder of its seat, a substitute, the person invited for its vacant seat) covers it.
 */
export class SeminarsCoverage1795305600111 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function seminar_coverage;

      -- One row for each host without a day (covered on any day; the quorum is that of every day) and one for each of its days. As of
      -- today, or of the last day once it is over. Of several people who represent one institution the most favourable answer counts.
      create function seminar_coverage(p_seminar_id uuid) returns table (council_id uuid, is_lead boolean, day_id uuid, seats int, covered int,
          tentative int, declined int, quorum int, quorum_is_reached boolean, quorum_is_possible boolean)
        language sql stable security definer set search_path from current as $$
        with hosts as (
          select h.council_id, h.is_lead, c.quorum_percent, least(act_today(), coalesce((s.ends_at at time zone s.time_zone)::date, act_today())) as on_day
            from seminars s join seminar_hosts h on h.seminar_id = s.id and h.accepted_at is not null join councils c on c.id = h.council_id
           where s.id = p_seminar_id and p_seminar_id in (select readable_seminars())
        ), members as (
          select m.id, m.council_id, h.on_day
            from hosts h join memberships m on m.council_id = h.council_id and m.voting and m.valid_from <= h.on_day and (m.valid_to is null or m.valid_to >= h.on_day)
        ), standing as (
          -- Seats that somebody holds; where nobody does, those that were held last.
          select * from (
            select s.id, s.membership_id, s.person_id, s.role, s.valid_to, m.on_day, coalesce(s.valid_to >= m.on_day, true) as is_held,
                   rank() over (partition by m.id order by least(s.valid_to, m.on_day) desc) as age
              from members m join seats s on s.membership_id = m.id and s.valid_from <= m.on_day) as ranked
           where age = 1
        ), voting as (
          -- An institution that only observes has no vote; one whose seat was never held has.
          select m.id, m.council_id from members m left join standing s on s.membership_id = m.id
           group by m.id, m.council_id having count(s.id) = 0 or bool_or(s.role <> 'OBSERVER')
        ), representatives as (
          select membership_id, id as seat_id, person_id, 1 as rank from standing where is_held and role <> 'OBSERVER'
          union all
          select s.membership_id, s.id, ss.person_id, 2 from standing s join seat_substitutes ss on ss.seat_id = s.id
           where s.role <> 'OBSERVER' and (ss.valid_to = s.valid_to or (ss.valid_from <= s.on_day and (ss.valid_to is null or ss.valid_to >= s.on_day)))
          union all
          select s.membership_id, s.id, i.person_id, 3 from standing s join invitations i on i.seminar_id = p_seminar_id and i.seat_id = s.id
           where s.role <> 'OBSERVER' and i.person_id <> s.person_id
        ), answers as (
          -- Nobody stands for two institutions of one council: their own seat comes first, then the one they were invited for.
          select distinct on (i.id, v.council_id) v.id as membership_id, i.response, i.day_ids
            from voting v join representatives r on r.membership_id = v.id join invitations i on i.seminar_id = p_seminar_id and i.person_id = r.person_id
           order by i.id, v.council_id, r.rank = 1 desc, r.seat_id = i.seat_id desc nulls last, v.id
        ), spans as (
          select null::uuid as day_id union all select id from seminar_days where seminar_id = p_seminar_id
        ), told as (
          -- 3 covers, 2 perhaps covers, 1 has not said, 0 does not. An answer that names no day is for all of them.
          select v.council_id, d.day_id, v.id, max(case
                   when a.response is null or a.response = 'NONE' then 1
                   when a.response = 'DECLINED' or (d.day_id is not null and a.day_ids <> '{}' and d.day_id <> all(a.day_ids)) then 0
                   when a.response in ('ACCEPTED', 'ONLINE', 'SUBSTITUTE') then 3
                   when a.response = 'TENTATIVE' then 2
                   else 1 end) as says
            from voting v cross join spans d left join answers a on a.membership_id = v.id
           group by v.council_id, d.day_id, v.id
        ), counted as (
          select h.council_id, h.is_lead, d.day_id, count(t.id)::int as seats, (count(*) filter (where t.says = 3))::int as covered,
                 (count(*) filter (where t.says = 2))::int as tentative, (count(*) filter (where t.says = 0))::int as declined,
                 ceil(count(t.id) * h.quorum_percent / 100.0)::int as quorum
            from hosts h cross join spans d left join told t on t.council_id = h.council_id and t.day_id is not distinct from d.day_id
           group by h.council_id, h.is_lead, h.quorum_percent, d.day_id
        )
        select c.council_id, c.is_lead, c.day_id, c.seats, c.covered, c.tentative, c.declined, c.quorum,
               c.seats > 0 and case when c.day_id is null then coalesce(bool_and(c.covered >= c.quorum) filter (where c.day_id is not null) over host,
                 c.covered >= c.quorum) else c.covered >= c.quorum end,
               c.seats > 0 and case when c.day_id is null then coalesce(bool_and(c.covered + c.tentative >= c.quorum) filter (where c.day_id is not null) over host,
                 c.covered + c.tentative >= c.quorum) else c.covered + c.tentative >= c.quorum end
          from counted c window host as (partition by c.council_id)
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function seminar_coverage;
      ${seminarCoverage('and h.accepted_at is not null')}`);
  }
}
