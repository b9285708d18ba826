export { planEntities, PlansModule } from './plans.module.js';
export { ActionPlan } from './action-plan/action-plan.entity.js';
export { isLate as isLateItem } from './action-item/action-item-filter.js';
export { ActionItem } from './action-item/action-item.entity.js';
export { PLAN_TASKS, planTasks } from './task/plan-tasks.js';
export { GoalIndicator } from './action-plan/indicator/goal-indicator.entity.js';
export { isOffTrack } from './action-plan/indicator/track.js';
export { PlanPriority } from './action-plan/priority/plan-priority.entity.js';
export { readCalendarFeed } from './calendar-feed/read-feed.js';
