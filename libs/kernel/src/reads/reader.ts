import type { EntityManager } from 'typeorm';
import type { Actor } from '../actor.js';
import { isMalformedValue } from '../malformed-value.js';
import { Problem } from '../problem.js';
import { mayHoldForbiddenNull, NO_TEXT, TextAnswer, textWanted } from './as-text.js';
import type { Class } from './columns.js';
import { Finisher } from './finish.js';
import { NOTED, notingOf, type NotedReadings } from './noted.js';
import { keptPlan } from './kept-plans.js';
import type { PageAsk } from './page.js';
import type { Plan } from './plan.js';
import { runPrepared, type Client } from './prepared.js';
import {
  rowsOf,
  soleKeyOf,
  type Answer,
  type ListOptions,
  type OneOptions,
  type Page,
  type PageOptions,
  type Place,
  type RowsOptions,
} from './read-options.js';
import { Renderer } from './render.js';
import { picked } from './rows.js';
import type { Row } from './row.js';
import type { Info } from './selection.js';
import { ID } from './slots.js';
import { Statement, type Sql } from './sql.js';
import { matching, type Where } from './where.js';

/**
 * Answers questions: turns what `info` says was asked into one SQL statement in the act's transaction, under the asker's row-level
 * security, and hands down objects that need no resolver. Plans are kept as long as the parsed operation is.
 */
export class Reader {
  constructor(
    private readonly act: { readonly actor: Actor; readonly today: string; readonly tx: EntityManager; readonly readings: NotedReadings },
  ) {}

  /** The one row. Problem NOT_FOUND, with what it was looked for by as its field, when there is none or the asker may not see it. */
  async one<T extends object>(type: Class<T>, info: Info, where?: Where<T>, options?: OneOptions): Promise<Answer<T>> {
    const answer = await this.maybe(type, info, where, options);
    if (answer === null) throw new Problem('NOT_FOUND', 'no-such-record', options?.field ?? soleKeyOf(where));
    return answer;
  }

  /** The one row, or null. */
  async maybe<T extends object>(
    type: Class<T>,
    info: Info,
    where?: Where<T>,
    { at = [], from }: OneOptions = {},
  ): Promise<Answer<T> | null> {
    const plan = keptPlan('one', type, info, at)?.node;
    if (!plan) return {};
    const write = (renderer: Renderer) => renderer.one(plan, { ...rowsOf(type, where), ...(from && { from }) });
    const text = await this.text(info, at, plan, write);
    if (text !== undefined) return text;
    return this.ask<Record<string, unknown>>(info, write, (finisher, row) => finisher.object(plan, row));
  }

  /** All rows that match, in order. For lists that are short by nature; others are connections. */
  async list<T extends object>(
    type: Class<T>,
    info: Info,
    where: Where<T>,
    { at = [], from, orderBy, limit = 1000 }: ListOptions<T> = {},
  ): Promise<Answer<T>[]> {
    const plan = keptPlan('one', type, info, at)?.node;
    if (!plan) return [];
    const write = (renderer: Renderer) => renderer.many(plan, { ...rowsOf(type, where, orderBy), ...(from && { from }) }, limit);
    const text = await this.text(info, at, plan, write);
    if (text) return text as unknown as Answer<T>[];
    const rows = await this.ask<Record<string, unknown>[]>(info, write, (finisher, all) => {
      for (const row of all) finisher.object(plan, row);
    });
    return rows ?? [];
  }

  /** Rows by their ids, to be put into a payload: empty, and no statement sent, when nobody asked for them at that place. */
  async byId<T extends { id: string }>(
    type: Class<T>,
    info: Info,
    ids: readonly string[],
    { at = [] }: Place,
  ): Promise<ReadonlyMap<string, Answer<T>>> {
    const plan = keptPlan('one', type, info, at)?.node;
    if (!plan || ids.length === 0 || textWanted(info) === 'whether text') return new Map();
    const found = new Map<string, Answer<T>>();
    const where = (row: Row<T>) => matching(type, { id: [...new Set(ids)] } as unknown as Where<T>, row);
    await this.ask<Record<string, unknown>[]>(
      info,
      (renderer) => renderer.many(plan, { ...rowsOf(type, where), withId: true }, ids.length),
      (finisher, all) => {
        for (const row of all) {
          finisher.object(plan, row);
          found.set(row[ID] as string, row);
        }
      },
    );
    return found;
  }

