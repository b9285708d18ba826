import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has no address is told of those alone whom the asker sees by name; the worker, who reads every address, is told of all. */
export class SeminarsWhomNoMailReaches1795305600025 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace function persons_without_address() returns setof uuid language sql stable security definer set search_path from current as $$
        select id from persons
         where email is null
           and (session_user = 'turvaring_worker' or id in (select readable_persons()) or id in (select seminar_persons()))
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace function persons_without_address() returns setof uuid language sql stable security definer set search_path from current as
        $$ select id from persons where email is null $$;
    `);
  }
}
