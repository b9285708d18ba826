import { CONFIG, roleUrl, type Config } from '@app/kernel';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';

/** One subscriber's ear at the feed. */
export interface Watch {
  /** Resolves when the seminar's mails have changed since the last look, or after the patience has run out. */
  next(patienceInMs: number): Promise<void>;
  close(): void;
}

const RETRY_AFTER_MS = 2_000;

/**
 * Tells subscribers of this process when mails of a seminar change. One connection LISTENs for all of them; it opens with the first
 * subscriber. PostgreSQL notifies at commit, with the seminar's id only: what has changed everybody reads with their own rights. While
 * the connection is away, subscribers look by themselves now and then, so a lost notification is late and never missed.
 */
@Injectable()
export class SendingFeed implements OnApplicationShutdown {
  private readonly ears = new Map<string, Set<() => void>>();
  private readonly log = new Logger('SendingFeed');
  private client: pg.Client | undefined;
  private isClosed = false;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  watch(seminarId: string): Watch {
    this.listen();
    let isDue = false;
    let wake: (() => void) | undefined;
    const ear = () => {
      isDue = true;
      wake?.();
    };
    const ears = this.ears.get(seminarId) ?? new Set();
    this.ears.set(seminarId, ears.add(ear));
    return {
      next: async (patienceInMs) => {
        if (!isDue) {
          await new Promise<void>((resolve) => {
            const timer = setTimeout(resolve, patienceInMs);
            wake = () => {
              clearTimeout(timer);
              resolve();
            };
          });
        }
        wake = undefined;
        isDue = false;
      },
      close: () => {
        ears.delete(ear);
        wake?.();
        if (ears.size === 0) this.ears.delete(seminarId);
      },
    };
  }

  async onApplicationShutdown(): Promise<void> {
    this.isClosed = true;
    for (const ears of this.ears.values()) for (const ear of ears) ear();
    await this.client?.end();
  }

  private listen(): void {
    if (this.client || this.isClosed) return;
    const client = new pg.Client(roleUrl(this.config.DATABASE_URL, 'turvaring_api', this.config.SECRET));
    this.client = client;
    client.on('notification', ({ payload = '' }) => {
      for (const ear of this.ears.get(payload) ?? []) ear();
    });
    const again = (error?: Error) => {
      if (this.client !== client) return;
      this.client = undefined;
      if (this.isClosed) return;
      if (error) this.log.warn(`Listening for sent mails was interrupted: ${error.message}`);
      setTimeout(() => this.ears.size > 0 && this.listen(), RETRY_AFTER_MS).unref();
    };
    client.on('error', again);
    client.on('end', () => again());
    client
      .connect()
      .then(() => client.query('listen sending_progress'), again)
      .catch(again);
  }
}
