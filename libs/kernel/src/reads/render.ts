import type { Actor } from '../actor.js';
import { Problem } from '../problem.js';
import { asHidden, asJson, sourceOf, type Class } from './columns.js';
import type { Asked } from './declaration.js';
import { afterPlace, orderTag, orderText, placeText, readCursor, withTieBreak, type OrderKey } from './order.js';
import { LARGEST_PAGE, PAGE_SIZE } from './page.js';
import type { PageParts, Plan, Step } from './plan.js';
import { rowOf, type Row } from './row.js';
import { argumentsOf, type Info } from './selection.js';
import { and, type ColumnSql, type Sql, Statement, TRUE } from './sql.js';

type AnyRow = Row<Record<string, unknown>>;

/** Rows of a type: where from, which, in what order. */
export interface Rows {
  readonly from?: Sql;
  readonly where?: (row: AnyRow) => Sql | undefined;
  readonly orderBy?: (row: AnyRow) => readonly OrderKey[];
  /** Whether each row brings its id along under `ID`. */
  readonly withId?: boolean;
}

interface Want {
  readonly limit?: number;
  readonly page?: PageParts;
  readonly size?: number;
  readonly after?: unknown;
}

export interface PageAsk {
  readonly first?: unknown;
  readonly after?: unknown;
}

/** Key of a row's id, for rows that somebody looks up by it. */
export const ID = '$id';

/** Key of what is put on record of a row's reading. */
export const NOTED = '$noted';

/** Key of a row's place in its list, for cursors. */
export const PLACE = '$place';

/** Key of a value that only a computed field looks at; columns are shared by all computed fields of a row. */
export const hiddenSlot = (name: string, owner = ''): string => `$${owner}.${name}`;

/** What was asked of one page, for the finish: how many rows at most, and the mark of its cursors. */
export interface Paged {
  readonly size: number;
  readonly tag: string;
}

/**
 * Writes the SQL of a plan. Relations are correlated sub-selects that return JSON, so that a list joins nothing, every level can
 * have its own order and limit, and PostgreSQL computes them only for rows that are left after the outer limit.
 */
export class Renderer {
  readonly statement = new Statement();
  readonly pages = new Map<PageParts, Paged>();

  constructor(
    private readonly info: Info,
    private readonly actor: Actor,
  ) {}

  /** JSON object of the one row, or null. With an order it is the first one. */
  one(plan: Plan, rows: Rows): string {
    return `(select row_to_json(r) from (${this.select(plan, rows, { limit: rows.orderBy ? 1 : undefined })}) r)`;
  }

  /** JSON array of the rows. */
  many(plan: Plan, rows: Rows, limit: number): string {
    return `(select coalesce(json_agg(r), '[]'::json) from (${this.select(plan, rows, { limit })}) r)`;
  }

  /** JSON object with the rows of a page, one more than asked for where somebody wants to know whether there is a next page. */
  page(plan: Plan, page: PageParts, rows: Rows, ask: PageAsk): string {
    const parts: string[] = [];
    if (page.nodes || page.pageInfo) {
      const size = pageSize(ask.first);
      const limit = size + (page.pageInfo ? 1 : 0);
      parts.push(
        `'nodes', (select coalesce(json_agg(r), '[]'::json) from (${this.select(plan, rows, { limit, page, size, after: ask.after })}) r)`,
      );
    }
    if (page.totalCount) {
      const alias = this.statement.alias();
      const { from, where } = this.fromWhere(plan.type, alias, rowOf(plan.type, alias) as AnyRow, rows);
      parts.push(`'totalCount', (select count(*)::int${from}${where})`);
    }
    return `json_build_object(${parts.join(', ')})`;
  }

