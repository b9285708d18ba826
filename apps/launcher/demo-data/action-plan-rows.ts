import type pg from 'pg';
import { actionPlans, type DemoIndicator, type DemoPlan } from './action-plans.js';
import type { CouncilKey } from './councils.js';
import { instant, plusDays } from './days.js';
import { idOf, riskIdOf } from './ids.js';
import { insert, type Row } from './insert.js';
import { personId, seatsOn } from './network.js';
import { opinionRows } from './opinion-rows.js';

const DAYS_TO_CONSULT = 12;
/** Days ago on which running plans were measured: all of them lie within the years of the plan. */
const MEASURED = [300, 200, 100, 15];
/** Days ago on which a decision put an indicator right. */
const AMENDED = 40;

/** Where a plan lies in the calendar, and its steps. */
function daysOf(today: string, { years: [first, last] }: DemoPlan) {
  const year = Number(today.slice(0, 4));
  return {
    from: `${year + first}-01-01`,
    to: `${year + last}-12-31`,
    years: `${year + first}–${year + last}`,
    adopted: `${year + first - 1}-12-11`,
    // Last year's at the latest, so that it lies behind on any day.
    closed: [`${year + last + 1}-02-10`, plusDays(today, -2)].sort()[0] ?? today,
  };
}

const isRunningOrOver = ({ state }: DemoPlan): boolean => state === 'ADOPTED' || state === 'CLOSED';

/** Plans of the councils as they came: two that are over, running ones of which some figures are off track, and four that are worked on. */
export async function fillActionPlans(owner: pg.Client, today: string): Promise<void> {
  for (const [key, plans] of Object.entries(actionPlans)) {
    const council = key as CouncilKey;
    let previous: string | null = null;
    for (const plan of plans) {
      const days = daysOf(today, plan);
      const id: string = idOf('action-plan', `${council}/${plan.title('')}/${plan.years[0]}`);
      const began = [plusDays(days.adopted, -60), plusDays(today, -30)].sort()[0] ?? today;
      await owner.query(`select set_config('app.now', $1, true)`, [instant(began, '12:00')]);
      await enter(owner, council, plan, { id, previous: plan.isOfItsOwn ? null : previous, days, began, today });
      if (!plan.isOfItsOwn) previous = id;
    }
  }
  await owner.query(`select set_config('app.now', '', true)`);
}

interface Entered {
  id: string;
  previous: string | null;
  days: ReturnType<typeof daysOf>;
  /** When it was first worked on. */
  began: string;
  today: string;
}

async function enter(owner: pg.Client, council: CouncilKey, plan: DemoPlan, { id, previous, days, began, today }: Entered): Promise<void> {
  const councilId = idOf('council', council);
  const decisionId = isRunningOrOver(plan) ? idOf('plan-decision', id) : null;
  const title = plan.title(days.years);
  if (decisionId) await decide(owner, councilId, decisionId, `Kinnitada „${title}“.`, days.adopted);
  await insert(owner, 'action_plans', [
    {
      ...{ id, council_id: councilId, title, vision: plan.vision, period_from: days.from, period_to: days.to },
      ...{ budget_euros: plan.euros ?? null, funding_sources: plan.funding ?? null, state: plan.state, previous_plan_id: previous },
      consultation_until: plan.state === 'CONSULTATION' ? plusDays(today, DAYS_TO_CONSULT) : null,
      ...{ adopted_by_decision_id: decisionId, adopted_on: decisionId && days.adopted },
      ...{ closing_report: plan.report ?? null, closed_on: plan.state === 'CLOSED' ? days.closed : null },
      ...{ version: 1, created_at: instant(began, '12:00'), changed_at: instant(began, '12:00') },
    },
  ]);
  await insert(
    owner,
    'plan_councils',
    (plan.with ?? []).map((other) => ({ id: idOf('plan-council', `${id}/${other}`), plan_id: id, council_id: idOf('council', other) })),
  );
  const base = { council_id: councilId, plan_id: id };
  if (plan.state === 'CONSULTATION') await insert(owner, 'plan_opinions', opinionRows(council, base, today));
  for (const [at, { text, risks = [], notes = [], goals }] of plan.priorities.entries()) {
    const priority = idOf('plan-priority', `${id}/${at}`);
    await insert(owner, 'plan_priorities', [{ ...base, id: priority, position: at + 1, text, version: 1 }]);
    const needs: Row[] = [
      ...risks.map((risk) => ({ risk_id: riskIdOf(council, risk), note: null })),
      ...notes.map((note) => ({ risk_id: null, note })),
    ];
    await insert(
      owner,
      'priority_needs',
      needs.map((need, i) => ({ ...base, ...need, id: idOf('priority-need', `${priority}/${i}`), priority_id: priority })),
    );
    for (const [place, goal] of goals.entries()) {
      const goalId = idOf('plan-goal', `${priority}/${place}`);
      await insert(owner, 'plan_goals', [{ ...base, id: goalId, priority_id: priority, position: place + 1, text: goal.text, version: 1 }]);
      for (const [i, indicator] of goal.indicators.entries())
        await follow(owner, council, plan, indicator, { id, previous, days, began, today }, { ...base, goal_id: goalId, position: i + 1 });
    }
  }
}

