import { asc, Day, declareReads, desc, sql } from '@app/kernel';
import { Person } from '@app/people';
import { Float, Int } from '@nestjs/graphql';
import { canEditPlans } from '../action-plan.policy.js';
import { PlanGoal } from '../priority/plan-goal.entity.js';
import { FormerIndicator } from './former-indicator.type.js';
import { formerIndicators } from './former-indicators.js';
import { GoalIndicator } from './goal-indicator.entity.js';
import { IndicatorMeasurement } from './indicator-measurement.entity.js';
import { IndicatorTrack } from './indicator-track.js';
import { dueOn, expectedThen, expectedToday, progress, trackOf } from './track.js';

const STATE = { planState: (i: { planId: ReturnType<typeof sql> }) => sql`(select p.state from action_plans p where p.id = ${i.planId})` };

declareReads(GoalIndicator, (f) => ({
  goal: f.toOne(() => PlanGoal, { key: 'goalId', description: 'What it is the measure of.' }),
  measurements: f.toMany(() => IndicatorMeasurement, {
    key: 'indicatorId',
    orderBy: (m) => [asc(m.measuredOn), asc(m.number)],
    description: 'All of them, by day; of one day in the order in which they were entered.',
  }),
  latest: f.toOne(() => IndicatorMeasurement, {
    nullable: true,
    where: (i, m) => sql`${m.indicatorId} = ${i.id}`,
    orderBy: (m) => [desc(m.measuredOn), desc(m.number)],
    description: 'Of the latest day, the one entered last; null while nothing was measured.',
  }),
  progressPercent: f.sql(() => Int, progress, {
    nullable: true,
    description:
      'How much of the way from baseline to target the latest value has gone: 0 at the baseline, 100 at the target, below 0 when it went the other way. Null while nothing was measured.',
  }),
  expectedToday: f.sql(() => Float, expectedToday, {
    description:
      'Where the straight line from the baseline on its day to the target on its day stands today, in its unit; the baseline before, the target after.',
  }),
  expectedThen: f.sql(() => Float, expectedThen, {
    nullable: true,
    description: 'Where that line stood on the day of the latest measurement, which is judged by it. Null while nothing was measured.',
  }),
  track: f.sql(
    () => IndicatorTrack,
    (i) => trackOf(i.id),
    { description: 'How it stands today.' },
  ),
  isOnTrack: f.sql(
    () => Boolean,
    (i) => sql`case ${trackOf(i.id)} when 'ON_TRACK' then true when 'OFF_TRACK' then false end`,
    { nullable: true, description: 'As `track`; null where that is neither ON_TRACK nor OFF_TRACK.' },
  ),
  measurementDueOn: f.sql(
    () => Day,
    (i) => dueOn(i.id),
    {
      nullable: true,
      description:
        'By which day it has to be measured next: `measuredEvery` months after it was measured last, or after its baseline. Null where it does not ' +
        'say how often, or was measured on the day of its target or later.',
    },
  ),
  formerly: f.sql(
    () => [FormerIndicator],
    (i) => formerIndicators({ planId: i.planId, indicatorId: i.id }),
    { description: 'What it was before decisions changed it, oldest first: the first one is as it was adopted.' },
  ),
  viewerCanAmend: f.computed(
    () => Boolean,
    ['councilId'],
    ({ councilId, planState }, actor) => planState === 'ADOPTED' && canEditPlans(actor, councilId),
    { expressions: STATE, description: 'Whether to show the viewer a button to change it by a decision.' },
  ),
  viewerCanMeasure: f.computed(
    () => Boolean,
    ['councilId'],
    ({ councilId, planState }, actor) => planState !== 'CLOSED' && canEditPlans(actor, councilId),
    { expressions: STATE, description: 'Whether to show the viewer a button to record a measurement.' },
  ),
}));

declareReads(IndicatorMeasurement, (f) => ({
  person: f.toOne(() => Person, { key: 'personId', nullable: true, description: 'Who entered it, if the viewer may see them.' }),
}));
