import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Links of invitations end: a new one takes the place of the one before, and each expires 30 days after the seminar. One act opens one of
 * them, since what it shows is a setting of the transaction.
 */
export class SeminarsLinksThatEnd1795305600083 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Hashes of the links before: whoever comes with one is told that there is a newer one.
      alter table invitations add column revoked_hashes bytea[] not null default '{}';
      create index invitations_revoked on invitations using gin (revoked_hashes);
      -- Who holds a link may answer with it, and not make another.
      create function guard_link() returns trigger language plpgsql as $$
        begin
          if current_user = 'turvaring_api' and not new.seminar_id = any(array(select inviting_seminars())) then
            raise exception 'The link of invitation % is not the viewer''s to renew', new.id using errcode = 'insufficient_privilege';
          end if;
          if new.token_hash is distinct from old.token_hash then
            new.revoked_hashes := array_append(old.revoked_hashes, old.token_hash);
          end if;
          return new;
        end $$;
      create trigger invitations_link before update of language, link_version, link_revoked_at, token_hash on invitations
        for each row execute function guard_link();
      grant update (language, link_version, link_revoked_at, token_hash) on invitations to turvaring_api;
      -- Where somebody is mailed who is invited: who invites is told it of the whole audience, too.
      create function invited_address(p_invitation_id uuid) returns citext language sql stable security definer set search_path from current as $$
        select p.email from invitations i join persons p on p.id = i.person_id
         where i.id = p_invitation_id and i.seminar_id in (select inviting_seminars())
      $$;
      drop trigger audit_insert on invitations;
      drop trigger audit_update on invitations;
      drop trigger audit_delete on invitations;
      select audit('invitations', 'token_hash', 'revoked_hashes');

      create function link_has_expired(p_seminar_ends_at timestamptz) returns boolean language sql stable parallel safe as
        $$ select p_seminar_ends_at + interval '30 days' < act_now() $$;

      drop function open_invitation;
      -- A link from a mail: shows the one thing it is for to this transaction, or says why not and shows nothing more than before.
      create function open_invitation(p_token_hash bytea) returns table (id uuid, refusal text)
        language plpgsql security definer set search_path from current as $$
        declare
          opened invitations;
        begin
          select i.* into opened from invitations i where i.token_hash = p_token_hash;
          refusal := case
            when opened.link_revoked_at is not null or (opened.id is null and exists (
                 select from invitations i where i.revoked_hashes @> array[p_token_hash])) then 'invitation-link-revoked'
            when opened.id is null then 'no-such-invitation'
            when opened.id <> token_invitation() then 'one-link-at-a-time'
            when (select link_has_expired(s.ends_at) from seminars s where s.id = opened.seminar_id) then 'invitation-link-expired'
          end;
          if refusal is null then
            id := opened.id;
            perform set_config('app.invitation_id', opened.id::text, true), set_config('app.link_person_id', opened.person_id::text, true),
                    set_config('app.channel', 'link', true);
          end if;
          return next;
        end $$;

      -- As before, by the newest mail: an invitation may have been mailed again with a new link.
      create or replace function seminar_unreached(p_seminar_id uuid) returns setof uuid language sql stable security definer set search_path from current as $$
        select i.id from invitations i
          left join lateral (select d.state from deliveries d where d.subject_id = i.id and d.kind = 'seminars.invitation'
                              order by d.created_at desc, d.id desc limit 1) as newest on true
         where i.seminar_id = p_seminar_id and i.response = 'NONE' and p_seminar_id in (select readable_seminars())
           and (newest.state is null or newest.state not in ('DRAFT', 'QUEUED', 'SENDING', 'DELAYED', 'ACCEPTED'))
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace function seminar_unreached(p_seminar_id uuid) returns setof uuid language sql stable security definer set search_path from current as $$
        select i.id from invitations i
         where i.seminar_id = p_seminar_id and i.response = 'NONE' and p_seminar_id in (select readable_seminars())
           and not exists (select from deliveries d where d.subject_id = i.id and d.kind = 'seminars.invitation'
                              and d.state in ('DRAFT', 'QUEUED', 'SENDING', 'DELAYED', 'ACCEPTED'))
      $$;
      drop trigger audit_insert on invitations;
      drop trigger audit_update on invitations;
      drop trigger audit_delete on invitations;
      select audit('invitations', 'token_hash');
      revoke update (language, link_version, link_revoked_at, token_hash) on invitations from turvaring_api;
      drop trigger invitations_link on invitations;
      drop function open_invitation, link_has_expired, invited_address, guard_link;
      alter table invitations drop column revoked_hashes;
      create function open_invitation(p_token_hash bytea) returns uuid language plpgsql security definer set search_path from current as $$
        declare found_id uuid; found_person uuid;
        begin
          select id, person_id into found_id, found_person from invitations where token_hash = p_token_hash and link_revoked_at is null;
          perform set_config('app.invitation_id', coalesce(found_id::text, ''), true), set_config('app.link_person_id', coalesce(found_person::text, ''), true),
                  set_config('app.channel', 'link', true);
          return found_id;
        end $$`);
  }
}
