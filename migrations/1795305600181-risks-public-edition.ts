import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What anybody may read of a risk: it is made public, is under no mark, whether that holds today or not, and stands in the register. */
const IS_PUBLIC = `r.is_public and r.mark_basis is null and r.status in ('OPEN', 'MONITORED')`;
const IS_AT_WORK = '(c.closed_on is null or c.closed_on > act_today())';

/**
 * The public edition. Policies let nobody read a risk without signing in, and stay so: these two functions are the only way in, and what
 * they answer is all that there is to see.
 */
export class RisksPublicEdition1795305600181 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index risks_public on risks (council_id) where is_public;

      create function public_registers() returns table (slug text, name text, risk_count integer)
        language sql stable security definer set search_path from current as $$
        select c.slug, c.name, count(*)::integer from risks r join councils c on c.id = r.council_id
         where ${IS_PUBLIC} and ${IS_AT_WORK} group by c.id
      $$;

      create function public_register(p_slug text) returns table (slug text, name text, as_of date, risks json)
        language sql stable security definer set search_path from current as $$
        select c.slug, c.name, act_today(), json_agg(json_build_object(
                 'text', coalesce(nullif(r.public_text, ''), r.title), 'class', r.class, 'eventType', r.event_type,
                 'level', r.current_level, 'trend', r.trend, 'reviewDueOn', r.review_due_on,
                 'regions', array(select g.name from risk_regions rr join regions g on g.id = rr.region_id where rr.risk_id = r.id order by g.name))
                 order by r.level_rank desc, coalesce(r.current_score, 0) desc, r.number)
          from risks r join councils c on c.id = r.council_id
         where c.slug = p_slug and ${IS_PUBLIC} and ${IS_AT_WORK} group by c.id
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function public_register, public_registers; drop index risks_public');
  }
}
