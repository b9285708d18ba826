import { sql, type Sql } from '@app/kernel';
import type { EventType } from '@app/risks';
import {
  countOf,
  IS_OVERDUE,
  LEVELS,
  LEVELS_THEN,
  overseen,
  register,
  RISK,
  sinceDay,
  TOLD,
  WORST_FIRST,
  workingFor,
  worstFirst,
} from '../parts/register.sql.js';

interface Asked {
  councilIds: readonly string[] | null;
  regionCode: string | null;
  country: string;
  eventType: EventType | null;
  since: string | null;
}

/** Which councils. Both ways lead only to what the viewer may read: a council that is known as a host of a seminar is none of them. */
function which({ councilIds, regionCode }: Asked): Sql {
  const readable = councilIds
    ? sql`select id from readable_councils() as id where id = any(${councilIds}::uuid[])`
    : sql`select readable_councils()`;
  return regionCode === null
    ? readable
    : sql`select * from (${workingFor(sql`(select id from asked)`)}) of_region${councilIds ? sql` intersect ${readable}` : sql``}`;
}

/** One row for a region that is there, one where none is asked for, and none for a region that is not there. */
const asked = ({ regionCode, country, since }: Asked): Sql =>
  regionCode === null
    ? sql`select null::uuid as id, null::text as code, ${sinceDay(since)} as since`
    : sql`select r.id, r.code, ${sinceDay(since)} as since from regions r where r.country = ${country} and r.code = ${regionCode}
           order by r.valid_to desc nulls first limit 1`;

const COUNTIES = sql`coalesce((select json_agg(json_build_object('code', r.code, 'name', r.name) order by r.name collate "et-EE-x-icu")
  from council_regions cr join regions r on r.id = cr.region_id
 where cr.council_id = o.id and is_current(cr.valid_from, cr.valid_to) and r.kind = 'COUNTY'), '[]')`;

/** What others made public stands beside what the viewer may read, and is never counted with it. */
const publicEditions = ({ councilIds, regionCode, eventType }: Asked): Sql =>
  councilIds !== null || regionCode !== null
    ? sql`'[]'::json`
    : sql`coalesce((
           select json_agg(json_build_object('slug', p.slug, 'name', p.name, 'counties', p.counties, 'riskCount', p.risk_count, 'levels', p.levels)
                           order by p.name collate "et-EE-x-icu")
             from public_figures(${eventType}) p
            where p.slug <> all(array(select c.slug from councils c where c.id = any(array(select readable_councils()))))), '[]')`;

export const COMPARED_COLUMNS = sql`council_id uuid, council json, event_type text, counties json, has_register boolean, levels json,
  levels_then json, open int, overdue int, worse int, on_other_matrices int, highest record[]`;

/** The row of a CouncilComparison: a sub-select in brackets. */
export const councilComparison = (given: Asked): Sql => sql`(
  with asked as materialized (${asked(given)}), ${overseen(which(given))}, ${register(sql`(select since from asked)`, given.eventType)}
  select a.code as region_code, a.since, (select count(*)::int from overseen) as council_count, ${countOf(sql`g.is_open`)} as risk_count, ${worstFirst(sql`g.is_open`)} as risks, ${publicEditions(given)} as public_editions,
         (select array_agg(row(o.id, o.json, ${given.eventType}::text, ${COUNTIES}, exists (select from risks r where r.council_id = o.id),
                   f.levels, f.levels_then, f.open, f.overdue, f.worse, f.on_other_matrices, h.highest) order by o.name collate "et-EE-x-icu")
            from (select * from overseen order by name collate "et-EE-x-icu" limit 100) o
            cross join lateral (
              select ${LEVELS} as levels, ${LEVELS_THEN} as levels_then, count(*) filter (where g.is_open)::int as open, count(*) filter (where ${IS_OVERDUE})::int as overdue,
                     count(*) filter (where g.is_worse)::int as worse, count(*) filter (where g.is_open and g.current_matrix_id <> o.matrix_id)::int as on_other_matrices
                from register g where g.council_id = o.id) f
            left join lateral (
              select array[row(${RISK})] as highest
                from (select * from register g where g.council_id = o.id and g.is_open and g.current_level is not null
                       order by ${WORST_FIRST} limit 1) g ${TOLD}) h on true) as rows
    from asked a)`;
