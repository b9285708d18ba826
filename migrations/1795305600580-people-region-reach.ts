import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which region lies in which, itself included, kept with the regions: each act of an official asks which councils lie in what they serve,
 * and walked down the tree of regions for it, half of what an act took to begin.
 */
export class PeopleRegionReach1795305600580 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table region_reach (
        id       uuid primary key default gen_random_uuid(),
        outer_id uuid not null constraint region_reach_outer references regions (id) on delete cascade,
        inner_id uuid not null constraint region_reach_inner references regions (id) on delete cascade,
        constraint region_reach_once unique (outer_id, inner_id)
      );
      create index region_reach_inner_index on region_reach (inner_id, outer_id);
      with recursive reach as (
        select id as outer_id, id as inner_id from regions
        union
        select reach.outer_id, r.id from reach join regions r on r.parent_id = reach.inner_id
      )
      insert into region_reach (outer_id, inner_id) select outer_id, inner_id from reach;
      alter table region_reach enable row level security;
      create policy api_reads on region_reach for select to turvaring_api using (true);
      create policy worker on region_reach for select to turvaring_worker using (true);
      grant select on region_reach to turvaring_api, turvaring_worker;

      -- Looked up in the tree, not in what is kept: of regions that come in one statement a parent may be told of after its child.
      create function keep_region_reach() returns trigger language plpgsql security definer set search_path from current as $$
        declare
          below uuid[];
          above uuid[];
        begin
          -- One after the other: of two that change the tree at once, each would see it without the other's change.
          perform pg_advisory_xact_lock(hashtext('region_reach'));
          below := array(with recursive down as (
            select new.id union select r.id from regions r join down on r.parent_id = down.id) select id from down);
          above := array(with recursive up as (
            select new.id, new.parent_id union select r.id, r.parent_id from regions r join up on r.id = up.parent_id) select id from up);
          delete from region_reach where inner_id = any(below) and outer_id <> all(below || above);
          insert into region_reach (outer_id, inner_id) select o, i from unnest(above) o cross join unnest(below) i on conflict do nothing;
          return null;
        end $$;
      create trigger regions_keep_reach after insert or update of parent_id on regions for each row execute function keep_region_reach();

      create or replace function regions_overlapping(p_region uuid) returns setof uuid language sql stable as $$
        select inner_id from region_reach where outer_id = p_region union select outer_id from region_reach where inner_id = p_region
      $$;
      create or replace function find_official_councils() returns setof uuid language sql stable security definer set search_path from current rows 20 as $$
        select distinct cr.council_id
          from affiliations a join institution_regions ir on ir.institution_id = a.institution_id
               join region_reach h on h.outer_id = ir.region_id join council_regions cr on cr.region_id = h.inner_id
         where a.person_id = viewer_id() and a.role = 'OFFICIAL' and is_current(a.valid_from, a.valid_to) and is_current(ir.valid_from, ir.valid_to)
           and is_current(cr.valid_from, cr.valid_to)
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace function find_official_councils() returns setof uuid language sql stable security definer set search_path from current rows 20 as $$
        with recursive served as (
          select ir.region_id as id from affiliations a join institution_regions ir using (institution_id)
           where a.person_id = viewer_id() and a.role = 'OFFICIAL' and is_current(a.valid_from, a.valid_to) and is_current(ir.valid_from, ir.valid_to)
          union
          select r.id from served cross join lateral (select c.id from regions c where c.parent_id = served.id offset 0) r
        )
        select council_id from council_regions where region_id = any(array(select id from served)) and is_current(valid_from, valid_to)
      $$;
      create or replace function regions_overlapping(p_region uuid) returns setof uuid language sql stable as $$
        with recursive below as (
          select p_region as id
          union
          select r.id from below cross join lateral (select c.id from regions c where c.parent_id = below.id offset 0) r
        ), above as (
          select parent_id as id from regions where id = p_region
          union
          select r.parent_id from regions r join above on r.id = above.id
        )
        select id from below union select id from above where id is not null
      $$;
      drop trigger regions_keep_reach on regions;
      drop function keep_region_reach;
      drop table region_reach`);
  }
}
