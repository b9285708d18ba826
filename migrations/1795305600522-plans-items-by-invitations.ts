import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether the link of an invitation takes a word on items, for the mail that leaves. Of those behind a mark it says nothing: who invites reads the
 * mail again, and may see none of them.
 */
export class PlansItemsByInvitations1795305600522 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function invitation_opens_items(p_person_id uuid, p_institution_id uuid) returns boolean
        language sql stable security definer set search_path from current as $$
        select speaks_for(p_person_id, p_institution_id) and exists (
          select from action_items i where i.owner_institution_id = p_institution_id and i.state in ('PLANNED', 'IN_PROGRESS', 'WAITING')
             and not i.is_behind_mark)
      $$;
      revoke all on function invitation_opens_items from public;
      grant execute on function invitation_opens_items to turvaring_worker;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function invitation_opens_items');
  }
}
