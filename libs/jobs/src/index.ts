export { HandlesJob, type JobHandler, type OutsideJobHandler } from './handles-job.js';
export { discard, keepHouse } from './housekeeping.js';
export { JobDesk } from './job-desk.js';
export { JobRunner } from './job-runner.js';
export { JobRunningModule, JobsModule } from './jobs.module.js';
export { OutboxRelay, type Promised } from './outbox-relay.js';
export { daily, every, minutes, seconds, type RecurringJob } from './recurring.js';
