import { ReminderLimit } from './limit/reminder-limit.entity.js';
import { ReminderRule } from './rule/reminder-rule.entity.js';
import './dry-run/reminder-dry-run.reads.js';
import './limit/reminder-limit.reads.js';
import './rule/reminder-rule.reads.js';

export { ReminderRule } from './rule/reminder-rule.entity.js';
export { RemindersModule } from './reminders.module.js';
export { planDigests } from './digest/plan-digests.job.js';
export { tellItemNews } from './news/tell-item-news.job.js';
export { remind } from './scan/remind.job.js';
export const reminderEntities = [ReminderRule, ReminderLimit];
