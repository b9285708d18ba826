import type { MigrationInterface, QueryRunner } from 'typeorm';

const readsWhere = (isForAll: string) => `
  alter policy api_reads on risks using (council_id = any(array(select readable_councils()))
    and (${isForAll} or council_id = any(array(select overseen_councils())) or id in (select own_marked_risks())));`;

/**
 * What "restricted today" means has one name. And the trail shows of a measure no more than its risks let be seen: administrators read
 * none of what works on restricted risks alone.
 */
export class RisksRestrictedToday1795305600241 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function is_restricted(mark_basis text, mark_from date, mark_until date) returns boolean language sql stable parallel safe as
        $$ select mark_basis is not null and is_current(mark_from, mark_until) $$;
      ${readsWhere('not is_restricted(mark_basis, mark_from, mark_until)')}
      create policy restricted_measures on audit_entries as restrictive for select to turvaring_api
        using (table_name <> 'measures' or (select true from measures m where m.id = row_id));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy restricted_measures on audit_entries;
      ${readsWhere('mark_basis is null or not is_current(mark_from, mark_until)')}
      drop function is_restricted;
    `);
  }
}
