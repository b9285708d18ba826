import type pg from 'pg';
import type { DemoItem } from './action-items.js';
import type { CouncilKey } from './councils.js';
import { idOf } from './ids.js';
import { on } from './risk-rows.js';

interface Plan {
  id: string;
  councilId: string;
  title: string;
  isInTheMaking: boolean;
  /** Since when items are put into it: it was adopted, or begun. */
  since: string;
  closedOn: string | null;
  goals: readonly { id: string; text: string }[];
}

/** In which plan an item stands from a day on, and at which of its goals. */
export interface Stay {
  day: string;
  planId: string;
  goalId: string | null;
}

/** Plans of the councils, earliest first. */
export const plansOf = async (owner: pg.Client): Promise<readonly Plan[]> =>
  (
    await owner.query<Plan>(
      `select p.id, p.council_id as "councilId", p.title, p.state in ('DRAFT', 'CONSULTATION') as "isInTheMaking", p.closed_on::text as "closedOn",
              coalesce(p.adopted_on, (p.created_at at time zone 'Europe/Tallinn')::date)::text as since,
              (select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'text', g.text)), '[]') from plan_goals g where g.plan_id = p.id) as goals
         from action_plans p order by p.council_id, p.period_from`,
    )
  ).rows;

/**
 * Into which plans an item came: the latest one on the day on which it was agreed, then, as long as it was open, what followed on that:
 * as the one before was closed, or when work on it began.
 */
export function staysOf(plans: readonly Plan[], council: CouncilKey, item: DemoItem, agreed: string, ended: string | null): Stay[] {
  const all = plans.filter(({ councilId }) => councilId === idOf('council', council));
  if (item.goal !== undefined && !all.some(({ goals }) => goals.some(({ text }) => text === item.goal)))
    throw new Error(`The demo data have no plan of ${council} with the goal ${item.goal}`);
  if (item.goal === undefined && item.plan === undefined) return [];
  const open = all.filter(({ isInTheMaking }) => !isInTheMaking || item.plan === 'next');
  const first = open.findLastIndex(({ since }) => since <= agreed);
  return open.flatMap((plan, i) => {
    const goalId = plan.goals.find(({ text }) => text === item.goal)?.id ?? null;
    if (i === first) return [{ day: agreed, planId: plan.id, goalId }];
    const day = [plan.since, open[i - 1]?.closedOn ?? plan.since].sort()[1] ?? plan.since;
    return i > first && (ended === null || ended > day) ? [{ day, planId: plan.id, goalId }] : [];
  });
}

/** From the plan that it came into at first to those that it stood in later. */
export async function moveToPlans(owner: pg.Client, itemId: string, stays: readonly Stay[]): Promise<void> {
  for (const { day, planId, goalId } of stays)
    await on(owner, day, async () => {
      await owner.query(
        `update action_items set plan_id = $2, goal_id = $3, version = version + 1, changed_at = greatest(changed_at, act_now()) where id = $1`,
        [itemId, planId, goalId],
      );
    });
}
