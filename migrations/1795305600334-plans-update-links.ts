import type { MigrationInterface, QueryRunner } from 'typeorm';

const SPOKEN_FOR = (person: string) => `
        select institution_id from affiliations where person_id = ${person} and is_current(valid_from, valid_to)
        union
        select m.institution_id from seats s join memberships m on m.id = s.membership_id
         where s.person_id = ${person} and is_current(s.valid_from, s.valid_to) and is_current(m.valid_from, m.valid_to)`;

/**
 * Links in mails by which somebody says how it goes with what is up to their institution, without signing in. Whoever comes with one is
 * nobody to every policy (`viewer_id()` is null, whoever may be signed in beside it) but for one thing: they speak for the one institution
 * of the link. So a fault in the code above can do no more than say something of an item of that institution. What is written names the
 * person whom the link was sent to (`acting_person()`), and the trail the channel.
 */
export class PlansUpdateLinks1795305600334 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table update_links (
        id             uuid primary key default gen_random_uuid(),
        person_id      uuid not null constraint update_links_person references persons (id) on delete cascade,
        institution_id uuid not null constraint update_links_institution references institutions (id) on delete cascade,
        delivery_id    uuid not null constraint update_links_delivery references deliveries (id) on delete cascade,
        token_hash     bytea not null constraint update_links_token unique,
        created_at     timestamptz not null default act_now(),
        expires_at     timestamptz not null,
        revoked_at     timestamptz
      );
      create index update_links_person_index on update_links (person_id, created_at desc);
      create index update_links_institution_index on update_links (institution_id);
      create index update_links_delivery_index on update_links (delivery_id);
      -- A mail that is composed twice holds the same link.
      create unique index update_links_of_mail on update_links (delivery_id, institution_id) where revoked_at is null;

      -- What links were used for, those of invitations too: appended, never changed.
      create table update_link_uses (
        id            uuid primary key default gen_random_uuid(),
        link_id       uuid constraint update_link_uses_link references update_links (id) on delete cascade,
        invitation_id uuid constraint update_link_uses_invitation references invitations (id) on delete cascade,
        kind          text not null constraint update_link_uses_kind check (kind in ('OPENED', 'TOLD', 'REVOKED')),
        source        text,
        used_at       timestamptz not null default act_now(),
        constraint update_link_uses_of_one check (num_nonnulls(link_id, invitation_id) = 1)
      );
      create index update_link_uses_link_index on update_link_uses (link_id, used_at desc);
      create index update_link_uses_invitation_index on update_link_uses (invitation_id, used_at desc);
      create trigger update_link_uses_stay before update on update_link_uses for each row execute function refuse_change();

      -- Set by open_update_link() alone: whose link it is and for which institution, together, so that a link of another person in the
      -- same transaction leaves neither.
      create function link_institution() returns uuid language sql stable parallel safe as $$
        select split_part(current_setting('app.update_link', true), '/', 2)::uuid
         where current_setting('app.update_link', true) <> ''
           and split_part(current_setting('app.update_link', true), '/', 1) = current_setting('app.link_person_id', true)
           and viewer_id() is null
      $$;
      -- Who does it: the one who is signed in, or the one whom the link was sent to.
      create function acting_person() returns uuid language sql stable parallel safe as
        $$ select coalesce(viewer_id(), nullif(current_setting('app.link_person_id', true), '')::uuid) $$;
      create or replace function own_institutions() returns setof uuid language sql stable security definer rows 20 set search_path from current as $$
        ${SPOKEN_FOR('viewer_id()')}
        union
        select i from link_institution() i where i is not null
      $$;
      alter table item_updates alter column person_id set default acting_person();
      alter table item_extensions alter column asked_by_id set default acting_person();

      create function speaks_for(p_person_id uuid, p_institution_id uuid) returns boolean language sql stable security definer set search_path from current as
        $$ select coalesce(p_institution_id in (${SPOKEN_FOR('p_person_id')}), false) $$;
      revoke all on function speaks_for from public;
      grant execute on function speaks_for to turvaring_worker;

      -- What a token opens, or why not; also by the link of an invitation, for the institution whose seat the invited person stands for.
      create function find_update_link(p_token_hash bytea)
        returns table (link_id uuid, invitation_id uuid, person_id uuid, institution_id uuid, expires_at timestamptz, refusal text)
        language plpgsql stable security definer set search_path from current as $$
        #variable_conflict use_column
        declare
          link update_links;
          invited invitations;
          is_ended boolean;
        begin
          select l.* into link from update_links l where l.token_hash = p_token_hash;
          if link.id is not null then
            link_id := link.id; person_id := link.person_id; institution_id := link.institution_id; expires_at := link.expires_at;
            is_ended := link.revoked_at is not null;
          else
            select i.* into invited from invitations i where i.token_hash = p_token_hash;
            if invited.id is null then
              refusal := case when exists (select from invitations i where i.revoked_hashes @> array[p_token_hash])
                              then 'update-link-revoked' else 'no-such-update-link' end;
              return next;
              return;
            end if;
            invitation_id := invited.id; person_id := invited.person_id; institution_id := invited.institution_id;
            is_ended := invited.link_revoked_at is not null;
            select s.ends_at + interval '30 days' into expires_at from seminars s where s.id = invited.seminar_id;
          end if;
          refusal := case
            when is_ended then 'update-link-revoked'
            when expires_at < act_now() then 'update-link-expired'
            when not speaks_for(find_update_link.person_id, find_update_link.institution_id) then 'speaks-no-longer'
          end;
          return next;
        end $$;
      revoke all on function find_update_link from public;

      -- From here on the transaction is nobody's but the link's.
      create function open_update_link(p_token_hash bytea)
        returns table (person_name text, institution_name text, language text, expires_at timestamptz, is_invitation boolean, refusal text)
        language plpgsql security definer set search_path from current as $$
        declare
          link record;
          opened text;
        begin
          select * into link from find_update_link(p_token_hash);
          refusal := link.refusal;
          opened := link.person_id || '/' || link.institution_id;
          if refusal is null and (nullif(current_setting('app.update_link', true), '') <> opened
              or (nullif(current_setting('app.invitation_id', true), '') <> coalesce(link.invitation_id::text, ''))) then
            refusal := 'one-link-at-a-time';
          end if;
          if refusal is null then
            perform set_config('app.update_link', opened, true), set_config('app.link_person_id', link.person_id::text, true),
                    set_config('app.person_id', '', true), set_config('app.channel', 'link', true),
                    set_config('app.official_councils', '', true), set_config('app.readable_councils', '', true);
            select p.first_name || ' ' || p.last_name, p.language into person_name, open_update_link.language from persons p where p.id = link.person_id;
            select i.name into institution_name from institutions i where i.id = link.institution_id;
            expires_at := link.expires_at;
            is_invitation := link.invitation_id is not null;
          end if;
          return next;
        end $$;

      -- What was done by a link, and which restricted risks it told of, in the name of whom it was sent to. Only with the token itself.
      create function note_update_link_use(p_token_hash bytea, p_kind text, p_source text, p_risk_ids uuid[]) returns void
        language plpgsql security definer set search_path from current as $$
        declare
          link record;
        begin
          select * into link from find_update_link(p_token_hash);
          if link.person_id is null then return; end if;
          if p_kind is not null and not (p_kind = 'OPENED' and exists (
            select from update_link_uses u where u.link_id is not distinct from link.link_id and u.invitation_id is not distinct from link.invitation_id
               and u.kind = 'OPENED' and u.source is not distinct from p_source and u.used_at > act_now() - interval '1 minute')) then
            insert into update_link_uses (link_id, invitation_id, kind, source) values (link.link_id, link.invitation_id, p_kind, p_source);
          end if;
          insert into restricted_readings (council_id, risk_id, person_id, operation, channel, read_at)
          select r.council_id, r.id, link.person_id, current_setting('app.operation'), 'link', act_now() from risks r where r.id = any(p_risk_ids);
        end $$;

      -- Whoever holds a link may end it; that of an invitation is for who invites to renew. Nothing where it has ended already.
      create function revoke_update_link(p_token_hash bytea, p_source text) returns boolean
        language plpgsql security definer set search_path from current as $$
        declare
          link update_links;
        begin
          select l.* into link from update_links l where l.token_hash = p_token_hash and l.revoked_at is null for update;
          if link.id is null then return false; end if;
          perform set_config('app.link_person_id', link.person_id::text, true), set_config('app.channel', 'link', true);
          update update_links set revoked_at = act_now() where id = link.id;
          insert into update_link_uses (link_id, kind, source) values (link.id, 'REVOKED', p_source);
          return true;
        end $$;

      -- A new link in place of one that was good once: which one it was is told to nobody but the job that mails it.
      create function ask_for_update_link(p_token_hash bytea) returns uuid language sql stable security definer set search_path from current as
        $$ select id from update_links where token_hash = p_token_hash $$;

      select guard('update_links', 'person_id = (select viewer_id())', 'person_id = (select viewer_id())');
      alter policy api_updates on update_links with check (person_id = (select viewer_id()) and revoked_at is not null);
      revoke all on update_links from turvaring_api;
      grant select (id, person_id, institution_id, delivery_id, created_at, expires_at, revoked_at), update (revoked_at) on update_links to turvaring_api;
      revoke delete on update_links from turvaring_worker;
      select guard('update_link_uses', '(select true from update_links l where l.id = link_id)', 'false');
      revoke insert, update, delete on update_link_uses from turvaring_api, turvaring_worker;
      select audit('update_links', 'token_hash');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table item_updates alter column person_id set default viewer_id();
      alter table item_extensions alter column asked_by_id set default viewer_id();
      create or replace function own_institutions() returns setof uuid language sql stable security definer rows 20 set search_path from current as $$
        ${SPOKEN_FOR('viewer_id()')}
      $$;
      drop function ask_for_update_link, revoke_update_link, note_update_link_use, open_update_link, find_update_link, speaks_for, acting_person, link_institution;
      drop table update_link_uses, update_links;
    `);
  }
}
