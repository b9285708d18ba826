import { Acts } from '@app/kernel';
import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { randomUUID } from 'node:crypto';

const BEAT = 5_000;

/** A worker says that it lives, so that the API, which has no line to the queue, can say in /health/ready when nobody works. */
@Injectable()
export class Heartbeat implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Heartbeat');
  private readonly id = randomUUID();
  private timer?: NodeJS.Timeout;

  constructor(private readonly acts: Acts) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.beat();
    this.timer = setInterval(() => void this.beat().catch((error: unknown) => this.log.error(error)), BEAT);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.acts.asSystem('jobs.heartbeat', ({ tx }) => tx.query('delete from workers where id = $1', [this.id]));
  }

  private async beat(): Promise<void> {
    await this.acts.asSystem('jobs.heartbeat', ({ tx }) =>
      tx.query('insert into workers (id) values ($1) on conflict (id) do update set seen_at = clock_timestamp()', [this.id]),
    );
  }
}
