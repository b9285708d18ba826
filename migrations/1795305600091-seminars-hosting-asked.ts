import type { MigrationInterface, QueryRunner } from 'typeorm';
import { councilCadence, seminarAudience, seminarCoverage, seminarPersons } from './parts/seminar-hosts.js';

/**
 * A co-host is asked before anything of it opens. Until its secretary or chair has accepted, the leading council sees the name that it
 * was asked by, and they see the seminar without its people; declined, the row stays with its reason and opens nothing.
 */
export class SeminarsHostingAsked1795305600091 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table seminar_hosts
        -- The name it was asked by: the council itself stays shut to whoever asked, until it accepts.
        add column council_name       text not null default '',
        add column council_short_name text not null default '',
        add column accepted_at        timestamptz,
        add column declined_at        timestamptz,
        add column decline_reason     text,
        add constraint seminar_hosts_of_seminar unique (id, seminar_id);
      -- Whoever hosts today has been taken for granted; nothing that is open closes.
      update seminar_hosts h set accepted_at = s.created_at, council_name = c.name, council_short_name = c.short_name
        from seminars s, councils c where s.id = h.seminar_id and c.id = h.council_id;
      alter table seminar_hosts
        add constraint seminar_hosts_lead_accepts check (not is_lead or accepted_at is not null),
        add constraint seminar_hosts_one_answer check (accepted_at is null or declined_at is null),
        add constraint seminar_hosts_declined_with_reason check (declined_at is null or decline_reason is not null);

      -- Hosts from the first day: the leading council, and where who asks is secretary as well.
      create function name_host() returns trigger language plpgsql security definer set search_path from current as $$
        begin
          select name, short_name into strict new.council_name, new.council_short_name from councils where id = new.council_id;
          if new.is_lead or new.council_id in (select writable_councils()) then
            new.accepted_at := coalesce(new.accepted_at, act_now());
          end if;
          return new;
        end $$;
      create trigger seminar_hosts_name before insert on seminar_hosts for each row execute function name_host();
      -- Nobody writes another council's answer: these columns are granted to nobody, and this is the only way to them.
      revoke insert on seminar_hosts from turvaring_api;
      grant insert (id, seminar_id, council_id, is_lead, quota, secretary_person_id) on seminar_hosts to turvaring_api;
      -- Accepts for the council of a host, or declines with a reason; false when it is not asked (any more) or not the viewer's to answer
      -- for. Its secretary who accepts organises, unless somebody was named.
      create function answer_hosting(p_host_id uuid, p_decline_reason text) returns boolean
        language plpgsql security definer set search_path from current as $$
        begin
          update seminar_hosts h set
                 accepted_at = case when p_decline_reason is null then act_now() end, declined_at = case when p_decline_reason is not null then act_now() end,
                 decline_reason = p_decline_reason,
                 secretary_person_id = coalesce(h.secretary_person_id, case when p_decline_reason is null and h.council_id in (select writable_councils()) then viewer_id() end)
            from seminars s
           where h.id = p_host_id and h.accepted_at is null and h.declined_at is null and h.council_id in (select inviting_councils())
             and s.id = h.seminar_id and s.state in ('DRAFT', 'PLANNED', 'INVITING');
          return found;
        end $$;

      -- Seminars that one reads because a council of theirs is one's own.
      create function council_seminars() returns setof uuid language sql stable security definer set search_path from current as
        $$ select seminar_id from seminar_hosts where accepted_at is not null and council_id in (select readable_councils()) $$;
      create or replace function readable_seminars() returns setof uuid language sql stable security definer set search_path from current as $$
        select council_seminars()
        union
        select seminar_id from invitations where person_id = viewer_id()
        union
        select token_seminar()
      $$;
      create or replace function writable_seminars() returns setof uuid language sql stable security definer set search_path from current as
        $$ select seminar_id from seminar_hosts where accepted_at is not null and council_id in (select writable_councils()) $$;
      create or replace function inviting_seminars() returns setof uuid language sql stable security definer set search_path from current as
        $$ select seminar_id from seminar_hosts where accepted_at is not null and council_id in (select inviting_councils()) $$;
      -- What somebody who is asked to host together looks at before answering: the plan, and none of its people.
      create function asked_seminars() returns setof uuid language sql stable security definer set search_path from current as $$
        select h.seminar_id from seminar_hosts h join seminars s on s.id = h.seminar_id
         where h.accepted_at is null and h.declined_at is null and h.council_id in (select inviting_councils())
           and s.state in ('DRAFT', 'PLANNED', 'INVITING')
      $$;
      create or replace function organised_councils() returns setof uuid language sql stable security definer set search_path from current as $$
        select h.council_id from seminar_hosts h join seminars s on s.id = h.seminar_id
         where h.accepted_at is not null and h.seminar_id in (select inviting_seminars()) and s.state in ('DRAFT', 'PLANNED', 'INVITING')
      $$;
      ${seminarPersons('and accepted_at is not null')}
      ${seminarAudience('and h.accepted_at is not null')}
      ${seminarCoverage('and h.accepted_at is not null')}
      ${councilCadence('and h.accepted_at is not null')}
      alter policy api_reads on seminar_hosts using (seminar_id = any(array(select readable_seminars()))
        or seminar_id = any(array(select asked_seminars())) or council_id = any(array(select inviting_councils())));
      create policy asked_reads on seminars for select to turvaring_api using (id = any(array(select asked_seminars())));
      create policy asked_reads on seminar_days for select to turvaring_api using (seminar_id = any(array(select asked_seminars())));
      create policy asked_reads on seminar_rooms for select to turvaring_api using (seminar_id = any(array(select asked_seminars())));
      create policy asked_reads on agenda_sessions for select to turvaring_api using (seminar_id = any(array(select asked_seminars())));
      alter policy token_reads on councils using (
        id in (select council_id from seminar_hosts where seminar_id = (select token_seminar()) and accepted_at is not null));
      alter policy seminar_reads on councils using (
        id in (select council_id from seminar_hosts where accepted_at is not null
                and (seminar_id = any(array(select readable_seminars())) or (is_lead and seminar_id = any(array(select asked_seminars()))))));

      -- The host that a reason to invite stands for: the first one with a council. Null for who is invited beside the seats.
      create function host_of(reasons jsonb) returns uuid language sql immutable parallel safe as
        $$ select (jsonb_path_query_first(reasons, '$[*].councilId ? (@ != null)') #>> '{}')::uuid $$;
      -- How far each host has filled its quota. Who takes part online needs no place. The audience is empty for who may not organise.
      create function seminar_quotas(p_seminar_id uuid)
        returns table (council_id uuid, council_name text, is_lead boolean, quota int, audience int, invited int, coming int)
        language sql stable security definer set search_path from current as $$
        with audience as (select host_of(reasons) as council_id, count(*)::int as people from seminar_audience(p_seminar_id) group by 1
        ), invited as (
          select host_of(reasons) as council_id, count(*)::int as people, (count(*) filter (where response in ('ACCEPTED', 'SUBSTITUTE')))::int as coming
            from invitations where seminar_id = p_seminar_id group by 1
        )
        select h.council_id, c.name, h.is_lead, h.quota, coalesce(a.people, 0), coalesce(i.people, 0), coalesce(i.coming, 0)
          from seminar_hosts h join councils c on c.id = h.council_id
          left join audience a on a.council_id = h.council_id left join invited i on i.council_id = h.council_id
         where h.seminar_id = p_seminar_id and h.accepted_at is not null and p_seminar_id in (select readable_seminars())
         order by h.is_lead desc, c.name
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function seminar_quotas, host_of;
      alter policy seminar_reads on councils using (
        id in (select council_id from seminar_hosts where seminar_id = any(array(select readable_seminars()))));
      alter policy token_reads on councils using (id in (select council_id from seminar_hosts where seminar_id = (select token_seminar())));
      drop policy asked_reads on agenda_sessions;
      drop policy asked_reads on seminar_rooms;
      drop policy asked_reads on seminar_days;
      drop policy asked_reads on seminars;
      alter policy api_reads on seminar_hosts using (
        seminar_id = any(array(select readable_seminars())) or council_id = any(array(select readable_councils())));
      ${councilCadence('')}
      ${seminarCoverage('')}
      ${seminarAudience('')}
      ${seminarPersons('')}
      create or replace function organised_councils() returns setof uuid language sql stable security definer set search_path from current as $$
        select h.council_id from seminar_hosts h join seminars s on s.id = h.seminar_id
         where h.seminar_id in (select inviting_seminars()) and s.state in ('DRAFT', 'PLANNED', 'INVITING')
      $$;
      create or replace function inviting_seminars() returns setof uuid language sql stable security definer set search_path from current as
        $$ select seminar_id from seminar_hosts where council_id in (select inviting_councils()) $$;
      create or replace function writable_seminars() returns setof uuid language sql stable security definer set search_path from current as
        $$ select seminar_id from seminar_hosts where council_id in (select writable_councils()) $$;
      create or replace function readable_seminars() returns setof uuid language sql stable security definer set search_path from current as $$
        select seminar_id from seminar_hosts where council_id in (select readable_councils())
        union
        select seminar_id from invitations where person_id = viewer_id()
        union
        select token_seminar()
      $$;
      drop function asked_seminars, council_seminars;
      revoke insert (id, seminar_id, council_id, is_lead, quota, secretary_person_id) on seminar_hosts from turvaring_api;
      grant insert on seminar_hosts to turvaring_api;
      drop trigger seminar_hosts_name on seminar_hosts;
      drop function answer_hosting, name_host;
      alter table seminar_hosts drop constraint seminar_hosts_declined_with_reason, drop constraint seminar_hosts_one_answer,
        drop constraint seminar_hosts_lead_accepts, drop constraint seminar_hosts_of_seminar, drop column decline_reason, drop column declined_at,
        drop column accepted_at, drop column council_short_name, drop column council_name`);
  }
}
