import { Acts } from '@app/kernel';
import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { JobRunner } from './job-runner.js';

const BEAT = 5_000;

/**
 * A worker says that it lives and can take jobs, so that the API, which has no line to the queue, can say in /health/ready when nobody
 * works or the queue's store is away.
 */
@Injectable()
export class Heartbeat implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Heartbeat');
  private readonly id = randomUUID();
  private timer?: NodeJS.Timeout;
  private isOver = false;

  constructor(
    private readonly acts: Acts,
    private readonly runner: JobRunner,
  ) {}

  onApplicationBootstrap(): void {
    void this.runner.hasBegun.then(() => this.beat());
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isOver = true;
    clearTimeout(this.timer);
    await this.acts.asSystem('jobs.heartbeat', ({ tx }) => tx.query('delete from workers where id = $1', [this.id]));
  }

  private async beat(): Promise<void> {
    try {
      await this.runner.check();
      await this.acts.asSystem('jobs.heartbeat', ({ tx }) =>
        tx.query('insert into workers (id) values ($1) on conflict (id) do update set seen_at = clock_timestamp()', [this.id]),
      );
    } catch (error) {
      this.log.warn(`This worker cannot work: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (!this.isOver) this.timer = setTimeout(() => void this.beat(), BEAT);
  }
}
