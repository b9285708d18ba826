import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A new link also for whoever comes with that of an invitation; and how long it is known what links were used for. */
export class PlansLinksAskedAnew1795305600367 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- A new link in place of one that was good once, an invitation's too: which one it was is told to nobody but the job that mails it.
      create or replace function ask_for_update_link(p_token_hash bytea) returns uuid language sql stable security definer set search_path from current as $$
        select id from update_links where token_hash = p_token_hash
        union all
        select i.id from invitations i where i.token_hash = p_token_hash or i.revoked_hashes @> array[p_token_hash]
      $$;

      -- What housekeeping throws away.
      create index update_link_uses_by_day on update_link_uses (used_at);
      grant delete on update_link_uses to turvaring_worker;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      revoke delete on update_link_uses from turvaring_worker;
      drop index update_link_uses_by_day;
      create or replace function ask_for_update_link(p_token_hash bytea) returns uuid language sql stable security definer set search_path from current as
        $$ select id from update_links where token_hash = p_token_hash $$;
    `);
  }
}
