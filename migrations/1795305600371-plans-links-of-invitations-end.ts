import type { MigrationInterface, QueryRunner } from 'typeorm';

const OF_OWN_LINK = '(select true from update_links l where l.id = link_id)';

/**
 * The link of an invitation says something in its person's name, too: whoever holds it, and its person, may end it, as they may any other
 * link in a mail, and its person sees what it was used for.
 */
export class PlansLinksOfInvitationsEnd1795305600371 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- By the token, or by the id of one's own; the id of the invitation, or null where nothing was to be ended. A new link is for a job.
      create function end_invitation_link(p_token_hash bytea, p_id uuid, p_source text) returns uuid
        language plpgsql security definer set search_path from current as $$
        declare
          ended invitations;
        begin
          select i.* into ended from invitations i
           where (i.token_hash = p_token_hash or (i.id = p_id and i.person_id = viewer_id())) and i.link_revoked_at is null for update;
          if ended.id is null then return null; end if;
          if p_token_hash is not null then
            perform set_config('app.link_person_id', ended.person_id::text, true), set_config('app.channel', 'link', true);
          end if;
          update invitations set link_revoked_at = act_now() where id = ended.id;
          insert into update_link_uses (invitation_id, kind, source) values (ended.id, 'REVOKED', p_source);
          return ended.id;
        end $$;
      alter policy api_reads on update_link_uses using (
        ${OF_OWN_LINK} or (select true from invitations i where i.id = invitation_id and i.person_id = (select viewer_id())));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter policy api_reads on update_link_uses using (${OF_OWN_LINK});
      drop function end_invitation_link;
    `);
  }
}
