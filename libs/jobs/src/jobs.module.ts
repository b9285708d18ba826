import { Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Heartbeat } from './heartbeat.js';
import { Housekeeping } from './housekeeping.js';
import { JobDesk } from './job-desk.js';
import { JobRunner, SCHEDULE } from './job-runner.js';
import { OutboxRelay } from './outbox-relay.js';
import type { RecurringJob } from './recurring.js';

/** In every process: promising a job that nobody handles must fail where it is promised. */
@Module({ imports: [DiscoveryModule], providers: [JobDesk, Housekeeping], exports: [JobDesk] })
export class JobsModule {}

/** In the worker only: runs jobs, and brings back those of the schedule. */
@Module({})
export class JobRunningModule {
  static of(schedule: readonly RecurringJob[]): DynamicModule {
    return {
      module: JobRunningModule,
      imports: [JobsModule],
      providers: [{ provide: SCHEDULE, useValue: schedule }, JobRunner, OutboxRelay, Heartbeat],
      exports: [JobRunner, OutboxRelay],
    };
  }
}
