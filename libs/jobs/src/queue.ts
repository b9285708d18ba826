import { roleUrl, type Config, type Ids } from '@app/kernel';
import { createPostgresBackend, createRedisBackend, withBackend, type JobSchedulerJson, type WorkerOptions } from 'bullmq';

// BullMQ carries ids from the outbox to the desk. This file alone knows which store is behind it: PostgreSQL (schema bullmq) by default,
// Redis or Valkey when REDIS_URL is set. A killed worker's job is taken up again by another after about two stalled intervals, so jobs
// run at least once. What a store loses (a flushed Redis) the house finds again by scans of its own tables: `sweep-deliveries.ts`,
// `sweep-sign-in-links.ts`. A new promised job needs one, too.

/** Jobs that wait for the world outside run on a queue of their own, so that a slow mail server keeps nobody else waiting. */
export type QueueName = 'jobs' | 'mail';
export const QUEUE_NAMES: readonly QueueName[] = ['jobs', 'mail'];

/** Which queue a job goes to: the room is the first word of its name. */
export const queueOf = (jobName: string): QueueName => (jobName.startsWith('mail.') ? 'mail' : 'jobs');

/** The part of BullMQ's Queue that we use; the same on both stores. */
export interface JobQueue {
  addBulk(jobs: { name: string; data: Ids; opts: { jobId: string } }[]): Promise<unknown[]>;
  upsertJobScheduler(
    id: string,
    repeat: { every?: number; pattern?: string; tz?: string },
    template: { name: string; data: Ids; opts: { attempts: number } },
  ): Promise<unknown>;
  getJobSchedulers(): Promise<Pick<JobSchedulerJson, 'key'>[]>;
  removeJobScheduler(id: string): Promise<boolean>;
  getJobCounts(...states: ('waiting' | 'active' | 'delayed' | 'prioritized')[]): Promise<Record<string, number>>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  close(): Promise<void>;
}

/** The part of BullMQ's Worker that we use. */
export interface JobWorker {
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'failed', listener: (job: FailedJob | undefined, error: Error) => void): unknown;
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
}

export interface FailedJob {
  readonly name: string;
  readonly id?: string | undefined;
  readonly attemptsMade: number;
}

type Run = (job: { readonly name: string; readonly data: Ids }) => Promise<void>;

// 1 s, 2 s, 4 s … 2 min: what still fails after that is a bug or a long outage, and stays visible as failed.
const RETRIES = {
  attempts: 8,
  backoff: { type: 'exponential', delay: 1_000, jitter: 0.2 },
  removeOnComplete: { age: 24 * 3600, count: 10_000 },
  removeOnFail: { age: 14 * 24 * 3600, count: 10_000 },
};
// A job that killed workers keep dropping is not to blame for it.
const PACE = { lockDuration: 15_000, stalledInterval: 5_000, maxStalledCount: 1_000, drainDelay: 5 };
// Each queue and each worker opens a pool of this size and one connection that listens.
const POOL = 3;

/** Opens the sending side of a queue. Fails fast while its store is away, so that the relay rolls back and keeps its rows. */
export function openQueue(config: Config, name: QueueName): JobQueue {
  const defaultJobOptions = RETRIES;
  if (config.REDIS_URL) {
    const { Queue } = withBackend(createRedisBackend);
    return new Queue<Ids, void>(name, { connection: { url: config.REDIS_URL, maxRetriesPerRequest: 3 }, defaultJobOptions });
  }
  const { Queue } = withBackend(createPostgresBackend);
  return new Queue<Ids, void>(name, { connection: postgres(config), defaultJobOptions });
}

/** Opens a worker that runs at most `concurrency` jobs of the queue at a time. */
export function openWorker(config: Config, name: QueueName, concurrency: number, run: Run): JobWorker {
  const pace: Omit<WorkerOptions, 'connection'> = { ...PACE, concurrency };
  if (config.REDIS_URL) {
    const { Worker } = withBackend(createRedisBackend);
    return new Worker<Ids, void>(name, run, { ...pace, connection: { url: config.REDIS_URL, maxRetriesPerRequest: null } });
  }
  const { Worker } = withBackend(createPostgresBackend);
  return new Worker<Ids, void>(name, run, { ...pace, connection: postgres(config) });
}

function postgres(config: Config): { connectionString: string; max: number; keepAlive: boolean } {
  return { connectionString: roleUrl(config.DATABASE_URL, 'turvaring_worker', config.SECRET), max: POOL, keepAlive: true };
}
