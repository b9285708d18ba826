import type { MigrationInterface, QueryRunner } from 'typeorm';

const INVITING = 'seminar_id = any(array(select inviting_seminars()))';
/** Every column but the hash of the link: whoever had it could open the invitation in another's name. A new column needs a grant. */
const INVITATION = `id, seminar_id, person_id, seat_id, institution_id, reasons, language, response, day_ids, substitute_name, answered_at, source,
  link_version, link_revoked_at, invited_at, reminders_sent, version, sort_name`;

/**
 * Who may write what of a seminar: its secretaries all of it, the leading council's secretary its hosts, chairs whom to invite and what
 * they answered. Nobody points a row at a stranger and so gets to see them.
 */
export class SeminarsInviting1795305600013 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function inviting_seminars() returns setof uuid language sql stable security definer set search_path from current as
        $$ select seminar_id from seminar_hosts where council_id in (select inviting_councils()) $$;
      create function leading_seminars() returns setof uuid language sql stable security definer set search_path from current as
        $$ select id from seminars where council_id in (select writable_councils()) $$;

      -- Councils whose seats an organiser sees: the hosts of the seminars they may invite to, until those are over.
      create or replace function organised_councils() returns setof uuid language sql stable security definer set search_path from current as $$
        select h.council_id from seminar_hosts h join seminars s on s.id = h.seminar_id
         where h.seminar_id in (select inviting_seminars()) and s.state in ('DRAFT', 'PLANNED', 'INVITING')
      $$;
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
               where ai.seminar_id in (select inviting_seminars()) and is_current(a.valid_from, a.valid_to)
        union select person_id from audience_persons where seminar_id in (select inviting_seminars())
      $$;

      -- Who is to be invited and why, each person once. Empty for everybody who may not invite to the seminar.
      create or replace function seminar_audience(p_seminar_id uuid)
        returns table (person_id uuid, seat_id uuid, institution_id uuid, reasons jsonb, language text, address citext, name text, sort_name text)
        language sql stable security definer set search_path from current as $$
        with seminar as (select p_seminar_id as id where p_seminar_id in (select inviting_seminars())
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

      create function visible_persons() returns setof uuid language sql stable security definer set search_path from current as
        $$ select readable_persons() union select seminar_persons() $$;

      -- One line for each column that names a person in a row which shows them: nobody is named whom the viewer does not see already.
      -- A column that cannot be changed is looked at when the row is new, and not at every other change of it.
      create function refuse_strangers(guarded regclass, named text) returns void language plpgsql as $$
        begin
          execute format('create policy %1$I on %2$s as restrictive for insert to turvaring_api
            with check (%3$I is null or %3$I = any(array(select visible_persons())))', 'no_new_stranger_as_' || named, guarded, named);
          if has_column_privilege('turvaring_api', guarded, named, 'update') then
            execute format('create policy %1$I on %2$s as restrictive for update to turvaring_api
              using (true) with check (%3$I is null or %3$I = any(array(select visible_persons())))', 'no_stranger_as_' || named, guarded, named);
          end if;
        end $$;

      alter policy api_inserts on seminars with check (council_id = any(array(select writable_councils())));
      alter policy api_updates on seminars
        using (council_id = any(array(select writable_councils())) or id = any(array(select inviting_seminars())))
        with check (council_id = any(array(select writable_councils())) or id = any(array(select inviting_seminars())));
      -- A policy sees only the new row. Who only invites may bring a seminar from planned to inviting; the leading council stays for all.
      create function guard_seminar() returns trigger language plpgsql as $$
        begin
          if current_user = 'turvaring_api' and (new.council_id <> old.council_id
             or not (old.council_id = any(array(select writable_councils())) or old.id = any(array(select writable_seminars())))) then
            raise exception 'Seminar % is not the viewer''s to change', new.id using errcode = 'insufficient_privilege';
          end if;
          return new;
        end $$;
      create trigger seminars_inviting before update on seminars for each row
        when (not (new.state = old.state or (old.state = 'PLANNED' and new.state = 'INVITING'))
              or to_jsonb(new) - array['state', 'version'] is distinct from to_jsonb(old) - array['state', 'version'])
        execute function guard_seminar();
      -- A series is its council's own.
      alter table seminar_series add constraint seminar_series_of_council unique (id, council_id);
      alter table seminars drop constraint seminars_series;
      alter table seminars add constraint seminars_series foreign key (series_id, council_id)
        references seminar_series (id, council_id) on delete set null (series_id);

      -- Hosts are named and left out by the leading council; every host's secretary keeps quota and secretary.
      alter policy api_inserts on seminar_hosts with check (seminar_id = any(array(select leading_seminars())));
      alter policy api_updates on seminar_hosts
        using (seminar_id = any(array(select writable_seminars()))) with check (seminar_id = any(array(select writable_seminars())));
      alter policy api_deletes on seminar_hosts using (seminar_id = any(array(select leading_seminars())));
      revoke update on seminar_hosts from turvaring_api;
      grant update (quota, secretary_person_id) on seminar_hosts to turvaring_api;
      -- With a host's row its people come into sight, so its secretary is named after it has been written.
      drop function sits_in;

      ${writes('audience_institutions', INVITING)}
      ${writes('audience_persons', INVITING)}
      ${writes('deliveries', MAILS)}
      alter policy api_reads on deliveries using (
        ${INVITING} or council_id = any(array(select inviting_councils())) or (select viewer_is_administrator()));
      alter policy api on audit_entries using (
        person_id = (select viewer_id()) or council_id = any(array(select inviting_councils())) or ${INVITING} or (select viewer_is_administrator()));

      alter policy api_inserts on invitations with check (${INVITING});
      alter policy api_updates on invitations
        using (id = (select token_invitation()) or ${INVITING}) with check (id = (select token_invitation()) or ${INVITING});
      create policy seats_in_sight on invitations as restrictive for insert to turvaring_api
        with check (seat_id is null or exists (select from seats s where s.id = seat_id));
      revoke select, update on invitations from turvaring_api;
      grant select (${INVITATION}), update (response, day_ids, substitute_name, answered_at, source, version) on invitations to turvaring_api;

      select refuse_strangers('seminar_hosts', 'secretary_person_id'), refuse_strangers('seminar_days', 'day_leader_id'),
             refuse_strangers('agenda_speakers', 'person_id'), refuse_strangers('audience_persons', 'person_id'),
             refuse_strangers('invitations', 'person_id');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${['invitations', 'audience_persons', 'agenda_speakers'].map((table) => welcomeStrangers(table, 'person_id')).join('')}
      ${welcomeStrangers('seminar_days', 'day_leader_id')}
      ${welcomeStrangers('seminar_hosts', 'secretary_person_id')}
      revoke select (${INVITATION}), update (response, day_ids, substitute_name, answered_at, source, version) on invitations from turvaring_api;
      grant select, update on invitations to turvaring_api;
      drop policy seats_in_sight on invitations;
      alter policy api_inserts on invitations with check (id = (select token_invitation()) or ${WRITABLE});
      alter policy api_updates on invitations
        using (id = (select token_invitation()) or ${WRITABLE}) with check (id = (select token_invitation()) or ${WRITABLE});
      alter policy api on audit_entries using (
        person_id = (select viewer_id()) or council_id = any(array(select writable_councils())) or ${WRITABLE} or (select viewer_is_administrator()));
      alter policy api_reads on deliveries using (
        ${WRITABLE} or council_id = any(array(select writable_councils())) or (select viewer_is_administrator()));
      ${writes('deliveries', `${WRITABLE} or council_id = any(array(select writable_councils()))`)}
      ${writes('audience_persons', WRITABLE)}
      ${writes('audience_institutions', WRITABLE)}
      create function sits_in(p_council_id uuid, p_person_id uuid) returns boolean
        language sql stable security definer set search_path from current as $$
        select exists (select writable_councils())
           and exists (select from seats s where s.council_id = p_council_id and s.person_id = p_person_id and is_current(s.valid_from, s.valid_to))
      $$;
      revoke update (quota, secretary_person_id) on seminar_hosts from turvaring_api;
      grant update on seminar_hosts to turvaring_api;
      ${writes('seminar_hosts', `council_id = any(array(select writable_councils())) or ${WRITABLE}`)}
      alter table seminars drop constraint seminars_series;
      alter table seminars add constraint seminars_series foreign key (series_id) references seminar_series (id) on delete set null;
      alter table seminar_series drop constraint seminar_series_of_council;
      drop trigger seminars_inviting on seminars;
      drop function guard_seminar;
      alter policy api_inserts on seminars with check (
        council_id = any(array(select writable_councils())) or id = any(array(select writable_seminars())));
      alter policy api_updates on seminars
        using (council_id = any(array(select writable_councils())) or id = any(array(select writable_seminars())))
        with check (council_id = any(array(select writable_councils())) or id = any(array(select writable_seminars())));
      drop function refuse_strangers, visible_persons;
      do $$
        begin
          execute replace(pg_get_functiondef('seminar_audience'::regproc), 'inviting_seminars', 'writable_seminars');
          execute replace(pg_get_functiondef('seminar_persons'::regproc), 'inviting_seminars', 'writable_seminars');
          execute replace(pg_get_functiondef('organised_councils'::regproc), 'inviting_seminars', 'writable_seminars');
        end $$;
      drop function leading_seminars, inviting_seminars`);
  }
}

const WRITABLE = 'seminar_id = any(array(select writable_seminars()))';
/** A mail of a seminar is its organisers' to plan, and belongs to no council but its hosts; any other is its council's. */
const MAILS = `case when seminar_id is null then council_id = any(array(select inviting_councils()))
  else ${INVITING} and (council_id is null or council_id in (
    select h.council_id from seminar_hosts h where h.seminar_id = any(array(select inviting_seminars())))) end`;

const writes = (table: string, rule: string) => `
  alter policy api_inserts on ${table} with check (${rule});
  alter policy api_updates on ${table} using (${rule}) with check (${rule});
  alter policy api_deletes on ${table} using (${rule});`;

const welcomeStrangers = (table: string, named: string) => `
  drop policy no_new_stranger_as_${named} on ${table};
  drop policy if exists no_stranger_as_${named} on ${table};`;
