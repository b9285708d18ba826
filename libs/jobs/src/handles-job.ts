import type { Act, Ids, Job } from '@app/kernel';
import { DiscoveryService } from '@nestjs/core';

/** Answers one kind of job inside one act of the system. May run twice, and late: reads afresh whether the news is still true. */
export interface JobHandler<P extends Ids = Ids> {
  run(act: Act, payload: P): Promise<void>;
}

/**
 * Answers one kind of job that waits for the world outside (SMTP, HTTP): no act and so no database connection is held for it. It
 * opens short acts of its own through `Acts`.
 */
export interface OutsideJobHandler<P extends Ids = Ids> {
  runOutside(payload: P): Promise<void>;
}

/** Marks the class that answers a job: `@HandlesJob(inviteJob)`. The start is refused when a job has no such class, or two. */
export const HandlesJob = DiscoveryService.createDecorator<Job>();
