import { and, rowOf, sql, type Sql } from '@app/kernel';
import { isLate, isStarted, ofCouncil } from '../action-item/action-item-filter.js';
import { ActionItem } from '../action-item/action-item.entity.js';
import { dayOf, mayBeOf, originOf } from '../action-item/item-source.js';
import { isOfCouncil } from '../decision/decision-filter.js';
import { Decision } from '../decision/decision.entity.js';
import type { Asked } from './follow-through.args.js';

const I = rowOf(ActionItem, 'i');
const D = rowOf(Decision, 'd');

const within = (day: Sql, { from, to }: Asked): Sql => and(from && sql`${day} >= ${from}::date`, to && sql`${day} <= ${to}::date`);

/** The one row of what is asked for, none where the viewer does not read it. A council that is known as a host alone is not read. */
const asked = ({ councilId, seminarId }: Asked): Sql =>
  councilId === null
    ? sql`select s.id from seminars s where s.id = ${seminarId} and s.id = any(array(select readable_seminars()))`
    : sql`select id from readable_councils() as id where id = ${councilId}`;

/** `flow`: each item once, with where it comes from. Found by the indexes of council, seminar and decision. */
const flow = (given: Asked): Sql => sql`flow as materialized (
    select i.id, i.owner_institution_id, i.state, i.slips, o.seminar_id, o.source, o.agreed_on, ${isLate(I)} as is_late,
           ${isStarted(I)} as is_started,
           ${dayOf(I.doneAt)} as done_on, i.original_due_on
      from action_items i cross join lateral ${originOf(I)} o
     where ${and(
       given.councilId && ofCouncil(I, given.councilId),
       given.seminarId && and(mayBeOf(I, given.seminarId), sql`o.seminar_id = ${given.seminarId}`),
       within(sql`o.agreed_on`, given),
     )})`;

const decided = (given: Asked): Sql => sql`decided as materialized (
    select s.id as seminar_id
      from decisions d left join lateral (select s.id from seminars s where s.id = d.seminar_id offset 0) s on true
     where ${and(
       given.councilId && isOfCouncil(D, given.councilId),
       given.seminarId && sql`d.seminar_id = ${given.seminarId}`,
       within(sql`d.decided_on`, given),
     )})`;

const IS_DONE = sql`i.state in ('DONE', 'VERIFIED')`;
const counted = (condition: Sql): Sql => sql`count(*) filter (where ${condition})::int`;

/** FollowThroughFigures over rows `i` of the flow. */
const FIGURES = sql`json_build_object(
  'items', count(i.id)::int, 'started', ${counted(sql`i.is_started`)}, 'done', ${counted(IS_DONE)},
  'notStarted', ${counted(sql`i.state = 'PLANNED' and not i.is_late`)},
  'underWay', ${counted(sql`i.state in ('IN_PROGRESS', 'WAITING') and not i.is_late`)},
  'late', ${counted(sql`i.is_late`)}, 'toVerify', ${counted(sql`i.state = 'DONE'`)}, 'verified', ${counted(sql`i.state = 'VERIFIED'`)},
  'dropped', ${counted(sql`i.state = 'DROPPED'`)}, 'moved', ${counted(sql`i.slips > 0`)}, 'slips', coalesce(sum(i.slips), 0)::int,
  'fellDue', ${counted(sql`i.state <> 'DROPPED' and (${IS_DONE} or i.original_due_on < act_today())`)},
  'doneOnTime', ${counted(sql`i.done_on <= i.original_due_on`)},
  'medianDaysToDone', percentile_cont(0.5) within group (order by greatest(i.done_on - i.agreed_on, 0)) filter (where i.done_on is not null))`;

const rows = (select: Sql): Sql => sql`coalesce((select json_agg(told order by place) from (${select}) told), '[]')`;

/** Seminars latest first, then what was agreed elsewhere. One has a row for its decisions alone, too. */
const SEMINARS = rows(sql`
  select row_number() over (order by s.starts_at desc nulls last, g.source desc, g.seminar_id) as place, g.source, g.seminar_id, d.count as decisions, g.figures
    from (select k.source, k.seminar_id, ${FIGURES} as figures
            from (select source, seminar_id from flow union
                  select case when seminar_id is null then 'OTHER_DECISION' else 'SEMINAR' end, seminar_id from decided) k
            left join flow i on i.source = k.source and i.seminar_id is not distinct from k.seminar_id
           group by 1, 2) g
    left join lateral (select s.starts_at from seminars s where s.id = g.seminar_id offset 0) s on true
   cross join lateral (select count(*)::int from decided d where g.source <> 'NO_DECISION' and d.seminar_id is not distinct from g.seminar_id) d
   order by 1 limit 100`);

/** Those with most that is late first. */
const INSTITUTIONS = rows(sql`
  select row_number() over (order by late desc, items desc, name collate "et-EE-x-icu", institution_id) as place, institution_id, figures
    from (select i.owner_institution_id as institution_id, o.name, count(*) as items, count(*) filter (where i.is_late) as late, ${FIGURES} as figures
            from flow i join institutions o on o.id = i.owner_institution_id group by 1, 2) g
   order by 1 limit 100`);

/** From the first day that something was agreed on to the last, with those pieces in which nothing was. */
const PERIODS = rows(sql`
  select row_number() over (order by b.first) as place, b.first as first_day, (b.first + b.step)::date - 1 as last_day, (select ${FIGURES} from flow i
           where i.agreed_on >= b.first and i.agreed_on < b.first + b.step) as figures
    from (select generate_series(date_trunc(unit, earliest), date_trunc(unit, latest), step)::date as first, step
            from (select *, case when latest - earliest > interval '1826 days' then 'year' else 'quarter' end as unit,
                         case when latest - earliest > interval '1826 days' then interval '1 year' else interval '3 months' end as step
                    from (select min(agreed_on)::timestamp as earliest, max(agreed_on)::timestamp as latest from flow) all_days
                   where earliest is not null) parts) b
   order by 1 limit 100`);

/** The row of a FollowThrough: a sub-select in brackets. Reads items and decisions once each; all figures are made of the same rows. */
export const followThroughRow = (given: Asked): Sql => sql`(
  with asked as materialized (${asked(given)}), ${flow(given)}, ${decided(given)}
  select a.id as asked_id, ${given.from}::date as "from", ${given.to}::date as "to", (select count(*)::int from decided) as decisions,
         (select ${FIGURES} from flow i) as figures, ${SEMINARS} as seminar_rows, ${INSTITUTIONS} as institution_rows, ${PERIODS} as period_rows
    from asked a)`;
