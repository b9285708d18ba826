// What overview and comparison read, as parts of one WITH: each table once, so that its policy asks once what the viewer may see. All
// figures and rows are made of these rows, and so cannot contradict each other.
import { and, sql, type Sql } from '@app/kernel';
import { inThousandths, isWorse, mostScore, standingOn, type EventType } from '@app/risks';

const IS_AT_WORK = sql`(c.closed_on is null or c.closed_on >= act_today())`;

/** `overseen`: the councils that work today and are among `ids`, a query for ids that the viewer may read. */
export const overseen = (ids: Sql): Sql => sql`overseen as materialized (
    select c.id, c.name, c.short_name, c.slug, c.kind, c.code, s.matrix_id, json_build_object('id', c.id, 'name', c.name, 'shortName', c.short_name, 'slug', c.slug) as json
      from councils c left join risk_settings s on s.council_id = c.id where c.id = any(array(${ids})) and ${IS_AT_WORK})`;

/** Ids of the councils that work today for a region, for one in it or for one that it lies in. The links are there for readers alone. */
export const workingFor = (regionId: Sql): Sql => sql`
  select cr.council_id from council_regions cr
   where cr.region_id = any(array(select regions_overlapping(${regionId}))) and is_current(cr.valid_from, cr.valid_to)`;

interface Councils {
  country?: string | null;
  regionCode?: string | null;
  /** Slugs. */
  councils?: readonly string[] | null;
}

/** Ids of the councils that overview and comparison are of, narrowed to those of these slugs; all readable ones where no region is said. */
export const overseenIds = ({ country, regionCode, councils }: Councils): Sql => {
  const region = sql`(select r.id from regions r where r.country = ${country ?? 'EE'} and r.code = ${regionCode ?? null} order by r.valid_to desc nulls first limit 1)`;
  return sql`select c.id from councils c where ${and(
    sql`c.id = any(array(${regionCode ? workingFor(region) : sql`select readable_councils()`}))`,
    IS_AT_WORK,
    councils && sql`c.slug = any(${councils})`,
  )}`;
};

/** The day that is compared with, a year ago when nobody says. */
export const sinceDay = (since: string | null | undefined): Sql =>
  sql`coalesce(${since ?? null}::date, (act_today() - interval '1 year')::date)`;

const NOW = {
  status: sql`r.status`,
  levelRank: sql`r.level_rank`,
  currentScore: sql`r.current_score`,
  currentMatrixId: sql`r.current_matrix_id`,
};

/** `register`: the risks of `overseen`, each with how it stood at the end of the day `since`, and how far up its own matrix it stands. */
export const register = (since: Sql, eventType?: EventType | null): Sql => sql`scales as materialized (
    select m.id, ${mostScore(sql`m`)} as most_score from risk_matrices m
  ), register as materialized (
    select r.id, r.council_id, r.number, r.title, r.event_type, r.owner_institution_id, r.review_due_on, r.changed_at, r.assessed_on, r.trend,
           r.level_rank, r.current_level, r.current_score, r.current_likelihood, r.current_impact, r.current_matrix_id,
           x.most_score, ${inThousandths(sql`r.current_score`, sql`x.most_score`)} as reach,
           r.status <> 'CLOSED' as is_open, r.status <> 'CLOSED' and r.review_due_on < today.day as is_overdue, is_restricted(r.mark_basis, r.mark_from, r.mark_until) as is_marked,
           coalesce(t.status <> 'CLOSED', false) as was_open, t.current_level as level_then, t.current_score as score_then,
           t.current_likelihood as likelihood_then, t.current_impact as impact_then,
           ${isWorse(NOW, sql`t`)} as is_worse
      from (select act_today() as day offset 0) today cross join risks r left join scales x on x.id = r.current_matrix_id left join lateral ${standingOn(sql`r.id`, since)} t on true
     where ${and(sql`r.council_id = any(array(select id from overseen))`, eventType && sql`r.event_type = ${eventType}`)})`;

/** Within a level by `reach`: points of two matrices do not compare. Of rows `g` of the register. */
export const WORST_FIRST = sql`g.level_rank desc, g.reach desc, g.id`;

/** Of rows `g` of the register, with their council `o` and owner `i`. */
export const TOLD = sql`join overseen o on o.id = g.council_id left join institutions i on i.id = g.owner_institution_id`;
/** The values of a record that tells of a risk, and their names and types, in one order. */
export const RISK = sql`g.id, reference('R', o.code, g.number), g.title, g.event_type, o.id, o.name, o.short_name, o.slug, i.id, i.name, g.trend,
  g.is_marked, g.most_score, coalesce(g.current_matrix_id <> o.matrix_id, false), g.current_likelihood, g.current_impact, g.current_score, g.current_level`;
export const RISK_COLUMNS = sql`id uuid, ref text, title text, event_type text, council_id uuid, council_name text, council_short_name text,
  council_slug text, owner_id uuid, owner_name text, trend text, is_restricted boolean, most_score integer, is_on_other_matrix boolean,
  likelihood integer, impact integer, score integer, level text`;
export const RISK_NAMES = RISK_COLUMNS.texts
  .join('')
  .split(/,\s+/)
  .map((column) => column.split(' ')[0] ?? '');

/** Of the risks `g` that are meant: how many there are, and records of the first, the worst first; `values` say what is told of one. */
export const countOf = (which: Sql): Sql => sql`(select count(*)::int from register g where ${which})`;
export const worstFirst = (which: Sql, values: Sql = RISK): Sql => sql`(select array_agg(row(${values}) order by ${WORST_FIRST})
  from (select * from register g where ${which} order by ${WORST_FIRST} limit 20) g ${TOLD})`;

const levels = (isCounted: Sql, level: Sql): Sql => sql`json_build_object(
  'veryHigh', count(*) filter (where ${isCounted} and ${level} = 'VERY_HIGH'), 'high', count(*) filter (where ${isCounted} and ${level} = 'HIGH'),
  'medium', count(*) filter (where ${isCounted} and ${level} = 'MEDIUM'), 'low', count(*) filter (where ${isCounted} and ${level} = 'LOW'),
  'notScored', count(*) filter (where ${isCounted} and ${level} is null))`;
/** LevelCounts over rows `g` of the register. */
export const LEVELS = levels(sql`g.is_open`, sql`g.current_level`);
export const LEVELS_THEN = levels(sql`g.was_open`, sql`g.level_then`);
export const IS_OVERDUE = sql`g.is_overdue`;
/** High and very high. */
export const HIGH = sql`(g.is_open and g.level_rank >= 3)`;
