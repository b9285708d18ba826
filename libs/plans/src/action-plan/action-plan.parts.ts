import { defineMessages } from '@app/kernel';
import { en } from './messages/en.js';
import { et } from './messages/et.js';
import { lv } from './messages/lv.js';
import { ru } from './messages/ru.js';
import { ActionPlan } from './action-plan.entity.js';
import './action-plan.reads.js';
import { ActionPlansResolver } from './action-plans.resolver.js';
import { ActionPlansService } from './action-plans.service.js';
import { GoalIndicator } from './indicator/goal-indicator.entity.js';
import { IndicatorMeasurement } from './indicator/indicator-measurement.entity.js';
import './indicator/indicator.reads.js';
import { IndicatorsResolver } from './indicator/indicators.resolver.js';
import { IndicatorsService } from './indicator/indicators.service.js';
import { ConsultationComposer } from './opinion/consultation.composer.js';
import './opinion/opinion.reads.js';
import { OpinionsResolver } from './opinion/opinions.resolver.js';
import { OpinionsService } from './opinion/opinions.service.js';
import { PlanOpinion } from './opinion/plan-opinion.entity.js';
import { TellConsultation } from './opinion/tell-consultation.job.js';
import { PlanAmendment } from './plan-amendment.entity.js';
import { PlanCouncil } from './plan-council.entity.js';
import { PlanStepsResolver } from './plan-steps.resolver.js';
import { GoalsResolver } from './priority/goals.resolver.js';
import { GoalsService } from './priority/goals.service.js';
import { PlanGoal } from './priority/plan-goal.entity.js';
import { PlanPriority } from './priority/plan-priority.entity.js';
import { PrioritiesResolver } from './priority/priorities.resolver.js';
import { PrioritiesService } from './priority/priorities.service.js';
import { PriorityNeed } from './priority/priority-need.entity.js';
import './priority/priority.reads.js';

defineMessages({ et, lv, ru, en });

export const actionPlanEntities = [
  ...[ActionPlan, PlanCouncil, PlanAmendment, PlanOpinion],
  ...[PlanPriority, PriorityNeed, PlanGoal, GoalIndicator, IndicatorMeasurement],
] as const;
export const actionPlanProviders = [
  ...[ActionPlansResolver, PlanStepsResolver, ActionPlansService],
  ...[OpinionsResolver, OpinionsService, ConsultationComposer, TellConsultation],
  ...[PrioritiesResolver, PrioritiesService, GoalsResolver, GoalsService, IndicatorsResolver, IndicatorsService],
] as const;
