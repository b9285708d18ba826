import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether the link of an invitation takes a word on items: the same of the mail that leaves and of the one that who invites reads again, who
 * may see some of the items alone. So it says that there are any, and never how many.
 */
export class PlansItemsByInvitations1795305600522 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function invitation_opens_items(p_person_id uuid, p_institution_id uuid) returns boolean
        language sql stable security definer set search_path from current as $$
        select speaks_for(p_person_id, p_institution_id) and exists (
          select from action_items i where i.owner_institution_id = p_institution_id and i.state in ('PLANNED', 'IN_PROGRESS', 'WAITING'))
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function invitation_opens_items');
  }
}
