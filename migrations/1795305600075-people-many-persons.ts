import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lists of people stay fast however many there are. PostgreSQL looks a value up in an array that a subquery made one element after the
 * other, which for an administrator compared everybody with everybody; an `in` is looked up in a hash, and an administrator, who sees
 * all, is not looked up at all.
 */
export class PeopleManyPersons1795305600075 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter policy api_reads on persons using (
        (select viewer_is_administrator()) or created_by = (select viewer_id()) or id in (select readable_persons()));
      alter policy seminar_reads on persons using (id in (select seminar_persons()));
      alter policy api_updates on persons
        using ((select viewer_is_administrator()) or id in (select editable_persons()))
        with check ((select viewer_is_administrator()) or id in (select editable_persons()));
      alter policy api_reads on affiliations using ((select viewer_is_administrator()) or person_id in (select readable_persons()));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter policy api_reads on persons using (id = any(array(select readable_persons())) or created_by = (select viewer_id()));
      alter policy seminar_reads on persons using (id = any(array(select seminar_persons())));
      alter policy api_updates on persons
        using (id = any(array(select editable_persons()))) with check (id = any(array(select editable_persons())));
      alter policy api_reads on affiliations using (person_id = any(array(select readable_persons())));
    `);
  }
}
