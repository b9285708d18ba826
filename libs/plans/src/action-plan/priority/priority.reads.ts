import { asc, declareNoted, declareReads, sql } from '@app/kernel';
import { ifMarked, keepReadings, Risk } from '@app/risks';
import { Seminar } from '@app/seminars';
import { GoalIndicator } from '../indicator/goal-indicator.entity.js';
import { ActionPlan } from '../action-plan.entity.js';
import { Decision } from '../../decision/decision.entity.js';
import { PlanGoal } from './plan-goal.entity.js';
import { PlanPriority } from './plan-priority.entity.js';
import { PriorityNeed } from './priority-need.entity.js';

declareReads(PlanPriority, (f) => ({
  plan: f.toOne(() => ActionPlan, { key: 'planId', description: 'Which plan.' }),
  needs: f.toMany(() => PriorityNeed, {
    key: 'priorityId',
    orderBy: (n) => [asc(sql`num_nulls(${n.riskId}, ${n.decisionId}, ${n.seminarId})`), asc(n.id)],
    description: 'What it answers, as far as the viewer may see it; words alone come last.',
  }),
  goals: f.toMany(() => PlanGoal, { key: 'priorityId', orderBy: (g) => [asc(g.position)], description: 'In their order.' }),
}));

declareReads(PriorityNeed, (f) => ({
  risk: f.toOne(() => Risk, { key: 'riskId', nullable: true, description: 'A risk of the register.' }),
  decision: f.toOne(() => Decision, { key: 'decisionId', nullable: true, description: 'A decision that asks for it.' }),
  seminar: f.toOne(() => Seminar, { key: 'seminarId', nullable: true, description: 'A seminar that it came out of.' }),
}));

// That a priority answers a restricted risk tells of the risk.
declareNoted(PriorityNeed, { idOf: (n) => ifMarked(n.riskId), tells: (field) => field !== 'id', keep: keepReadings });

declareReads(PlanGoal, (f) => ({
  priority: f.toOne(() => PlanPriority, { key: 'priorityId', description: 'What it belongs to.' }),
  indicators: f.toMany(() => GoalIndicator, { key: 'goalId', orderBy: (i) => [asc(i.position)], description: 'In their order.' }),
}));
