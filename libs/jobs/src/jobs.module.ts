import { Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Heartbeat } from './heartbeat.js';
import { Housekeeping } from './housekeeping.js';
import { JobDesk } from './job-desk.js';
import { JobRunner, SCHEDULE } from './job-runner.js';
import { OutboxRelay, SLOW_POLL } from './outbox-relay.js';
import { seconds, type RecurringJob } from './recurring.js';

/** In every process: promising a job that nobody handles must fail where it is promised. */
@Module({ imports: [DiscoveryModule], providers: [JobDesk, Housekeeping], exports: [JobDesk] })
export class JobsModule {}

/** In the worker only: runs jobs, and brings back those of the schedule. */
@Module({})
export class JobRunningModule {
  static of(schedule: readonly RecurringJob[], slowPoll = seconds(5)): DynamicModule {
    return {
      module: JobRunningModule,
      imports: [JobsModule],
      providers: [{ provide: SCHEDULE, useValue: schedule }, { provide: SLOW_POLL, useValue: slowPoll }, JobRunner, OutboxRelay, Heartbeat],
      exports: [JobRunner, OutboxRelay],
    };
  }
}
