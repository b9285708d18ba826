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

/** What plans that are over tell of it: in which plan their open items went on on the day of the closing, by the secretary. */
export async function tellRollOver(owner: pg.Client): Promise<void> {
  await owner.query(
    `with gone as (
       update item_plan_moves m set is_at_closing = true,
              person_id = (select s.person_id from seats s where s.council_id = m.council_id and s.role = 'SECRETARY' and s.valid_from <= p.closed_on
                            order by s.valid_from desc limit 1)
         from action_plans p where p.id = m.from_plan_id and p.closed_on = (m.moved_at at time zone 'Europe/Tallinn')::date
       returning m.from_plan_id, m.plan_id)
     update action_plans p set rolled_over_to_plan_id = gone.plan_id from gone where gone.from_plan_id = p.id`,
  );
}
