import type { MigrationInterface, QueryRunner } from 'typeorm';

const IS_PUBLIC = `r.is_public and r.mark_basis is null and r.status in ('OPEN', 'MONITORED')`;
const IS_AT_WORK = '(c.closed_on is null or c.closed_on > act_today())';
/** What anybody may read of what is done: it is in place and made public, and no risk that it works on is under a mark, whether that holds today or not. */
const CONTROLS = `'controls', array(
                   select coalesce(nullif(m.public_text, ''), m.title) from measure_risks mr join measures m on m.id = mr.measure_id
                    where mr.risk_id = r.id and m.state = 'IN_PLACE' and m.is_public
                      and not exists (select from measure_risks o join risks marked on marked.id = o.risk_id
                                       where o.measure_id = m.id and marked.mark_basis is not null)
                    order by m.number), `;

const publicRegister = (more: string): string => `
      create or replace function public_register(p_slug text) returns table (slug text, name text, as_of date, risks json)
        language sql stable security definer set search_path from current as $$
        select c.slug, c.name, act_today(), json_agg(json_build_object(
                 'text', coalesce(nullif(r.public_text, ''), r.title), 'class', r.class, 'eventType', r.event_type,
                 'level', r.current_level, 'trend', r.trend, 'reviewDueOn', r.review_due_on, ${more}
                 'regions', array(select g.name from risk_regions rr join regions g on g.id = rr.region_id where rr.risk_id = r.id order by g.name))
                 order by r.level_rank desc, coalesce(r.current_score, 0) desc, r.number)
          from risks r join councils c on c.id = r.council_id
         where c.slug = p_slug and ${IS_PUBLIC} and ${IS_AT_WORK} group by c.id
      $$`;

/** The public edition tells what is in place against a risk. */
export class RisksPublicControls1795305600211 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(publicRegister(CONTROLS));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(publicRegister(''));
  }
}
