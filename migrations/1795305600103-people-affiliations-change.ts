import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An affiliation can change its role; so an official's row, and not only the role OFFICIAL, is the administrator's to change. */
export class PeopleAffiliationsChange1795305600103 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter policy officials_are_kept on affiliations
        using (role <> 'OFFICIAL' or (select viewer_is_administrator())) with check (role <> 'OFFICIAL' or (select viewer_is_administrator()))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter policy officials_are_kept on affiliations using (true) with check (role <> 'OFFICIAL' or (select viewer_is_administrator()))`);
  }
}
