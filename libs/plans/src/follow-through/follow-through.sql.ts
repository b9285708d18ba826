import { and, rowOf, sql, type Sql } from '@app/kernel';
import { isLateOn, isStarted, ofCouncil } from '../action-item/action-item-filter.js';
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

/** Asked once a question: act_today() reads the day out of text each time. */
const TODAY = sql`today.day`;
const IS_DONE = sql`i.state in ('DONE', 'VERIFIED')`;

/** `flow`: each item once, with where it comes from. Found by the indexes of council, seminar and decision. */
const flow = (given: Asked): Sql => sql`flow as materialized (
    select i.id, i.owner_institution_id, i.state, i.slips, o.seminar_id, o.source, o.agreed_on, ${isLateOn(I, TODAY)} as is_late,
           ${isStarted(I)} as is_started, i.state <> 'DROPPED' and (${IS_DONE} or i.original_due_on < ${TODAY}) as fell_due,
           ${dayOf(I.doneAt)} as done_on, i.original_due_on
      from (select act_today() as day offset 0) today cross join action_items i cross join lateral ${originOf(I)} o
     where ${and(
       given.councilId && ofCouncil(I, given.councilId),
       given.seminarId && and(mayBeOf(I, given.seminarId), sql`o.seminar_id = ${given.seminarId}`),
       within(sql`o.agreed_on`, given),
     )})`;

const decided = (given: Asked): Sql => sql`decided as materialized (
    select s.id as seminar_id, d.state
      from decisions d left join lateral (select s.id from seminars s where s.id = d.seminar_id offset 0) s on true
     where ${and(
       given.councilId && isOfCouncil(D, given.councilId),
       given.seminarId && sql`d.seminar_id = ${given.seminarId}`,
       within(sql`d.decided_on`, given),
     )})`;

const counted = (condition: Sql): Sql => sql`count(*) filter (where ${condition})::int`;
/** How the decisions that are counted stand: columns of three numbers, over rows `d` of the decided. */
const DECISIONS = sql`count(*)::int as decisions, ${counted(sql`d.state = 'FULFILLED'`)} as decisions_fulfilled,
  ${counted(sql`d.state in ('SUPERSEDED', 'REPEALED')`)} as decisions_ended`;
/** Names and types of these columns, in their order. */
export const DECISION_COLUMNS = sql`decisions integer, decisions_fulfilled integer, decisions_ended integer`;

/** FollowThroughFigures over rows `i` of the flow, each as a column. */
const FIGURES = sql`
  count(i.id)::int as items, ${counted(sql`i.is_started`)} as started, ${counted(IS_DONE)} as done,
  ${counted(sql`i.state = 'PLANNED' and not i.is_late`)} as not_started, ${counted(sql`i.state in ('IN_PROGRESS', 'WAITING') and not i.is_late`)} as under_way,
  ${counted(sql`i.is_late`)} as late, ${counted(sql`i.state = 'DONE'`)} as to_verify, ${counted(sql`i.state = 'VERIFIED'`)} as verified,
  ${counted(sql`i.state = 'DROPPED'`)} as dropped, ${counted(sql`i.slips > 0`)} as moved, coalesce(sum(i.slips), 0)::int as slips,
  ${counted(sql`i.fell_due`)} as fell_due,
  ${counted(sql`i.done_on <= i.original_due_on`)} as done_on_time,
  percentile_cont(0.5) within group (order by greatest(i.done_on - i.agreed_on, 0)) filter (where i.done_on is not null) as median_days_to_done`;
/** Names and types of these columns, in their order. */
export const FIGURE_COLUMNS = sql`items integer, started integer, done integer, not_started integer, under_way integer, late integer, to_verify integer,
  verified integer, dropped integer, moved integer, slips integer, fell_due integer, done_on_time integer, median_days_to_done double precision`;
const FIGURES_OF_G = sql`g.items, g.started, g.done, g.not_started, g.under_way, g.late, g.to_verify, g.verified, g.dropped, g.moved, g.slips, g.fell_due,
  g.done_on_time, g.median_days_to_done`;

/** Records of the rows `g`, which are numbered by `place`. */
const records = (values: Sql, rows: Sql): Sql =>
  sql`(select array_agg(row(${values}, ${FIGURES_OF_G}) order by g.place) from (${rows} order by place limit 100) g)`;

/** Seminars latest first, then what was agreed elsewhere. One has a row for its decisions alone, too. */
const SEMINARS = records(
  sql`g.source, g.seminar_id, g.decisions, g.decisions_fulfilled, g.decisions_ended`,
  sql`
  select row_number() over (order by s.starts_at desc nulls last, k.source desc, k.seminar_id) as place, d.*, k.*
    from (select k.source, k.seminar_id, ${FIGURES}
            from (select source, seminar_id from flow union
                  select case when seminar_id is null then 'OTHER_DECISION' else 'SEMINAR' end, seminar_id from decided) k
            left join flow i on i.source = k.source and i.seminar_id is not distinct from k.seminar_id
           group by 1, 2) k
    left join lateral (select s.starts_at from seminars s where s.id = k.seminar_id offset 0) s on true
   cross join lateral (select ${DECISIONS} from decided d where k.source <> 'NO_DECISION' and d.seminar_id is not distinct from k.seminar_id) d`,
);

/** Those with most that is late first. */
const INSTITUTIONS = records(
  sql`g.institution_id`,
  sql`
  select row_number() over (order by one.late desc, one.items desc, o.name collate "et-EE-x-icu", o.id) as place, one.*
    from (select i.owner_institution_id as institution_id, ${FIGURES} from flow i group by 1) one join institutions o on o.id = one.institution_id`,
);

/** From the first day that something was agreed on to the last, with those pieces in which nothing was. */
const PERIODS = records(
  sql`g.first_day, g.last_day`,
  sql`
  select row_number() over (order by b.first) as place, b.first as first_day, (b.first + b.step)::date - 1 as last_day, counted.*
    from (select generate_series(date_trunc(unit, earliest), date_trunc(unit, latest), step)::date as first, step
            from (select *, case when latest - earliest > interval '1826 days' then 'year' else 'quarter' end as unit,
                         case when latest - earliest > interval '1826 days' then interval '1 year' else interval '3 months' end as step
                    from (select min(agreed_on)::timestamp as earliest, max(agreed_on)::timestamp as latest from flow) all_days
                   where earliest is not null) parts) b
   cross join lateral (select ${FIGURES} from flow i where i.agreed_on >= b.first and i.agreed_on < b.first + b.step) counted`,
);

/** The row of a FollowThrough: a sub-select in brackets. Reads items and decisions once each; all figures are made of the same rows. */
export const followThroughRow = (given: Asked): Sql => sql`(
  with asked as materialized (${asked(given)}), ${flow(given)}, ${decided(given)}
  select a.id as asked_id, ${given.from}::date as "from", ${given.to}::date as "to", decided_there.*, counted.*, ${SEMINARS} as seminar_rows, ${INSTITUTIONS} as institution_rows, ${PERIODS} as period_rows
    from asked a cross join (select ${DECISIONS} from decided d) decided_there cross join (select ${FIGURES} from flow i) counted)`;
