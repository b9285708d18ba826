import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For the sweep of sign-in links that a lost queue has forgotten: it looks at links that are still good, and at nothing else. */
export class PeopleFreshSignInLinks1795305600023 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('create index sign_in_links_fresh on sign_in_links (expires_at) where used_at is null and person_id is not null');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index sign_in_links_fresh');
  }
}
