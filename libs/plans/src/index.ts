export { planEntities, PlansModule } from './plans.module.js';
export { ActionPlan } from './action-plan/action-plan.entity.js';
export { GoalIndicator } from './action-plan/indicator/goal-indicator.entity.js';
export { isOffTrack } from './action-plan/indicator/track.js';
export { PlanPriority } from './action-plan/priority/plan-priority.entity.js';
