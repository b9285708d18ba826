import type { MigrationInterface, QueryRunner } from 'typeorm';

/** As in the public edition: what anybody may read of a risk, and of which councils. */
const IS_PUBLIC = `r.is_public and r.mark_basis is null and r.status in ('OPEN', 'MONITORED')`;
const IS_AT_WORK = '(c.closed_on is null or c.closed_on > act_today())';

/** The public editions in figures, so that a comparison need not read each of them: nothing that their pages do not say. */
export class RisksPublicFigures1795305600271 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function public_figures(p_event_type text) returns table (slug text, name text, counties json, risk_count integer, levels json)
        language sql stable security definer set search_path from current as $$
        select c.slug, c.name,
               (select coalesce(json_agg(json_build_object('code', g.code, 'name', g.name) order by g.name), '[]')
                  from council_regions cr join regions g on g.id = cr.region_id
                 where cr.council_id = c.id and is_current(cr.valid_from, cr.valid_to) and g.kind = 'COUNTY'),
               count(*)::integer,
               json_build_object(
                 'veryHigh', count(*) filter (where r.current_level = 'VERY_HIGH'), 'high', count(*) filter (where r.current_level = 'HIGH'),
                 'medium', count(*) filter (where r.current_level = 'MEDIUM'), 'low', count(*) filter (where r.current_level = 'LOW'),
                 'notScored', count(*) filter (where r.current_level is null))
          from risks r join councils c on c.id = r.council_id
         where ${IS_PUBLIC} and ${IS_AT_WORK} and (p_event_type is null or r.event_type = p_event_type) group by c.id
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function public_figures');
  }
}
