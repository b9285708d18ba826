import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * PostgreSQL takes a function that returns rows for one of a thousand, and reads a whole table sooner than to look up a thousand times. What
 * one person may see is a handful of councils and some dozen seminars and people: said so, tables are reached by index however many there
 * are (a thousand countries: seminars that one may read 24 ms before, 0.2 now). And whether somebody is the administrator is asked once and
 * not for each person there is.
 */
export class FewRows1795305600222 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index persons_created_by_index on persons (created_by);
      ${readablePersons(`select id from persons where created_by = viewer_id()
        union
        select id from persons where (select viewer_is_administrator())`)}`);
    for (const name of OF_THE_VIEWER) await db.query(`alter function ${name}() rows 20`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const name of OF_THE_VIEWER) await db.query(`alter function ${name}() rows 1000`);
    await db.query(`
      ${readablePersons('select id from persons where created_by = viewer_id() or viewer_is_administrator()')}
      drop index persons_created_by_index`);
  }
}

const readablePersons = (made: string): string => `
      create or replace function readable_persons() returns setof uuid language sql stable security definer set search_path from current as $$
        select viewer_id()
        union
        select a.person_id from memberships m join affiliations a using (institution_id) where m.council_id in (select readable_councils())
        union
        select person_id from seats where council_id in (select readable_councils())
        union
        select person_id from seat_substitutes where council_id in (select readable_councils())
        union
        select person_id from affiliations where institution_id in (select led_institutions())
        union
        ${made}
      $$;`;

const OF_THE_VIEWER =
  `asked_seminars contactable_persons council_names council_seminars editable_institutions editable_persons find_official_councils
  find_readable_councils inviting_councils inviting_seminars leading_seminars led_days led_institutions official_councils official_institutions
  organised_councils overseen_councils own_councils own_institutions own_invitations own_marked_risks persons_without_address proposable_seminars
  readable_councils readable_persons readable_seminars readdressable_persons seminar_persons settable_councils visible_persons writable_councils
  writable_seminars`.split(/\s+/);
