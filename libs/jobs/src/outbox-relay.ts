import { Acts, CONFIG, roleUrl, type Config, type Ids } from '@app/kernel';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import { JobRunner } from './job-runner.js';

/** A promise as it lies in the outbox. */
export interface Promised {
  id: string;
  name: string;
  payload: Ids;
}

/** How often the relay looks without being woken, in milliseconds. */
export const SLOW_POLL = Symbol('SLOW_POLL');
const BATCH = 500;

/**
 * Hands committed promises to the queue. A trigger on outbox_jobs notifies us at commit; the slow poll finds what a lost connection
 * missed. Rows are locked with `skip locked`, so any number of relays share the work and never a row. If we die between the offer
 * and the commit, the batch is offered again, and the row's id as job id makes the second offer a no-op.
 */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('OutboxRelay');
  private ear?: pg.Client;
  private poll?: NodeJS.Timeout;
  private hasRung = false;
  private isOver = false;
  private draining?: Promise<void>;

  constructor(
    private readonly acts: Acts,
    private readonly runner: JobRunner,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(SLOW_POLL) private readonly slowPoll: number,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.poll = setInterval(() => void this.listen().finally(() => this.ring()), this.slowPoll);
    await this.listen();
    this.ring();
  }

  async onModuleDestroy(): Promise<void> {
    this.isOver = true;
    clearInterval(this.poll);
    await this.ear?.end();
    await this.draining;
  }

  /** Hands one batch over and says how many rows it had. */
  async pump(): Promise<number> {
    return this.acts.asSystem('jobs.relay', async ({ tx }) => {
      const rows: Promised[] = await tx.query(
        `select id, name, payload from outbox_jobs where dispatched_at is null
          order by created_at limit ${BATCH} for update skip locked`,
      );
      if (rows.length === 0) return 0;
      await this.runner.offer(rows);
      await tx.query('update outbox_jobs set dispatched_at = clock_timestamp() where id = any($1)', [rows.map((row) => row.id)]);
      return rows.length;
    });
  }

  /** However often it rings, one drain runs at a time, and once more if it rang meanwhile. */
  private ring(): void {
    this.hasRung = true;
    this.draining ??= this.drain();
  }

  private async drain(): Promise<void> {
    try {
      while (this.hasRung && !this.isOver) {
        this.hasRung = false;
        while (!this.isOver && (await this.pump()) > 0);
      }
    } catch (error) {
      this.log.error(error); // The rows are still there; the next ring or poll tries again.
    } finally {
      this.draining = undefined;
    }
  }

  private async listen(): Promise<void> {
    if (this.ear || this.isOver) return;
    const ear = new pg.Client({
      connectionString: roleUrl(this.config.DATABASE_URL, 'turvaring_worker', this.config.SECRET),
      keepAlive: true,
    });
    const forget = () => {
      if (this.ear === ear) this.ear = undefined;
    };
    ear
      .on('notification', () => this.ring())
      .on('error', forget)
      .on('end', forget);
    try {
      await ear.connect();
      await ear.query('listen outbox_jobs');
      this.ear = ear;
    } catch (error) {
      this.log.error(error); // The poll asks again.
    }
  }
}
