import type { MigrationInterface, QueryRunner } from 'typeorm';

const PRESENT = 'select institution_id from memberships where council_id = p_council and is_current(valid_from, valid_to)';

/**
 * What councils decide together, members of each may be asked to do: who names a council as a partner may name its present members as owners,
 * also once the seminar is over and its members' rows are no longer there to be read.
 */
export class PlansPartnerOwners1795305600381 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function partner_institutions(p_council uuid) returns setof uuid language sql stable security definer rows 20 set search_path from current as $$
        ${PRESENT} and p_council in (select partner_councils(mine.id) from (select writable_councils() as id) as mine)
      $$;
      create or replace function council_institutions(p_council uuid) returns setof uuid language sql stable as
        $$ ${PRESENT} union select partner_institutions(p_council) $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace function council_institutions(p_council uuid) returns setof uuid language sql stable as $$ ${PRESENT} $$;
      drop function partner_institutions;
    `);
  }
}
