import { asc, desc, Problem, sql, type Act, type Sql } from '@app/kernel';
import { alphabetical } from '@app/people';
import { ActionPlan } from '../action-plan/action-plan.entity.js';
import { GoalIndicator } from '../action-plan/indicator/goal-indicator.entity.js';
import type { IndicatorTrack } from '../action-plan/indicator/indicator-track.js';
import { expectedThen, latestDayOf, latestOf, trackOf } from '../action-plan/indicator/track.js';
import { PlanOpinion } from '../action-plan/opinion/plan-opinion.entity.js';
import { PlanAmendment } from '../action-plan/plan-amendment.entity.js';
import { PlanGoal } from '../action-plan/priority/plan-goal.entity.js';
import { PlanPriority } from '../action-plan/priority/plan-priority.entity.js';
import { PriorityNeed } from '../action-plan/priority/priority-need.entity.js';
import { refOf } from '../decision/decision-filter.js';
import { itemRows, type ItemRow } from '../exchange/item-rows.js';
import { jointCouncils } from '../joint-council/named-councils.js';

const PLAIN = [
  ...(['title', 'vision', 'periodFrom', 'periodTo', 'budgetEuros', 'fundingSources', 'state'] as const),
  ...(['consultationUntil', 'adoptedOn', 'closingReport', 'closedOn'] as const),
];

/** A plan as its report tells it, under the rights of who asks. */
export interface PlanHead extends Pick<ActionPlan, (typeof PLAIN)[number]> {
  /** Of the council that leads; null to who does not read that. */
  slug: string | null;
  /** Names, the one that leads first. */
  councils: string[];
  /** The decision that adopted it, by its reference. */
  decision: string | null;
  /** The title of the plan in which its open items went on. */
  rolledOverTo: string | null;
}
export type PriorityRow = Pick<PlanPriority, 'id' | 'text'>;
export type GoalRow = Pick<PlanGoal, 'id' | 'priorityId' | 'text'>;
export interface NeedRow extends Pick<PriorityNeed, 'priorityId' | 'note'> {
  risk: string | null;
  /** Whether the risk that it names is restricted today. */
  isRestricted: boolean;
  decision: string | null;
  seminar: string | null;
}
export interface IndicatorRow extends Pick<GoalIndicator, 'goalId' | 'name' | 'unit' | 'baseline' | 'baselineOn' | 'target' | 'targetOn'> {
  latest: number | null;
  latestOn: string | null;
  /** On the day of the latest measurement. */
  expected: number | null;
  track: IndicatorTrack;
}
export interface AmendmentRow extends Pick<PlanAmendment, 'amendedOn' | 'summary' | 'indicators'> {
  decision: string | null;
}

export interface OpinionRow extends Pick<PlanOpinion, 'text'> {
  institution: string;
  /** The day on which it was written as it stands. */
  writtenOn: string;
}

export interface WholePlan {
  plan: PlanHead;
  priorities: PriorityRow[];
  goals: GoalRow[];
  needs: NeedRow[];
  indicators: IndicatorRow[];
  amendments: AmendmentRow[];
  opinions: OpinionRow[];
  items: ItemRow[];
  /** Those that went on in another plan as this one was closed, as they stand today. */
  wentOn: ItemRow[];
}

/** More than any plan has. */
const limit = 1_000;

const decisionRef = (id: Sql): Sql =>
  sql`(select ${refOf({ councilId: sql`d.council_id`, year: sql`d.year`, number: sql`d.number` })} from decisions d where d.id = ${id})`;

const nameOf = ({ institutionId }: { institutionId: Sql }): Sql => sql`(select i.name from institutions i where i.id = ${institutionId})`;

