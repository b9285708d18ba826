import { asc, declareNoted, declarePlain, declareReads, sql } from '@app/kernel';
import { Institution } from '@app/people';
import { keepReadings } from '@app/risks';
import { AgendaSession, FollowUpCounts, Seminar } from '@app/seminars';
import { ActionItem } from '../action-item/action-item.entity.js';
import { GoalIndicator } from '../action-plan/indicator/goal-indicator.entity.js';
import { ActionPlan } from '../action-plan/action-plan.entity.js';
import { Decision } from '../decision/decision.entity.js';
import { CarriedKind } from './carried-kinds.js';
import { CarriedCounts, CarriedItem } from './carried-item.type.js';
import { CarriedOverArgs } from './carried-over.args.js';
import { carriedOver } from './carried-over.js';

declarePlain(CarriedCounts);

declareReads(CarriedItem, (f) => ({
  ownerInstitution: f.toOne(() => Institution, {
    key: 'ownerInstitutionId',
    nullable: true,
    description: 'Whom the action item was up to.',
  }),
  item: f.toOne(() => ActionItem, { key: 'itemId', nullable: true, description: 'The action item as it is now.' }),
  decision: f.toOne(() => Decision, { key: 'decisionId', nullable: true, description: 'The decision as it is now.' }),
  indicator: f.toOne(() => GoalIndicator, { key: 'indicatorId', nullable: true, description: 'The indicator as it is now.' }),
  plan: f.toOne(() => ActionPlan, {
    nullable: true,
    where: (c, p) => sql`${p.id} = (select gi.plan_id from goal_indicators gi where gi.id = ${c.indicatorId})`,
    description: 'Of an indicator, the plan that it belongs to.',
  }),
}));

// It is told by the words of the item.
declareNoted(CarriedItem, { idOf: (c) => c.restrictedRiskIds, tells: (field) => field !== 'id', keep: keepReadings });

const KINDS = Object.keys(CarriedKind);

declareReads(Seminar, (f) => ({
  carriedOver: f.connection(() => CarriedItem, {
    args: CarriedOverArgs,
    from: (s) => carriedOver(s),
    where: (_s, c, { args: { kinds } }) => (kinds ? sql`${c.kind} = any(${kinds})` : undefined),
    orderBy: (c) => [
      asc(sql`array_position(${KINDS}::text[], ${c.kind})`, { nullable: false }),
      asc(c.dueOn, { nullable: false }),
      asc(c.id, { nullable: false }),
    ],
    description:
      'What its hosts have to come back to: late and open action items, decisions, indicators off track or not measured, as far as the viewer may see them, most ' +
      'urgent first. Nobody types it in. Nothing at a seminar that was cancelled.',
  }),
  carriedOverCounts: f.sql(
    () => CarriedCounts,
    (s) => sql`select json_build_object('total', count(*), 'lateItems', count(*) filter (where kind = 'LATE_ITEM'),
        'dueItems', count(*) filter (where kind = 'DUE_ITEM'), 'itemsToVerify', count(*) filter (where kind = 'ITEM_TO_VERIFY'),
        'indicatorsOffTrack', count(*) filter (where kind = 'INDICATOR_OFF_TRACK'),
        'indicatorsNotMeasured', count(*) filter (where kind = 'INDICATOR_NOT_MEASURED'),
        'decisionsToSettle', count(*) filter (where kind in ('DECISION_WITHOUT_ITEMS', 'DECISION_ALL_DONE')),
        'decisionsFulfilled', count(*) filter (where kind = 'DECISION_FULFILLED'),
        'openItems', count(*) filter (where kind = 'OPEN_ITEM'))
      from ${carriedOver(s)} carried`,
    { description: 'How much of it there is.' },
  ),
}));

declareReads(AgendaSession, (f) => ({
  followUp: f.sql(
    () => FollowUpCounts,
    (s) =>
      sql`select json_build_object('items', n.items, 'late', n.late) from follow_up_counts(${s.seminarId}) n where ${s.kind} = 'FOLLOW_UP'`,
    { nullable: true, description: 'Of a follow-up session: how much it goes through. Null for others.' },
  ),
}));
