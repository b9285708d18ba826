import { asc, Problem, sql, type Act } from '@app/kernel';
import { referenceOf } from '../action-item/action-item-filter.js';
import { ActionItem } from '../action-item/action-item.entity.js';
import { BINDING } from './decision-enums.js';
import type { Decision } from './decision.entity.js';

/** Plans that another day of the decision does not fit: closed or amended before it adopted them, adopted after it amended them. */
const UNFIT = `
  select p.title as plan, p.closed_on::text as closed, null as amended, null as adopted
    from action_plans p where p.adopted_by_decision_id = $1 and p.closed_on < $2
  union all
  select p.title, null, d.decided_on::text, null
    from action_plans p join plan_amendments a on a.plan_id = p.id join decisions d on d.id = a.decision_id
   where p.adopted_by_decision_id = $1 and d.id <> $1 and d.decided_on < $2
  union all
  select p.title, null, null, p.adopted_on::text
    from plan_amendments a join action_plans p on p.id = a.plan_id
   where a.decision_id = $1 and p.adopted_by_decision_id <> $1 and p.adopted_on > $2
  limit 1`;

interface Unfit {
  plan: string;
  closed: string | null;
  amended: string | null;
  adopted: string | null;
}

/**
 * What hangs on the day of a decision still fits it once the day is corrected: nothing that springs from it was due before, a plan that it
 * adopted was neither amended nor closed before, and one that it amended was adopted by then. The day of adoption itself the database moves along.
 */
export async function checkWhatHangsOnDay(act: Act, { id, decidedOn }: Decision): Promise<void> {
  const [item] = await act.read.rows<ActionItem, { ref: string; day: string }>(
    ActionItem,
    (i) => ({ ref: referenceOf(i), day: sql`least(${i.dueOn}, ${i.originalDueOn})` }),
    {
      where: (i) => sql`${i.decisionId} = ${id} and least(${i.dueOn}, ${i.originalDueOn}) < ${decidedOn}::date`,
      orderBy: (i) => [asc(i.dueOn), asc(i.id)],
      limit: 1,
    },
  );
  if (item) throw new Problem('INVALID', 'item-due-before-decided', 'decidedOn', { ref: item.ref, day: item.day });
  const [unfit] = await act.tx.query<Unfit[]>(UNFIT, [id, decidedOn]);
  if (!unfit) return;
  const { plan, closed, amended, adopted } = unfit;
  if (closed) throw new Problem('INVALID', 'plan-closed-before-decided', 'decidedOn', { plan, day: closed });
  if (amended) throw new Problem('INVALID', 'adoption-after-amendment', 'decidedOn', { plan, day: amended });
  throw new Problem('INVALID', 'amendment-before-adoption', 'decidedOn', { plan, day: adopted ?? '' });
}

/** What a plan was adopted or amended by binds the council, also once it is corrected. */
export async function checkWhatHangsOnKind(act: Act, { id, kind }: Decision): Promise<void> {
  if (BINDING.includes(kind)) return;
  const [plan] = await act.tx.query<{ title: string }[]>(
    `select title from action_plans
      where adopted_by_decision_id = $1 or id in (select plan_id from plan_amendments where decision_id = $1) order by title limit 1`,
    [id],
  );
  if (plan) throw new Problem('INVALID', 'plan-hangs-on-decision', 'kind', { plan: plan.title });
}
