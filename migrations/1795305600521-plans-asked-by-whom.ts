import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who asked for a later day, to whoever speaks for the institution that the item is up to: they asked for it themselves. By a link nobody's
 * row is to be read, and without a name nobody there knows whether to ask again.
 */
export class PlansAskedByWhom1795305600521 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function asker_of_extension(p_extension_id uuid) returns text language sql stable security definer set search_path from current as $$
        select p.first_name || ' ' || p.last_name
          from item_extensions e join action_items i on i.id = e.item_id join persons p on p.id = e.asked_by_id
         where e.id = p_extension_id and i.owner_institution_id in (select own_institutions())
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function asker_of_extension');
  }
}
