import { Council } from '@app/councils';
import { asc, declareReads, desc, sql, type Row } from '@app/kernel';
import { Measure, Risk } from '@app/risks';
import { Int } from '@nestjs/graphql';
import { ActionPlan } from '../action-plan/action-plan.entity.js';
import { PlanGoal } from '../action-plan/priority/plan-goal.entity.js';
import { Decision } from '../decision/decision.entity.js';
import { isOpen, workingOn } from './action-item-filter.js';
import { ActionItem } from './action-item.entity.js';
import { canKeepItems } from './action-item.policy.js';

const openFirst = (i: Row<ActionItem>) => [desc(isOpen(i), { nullable: false }), asc(i.dueOn), asc(i.id)];

declareReads(Council, (f) => ({
  viewerCanKeepActionItems: f.computed(
    () => Boolean,
    ['id'],
    ({ id }, actor) => canKeepItems(actor, id),
    {
      description: 'Whether to show the viewer a button to enter an action item.',
    },
  ),
}));

declareReads(Risk, (f) => ({
  actionItems: f.toMany(() => ActionItem, {
    where: (r, i) => sql`${i.id} in ${workingOn(r.id)}`,
    orderBy: openFirst,
    limit: 200,
    description: 'What somebody does about it, or about a measure of it: open ones first, soonest first.',
  }),
  // Counted for the asker, and not kept on the risk: a number that everybody reads would tell of items behind a mark.
  openActionItemCount: f.sql(
    () => Int,
    (r) => sql`select count(*)::integer from action_items i where i.id in ${workingOn(r.id)} and ${isOpen({ state: sql`i.state` })}`,
    { description: 'How many of its action items, of those that the viewer may see, are not done yet.' },
  ),
}));

declareReads(Measure, (f) => ({
  actionItems: f.toMany(() => ActionItem, {
    where: (m, i) => sql`exists (select from item_measures im where im.measure_id = ${m.id} and im.item_id = ${i.id})`,
    orderBy: openFirst,
    limit: 200,
    description: 'What carries it out: open ones first, soonest first.',
  }),
}));

declareReads(Decision, (f) => ({
  actionItems: f.toMany(() => ActionItem, {
    key: 'decisionId',
    orderBy: openFirst,
    limit: 200,
    description: 'What somebody does because of it: open ones first, soonest first.',
  }),
  risks: f.toMany(() => Risk, {
    where: (d, r) => sql`${r.id} in (
      select ir.risk_id from action_items i join item_risks ir on ir.item_id = i.id where i.decision_id = ${d.id}
      union
      select mr.risk_id from action_items i join item_measures im on im.item_id = i.id join measure_risks mr on mr.measure_id = im.measure_id
       where i.decision_id = ${d.id})`,
    orderBy: (r) => [asc(r.councilId), asc(r.number), asc(r.id)],
    limit: 200,
    description: 'What its action items work on, themselves or by a measure, as far as the viewer may read item and risk.',
  }),
}));

declareReads(ActionPlan, (f) => ({
  actionItems: f.toMany(() => ActionItem, {
    key: 'planId',
    orderBy: openFirst,
    limit: 500,
    description: 'What belongs to it, to a goal or to none: open ones first, soonest first.',
  }),
  // Counted for the asker, as with risks.
  openActionItemCount: f.sql(
    () => Int,
    (p) => sql`select count(*)::integer from action_items i where i.plan_id = ${p.id} and ${isOpen({ state: sql`i.state` })}`,
    { description: 'How many of its action items, of those that the viewer may see, are not done yet; of a closed plan: were left open.' },
  ),
}));

declareReads(PlanGoal, (f) => ({
  actionItems: f.toMany(() => ActionItem, {
    key: 'goalId',
    orderBy: openFirst,
    limit: 200,
    description: 'What works on it: open ones first, soonest first.',
  }),
}));
