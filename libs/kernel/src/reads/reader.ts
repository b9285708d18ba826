import { getNamedType, isObjectType, type FieldNode, type GraphQLObjectType } from 'graphql';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../actor.js';
import { isMalformedValue } from '../malformed-value.js';
import { Problem } from '../problem.js';
import { mayHoldForbiddenNull, NO_TEXT, TextAnswer, textWanted } from './as-text.js';
import type { Class } from './columns.js';
import { Finisher } from './finish.js';
import { NOTED, notingOf, type NotedReadings } from './noted.js';
import type { OrderKey } from './order.js';
import { pagePlanOf, planOf, type PagePlan, type Plan } from './plan.js';
import { runPrepared, type Client } from './prepared.js';
import { ID, picked, Renderer, type PageAsk, type Rows } from './render.js';
import type { Row } from './row.js';
import { conditionsOf, objectTypeOf, Selector, type Info } from './selection.js';
import { Sql, Statement } from './sql.js';
import { matching, type Where } from './where.js';

/** A ready answer of the type T: fields as asked, for GraphQL alone to open. It has none of the entity's methods. */
export interface Answer<T> {
  readonly __answerTo?: T;
}

/** A ready answer of `XConnection`. */
export interface Page<T> {
  readonly __pageOf?: T;
}

interface Place {
  /** Where in the resolver's own answer the type stands, by field names, when the answer is a payload around it. */
  at?: readonly string[];
}

interface OneOptions extends Place {
  /** The row instead of the type's table: a sub-select in brackets, for a type without one. */
  from?: Sql;
}

interface ListOptions<T> extends Place {
  /** The rows instead of the type's table: a sub-select in brackets with its columns. */
  from?: Sql;
  orderBy?: (row: Row<T>) => readonly OrderKey[];
  /** Rows at most; 1000 when not given. */
  limit?: number;
}

interface PageOptions<T> extends Place {
  /** The rows instead of the type's table: a sub-select in brackets with its columns, for rows as they were once. */
  from?: Sql;
  where?: Where<T>;
  orderBy: (row: Row<T>) => readonly OrderKey[];
}

interface RowsOptions<T> {
  /** The rows instead of the type's table: a sub-select in brackets with its columns. */
  from?: Sql;
  where: Where<T>;
  orderBy: (row: Row<T>) => readonly OrderKey[];
  limit: number;
  /** Of rows that are compared and not told; what of them is told after all, the code puts on record itself. */
  areUntold?: boolean;
}

const PLANS_PER_OPERATION = 64;
const NO_PAGE = {
  typeName: undefined,
  infoTypeName: undefined,
  isPlain: false,
  nodes: false,
  pageInfo: false,
  hasNextPage: false,
  endCursor: false,
  totalCount: false,
};
const plans = new WeakMap<object, Map<string, PagePlan | undefined>>();

/**
 * Answers questions: turns what `info` says was asked into one SQL statement in the act's transaction, under the asker's row-level
 * security, and hands down objects that need no resolver. Plans are kept as long as the parsed operation is.
 */
export class Reader {
  constructor(private readonly act: { readonly actor: Actor; readonly tx: EntityManager; readonly readings: NotedReadings }) {}

  /** The one row. Problem NOT_FOUND, with what it was looked for by as its field, when there is none or the asker may not see it. */
  async one<T extends object>(type: Class<T>, info: Info, where?: Where<T>, options?: OneOptions): Promise<Answer<T>> {
    const answer = await this.maybe(type, info, where, options);
    if (answer === null) throw new Problem('NOT_FOUND', 'no-such-record', soleKeyOf(where));
    return answer;
  }

  /** The one row, or null. */
  async maybe<T extends object>(
    type: Class<T>,
    info: Info,
    where?: Where<T>,
    { at = [], from }: OneOptions = {},
  ): Promise<Answer<T> | null> {
    const plan = this.plan('one', type, info, at)?.node;
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
    const plan = this.plan('one', type, info, at)?.node;
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
    const plan = this.plan('one', type, info, at)?.node;
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
    { from, where, orderBy, at = [] }: PageOptions<T>,
  ): Promise<Page<T>> {
    const plan = this.plan('page', type, info, at);
    if (!plan) return {};
    const write = (renderer: Renderer) =>
      renderer.page(plan.node, plan.page, { ...rowsOf(type, where, orderBy), ...(from && { from }) }, page);
    const text = await this.text(info, at, plan.page.isPlain ? plan.node : undefined, write);
    if (text) return text;
    const answer = await this.ask(info, write, (finisher, found) => finisher.page(plan.node, plan.page, found));
    return answer ?? {};
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
    const renderer = new Renderer(info, this.act.actor, true);
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
    const renderer = new Renderer(info, this.act.actor);
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

  /** Undefined when nobody asked for anything at that place. */
  private plan(kind: 'one' | 'page', type: Class, info: Info, at: readonly string[]): PagePlan | undefined {
    let key = `${kind} ${type.name} ${at.join('.')} ${conditionsOf(info)}`;
    for (let path: Info['path'] | undefined = info.path; path; path = path.prev) if (typeof path.key === 'string') key += `/${path.key}`;
    const kept = plans.get(info.operation) ?? new Map<string, PagePlan | undefined>();
    plans.set(info.operation, kept);
    if (kept.has(key)) return kept.get(key);
    const selector = new Selector(info);
    const plan = makePlan(kind, type, selector, at);
    if (kept.size >= PLANS_PER_OPERATION) kept.clear();
    if (!selector.dependsOnValues) kept.set(key, plan);
    return plan;
  }
}

function makePlan(kind: 'one' | 'page', type: Class, selector: Selector, at: readonly string[]): PagePlan | undefined {
  const { info } = selector;
  let graphType = getNamedType(info.returnType);
  let nodes: readonly FieldNode[] = info.fieldNodes;
  for (const name of at) {
    const picked = selector.select(graphType as GraphQLObjectType, nodes).filter((one) => one.name === name);
    const [first] = picked;
    if (!first) return undefined;
    nodes = picked.flatMap((one) => one.nodes);
    graphType = objectTypeOf(first) ?? graphType;
  }
  const expected = kind === 'page' ? `${type.name}Connection` : type.name;
  if (!isObjectType(graphType) || graphType.name !== expected)
    throw new Error(`${info.parentType.name}: asked to read ${expected} where the schema has ${graphType.name}`);
  if (kind === 'page') return pagePlanOf(graphType, nodes, selector);
  const node: Plan = planOf(graphType, selector.select(graphType, nodes), selector);
  return { node, page: NO_PAGE };
}

/** `id` of `{ id }`: a row that is looked for by one value was named by the argument of that name. */
function soleKeyOf<T>(where: Where<T> | undefined): string | undefined {
  if (typeof where !== 'object' || where instanceof Sql) return undefined;
  const [key, ...more] = Object.keys(where);
  return more.length === 0 ? key : undefined;
}

function rowsOf<T extends object>(type: Class<T>, where: Where<T> | undefined, orderBy?: (row: Row<T>) => readonly OrderKey[]): Rows {
  const condition = (row: Row<T>): Sql | undefined => matching(type, where, row);
  return { where: condition, orderBy } as unknown as Rows;
}
