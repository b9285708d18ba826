import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { Act } from './act.js';
import { Actor } from './actor.js';
import { Clock } from './clock.js';
import { ExpectedActors, type Opened } from './expected-actors.js';
import { together, withNext } from './packets.js';
import type { Client } from './reads/prepared.js';

/** As text, to be compared with what it said before. */
const BEGIN_ACT = 'select begin_act($1, $2, $3, $4)::text as said';

/** What begin_act() told this act is not asked again: in the name of whom, through what, when. */
const AS_TOLD = `select set_config('app.person_id', $1, true), set_config('app.operation', left($2, 100), true),
  set_config('app.channel', $3, true), set_config('app.now', $4, true)`;
const BEGIN = { text: 'begin', values: [] };
const COMMIT = { text: 'commit', values: [] };

type Work<T> = (act: Act) => Promise<T>;

interface Opening {
  readonly session: Buffer | undefined;
  /** Of `begin_act`. */
  readonly values: readonly unknown[];
  readonly now: Date;
}

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
 * Opens acts. The only holder of the database: nothing else can reach a table outside an act. A reading act does not wait for
 * COMMIT, nor, when the session is known (`ExpectedActors`), for the statement that opens it: its work may so be done twice, and must do
 * nothing but read. A writing act answers only when COMMIT has. After an SQL error that somebody
 * swallowed PostgreSQL would answer COMMIT with a quiet rollback, so a probe before it fails aloud instead. Readings that have to be put
 * on record (`reads/noted.ts`) are, before the answer leaves; if they cannot be, there is no answer.
 */
@Injectable()
export class Acts implements OnApplicationShutdown {
  private readonly expected = new ExpectedActors();

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** An act of the API. `keep` says whether the result is worth committing: an answer that holds errors is not. */
  async asCaller<T>(caller: Caller, work: Work<T>, keep: (result: T) => boolean = () => true): Promise<T> {
    const now = this.clock.now();
    const opening: Opening = {
      session: caller.sessionHash,
      values: [caller.sessionHash ?? null, caller.operation, caller.channel, now.toISOString()],
      now,
    };
    if (caller.mode === 'read') return this.reading(opening, work, this.expected.of(caller.sessionHash));
    return this.writing(now, (tx) => this.enter(tx, opening), work, keep);
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

  /** On a guess of who asks, questions do not wait for the database to say it; the answer does. */
  private async reading<T>(opening: Opening, work: Work<T>, expected?: Opened): Promise<T> {
    const { session, values, now } = opening;
    const runner = this.db.createQueryRunner();
    let client: Client;
    let act: Act;
    let result: T;
    try {
      client = (await runner.connect()) as Client;
      this.db.logger.logQuery(BEGIN_ACT, [...values], runner);
      const opened = together(client, () =>
        Promise.all([client.query({ text: 'begin read only', values: [] }), client.query({ name: 'begin_act', text: BEGIN_ACT, values })]),
      ).then(([, { rows }]) => this.expected.learn(session, saidIn(rows)));
      act = new Act((expected ?? (await opened)).actor, runner.manager, now);
      opened.catch(() => undefined); // It is told below, when the work has let go of the connection.
      const outcome = await settled(work(act));
      const truth = await opened;
      if (expected && truth.said !== expected.said) {
        await this.leave(runner);
        return await this.reading(opening, work);
      }
      if ('fault' in outcome) throw outcome.fault;
      result = outcome.value;
    } catch (error) {
      if (!runner.isReleased) await this.leave(runner);
      throw error;
    }
    // What only read has nothing to lose by then: the connection is free at once, and whoever takes it sends COMMIT along before what is theirs.
    if (act.readings.isEmpty)
      withNext(client, () => client.query(COMMIT)).catch(() => undefined); // A lost connection tells the pool itself.
    else await this.keepOnRecord(runner, client, opening, act);
    await runner.release();
    return result;
  }

  /** Ends the reading transaction, and keeps in a writing one what was read in it: one packet, one wait. */
  private async keepOnRecord(runner: QueryRunner, client: Client, { values }: Opening, { actor, readings }: Act): Promise<void> {
    const [, operation, channel, now] = values;
    const statements = [
      { name: 'as_told', text: AS_TOLD, values: [actor.personId ?? '', operation, channel, now] },
      ...readings.statements(),
    ];
    for (const { text, values: given } of statements) this.db.logger.logQuery(text, [...given], runner);
    try {
      await together(client, () => Promise.all([COMMIT, BEGIN, ...statements, COMMIT].map((statement) => client.query(statement))));
    } catch (error) {
      await this.leave(runner);
      throw error;
    }
  }

  private async enter(tx: EntityManager, { session, values }: Opening): Promise<Actor> {
    return this.expected.learn(session, saidIn(await tx.query<unknown[]>(BEGIN_ACT, [...values]))).actor;
  }

  /** A connection that cannot end its transaction is broken: it must not go back into the pool as if it were well. */
  private async leave(runner: QueryRunner): Promise<void> {
    await runner.query('rollback').then(
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
      await together((await runner.connect()) as Client, () => runner.startTransaction());
      const act = new Act(await enter(runner.manager), runner.manager, now);
      const result = await work(act);
      if (!keep(result)) {
        await runner.rollbackTransaction();
        if (act.readings.isEmpty) return result;
        // What an answer tells has been read, also where nothing else of its act is kept.
        await runner.startTransaction();
        await enter(runner.manager);
      }
      for (const { text, values } of act.readings.statements()) await runner.query(text, [...values]);
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

const saidIn = (rows: unknown[]): string | null => (rows as { said: string | null }[])[0]?.said ?? null;

type Outcome<T> = { readonly value: T } | { readonly fault: unknown };

const settled = <T>(work: Promise<T>): Promise<Outcome<T>> =>
  work.then(
    (value) => ({ value }),
    (fault: unknown) => ({ fault }),
  );
