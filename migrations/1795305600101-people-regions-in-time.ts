import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Places in time. A region is one row as long as its code stands for it, so that what points at it stays good; names that it had, and the
 * region it lay in then, are rows beside it. What an institution serves begins and ends, and rows that have begun are never deleted.
 */
export class PeopleRegionsInTime1795305600101 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- As is_current, on any day; a first day that nobody knows lies before every day.
      create function is_valid_on(valid_from date, valid_to date, p_day date) returns boolean language sql immutable parallel safe as
        $$ select (valid_from is null or valid_from <= p_day) and (valid_to is null or valid_to >= p_day) $$;
      create function region_level(kind text) returns integer language sql immutable parallel safe as
        $$ select array_position(array['COUNTRY', 'COUNTY', 'MUNICIPALITY', 'SETTLEMENT'], kind) $$;

      alter table regions
        add column merged_into_id uuid constraint regions_merged_into references regions (id) on delete restrict,
        add column version integer not null default 1,
        -- Null for what the classifier brought; the classifier closes only what it brought itself.
        add column created_by uuid default viewer_id(),
        add constraint regions_name_length check (length(name) between 1 and 200),
        add constraint regions_code_length check (length(code) between 1 and 20),
        add constraint regions_not_into_itself check (merged_into_id <> id),
        add constraint regions_merged_when_ended check (merged_into_id is null or valid_to is not null),
        drop constraint regions_code,
        add constraint regions_code exclude using gist (country with =, code with =, daterange(valid_from, valid_to, '[]') with &&);
      create index regions_merged_into_index on regions (merged_into_id);
      drop index regions_alphabet;
      create index regions_in_order on regions (region_level(kind), (name collate "et-EE-x-icu"), id);
      -- Loaded before this from the same classifier, of September 2018: see apps/launcher/regions.ts.
      update regions set valid_from = '2018-09-01' where country = 'EE' and kind in ('COUNTY', 'MUNICIPALITY') and valid_from is null;

      create table region_names (
        id         uuid primary key default gen_random_uuid(),
        region_id  uuid not null constraint region_names_region references regions (id) on delete cascade,
        name       text not null,
        parent_id  uuid constraint region_names_parent references regions (id) on delete restrict,
        valid_from date,
        valid_to   date not null,
        constraint region_names_validity check (valid_to >= valid_from),
        constraint region_names_once exclude using gist (region_id with =, daterange(valid_from, valid_to, '[]') with &&)
      );
      create index region_names_parent_index on region_names (parent_id);

      -- The region, what lies in it, and what it lies in: whoever works for one of these works in it.
      create function regions_overlapping(p_region uuid) returns setof uuid language sql stable as $$
        with recursive below as (
          select p_region as id
          union
          select r.id from regions r join below on r.parent_id = below.id
        ), above as (
          select parent_id as id from regions where id = p_region
          union
          select r.parent_id from regions r join above on r.id = above.id
        )
        select id from below union select id from above where id is not null
      $$;

      create policy administrator_enters on regions for insert to turvaring_api with check ((select viewer_is_administrator()));
      create policy administrator_changes on regions for update to turvaring_api
        using ((select viewer_is_administrator())) with check ((select viewer_is_administrator()));
      grant insert (id, country, code, kind, name, parent_id, valid_from, valid_to, merged_into_id, version),
            update (name, parent_id, valid_to, merged_into_id, version) on regions to turvaring_api;
      select guard('region_names', 'true', '(select viewer_is_administrator())'), audit('region_names');
      revoke update, delete on region_names from turvaring_api;

      alter table institution_regions
        add column valid_from date not null default act_today(),
        add column valid_to date,
        add constraint institution_regions_validity check (valid_to >= valid_from),
        drop constraint institution_regions_once,
        add constraint institution_regions_once
          exclude using gist (institution_id with =, region_id with =, daterange(valid_from, valid_to, '[]') with &&);
      -- The trail knows since when.
      update institution_regions ir set valid_from = (e.at at time zone 'Europe/Tallinn')::date
        from audit_entries e where e.table_name = 'institution_regions' and e.row_id = ir.id and e.before is null;
      create policy history_stays on institution_regions as restrictive for delete to turvaring_api using (valid_from >= act_today());
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy history_stays on institution_regions;
      delete from institution_regions where not is_current(valid_from, valid_to);
      alter table institution_regions drop constraint institution_regions_once, drop column valid_from, drop column valid_to,
        add constraint institution_regions_once unique (institution_id, region_id);
      drop table region_names;
      drop policy administrator_enters on regions;
      drop policy administrator_changes on regions;
      revoke insert, update on regions from turvaring_api;
      revoke insert (id, country, code, kind, name, parent_id, valid_from, valid_to, merged_into_id, version),
             update (name, parent_id, valid_to, merged_into_id, version) on regions from turvaring_api;
      drop index regions_in_order;
      update regions set valid_from = null where country = 'EE' and kind in ('COUNTY', 'MUNICIPALITY') and valid_from = '2018-09-01';
      create index regions_alphabet on regions (name collate "et-EE-x-icu", id);
      alter table regions drop constraint regions_code, drop constraint regions_name_length, drop constraint regions_code_length,
        drop column merged_into_id, drop column version, drop column created_by,
        add constraint regions_code unique nulls not distinct (country, code, valid_from);
      drop function regions_overlapping, region_level, is_valid_on`);
  }
}
