import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One that serves the other region from a later day on does so sooner; one that does so anyway goes on as it was. */
const handOver = (table: string, owner: string): string => `
          update ${table} n set valid_from = greatest(first_day, o.valid_from) from ${table} o
           where o.region_id = p_region and is_valid_on(null, o.valid_to, first_day)
             and n.${owner} = o.${owner} and n.region_id = p_into and n.valid_from > greatest(first_day, o.valid_from)
             and not exists (select from ${table} e where e.${owner} = n.${owner} and e.region_id = p_into
                               and e.valid_from < n.valid_from and is_valid_on(null, e.valid_to, first_day));
          insert into ${table} (${owner}, region_id, valid_from, valid_to)
          select distinct on (o.${owner}) o.${owner}, p_into, greatest(first_day, o.valid_from), o.valid_to from ${table} o
           where o.region_id = p_region and is_valid_on(null, o.valid_to, first_day)
             and not exists (select from ${table} n where n.${owner} = o.${owner} and n.region_id = p_into and is_valid_on(null, n.valid_to, first_day))
           order by o.${owner}, o.valid_from;
          update ${table} set valid_to = first_day - 1 where region_id = p_region and valid_from < first_day and is_valid_on(null, valid_to, first_day);
          delete from ${table} where region_id = p_region and valid_from >= first_day;`;

/** The regions of a council begin and end; what an official reads follows from those of today. A merger hands them over. */
export class CouncilsRegionsInTime1795305600102 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table council_regions
        add column valid_from date not null default act_today(),
        add column valid_to date,
        add constraint council_regions_validity check (valid_to >= valid_from),
        drop constraint council_regions_once,
        add constraint council_regions_once exclude using gist (council_id with =, region_id with =, daterange(valid_from, valid_to, '[]') with &&);
      -- The trail knows since when.
      update council_regions cr set valid_from = (e.at at time zone 'Europe/Tallinn')::date
        from audit_entries e where e.table_name = 'council_regions' and e.row_id = cr.id and e.before is null;
      create policy history_stays on council_regions as restrictive for delete to turvaring_api using (valid_from >= act_today());

      -- As before, by what the institution serves and the council works for today.
      create or replace function official_councils() returns setof uuid language sql stable security definer set search_path from current as $$
        with recursive served as (
          select ir.region_id from affiliations a join institution_regions ir using (institution_id)
           where a.person_id = viewer_id() and a.role = 'OFFICIAL' and is_current(a.valid_from, a.valid_to) and is_current(ir.valid_from, ir.valid_to)
          union
          select r.id from regions r join served on r.parent_id = served.region_id
        )
        select council_id from council_regions where region_id in (select region_id from served) and is_current(valid_from, valid_to)
      $$;

      -- As before, of the regions of today.
      create or replace function council_country(p_council_id uuid) returns text language sql stable parallel safe as $$
        select coalesce((select min(r.country) from council_regions cr join regions r on r.id = cr.region_id
                          where cr.council_id = p_council_id and is_current(cr.valid_from, cr.valid_to)), 'EE')
      $$;

      -- For the act on regions, which knows nothing of councils. From the day on, but not from before today, councils work for the other
      -- region and institutions serve it, unless they do so anyway. As the asker: the policies hold within.
      create function hand_over_region(p_region uuid, p_into uuid, p_from date) returns void language plpgsql as $$
        declare
          first_day date := greatest(p_from, act_today());
        begin
          ${handOver('council_regions', 'council_id')}
          ${handOver('institution_regions', 'institution_id')}
        end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function hand_over_region;
      create or replace function council_country(p_council_id uuid) returns text language sql stable parallel safe as $$
        select coalesce((select min(r.country) from council_regions cr join regions r on r.id = cr.region_id where cr.council_id = p_council_id), 'EE')
      $$;
      create or replace function official_councils() returns setof uuid language sql stable security definer set search_path from current as $$
        with recursive served as (
          select ir.region_id from affiliations a join institution_regions ir using (institution_id)
           where a.person_id = viewer_id() and a.role = 'OFFICIAL' and is_current(a.valid_from, a.valid_to)
          union
          select r.id from regions r join served on r.parent_id = served.region_id
        )
        select council_id from council_regions where region_id in (select region_id from served)
      $$;
      drop policy history_stays on council_regions;
      delete from council_regions where not is_current(valid_from, valid_to);
      alter table council_regions drop constraint council_regions_once, drop column valid_from, drop column valid_to,
        add constraint council_regions_once unique (council_id, region_id)`);
  }
}
