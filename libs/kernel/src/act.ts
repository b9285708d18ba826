import type { EntityManager } from 'typeorm';
import type { Actor } from './actor.js';
import { estonianDay } from './days.js';
import type { Ids, Job } from './job.js';
import { NotedReadings } from './reads/noted.js';
import { Reader } from './reads/reader.js';

/**
 * One operation by one actor in one database transaction. Everything that happens because somebody asked for something happens in
 * an act: rows are changed through `tx`, questions are answered through `read`, work for later is promised, and all of it is kept
 * or none of it.
 */
export class Act {
  /** Questions: the selection set of the operation becomes one SQL statement. */
  readonly read: Reader;

  constructor(
    readonly actor: Actor,
    readonly tx: EntityManager,
    /** When this act began, by the house's clock. The same instant as `act_now()` in SQL. */
    readonly now: Date,
    /** What was read and has to be put on record before the answer leaves. */
    readonly readings = new NotedReadings(),
  ) {
    this.read = new Reader(this);
  }

  /** Today in Estonia, as YYYY-MM-DD; the same as `act_today()` in SQL. */
  get today(): string {
    return estonianDay(this.now);
  }

  /** The same act, as done by somebody else: a link in a mail opens what is its own, whoever is signed in beside it. */
  by(actor: Actor): Act {
    return new Act(actor, this.tx, this.now, this.readings);
  }

  /** Promises a job. Rolling back takes the promise back; a crash after the commit cannot lose it. */
  async promise<P extends Ids>(job: Job<P>, payload: P): Promise<void> {
    await this.promiseEach(job, [payload]);
  }

  /** Promises the job once for each payload, in one statement. */
  async promiseEach<P extends Ids>(job: Job<P>, payloads: readonly P[]): Promise<void> {
    if (payloads.length === 0) return;
    const checked = payloads.map((payload) => job.payload.parse(payload));
    await this.tx.query('insert into outbox_jobs (name, payload) select $1, value from jsonb_array_elements($2::jsonb)', [
      job.name,
      JSON.stringify(checked),
    ]);
  }
}
