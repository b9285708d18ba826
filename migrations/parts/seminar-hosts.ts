// The functions that ask who hosts a seminar, before and since co-hosts are asked: `accepted` is what a row of the hosts must fulfil.

/** Whom a seminar shows by name; `more`: further lines of the union. */
export const seminarPersons = (accepted: string, more = ''): string => `
      create or replace function seminar_persons() returns setof uuid language sql stable security definer set search_path from current as $$
        with mine as (select readable_seminars() as id), organised as (select organised_councils() as id)
        select person_id from agenda_speakers where seminar_id in (select id from mine)
        union select day_leader_id from seminar_days where seminar_id in (select id from mine) and day_leader_id is not null
        union select secretary_person_id from seminar_hosts where seminar_id in (select id from mine) and secretary_person_id is not null ${accepted}
        union select person_id from invitations where seminar_id in (select id from mine) and token_invitation() is null
        union select person_id from invitations where id = token_invitation()
        union select person_id from seat_substitutes where seat_id = token_seat() and is_current(valid_from, valid_to)
        union select person_id from seats where council_id in (select id from organised)
        union select person_id from seat_substitutes where council_id in (select id from organised)
        union select a.person_id from audience_institutions ai join affiliations a using (institution_id)
               where ai.seminar_id in (select inviting_seminars()) and is_current(a.valid_from, a.valid_to)
        union select person_id from audience_persons where seminar_id in (select inviting_seminars())
        ${more}
      $$;
`;

/** Who is to be invited and why, each person once. */
export const seminarAudience = (accepted: string): string => `
      create or replace function seminar_audience(p_seminar_id uuid)
        returns table (person_id uuid, seat_id uuid, institution_id uuid, reasons jsonb, language text, address citext, name text, sort_name text)
        language sql stable security definer set search_path from current as $$
        with seminar as (select p_seminar_id as id where p_seminar_id in (select inviting_seminars())
        ), members as (
          select m.id, m.council_id, m.institution_id, m.voting, h.is_lead, c.name as council_name
            from seminar join seminar_hosts h on h.seminar_id = seminar.id ${accepted} join councils c on c.id = h.council_id
            join memberships m on m.council_id = h.council_id and is_current(m.valid_from, m.valid_to)
        ), held as (
          select s.*, m.institution_id, m.voting, m.is_lead, m.council_name
            from members m join seats s on s.membership_id = m.id and is_current(s.valid_from, s.valid_to)
        ), vacant as (
          -- An institution whose seat nobody holds any more: the first substitute of the last holder, whose time ended with the seat, stands in.
          select distinct on (m.id) s.id, s.council_id, ss.person_id, s.role, m.institution_id, m.voting, m.is_lead, m.council_name
            from members m join seats s on s.membership_id = m.id
            join seat_substitutes ss on ss.seat_id = s.id and (is_current(ss.valid_from, ss.valid_to) or ss.valid_to = s.valid_to)
           where s.valid_to < act_today() and m.id not in (select membership_id from held)
           order by m.id, s.valid_to desc, ss.position
        ), reached as (
          select 1 as rank, person_id, id as seat_id, institution_id, voting, is_lead, 'SEAT' as kind, council_id, council_name, role from held
          union all
          select 2, person_id, id, institution_id, voting, is_lead, 'SUBSTITUTE_SEAT', council_id, council_name, role from vacant
          union all
          select 3, a.person_id, null, ai.institution_id, false, false, 'INSTITUTION', null, null, null
            from seminar join audience_institutions ai on ai.seminar_id = seminar.id
            join affiliations a on a.institution_id = ai.institution_id and is_current(a.valid_from, a.valid_to)
          union all
          select 4, ap.person_id, null, (select a.institution_id from affiliations a where a.person_id = ap.person_id and is_current(a.valid_from, a.valid_to)
                                          order by a.valid_from, a.id limit 1), false, false, 'PERSON', null, null, null
            from seminar join audience_persons ap on ap.seminar_id = seminar.id
        ), merged as (
          select r.person_id,
                 (array_agg(r.seat_id order by r.rank, r.voting desc, r.is_lead desc, r.council_id))[1] as seat_id,
                 (array_agg(r.institution_id order by r.rank, r.voting desc, r.is_lead desc, r.council_id) filter (where r.institution_id is not null))[1] as institution_id,
                 jsonb_agg(jsonb_build_object('kind', r.kind, 'councilId', r.council_id, 'councilName', r.council_name, 'institutionName',
                           case when r.kind <> 'PERSON' then i.name end, 'role', r.role) order by r.rank, r.is_lead desc, r.council_name, i.name) as reasons
            from reached r left join institutions i on i.id = r.institution_id
           group by r.person_id
        )
        select p.id, m.seat_id, m.institution_id, m.reasons, p.language, p.email, p.first_name || ' ' || p.last_name, p.last_name || ' ' || p.first_name
          from merged m join persons p on p.id = m.person_id
      $$;
`;

/** Voting seats of each host and what their holders answered. */
export const seminarCoverage = (accepted: string): string => `
      create or replace function seminar_coverage(p_seminar_id uuid) returns table (council_id uuid, is_lead boolean, seats int, covered int, declined int, quorum int)
        language sql stable security definer set search_path from current as $$
        select h.council_id, h.is_lead, count(held.id)::int, (count(held.id) filter (where i.response in ('ACCEPTED', 'ONLINE', 'SUBSTITUTE')))::int,
               (count(held.id) filter (where i.response = 'DECLINED'))::int, ceil(count(held.id) * c.quorum_percent / 100.0)::int
          from seminars s
          join seminar_hosts h on h.seminar_id = s.id ${accepted}
          join councils c on c.id = h.council_id
          cross join lateral (select least(act_today(), coalesce((s.ends_at at time zone s.time_zone)::date, act_today())) as on_day) as d
          left join lateral (
            select seat.id, seat.person_id from seats seat join memberships m on m.id = seat.membership_id
             where seat.council_id = h.council_id and m.voting and seat.role <> 'OBSERVER'
               and seat.valid_from <= d.on_day and (seat.valid_to is null or seat.valid_to >= d.on_day)
               and m.valid_from <= d.on_day and (m.valid_to is null or m.valid_to >= d.on_day)) as held on true
          left join invitations i on i.seminar_id = s.id and i.person_id = held.person_id
         where s.id = p_seminar_id and p_seminar_id in (select readable_seminars())
         group by h.council_id, h.is_lead, c.quorum_percent
      $$;
`;

/** Whether a council keeps its cadence: what it hosts counts, not what it was only asked to host. */
export const councilCadence = (accepted: string): string => `
      create or replace function council_cadence(p_council_id uuid) returns text language sql stable security definer set search_path from current as $$
        select case when met.is_next_in_sight then 'KEPT'
                    when act_today() + 60 > c.max_gap_days + coalesce(met.last_on, c.founded_on, c.created_at::date) then 'BROKEN'
                    when met.last_on is null then 'NOT_MET_YET'
                    else 'KEPT' end
          from councils c
          cross join lateral (
            select max(s.held_on) filter (where s.state in ('HELD', 'REPORTED')) as last_on,
                   bool_or(s.state in ('DRAFT', 'PLANNED', 'INVITING') and s.ends_at > act_now()) as is_next_in_sight
              from seminars s join seminar_hosts h on h.seminar_id = s.id where h.council_id = c.id ${accepted}) as met
         where c.id = p_council_id and c.id in (select readable_councils()) and c.closed_on is null and c.meetings_per_year > 0
      $$;
`;
