import { asc, declareReads, desc, enumOf, sql } from '@app/kernel';
import { Person } from '@app/people';
import { Int } from '@nestjs/graphql';
import { ActionItem } from '../action-item/action-item.entity.js';
import { ActionPlan } from '../action-plan/action-plan.entity.js';
import { PlanGoal } from '../action-plan/priority/plan-goal.entity.js';
import { ItemPlanMove } from './item-plan-move.entity.js';

export const ItemPlanMoveKind = enumOf(
  'ItemPlanMoveKind',
  ['PUT_IN', 'TAKEN_OUT', 'MOVED', 'WENT_ON'] as const,
  'How an action item came to stand where it stands, also where the viewer may read neither plan. PUT_IN: it stood in none before. TAKEN_OUT: it ' +
    'stands in none since. MOVED: from one to another. WENT_ON: in another, because its own was closed.',
);

declareReads(ItemPlanMove, (f) => ({
  kind: f.sql(
    () => ItemPlanMoveKind,
    (m) =>
      sql`case when ${m.isAtClosing} then 'WENT_ON' when ${m.fromPlanId} is null then 'PUT_IN' when ${m.planId} is null then 'TAKEN_OUT' else 'MOVED' end`,
    { description: 'Whether it was put in, taken out, moved or went on.' },
  ),
  plan: f.toOne(() => ActionPlan, { key: 'planId', nullable: true, description: 'Where it went, if the viewer may read it.' }),
  fromPlan: f.toOne(() => ActionPlan, {
    key: 'fromPlanId',
    nullable: true,
    description: 'Where it stood before, if the viewer may read it.',
  }),
  fromGoal: f.toOne(() => PlanGoal, {
    key: 'fromGoalId',
    nullable: true,
    description: 'At which goal it stood before; it stands at none by the move.',
  }),
  person: f.toOne(() => Person, { key: 'personId', nullable: true, description: 'Who moved it, if the viewer may see them.' }),
}));

declareReads(ActionItem, (f) => ({
  planMoves: f.toMany(() => ItemPlanMove, {
    where: (i, m) => sql`${m.itemId} = ${i.id} and (${m.fromPlanId} is not null or ${m.movedAt} > ${i.createdAt})`,
    orderBy: (m) => [desc(m.movedAt), asc(m.id)],
    description: 'Its moves from plan to plan since it was entered, latest first.',
  }),
}));

declareReads(ActionPlan, (f) => ({
  rolledOverTo: f.toOne(() => ActionPlan, {
    key: 'rolledOverToPlanId',
    nullable: true,
    description: 'The plan in which items that were open as this one was closed went on.',
  }),
  // Counted for the asker, as the items that are still there.
  rolledOverItemCount: f.sql(
    () => Int,
    (p) => sql`select count(*)::integer from item_plan_moves m where m.from_plan_id = ${p.id} and m.is_at_closing`,
    { description: 'How many of its action items, of those that the viewer may see, went on there.' },
  ),
}));