  /** One page. `page` holds the field's `first` and `after`; the order is made total with the primary key. */
  async connection<T extends object>(
    type: Class<T>,
    info: Info,
    page: PageAsk,
    { from, where, orderBy, at = [], of }: PageOptions<T>,
  ): Promise<Page<T>> {
    const plan = keptPlan('page', type, info, at);
    if (!plan) return {};
    const write = (renderer: Renderer) => {
      const text = renderer.page(plan.node, plan.page, { ...rowsOf(type, where, orderBy), ...(from && { from }) }, page);
      return of ? `(case when ${renderer.statement.text(of.isThere)} then ${text} end)` : text;
    };
    const text = await this.text(info, at, plan.page.isPlain ? plan.node : undefined, write);
    if (text) return text;
    const ask = () => this.ask(info, write, (finisher, found) => finisher.page(plan.node, plan.page, found));
    const answer = text === null ? null : await ask();
    if (answer === null) throw new Problem('NOT_FOUND', 'no-such-record', of?.field);
    return answer;
  }

  /**
   * Rows for code that writes a file and not for an answer: what `pick` says of each, as JSON has it. The order is made total. Readings
   * that have to be put on record are, as those of an answer.
   */
  async rows<T extends object, R extends object>(
    type: Class<T>,
    pick: (row: Row<T>) => { readonly [K in keyof R]: Sql },
    { from, where, orderBy, limit, areUntold = false }: RowsOptions<T>,
  ): Promise<R[]> {
    const statement = new Statement();
    const noting = areUntold ? undefined : notingOf(type);
    const columns = (row: Row<T>): Readonly<Record<string, Sql>> => ({ ...pick(row), ...(noting && { [NOTED]: noting.idOf(row) }) });
    const text = picked(statement, type, columns, { ...rowsOf(type, where, orderBy), ...(from && { from }) });
    const rows = (await this.run(
      `select coalesce(json_agg(r), '[]'::json) as answer from (${text} limit ${Math.trunc(limit)}) r`,
      statement.values,
    )) as (R & { [NOTED]?: string | null })[];
    if (noting)
      for (const row of rows) {
        if (row[NOTED]) this.act.readings.add(noting.keep, row[NOTED]);
        delete row[NOTED];
      }
    return rows;
  }

  /** The answer as PostgreSQL writes it, for a caller that passes it on; undefined for all others. */
  private async text(
    info: Info,
    at: readonly string[],
    plan: Plan | undefined,
    write: (renderer: Renderer) => string,
  ): Promise<object | null | undefined> {
    const wanted = textWanted(info);
    if (!wanted) return undefined;
    if (!plan?.asText || at.length > 0) return NO_TEXT;
    if (wanted === 'whether text') return new TextAnswer('');
    const renderer = new Renderer(info, this.act, true);
    const answer = (await this.run(`select ${write(renderer)}::text as answer`, renderer.statement.values)) as string | null;
    if (answer === null) return null;
    const json = plan.keepWithin ? this.act.readings.takenFrom(answer, plan.keepWithin) : answer;
    return mayHoldForbiddenNull(json, plan.asText) ? NO_TEXT : new TextAnswer(json);
  }

  private async ask<J extends object = Record<string, unknown>>(
    info: Info,
    write: (renderer: Renderer) => string,
    finish: (finisher: Finisher, answer: J) => void,
  ): Promise<J | null> {
    const renderer = new Renderer(info, this.act);
    const text = `select ${write(renderer)} as answer`;
    const answer = await this.run(text, renderer.statement.values);
    if (answer !== null) finish(new Finisher(info, this.act.actor, renderer.pages, this.act.readings), answer as J);
    return answer as J | null;
  }

  private async run(text: string, values: unknown[]): Promise<unknown> {
    const runner = this.act.tx.queryRunner;
    if (!runner) throw new Error('A question needs an act with an open transaction');
    const client = (await runner.connect()) as Client;
    this.act.tx.connection.logger.logQuery(text, values, runner);
    try {
      const [row] = (await runPrepared(client, text, values)) as { answer: unknown }[];
      return row?.answer ?? null;
    } catch (error) {
      // All values of a question come from callers, so this is no hint that something is wrong here.
      throw isMalformedValue(error) ? new Problem('INVALID', 'malformed-input') : error;
    }
  }
}
