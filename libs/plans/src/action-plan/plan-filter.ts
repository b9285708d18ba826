import { and, asc, desc, sql, type OrderKey, type Row, type Sql } from '@app/kernel';
import { alphabetical, nameMatches } from '@app/people';
import type { ActionPlan } from './action-plan.entity.js';
import type { ActionPlanFilter } from './action-plans.args.js';
import { isOffTrack } from './indicator/track.js';
import { PlanState, type PlanOrder } from './plan-enums.js';

/** Whether a council leads a plan or shares it. */
export const isOf = (p: Row<ActionPlan>, councilId: Sql): Sql =>
  sql`(${p.councilId} = ${councilId} or exists (select from plan_councils pc where pc.plan_id = ${p.id} and pc.council_id = ${councilId}))`;

/** Whether a plan is among those asked for. */
export function passes(p: Row<ActionPlan>, { search, states, on, isOffTrack: late }: ActionPlanFilter): Sql {
  return and(
    nameMatches(sql`${p.title} || ' ' || coalesce(${p.vision}, '')`, search),
    states && sql`${p.state} = any(${states})`,
    on && sql`${on}::date between ${p.periodFrom} and ${p.periodTo}`,
    late !== null &&
      late !== undefined &&
      sql`exists (select from goal_indicators i where i.plan_id = ${p.id} and ${isOffTrack(sql`i.id`)}) = ${late}`,
  );
}

export function ordered(p: Row<ActionPlan>, order: PlanOrder): OrderKey[] {
  switch (order) {
    case 'TITLE':
      return [alphabetical(p.title)];
    case 'STATE':
      return [asc(sql`array_position(${Object.keys(PlanState)}::text[], ${p.state}::text)`, { nullable: false }), desc(p.periodFrom)];
    case 'PERIOD':
      return [desc(p.periodFrom)];
  }
}
