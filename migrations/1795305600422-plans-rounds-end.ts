import type { MigrationInterface, QueryRunner } from 'typeorm';

const LAST = `(started_at at time zone 'Europe/Tallinn')::date + 100`;

/** A status round ends within a quarter: while one is open no other begins, and the dry run looks back no further than that. */
export class PlansRoundsEnd1795305600422 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- What is closed stays as it was.
      update status_rounds set asked_until = ${LAST}, version = version + 1 where closed_at is null and asked_until > ${LAST};
      alter table status_rounds add constraint status_rounds_not_for_long check (closed_at is not null or asked_until <= ${LAST});
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table status_rounds drop constraint status_rounds_not_for_long');
  }
}
