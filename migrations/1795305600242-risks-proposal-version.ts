import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two who decide on one proposed score at once are told apart, as everywhere. */
export class RisksProposalVersion1795305600242 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table score_proposals add column version integer not null default 1');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table score_proposals drop column version');
  }
}
