import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What organisers of a joint seminar see of each other's councils, the audience and the coverage as set-based functions, and
 * constraints that let days, rooms and sessions change places within one act.
 */
export class SeminarsOrganisingTogether1795305600010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Moving a two-day seminar by a day lets its days meet for the length of a statement, and their sessions and speakers with them.
      alter table seminar_days drop constraint seminar_days_date;
      alter table seminar_days add constraint seminar_days_date unique (seminar_id, date) deferrable initially immediate;
      alter table seminar_rooms drop constraint seminar_rooms_name;
      alter table seminar_rooms add constraint seminar_rooms_name unique (seminar_id, name) deferrable initially immediate;
      alter table agenda_sessions drop constraint agenda_sessions_room_is_free;
      alter table agenda_sessions add constraint agenda_sessions_room_is_free exclude using gist (room_id with =, during with &&) deferrable initially immediate;
      alter table agenda_speakers drop constraint agenda_speakers_is_free;
      alter table agenda_speakers add constraint agenda_speakers_is_free
        exclude using gist (person_id with =, during with &&) where (is_binding) deferrable initially immediate;
      -- As before, by a trigger: TypeORM cannot compare a table that has a generated column without a table of its own for its expression.
      alter table agenda_sessions alter column during drop expression;
      create function session_during() returns trigger language plpgsql as $$
        begin
          new.during := tstzrange((new.day_date + new.starts_at) at time zone new.time_zone, (new.day_date + new.ends_at) at time zone new.time_zone);
          return new;
        end $$;
      create trigger agenda_sessions_during before insert or update on agenda_sessions for each row execute function session_during();
      create index agenda_speakers_session_index on agenda_speakers (session_id);
      create index agenda_speakers_seminar_index on agenda_speakers (seminar_id);

      -- The list of invitations is sorted by name, so the name it is sorted by rests in it, as it was on the day of inviting.
      alter table invitations add column sort_name text not null default '';
      create index invitations_in_order on invitations (seminar_id, (sort_name collate "et-EE-x-icu"), id);

      -- Councils whose seats an organiser sees: the hosts of the seminars they may change, until those are over.
      create function organised_councils() returns setof uuid language sql stable security definer set search_path from current as $$
        select h.council_id from seminar_hosts h join seminars s on s.id = h.seminar_id
         where h.seminar_id in (select writable_seminars()) and s.state in ('DRAFT', 'PLANNED', 'INVITING')
      $$;
      create policy organiser_reads on memberships for select to turvaring_api using (council_id = any(array(select organised_councils())));
      create policy organiser_reads on seats for select to turvaring_api using (council_id = any(array(select organised_councils())));
      create policy organiser_reads on seat_substitutes for select to turvaring_api using (council_id = any(array(select organised_councils())));

      -- The series of a seminar is named wherever the seminar is shown.
      create policy seminar_reads on seminar_series for select to turvaring_api using (
        id in (select series_id from seminars where seminars.id = any(array(select readable_seminars()))));

      -- Whose substitutes a link shows: those of the seat it was sent to.
      create function token_seat() returns uuid language sql stable security definer set search_path from current as
        $$ select seat_id from invitations where id = token_invitation() $$;
      create policy token_reads on seat_substitutes for select to turvaring_api using (seat_id = (select token_seat()));

      -- As before, and whom an organiser may invite: seats of all hosts, affiliates of chosen institutions, persons a co-host has chosen.
      create or replace function seminar_persons() returns setof uuid language sql stable security definer set search_path from current as $$
        with mine as (select readable_seminars() as id), organised as (select organised_councils() as id)
        select person_id from agenda_speakers where seminar_id in (select id from mine)
        union select day_leader_id from seminar_days where seminar_id in (select id from mine) and day_leader_id is not null
        union select secretary_person_id from seminar_hosts where seminar_id in (select id from mine) and secretary_person_id is not null
        union select person_id from invitations where seminar_id in (select id from mine) and token_invitation() is null
        union select person_id from invitations where id = token_invitation()
        union select person_id from seat_substitutes where seat_id = token_seat() and is_current(valid_from, valid_to)
        union select person_id from seats where council_id in (select id from organised)
        union select person_id from seat_substitutes where council_id in (select id from organised)
        union select a.person_id from audience_institutions ai join affiliations a using (institution_id)
               where ai.seminar_id in (select writable_seminars()) and is_current(a.valid_from, a.valid_to)
        union select person_id from audience_persons where seminar_id in (select writable_seminars())
      $$;

      -- Who is to be invited and why, each person once. Empty for everybody who may not change the seminar.
      create function seminar_audience(p_seminar_id uuid)
        returns table (person_id uuid, seat_id uuid, institution_id uuid, reasons jsonb, language text, address citext, name text, sort_name text)
        language sql stable security definer set search_path from current as $$
        with seminar as (select p_seminar_id as id where p_seminar_id in (select writable_seminars())
        ), members as (
          select m.id, m.council_id, m.institution_id, m.voting, h.is_lead, c.name as council_name
            from seminar join seminar_hosts h on h.seminar_id = seminar.id join councils c on c.id = h.council_id
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

      -- Voting seats of each host and what their holders answered: as of today, or of the last day once it is over.
      create function seminar_coverage(p_seminar_id uuid) returns table (council_id uuid, is_lead boolean, seats int, covered int, declined int, quorum int)
        language sql stable security definer set search_path from current as $$
        select h.council_id, h.is_lead, count(held.id)::int, (count(held.id) filter (where i.response in ('ACCEPTED', 'ONLINE', 'SUBSTITUTE')))::int,
               (count(held.id) filter (where i.response = 'DECLINED'))::int, ceil(count(held.id) * c.quorum_percent / 100.0)::int
          from seminars s
          join seminar_hosts h on h.seminar_id = s.id
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

      -- Invited, silent, and no mail has arrived or is on its way. Members see how many, though deliveries are not theirs to read.
      create function seminar_unreached(p_seminar_id uuid) returns setof uuid language sql stable security definer set search_path from current as $$
        select i.id from invitations i
         where i.seminar_id = p_seminar_id and i.response = 'NONE' and p_seminar_id in (select readable_seminars())
           and not exists (select from deliveries d where d.subject_id = i.id and d.kind = 'seminars.invitation'
                              and d.state in ('DRAFT', 'QUEUED', 'SENDING', 'DELAYED', 'ACCEPTED'))
      $$;

      -- How far the invitations of a seminar have come, or the cancellations once it is cancelled. Of the mails the asker may see.
      create function seminar_sending(p_seminar_id uuid) returns json language sql stable as $$
        select json_build_object('total', count(*), 'waiting', count(*) filter (where is_waiting), 'accepted', count(*) filter (where state = 'ACCEPTED'),
                 'failed', count(*) filter (where state in ('BOUNCED', 'FAILED', 'SUPPRESSED')), 'cancelled', count(*) filter (where state = 'CANCELLED'),
                 'isFinished', count(*) filter (where is_waiting) = 0, 'startedAt', min(created_at),
                 'finishedAt', case when count(*) filter (where is_waiting) = 0 then max(updated_at) end)
          from (select d.state, d.created_at, d.updated_at, d.state in ('DRAFT', 'QUEUED', 'SENDING', 'DELAYED') as is_waiting
                  from seminars s join deliveries d on d.seminar_id = s.id
                   and d.kind = case s.state when 'CANCELLED' then 'seminars.cancellation' else 'seminars.invitation' end
                 where s.id = p_seminar_id) as mails
      $$;

      -- No next seminar in sight, and the longest gap since the last one has passed or will within 60 days: a joint one takes that long
      -- to prepare. A council that has not met yet counts from the day it was founded, or entered here. False for councils of others.
      create function cadence_is_broken(p_council_id uuid) returns boolean language sql stable security definer set search_path from current as $$
        select coalesce((
          select c.closed_on is null and c.meetings_per_year > 0
             and act_today() + 60 > c.max_gap_days + coalesce(
                   (select max(s.held_on) from seminars s join seminar_hosts h on h.seminar_id = s.id where h.council_id = c.id and s.state in ('HELD', 'REPORTED')),
                   c.founded_on, c.created_at::date)
             and not exists (select from seminars s join seminar_hosts h on h.seminar_id = s.id
                              where h.council_id = c.id and s.state in ('DRAFT', 'PLANNED', 'INVITING') and s.ends_at > act_now())
            from councils c where c.id = p_council_id and c.id in (select readable_councils())), false)
      $$;

      -- Names of councils that could host together with one's own. Nothing but names: the rest of a foreign council stays shut.
      create function council_names() returns table (id uuid, name text, short_name text)
        language sql stable security definer set search_path from current as $$
        select c.id, c.name, c.short_name from councils c
         where (c.closed_on is null or c.closed_on >= act_today()) and exists (select writable_councils())
      $$;
      -- Whether a person sits in a council, also one that is not the asker's own: a co-host's secretary can be named.
      create function sits_in(p_council_id uuid, p_person_id uuid) returns boolean
        language sql stable security definer set search_path from current as $$
        select exists (select writable_councils())
           and exists (select from seats s where s.council_id = p_council_id and s.person_id = p_person_id and is_current(s.valid_from, s.valid_to))
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy organiser_reads on memberships;
      drop policy organiser_reads on seats;
      drop policy organiser_reads on seat_substitutes;
      drop policy token_reads on seat_substitutes;
      drop policy seminar_reads on seminar_series;
      drop function sits_in, council_names, cadence_is_broken, seminar_sending, seminar_unreached, seminar_coverage, seminar_audience;
      create or replace function seminar_persons() returns setof uuid language sql stable security definer set search_path from current as $$
        with mine as (select readable_seminars() as id)
        select person_id from agenda_speakers where seminar_id in (select id from mine)
        union select day_leader_id from seminar_days where seminar_id in (select id from mine) and day_leader_id is not null
        union select secretary_person_id from seminar_hosts where seminar_id in (select id from mine) and secretary_person_id is not null
        union select person_id from invitations where seminar_id in (select id from mine) and token_invitation() is null
        union select person_id from invitations where id = token_invitation()
        union select ss.person_id from invitations i join seat_substitutes ss using (seat_id)
               where i.id = token_invitation() and is_current(ss.valid_from, ss.valid_to)
      $$;
      drop function organised_councils, token_seat;
      drop trigger agenda_sessions_during on agenda_sessions;
      drop function session_during;
      drop index invitations_in_order, agenda_speakers_seminar_index, agenda_speakers_session_index;
      alter table invitations drop column sort_name;
      alter table agenda_speakers drop constraint agenda_speakers_is_free;
      alter table agenda_speakers add constraint agenda_speakers_is_free exclude using gist (person_id with =, during with &&) where (is_binding);
      alter table agenda_sessions drop column during cascade;
      alter table agenda_sessions add column during tstzrange not null generated always as
        (tstzrange((day_date + starts_at) at time zone time_zone, (day_date + ends_at) at time zone time_zone)) stored;
      alter table agenda_sessions add constraint agenda_sessions_during unique (id, seminar_id, during);
      alter table agenda_sessions add constraint agenda_sessions_room_is_free exclude using gist (room_id with =, during with &&);
      alter table agenda_speakers add constraint agenda_speakers_session foreign key (session_id, seminar_id, during)
        references agenda_sessions (id, seminar_id, during) on update cascade on delete cascade;
      alter table seminar_rooms drop constraint seminar_rooms_name;
      alter table seminar_rooms add constraint seminar_rooms_name unique (seminar_id, name);
      alter table seminar_days drop constraint seminar_days_date;
      alter table seminar_days add constraint seminar_days_date unique (seminar_id, date)`);
  }
}
