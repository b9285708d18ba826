import { sql, type Sql } from '@app/kernel';
import { isItemOfCouncils, isLateItem, referenceOfItem } from '@app/plans';
import { isLate } from '@app/risks';
import {
  countOf,
  HIGH,
  IS_OVERDUE,
  LEVELS,
  LEVELS_THEN,
  overseen,
  register,
  RISK,
  sinceDay,
  TOLD,
  workingFor,
  worstFirst,
} from '../parts/register.sql.js';
import { COMING, MEETINGS, NEXT, SEMINARS } from './seminars.sql.js';
import { QUIET, SILENT } from './silent.sql.js';

interface Asked {
  country: string;
  regionCode: string;
  since: string | null;
}

const FIGURES = sql`json_build_object('count', (select count(*)::int from overseen), 'rows', coalesce((
  select json_agg(json_build_object('council', o.json, 'levels', f.levels, 'levelsThen', f.levels_then, 'worse', f.worse, 'overdue', f.overdue)
                  order by o.name collate "et-EE-x-icu")
    from (select * from overseen order by name collate "et-EE-x-icu" limit 100) o
    cross join lateral (
      select ${LEVELS} as levels, ${LEVELS_THEN} as levels_then, count(*) filter (where g.is_worse)::int as worse, count(*) filter (where ${IS_OVERDUE})::int as overdue
        from register g where g.council_id = o.id) f), '[]'))`;

const IS_WORSE = sql`g.is_worse`;
const WORSENED = sql`${RISK}, g.likelihood_then, g.impact_then, g.score_then, g.level_then`;

/**
 * `late`: whatever is overdue, and at whom. Another kind of thing is another branch here, and another value of OverdueKind. A measure is
 * told once, at the first of its risks that is not closed and that the viewer may see; an action item once, at the council where it stands, or
 * else at one of these that agreed on it with that.
 */
const LATE = sql`late as materialized (
    select 'REVIEW' as kind, g.council_id, g.id as risk_id, array[row(${RISK})] as about, g.is_marked, null::uuid as thing_id, null::text as title,
           null::uuid as stands_at, null::integer as number, false as is_behind_mark, g.owner_institution_id as institution_id, g.review_due_on as due_on
      from register g ${TOLD} where ${IS_OVERDUE}
    union all
    select 'MEASURE', m.council_id, first.id, first.about, first.is_marked, m.id, m.title, null, null, false, m.responsible_institution_id, m.due_on
      from measures m cross join lateral (
        select g.id, array[row(${RISK})] as about, g.is_marked from measure_risks mr join register g on g.id = mr.risk_id ${TOLD}
         where mr.measure_id = m.id and g.is_open order by g.number limit 1) first
     where m.council_id = any(array(select id from overseen)) and ${isLate({ state: sql`m.state`, dueOn: sql`m.due_on` })}
    union all
    select 'ACTION_ITEM', case when i.council_id = any(array(select id from overseen)) then i.council_id else (
             select ic.council_id from item_councils ic where ic.item_id = i.id and ic.council_id = any(array(select id from overseen)) order by 1 limit 1) end,
           null, null, false, i.id, i.title, i.council_id, i.number, i.is_behind_mark, i.owner_institution_id, i.due_on
      from action_items i
     where ${isItemOfCouncils({ councilId: sql`i.council_id`, id: sql`i.id` }, sql`select id from overseen`)}
       and ${isLateItem({ state: sql`i.state`, dueOn: sql`i.due_on` })})`;

/** Of rows `l` that are late. The risks behind whose marks a thing is, are not told: they are for the record of who read it. */
const THING = sql`l.kind, l.due_on, l.thing_id, l.title, l.about,
  case when l.kind = 'ACTION_ITEM' then array[row(l.thing_id, ${referenceOfItem({ councilId: sql`l.stands_at`, number: sql`l.number` })}, l.title, o.id, o.name, o.short_name, o.slug, m.risk_ids)] end,
  coalesce(case when l.is_marked then l.risk_id::text end, m.risk_ids)`;
/** Names and types of the records, in the same order. */
export const THING_COLUMNS = sql`kind text, due_on date, thing_id uuid, title text, about record[], item record[], restricted_risk_ids text`;
export const ITEM_COLUMNS = sql`id uuid, ref text, title text, council_id uuid, council_name text, council_short_name text, council_slug text,
  restricted_risk_ids text`;

const OVERDUE = sql`(
  select array_agg(row(i.id, i.name, a.count, a.oldest, t.things) order by a.count desc, a.oldest, a.institution_id)
    from (select institution_id, count(*)::int as count, min(due_on) as oldest from late group by institution_id order by count(*) desc, min(due_on), institution_id limit 20) a
    left join institutions i on i.id = a.institution_id
    cross join lateral (
      select array_agg(row(${THING}) order by l.due_on, l.risk_id, l.thing_id) as things
        from (select * from late where late.institution_id is not distinct from a.institution_id order by due_on, risk_id, thing_id limit 20) l
        join overseen o on o.id = l.council_id
        cross join lateral (select case when l.is_behind_mark then restricted_risks_of_item(l.thing_id) end as risk_ids) m) t)`;
export const OVERDUE_COLUMNS = sql`institution_id uuid, institution_name text, "count" integer, oldest_due_on date, things record[]`;

/** The row of a CountyOverview: a sub-select in brackets, without a row where there is no such region. */
export const countyOverview = ({ country, regionCode, since }: Asked): Sql => sql`(
  with asked as materialized (
    select r.id, r.code, ${sinceDay(since)} as since from regions r where r.country = ${country} and r.code = ${regionCode}
     order by r.valid_to desc nulls first limit 1
  ), ${overseen(workingFor(sql`(select id from asked)`))}, ${register(sql`(select since from asked)`)}, ${LATE}, ${MEETINGS}, ${NEXT}, ${COMING}, ${QUIET}
  select a.id as region_id, a.code as region_code, a.since, (select ${LEVELS} from register g) as levels, (select ${LEVELS_THEN} from register g) as levels_then,
         ${FIGURES} as councils, ${countOf(HIGH)} as high_count, ${worstFirst(HIGH)} as high, ${countOf(IS_WORSE)} as worse_count,
         ${worstFirst(IS_WORSE, WORSENED)} as worse, (select count(*)::int from late) as overdue_count,
         (select count(*)::int from (select distinct institution_id from late) every) as overdue_institution_count, ${OVERDUE} as overdue, ${SEMINARS} as seminars, ${SILENT} as silent
    from asked a)`;