async function decide(owner: pg.Client, councilId: string, id: string, text: string, day: string): Promise<void> {
  const year = Number(day.slice(0, 4));
  const { rows } = await owner.query<{ number: number }>(
    `insert into plan_numbers as n (council_id, series, last) values ($1, $2, 1)
     on conflict on constraint plan_numbers_once do update set last = n.last + 1 returning last as number`,
    [councilId, `decision-${year}`],
  );
  await insert(owner, 'decisions', [
    {
      ...{ id, council_id: councilId, year, number: rows[0]?.number, kind: 'DECIDED', text, decided_on: day },
      ...{ state: 'IN_FORCE', version: 1, created_at: instant(day, '12:00'), changed_at: instant(day, '12:00') },
    },
  ]);
}

function secretaryOn(council: CouncilKey, day: string): string | null {
  const secretary = seatsOn(council, day).find(({ role }) => role === 'SECRETARY');
  return secretary ? personId(secretary.person.name) : null;
}

/** An indicator, and what was measured of it by the secretary. */
async function follow(
  owner: pg.Client,
  council: CouncilKey,
  plan: DemoPlan,
  { name, unit, from, to, measured, source, every, adoptedTarget }: DemoIndicator,
  { days, today }: Entered,
  place: Row & { goal_id: string; position: number },
): Promise<void> {
  const id = idOf('goal-indicator', `${place.goal_id}/${place.position}`);
  const { goal_id: goalId, position, ...base } = place;
  const line = { name, unit, baseline: from, baseline_on: days.from, target: to, target_on: days.to, measured_every: every ?? null };
  await insert(owner, 'goal_indicators', [{ ...base, id, goal_id: goalId, position, ...line, version: 1 }]);
  if (adoptedTarget) {
    const [target, why] = adoptedTarget;
    const day = plusDays(today, -AMENDED);
    const decisionId = idOf('amending-decision', id);
    await decide(owner, String(base['council_id']), decisionId, `Parandada näitaja „${name}“ sihttase: ${to} ${unit}.`, day);
    const was = { id, name, unit, baseline: from, baselineOn: days.from, target, targetOn: days.to, measuredEvery: every ?? null };
    await insert(owner, 'plan_amendments', [
      {
        ...{ ...base, id: idOf('plan-amendment', id), decision_id: decisionId, amended_on: day, summary: why, indicators: [was] },
        ...{ person_id: secretaryOn(council, day), created_at: instant(day, '15:00') },
      },
    ]);
  }
  const first = Number(days.from.slice(0, 4));
  const dayOf = (i: number): string => (plan.state === 'CLOSED' ? `${first + i}-12-31` : plusDays(today, -(MEASURED[i] ?? 0)));
  await insert(
    owner,
    'indicator_measurements',
    measured.map((value, i) => {
      const day = dayOf(i);
      return {
        ...{ ...base, id: idOf('indicator-measurement', `${id}/${i}`), indicator_id: id, number: i + 1, measured_on: day, value },
        ...{ source: source ?? null, person_id: secretaryOn(council, day), created_at: instant(day, '15:00') },
      };
    }),
  );
}
