import { setTimeout as sleep } from 'node:timers/promises';

/** The promises that were ever made, and those that no queue has yet. */
export const PROMISES = 'select count(*)::int as made, (count(*) filter (where dispatched_at is null))::int as waiting from outbox_jobs';

export interface PromiseCount {
  made: number;
  waiting: number;
}

/**
 * Until every promise is kept or given up. A job may promise another one while we look at the queues, so a look counts only when nothing
 * waited before it and nothing was promised meanwhile.
 */
export async function untilQuiet(promised: () => Promise<PromiseCount>, isIdle: () => Promise<boolean>): Promise<void> {
  for (;;) {
    const before = await promised();
    const wasIdle = before.waiting === 0 && (await isIdle());
    if (wasIdle && (await promised()).made === before.made) return;
    await sleep(10);
  }
}
