import { asc, declareReads, sql, type Row, type Sql } from '@app/kernel';
import { ActionPlan } from '../action-plan/action-plan.entity.js';
import { dayOf } from '../action-item/item-source.js';
import { BurnUpPoint } from './burn-up.type.js';

/** Days of a plan that is counted by weeks. */
const HALF_A_YEAR = 183;
/** Months or weeks that are looked at; a plan that runs longer ends its line there. */
const POINTS_AT_MOST = 240;

/**
 * Ends of the plan's months or weeks from its first day on, today among them as long as it runs. What was entered before the first day
 * counts at the first point.
 */
const points = (p: Row<ActionPlan>): Sql => sql`
  select distinct least(ends.last_day, ${p.periodTo}) as on_day
    from (select (date_trunc(unit, ${p.periodFrom}::timestamp) + (n + 1) * step)::date - 1 as last_day
            from (select case when ${p.periodTo} - ${p.periodFrom} < ${HALF_A_YEAR}::int then 'week' else 'month' end as unit) u
           cross join lateral (select ('1 ' || u.unit)::interval as step) one
           cross join generate_series(0, ${POINTS_AT_MOST}::int) n
          union all
          select act_today() where act_today() between ${p.periodFrom} and ${p.periodTo}) ends
   where ends.last_day < ${p.periodTo} + 31`;

/** From which day to which an item stood in the plan; what still does has no end. */
const stays = (p: Row<ActionPlan>): Sql => sql`
  select item_id, ${dayOf(sql`since`)} as since, ${dayOf(sql`until`)} as until, until = 'infinity' as is_there from (
    select m.item_id, m.plan_id, m.moved_at as since, lead(m.moved_at, 1, 'infinity') over (partition by m.item_id order by m.number) as until
      from item_plan_moves m where m.item_id = any(array(select item_id from item_plan_moves where plan_id = ${p.id}))) m
   where m.plan_id = ${p.id}`;
/** And in which states. */
const STATES = sql`
  select u.item_id, u.state, ${dayOf(sql`u.created_at`)} as since,
         ${dayOf(sql`lead(u.created_at, 1, 'infinity') over (partition by u.item_id order by u.number)`)} as until
    from item_updates u where u.item_id = any(array(select item_id from stays))`;

/** Rows of BurnUpPoint of a plan: a sub-select in brackets. */
const burnUp = (p: Row<ActionPlan>): Sql => sql`(
  with stays as materialized (${stays(p)}), states as materialized (${STATES}), points as materialized (${points(p)}),
       meant as materialized (select i.due_on from action_items i
         where i.id = any(array(select item_id from stays where is_there)) and i.state <> 'DROPPED')
  select t.on_day as "on", n.items, n.done, n.verified, (select count(*)::int from meant where meant.due_on <= t.on_day) as planned
    from points t
    left join lateral (
      select count(*) filter (where w.state is distinct from 'DROPPED')::int as items,
             count(*) filter (where w.state in ('DONE', 'VERIFIED'))::int as done, count(*) filter (where w.state = 'VERIFIED')::int as verified
        from stays s left join states w on w.item_id = s.item_id and w.since <= t.on_day and w.until > t.on_day
       where s.since <= t.on_day and s.until > t.on_day) n on t.on_day <= act_today())`;

declareReads(BurnUpPoint, () => ({}));

declareReads(ActionPlan, (f) => ({
  burnUp: f.toMany(() => BurnUpPoint, {
    from: burnUp,
    orderBy: (point) => [asc(point.on)],
    description: 'How its action items came and were done, by months, or by weeks where it is shorter than half a year, earliest first.',
  }),
}));
