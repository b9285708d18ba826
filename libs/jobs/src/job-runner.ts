import { CONFIG, type Config } from '@app/kernel';
import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { JobDesk } from './job-desk.js';
import type { Promised } from './outbox-relay.js';
import { openQueue, openWorker, QUEUE_NAMES, queueOf, type JobQueue, type JobWorker, type QueueName } from './queue.js';
import type { RecurringJob } from './recurring.js';

/** How many jobs of a queue one worker process runs at a time. A mail waits for SMTP most of its life and holds no connection meanwhile. */
const CONCURRENCY: Readonly<Record<QueueName, number>> = { jobs: 4, mail: 50 };
const SCHEDULE_CHECK = 5 * 60_000;
export const SCHEDULE = Symbol('SCHEDULE');

/** Owns the queues and workers of a worker process: takes promises from the relay, runs them at the desk, keeps the schedule. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('JobRunner');
  private readonly queues: ReadonlyMap<QueueName, JobQueue>;
  private workers: JobWorker[] = [];
  private scheduleCheck?: NodeJS.Timeout;
  private begin: () => void = () => undefined;
  /** Resolves when this process takes jobs: when its queue's store has answered for the first time. */
  readonly hasBegun = new Promise<void>((begin) => (this.begin = begin));

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(SCHEDULE) private readonly schedule: readonly RecurringJob[],
    private readonly desk: JobDesk,
  ) {
    this.queues = new Map(QUEUE_NAMES.map((name) => [name, this.open(name)]));
  }

  /** Puts promises on their queues. The row's id is the job's id, so that offering a row twice puts it there once. */
  async offer(rows: readonly Promised[]): Promise<void> {
    for (const [name, queue] of this.queues) {
      const own = rows.filter((row) => queueOf(row.name) === name);
      if (own.length > 0) await queue.addBulk(own.map((row) => ({ name: row.name, data: row.payload, opts: { jobId: row.id } })));
    }
  }

  async onApplicationBootstrap(): Promise<void> {
    this.workers = QUEUE_NAMES.map((name) => this.work(name));
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
    this.begin();
    await this.keepSchedule();
    await this.lookAround();
    // A store that was emptied has forgotten the schedule, too.
    this.scheduleCheck = setInterval(() => void this.keepSchedule().catch((error: unknown) => this.log.error(error)), SCHEDULE_CHECK);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.scheduleCheck);
    await Promise.all(this.workers.map((worker) => worker.close()));
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }

  /** Throws while the queue's store does not answer. */
  async check(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.getJobCounts('active')));
  }

  /** True once every job so far has ended, well or badly. Recurring jobs that wait for their hour do not count. */
  async isIdle(): Promise<boolean> {
    for (const queue of this.queues.values()) {
      const [counts, schedulers] = await Promise.all([
        queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized'),
        queue.getJobSchedulers(),
      ]);
      const open = Object.values(counts).reduce((sum, n) => sum + n, 0);
      if (open > schedulers.length) return false;
    }
    return true;
  }

  /** After an outage a starting worker does not wait for the next turn to see what is due. */
  private async lookAround(): Promise<void> {
    const frequent = this.schedule.filter(({ repeat }) => 'every' in repeat);
    await this.offer(frequent.map(({ job }) => ({ id: randomUUID(), name: job.name, payload: {} })));
  }

  /** A scheduler's id is its job's name: however many workers keep the schedule, each job comes once. */
  private async keepSchedule(): Promise<void> {
    for (const [name, queue] of this.queues) {
      const wanted = this.schedule.filter((one) => queueOf(one.job.name) === name);
      const known = new Set((await queue.getJobSchedulers()).map((one) => one.key));
      for (const { job, repeat } of wanted) {
        // The next turn is another try; a failed one is not repeated.
        await queue.upsertJobScheduler(job.name, repeat, { name: job.name, data: {}, opts: { attempts: 1 } });
        known.delete(job.name);
      }
      for (const key of known) await queue.removeJobScheduler(key);
    }
  }

  private open(name: QueueName): JobQueue {
    const queue = openQueue(this.config, name);
    queue.on('error', (error) => this.log.error(`queue ${name}: ${error.message}`));
    return queue;
  }

  private work(name: QueueName): JobWorker {
    const worker = openWorker(this.config, name, CONCURRENCY[name], (job) => this.desk.run(job.name, job.data));
    worker.on('error', (error) => this.log.error(`worker ${name}: ${error.message}`));
    worker.on('failed', (job, error) =>
      this.log.error(`${job?.name} ${job?.id}, attempt ${job?.attemptsMade}: ${error.stack ?? error.message}`),
    );
    return worker;
  }
}