export async function wholePlan(act: Act, id: string): Promise<WholePlan> {
  const ofPlan = (row: { planId: Sql }): Sql => sql`${row.planId} = ${id}`;
  const [plan] = await act.read.rows<ActionPlan, PlanHead>(
    ActionPlan,
    (p) => ({
      ...(Object.fromEntries(PLAIN.map((name) => [name, p[name]])) as unknown as Record<(typeof PLAIN)[number], Sql>),
      slug: sql`(select c.slug from councils c where c.id = ${p.councilId})`,
      councils: sql`(select json_agg(c.name order by c.is_lead desc, c.name collate "et-EE-x-icu") from ${jointCouncils(p, sql`select pc.council_id from plan_councils pc where pc.plan_id = ${p.id}`)} c)`,
      decision: decisionRef(p.adoptedByDecisionId),
      rolledOverTo: sql`(select n.title from action_plans n where n.id = ${p.rolledOverToPlanId})`,
    }),
    { where: (p) => sql`${p.id} = ${id}`, orderBy: () => [], limit: 1 },
  );
  if (!plan) throw new Problem('NOT_FOUND', 'no-such-record', 'id');
  return {
    plan,
    priorities: await act.read.rows<PlanPriority, PriorityRow>(PlanPriority, (p) => ({ id: p.id, text: p.text }), {
      where: ofPlan,
      orderBy: (p) => [asc(p.position)],
      limit,
    }),
    goals: await act.read.rows<PlanGoal, GoalRow>(PlanGoal, (g) => ({ id: g.id, priorityId: g.priorityId, text: g.text }), {
      where: ofPlan,
      orderBy: (g) => [asc(g.position)],
      limit,
    }),
    needs: await act.read.rows<PriorityNeed, NeedRow>(
      PriorityNeed,
      (n) => ({
        priorityId: n.priorityId,
        note: n.note,
        risk: sql`(select reference('R', c.code, r.number) || ' ' || r.title from risks r join councils c on c.id = r.council_id where r.id = ${n.riskId})`,
        isRestricted: sql`coalesce((select is_restricted(r.mark_basis, r.mark_from, r.mark_until) from risks r where r.id = ${n.riskId}), false)`,
        decision: decisionRef(n.decisionId),
        seminar: sql`(select s.title from seminars s where s.id = ${n.seminarId})`,
      }),
      { where: ofPlan, orderBy: (n) => [asc(sql`num_nulls(${n.riskId}, ${n.decisionId}, ${n.seminarId})`)], limit },
    ),
    indicators: await act.read.rows<GoalIndicator, IndicatorRow>(
      GoalIndicator,
      (i) => ({
        ...{
          goalId: i.goalId,
          name: i.name,
          unit: i.unit,
          baseline: i.baseline,
          baselineOn: i.baselineOn,
          target: i.target,
          targetOn: i.targetOn,
        },
        latest: latestOf(i.id),
        latestOn: latestDayOf(i.id),
        expected: expectedThen(i),
        track: trackOf(i.id),
      }),
      { where: ofPlan, orderBy: (i) => [asc(i.position)], limit },
    ),
    amendments: await act.read.rows<PlanAmendment, AmendmentRow>(
      PlanAmendment,
      (a) => ({ amendedOn: a.amendedOn, summary: a.summary, indicators: a.indicators, decision: decisionRef(a.decisionId) }),
      { where: ofPlan, orderBy: (a) => [desc(a.createdAt)], limit },
    ),
    opinions: await act.read.rows<PlanOpinion, OpinionRow>(
      PlanOpinion,
      (o) => ({ text: o.text, institution: nameOf(o), writtenOn: sql`(${o.changedAt} at time zone 'Europe/Tallinn')::date` }),
      { where: ofPlan, orderBy: (o) => [alphabetical(nameOf(o)), asc(o.id)], limit },
    ),
    items: await itemRows(act, ofPlan),
    wentOn: await itemRows(
      act,
      (i) => sql`${i.id} in (select m.item_id from item_plan_moves m where m.from_plan_id = ${id} and m.is_at_closing)`,
    ),
  };
}
