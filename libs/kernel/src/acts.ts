import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { Act } from './act.js';
import { Actor, type Grants } from './actor.js';
import { Clock } from './clock.js';
import { together, type Client } from './reads/prepared.js';

const BEGIN_ACT = 'select begin_act($1, $2, $3, $4) as grants';

type Work<T> = (act: Act) => Promise<T>;

/** Who asks for an act, and how. */
export interface Caller {
  /** SHA-256 of the session cookie; undefined when nobody is signed in. */
  sessionHash?: Buffer;
  /** Name of the operation, for the audit trail. */
  operation: string;
  channel: 'web' | 'link' | 'api';
  /** A reading act cannot write, whatever its code tries. */
  mode: 'read' | 'write';
}

/**
 * Opens acts. The only holder of the database: nothing else can reach a table outside an act. A reading act sends its first two
 * statements together and does not wait for COMMIT; a writing act answers only when COMMIT has. After an SQL error that somebody
 * swallowed PostgreSQL would answer COMMIT with a quiet rollback, so a probe before it fails aloud instead. Readings that have to be put
 * on record (`reads/noted.ts`) are, before the answer leaves; if they cannot be, there is no answer.
 */
@Injectable()
export class Acts implements OnApplicationShutdown {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** An act of the API. `keep` says whether the result is worth committing: an answer that holds errors is not. */
  async asCaller<T>(caller: Caller, work: Work<T>, keep: (result: T) => boolean = () => true): Promise<T> {
    const now = this.clock.now();
    const values = [caller.sessionHash ?? null, caller.operation, caller.channel, now.toISOString()];
    const actorOf = ([row]: { grants: Grants | null }[]) => (row?.grants ? new Actor(row.grants) : Actor.nobody);
    if (caller.mode === 'read') return this.reading(now, values, actorOf, work);
    return this.writing(now, async (tx) => actorOf(await tx.query<{ grants: Grants | null }[]>(BEGIN_ACT, values)), work, keep);
  }

  /** An act of the worker: sees every row, writes under the job's name. */
  async asSystem<T>(operation: string, work: Work<T>): Promise<T> {
    const now = this.clock.now();
    const enter = async (tx: EntityManager) => {
      await tx.query(
        `select set_config('app.operation', $1, true), set_config('app.channel', 'worker', true), set_config('app.now', $2, true)`,
        [operation, now.toISOString()],
      );
      return Actor.system;
    };
    return this.writing(now, enter, work, () => true);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.db.destroy();
  }

  private async reading<T>(
    now: Date,
    values: readonly unknown[],
    actorOf: (rows: { grants: Grants | null }[]) => Actor,
    work: Work<T>,
  ): Promise<T> {
    const runner = this.db.createQueryRunner();
    let act: Act;
    let result: T;
    try {
      const client = (await runner.connect()) as Client;
      this.db.logger.logQuery(BEGIN_ACT, [...values], runner);
      // Both are sent before either is answered (pg pipelines them): one round trip to open an act.
      const [, { rows }] = await together(client, () =>
        Promise.all([client.query({ text: 'begin read only', values: [] }), client.query({ name: 'begin_act', text: BEGIN_ACT, values })]),
      );
      act = new Act(actorOf(rows as { grants: Grants | null }[]), runner.manager, now);
      result = await work(act);
    } catch (error) {
      await this.leave(runner, 'rollback');
      throw error;
    }
    void this.leave(runner, 'commit');
    const { readings } = act;
    if (!readings.isEmpty) {
      const enter = async (tx: EntityManager) => actorOf(await tx.query<{ grants: Grants | null }[]>(BEGIN_ACT, [...values]));
      await this.writing(
        now,
        enter,
        ({ tx }) => readings.keep(tx),
        () => true,
      );
    }
    return result;
  }

  /** A connection that cannot end its transaction is broken: it must not go back into the pool as if it were well. */
  private async leave(runner: QueryRunner, word: 'commit' | 'rollback'): Promise<void> {
    await runner.query(word).then(
      () => runner.release(),
      (error: Error) =>
        (runner as QueryRunner & { releasePostgresConnection?(fault: Error): void }).releasePostgresConnection?.(error) ?? runner.release(),
    );
  }

  private async writing<T>(
    now: Date,
    enter: (tx: EntityManager) => Promise<Actor>,
    work: Work<T>,
    keep: (result: T) => boolean,
  ): Promise<T> {
    const runner = this.db.createQueryRunner();
    try {
      await runner.startTransaction();
      const act = new Act(await enter(runner.manager), runner.manager, now);
      const result = await work(act);
      if (!keep(result)) {
        await runner.rollbackTransaction();
        if (act.readings.isEmpty) return result;
        // What an answer tells has been read, also where nothing else of its act is kept.
        await runner.startTransaction();
        await enter(runner.manager);
      }
      await act.readings.keep(runner.manager);
      await runner.query('set constraints all immediate');
      await runner.commitTransaction();
      return result;
    } catch (error) {
      // The first error tells more than a rollback on a dead connection would.
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}
