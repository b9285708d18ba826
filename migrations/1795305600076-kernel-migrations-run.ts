import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which migrations have run is told as a set. The one that ran last said too little: where two branches met, a migration of an older
 * time stamp could be the last, and the program waited for the newest for ever.
 */
export class KernelMigrationsRun1795305600076 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function schema_version;
      create function migrations_run() returns text[] language sql stable security definer set search_path from current as
        $$ select array_agg(name order by timestamp) from migrations $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function migrations_run;
      create function schema_version() returns text language sql stable security definer set search_path from current as
        $$ select name from migrations order by id desc limit 1 $$;
    `);
  }
}
