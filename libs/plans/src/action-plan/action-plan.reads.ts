import { Council } from '@app/councils';
import { asc, declarePlain, declareReads, desc, sql } from '@app/kernel';
import { alphabetical, Person } from '@app/people';
import { canEditPlans } from './action-plan.policy.js';
import { ActionPlan } from './action-plan.entity.js';
import { CouncilPlansArgs } from './action-plans.args.js';
import { IndicatorCounts } from './indicator/indicator-counts.type.js';
import { FormerIndicator } from './indicator/former-indicator.type.js';
import { formerIndicators } from './indicator/former-indicators.js';
import { trackOf } from './indicator/track.js';
import { PlanAmendment } from './plan-amendment.entity.js';
import { BINDING } from '../decision/decision-enums.js';
import { Decision } from '../decision/decision.entity.js';
import { JointCouncil } from '../joint-council/joint-council.type.js';
import { jointCouncils, leadFirst } from '../joint-council/named-councils.js';
import { PlanLack } from './plan-enums.js';
import { isOf, ordered, passes } from './plan-filter.js';
import { PlanPriority } from './priority/plan-priority.entity.js';

declarePlain(IndicatorCounts);
declarePlain(FormerIndicator);
declareReads(ActionPlan, (f) => ({
  council: f.toOne(() => Council, { key: 'councilId', nullable: true, description: 'The council that leads, if the viewer may read it.' }),
  councils: f.toMany(() => JointCouncil, {
    from: (p) => jointCouncils(p, sql`select pc.council_id from plan_councils pc where pc.plan_id = ${p.id}`),
    orderBy: leadFirst,
    description: 'Whose plan it is, the one that leads first.',
  }),
  adoptedByDecision: f.toOne(() => Decision, { key: 'adoptedByDecisionId', nullable: true, description: 'What made it hold.' }),
  previousPlan: f.toOne(() => ActionPlan, { key: 'previousPlanId', nullable: true, description: 'The plan that it follows.' }),
  priorities: f.toMany(() => PlanPriority, { key: 'planId', orderBy: (p) => [asc(p.position)], description: 'In their order.' }),
  amendments: f.toMany(() => PlanAmendment, {
    key: 'planId',
    orderBy: (a) => [desc(a.createdAt), asc(a.id)],
    description: 'What decisions changed after adoption, latest first.',
  }),
  decisionsInForce: f.toMany(() => Decision, {
    where: (p, d) => sql`${d.councilId} = ${p.councilId} and ${d.state} = 'IN_FORCE' and ${d.kind} = any(${BINDING})`,
    orderBy: (d) => [desc(d.decidedOn), desc(d.year), desc(d.number)],
    limit: 200,
    description: 'Of the council that leads, latest first, 200 at most: what may adopt or amend it. Decided or agreed on.',
  }),
  indicatorCounts: f.sql(
    () => IndicatorCounts,
    (p) => sql`select json_build_object('total', count(*), 'onTrack', count(*) filter (where track = 'ON_TRACK'),
        'offTrack', count(*) filter (where track = 'OFF_TRACK'), 'notMeasured', count(*) filter (where track = 'NOT_MEASURED'),
        'unmeasured', count(*) filter (where track = 'UNMEASURED'))
      from (select ${trackOf(sql`i.id`)} as track from goal_indicators i where i.plan_id = ${p.id}) tracks`,
    { description: 'How its indicators stand today.' },
  ),
  lack: f.sql(
    () => PlanLack,
    (p) => sql`lack_of_plan(${p.id})`,
    {
      nullable: true,
      description: 'What it lacks to be consulted on and adopted; null where nothing.',
    },
  ),
  viewerCanEdit: f.computed(
    () => Boolean,
    ['councilId', 'state'],
    ({ councilId, state }, actor) => (state === 'DRAFT' || state === 'CONSULTATION') && canEditPlans(actor, councilId),
    { description: 'Whether to show the viewer buttons to change, consult on and adopt it, and to work on its priorities.' },
  ),
  viewerCanClose: f.computed(
    () => Boolean,
    ['councilId', 'state'],
    ({ councilId, state }, actor) => state === 'ADOPTED' && canEditPlans(actor, councilId),
    { description: 'Whether to show the viewer buttons to amend and close it.' },
  ),
}));

declareReads(Decision, (f) => ({
  adoptedPlans: f.toMany(() => ActionPlan, {
    key: 'adoptedByDecisionId',
    orderBy: (p) => [asc(p.periodFrom), asc(p.id)],
    description: 'Plans that it made hold. They stay as they are when it ends.',
  }),
  amendedPlans: f.toMany(() => ActionPlan, {
    where: (d, p) => sql`exists (select from plan_amendments a where a.decision_id = ${d.id} and a.plan_id = ${p.id})`,
    orderBy: (p) => [asc(p.periodFrom), asc(p.id)],
    description: 'Adopted plans that it changed.',
  }),
}));

declareReads(PlanAmendment, (f) => ({
  decision: f.toOne(() => Decision, { key: 'decisionId', nullable: true, description: 'What changed the plan.' }),
  indicators: f.sql(
    () => [FormerIndicator],
    (a) => formerIndicators({ planId: a.planId, amendmentId: a.id }),
    { description: 'Indicators that it changed, as they were before.' },
  ),
  person: f.toOne(() => Person, { key: 'personId', nullable: true, description: 'Who entered it, if the viewer may see them.' }),
}));

// Who comes with a council's slug gets council and plans with one question.
declareReads(Council, (f) => ({
  actionPlans: f.connection(() => ActionPlan, {
    args: CouncilPlansArgs,
    where: (c, p, { args: { filter } }) => sql`${isOf(p, c.id)} and ${passes(p, filter ?? {})}`,
    orderBy: (p, { args: { orderBy } }) => ordered(p, orderBy ?? 'PERIOD'),
    description: 'Plans that it leads or shares, as `actionPlans` answers them.',
  }),
  partnerCouncils: f.toMany(() => Council, {
    where: (c, other) => sql`${other.id} = any(array(select partner_councils(${c.id})))`,
    orderBy: (other) => [alphabetical(other.name), asc(other.id)],
    description: 'Councils that its secretary may name beside it in a plan; nobody else gets any.',
  }),
  viewerCanEditPlans: f.computed(
    () => Boolean,
    ['id'],
    ({ id }, actor) => canEditPlans(actor, id),
    {
      description: 'Whether to show the viewer a button for a new plan.',
    },
  ),
}));