  private select(plan: Plan, rows: Rows, want: Want): string {
    const alias = this.statement.alias();
    const row = rowOf(plan.type, alias) as AnyRow;
    const columns = new Map<string, string>();
    for (const step of plan.steps) this.add(step, row, columns);
    if (plan.noting) columns.set(NOTED, this.statement.text(plan.noting.idOf(row)));
    if (rows.withId) columns.set(ID, this.statement.text(row['id'] as ColumnSql));
    let keys = rows.orderBy?.(row) ?? [];
    let after: Sql | undefined;
    if (want.page) {
      keys = withTieBreak(
        keys,
        sourceOf(plan.type).primaryKey.map((property) => row[property] as ColumnSql),
      );
      const tag = orderTag(plan.type.name, keys);
      this.pages.set(want.page, { size: want.size ?? PAGE_SIZE, tag });
      if (want.page.endCursor) columns.set(PLACE, placeText(keys, this.statement));
      if (typeof want.after === 'string') after = afterPlace(keys, readCursor(tag, want.after));
    }
    const { from, where } = this.fromWhere(plan.type, alias, row, rows, after);
    const limit = want.limit === undefined ? '' : ` limit ${want.limit}`;
    return `select ${[...columns].map(([slot, text]) => `${text} as "${slot}"`).join(', ')}${from}${where}${orderText(keys, this.statement)}${limit}`;
  }

  private fromWhere(type: Class, alias: string, row: AnyRow, rows: Rows, after?: Sql): { from: string; where: string } {
    const source = rows.from ? this.statement.text(rows.from) : sourceOf(type).table;
    const condition = and(rows.where?.(row), after);
    return {
      from: source === undefined ? '' : ` from ${source} ${alias}`,
      where: condition === TRUE ? '' : ` where ${this.statement.text(condition)}`,
    };
  }

  private add(step: Step, row: AnyRow, columns: Map<string, string>): void {
    switch (step.kind) {
      case 'column': {
        const column = row[step.property] as ColumnSql;
        columns.set(step.slot, asJson(this.statement.text(column), column.type ?? step.scalar));
        return;
      }
      case 'sql':
        columns.set(step.slot, asJson(`(${this.statement.text(step.declaration.expression(row, this.asked(step)))})`, step.scalar));
        return;
      case 'computed':
        for (const property of step.declaration.columns) {
          const column = row[property] as ColumnSql;
          columns.set(hiddenSlot(property), asHidden(this.statement.text(column), column.type));
        }
        for (const [name, expression] of Object.entries(step.declaration.expressions)) {
          columns.set(hiddenSlot(name, step.slot), `(${this.statement.text(expression(row, this.asked(step)))})`);
        }
        return;
      case 'relation':
        columns.set(step.slot, this.relation(step, row));
    }
  }

  private relation(step: Extract<Step, { kind: 'relation' }>, row: AnyRow): string {
    const { declaration, node } = step;
    const asked = this.asked(step);
    const rows: Rows = {
      from: declaration.from?.(row, asked),
      where: (child) => declaration.where?.(row, child, asked),
      orderBy: declaration.orderBy && ((child) => declaration.orderBy?.(child, asked) ?? []),
    };
    if (declaration.kind === 'one') return this.one(node, rows);
    if (declaration.kind === 'many') return this.many(node, rows, declaration.limit);
    return this.page(node, step.page as PageParts, rows, asked.args);
  }

  private asked({ picked }: Extract<Step, { picked: unknown }>): Asked {
    return { args: argumentsOf(picked, this.info), actor: this.actor };
  }
}

/** The SELECT of rows without a plan: what `pick` says of each, in a total order. */
export function picked<T extends object>(
  statement: Statement,
  type: Class<T>,
  pick: (row: Row<T>) => Readonly<Record<string, Sql>>,
  { from, where, orderBy }: Rows,
): string {
  const alias = statement.alias();
  const row = rowOf(type, alias);
  const columns = Object.entries(pick(row)).map(([name, value]) => `(${statement.text(value)}) as "${name}"`);
  const source = sourceOf(type);
  const condition = statement.text(where?.(row) ?? TRUE);
  const keys = withTieBreak(
    orderBy?.(row) ?? [],
    source.primaryKey.map((property) => (row as AnyRow)[property] as ColumnSql),
  );
  return `select ${columns.join(', ')} from ${from ? statement.text(from) : source.table} ${alias} where ${condition}${orderText(keys, statement)}`;
}

/** The size of a page as SQL text: a whole number of ours and no parameter, as PostgreSQL plans a page without its size badly. */
export function pageSize(first: unknown): number {
  if (first === undefined || first === null) return PAGE_SIZE;
  const size = Number(first);
  if (!(size >= 1)) throw new Problem('INVALID', 'too-small', 'first');
  if (size > LARGEST_PAGE) throw new Problem('INVALID', 'too-large', 'first');
  return Math.trunc(size);
}
