import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Regions below one, step by step through their index; `offset 0` keeps the planner from reading all regions at each step instead. */
const below = (name: string): string =>
  `select r.id from ${name} cross join lateral (select c.id from regions c where c.parent_id = ${name}.id offset 0) r`;

const official = (steps: string, found: string): string => `
      create or replace function official_councils() returns setof uuid language sql stable security definer set search_path from current as $$
        with recursive served as (
          select ir.region_id as id from affiliations a join institution_regions ir using (institution_id)
           where a.person_id = viewer_id() and a.role = 'OFFICIAL' and is_current(a.valid_from, a.valid_to) and is_current(ir.valid_from, ir.valid_to)
          union
          ${steps}
        )
        select council_id from council_regions where region_id ${found} and is_current(valid_from, valid_to)
      $$;`;

const overlapping = (steps: string): string => `
      create or replace function regions_overlapping(p_region uuid) returns setof uuid language sql stable as $$
        with recursive below as (
          select p_region as id
          union
          ${steps}
        ), above as (
          select parent_id as id from regions where id = p_region
          union
          select r.parent_id from regions r join above on r.id = above.id
        )
        select id from below union select id from above where id is not null
      $$;`;

/**
 * Every policy that asks for the readable councils asks which ones an official oversees: that has to cost what the official oversees, and not
 * what there is in the country. The answers are as before. Members and regions of a council are found by a plain index: the exclusion
 * constraints have one too, but a GiST index of many councils has to look into many of its pages for one of them.
 */
export class OverviewReachedByIndex1795305600171 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ${official(below('served'), '= any(array(select id from served))')}
      ${overlapping(below('below'))}
      create index council_regions_council_index on council_regions (council_id);
      create index memberships_council_index on memberships (council_id);`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index memberships_council_index;
      drop index council_regions_council_index;
      ${official('select r.id from regions r join served on r.parent_id = served.id', 'in (select id from served)')}
      ${overlapping('select r.id from regions r join below on r.parent_id = below.id')}`);
  }
}
