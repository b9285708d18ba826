import { defineRecurringJob, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler } from './handles-job.js';

export const keepHouse = defineRecurringJob('jobs.keep-house');

const discarded = new Map<string, string>();

/** Rows of a table that have done their work are thrown away daily once the SQL condition holds. A table is named once. */
export function discard(table: string, condition: string): void {
  discarded.set(table, condition);
}

discard('outbox_jobs', `dispatched_at < act_now() - interval '7 days'`);
discard('rate_events', `at < act_now() - interval '1 day'`);
discard('workers', `seen_at < clock_timestamp() - interval '1 day'`);

@Injectable()
@HandlesJob(keepHouse)
export class Housekeeping implements JobHandler {
  async run(act: Act): Promise<void> {
    for (const [table, condition] of discarded) await act.tx.query(`delete from ${table} where ${condition}`);
  }
}
