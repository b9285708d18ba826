import { castOf, columnTypeOf } from './as-text.js';
import { asHidden, asJson, sourceOf, type Class } from './columns.js';
import type { Asked } from './declaration.js';
import { afterPlace, orderTag, orderText, placeText, readCursor, withTieBreak } from './order.js';
import { pageSize, PAGE_SIZE, type PageAsk, type Paged } from './page.js';
import { NOTED } from './noted.js';
import type { PageParts, Plan, Step } from './plan.js';
import { cursorText, projection, typeNamePart } from './render-text.js';
import { rowOf } from './row.js';
import { listed, type AnyRow, type Rows } from './rows.js';
import { argumentsOf, rootArgumentsOf, TYPE_NAME, type Info } from './selection.js';
import type { Shape } from './shape.js';
import { hiddenSlot, ID, PLACE } from './slots.js';
import { and, type ColumnSql, type Sql, Statement, TRUE } from './sql.js';
import { WrittenBefore, type Column } from './written-before.js';

interface Want {
  readonly limit?: number;
  readonly page?: PageParts;
  readonly size?: number;
  readonly after?: unknown;
  /** Whether each row is one JSON object, `node`. */
  readonly nodeIsOne?: boolean;
}

/**
 * Writes the SQL of a plan. Relations are correlated sub-selects that return JSON, so that a list joins nothing, every level can
 * have its own order and limit, and PostgreSQL computes them only for rows that are left after the outer limit.
 */
export class Renderer {
  readonly statement = new Statement();
  readonly pages = new Map<PageParts, Paged>();
  private readonly before: WrittenBefore;
  private ofRoot: Readonly<Record<string, unknown>> | undefined;

  constructor(
    private readonly info: Info,
    private readonly asker: Pick<Asked, 'actor' | 'today'>,
    /** Whether the text goes out as it is: then it holds what was asked and nothing else, in GraphQL's own shape. */
    private readonly isText = false,
  ) {
    this.before = new WrittenBefore(this.statement, this.pages, isText);
  }

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
    if (this.isText) return this.pageAsText(plan, page, rows, ask);
    const parts: string[] = [];
    if (page.nodes || page.pageInfo) {
      const size = pageSize(ask.first);
      const limit = size + (page.pageInfo ? 1 : 0);
      parts.push(
        `'nodes', (select coalesce(json_agg(r), '[]'::json) from (${this.select(plan, rows, { limit, page, size, after: ask.after })}) r)`,
      );
    }
    if (page.totalCount) parts.push(this.totalCount(plan, rows));
    return `json_build_object(${parts.join(', ')})`;
  }

  /** The page with its borders: the rows are cut to size, and the cursor is made, where the JSON is. */
  private pageAsText(plan: Plan, page: PageParts, rows: Rows, ask: PageAsk): string {
    const size = pageSize(ask.first);
    const parts = typeNamePart(page.typeName);
    const info = typeNamePart(page.infoTypeName);
    const rowsOf = (limit: number) => this.select(plan, rows, { limit, page, size, after: ask.after, nodeIsOne: true });
    const select = page.nodes || page.pageInfo ? rowsOf(size + (page.pageInfo ? 1 : 0)) : undefined;
    if (page.nodes) parts.push(`'nodes', array_to_json(p.nodes[1:${size}])`);
    if (page.pageInfo) {
      if (page.hasNextPage) info.push(`'hasNextPage', cardinality(p.nodes) > ${size}`);
      if (page.endCursor) info.push(`'endCursor', ${cursorText(`p.places[least(${size}, cardinality(p.places))]`)}`);
      parts.push(`'pageInfo', json_build_object(${info.join(', ')})`);
    }
    if (page.totalCount) parts.push(this.totalCount(plan, rows));
    if (!select) return `json_build_object(${parts.join(', ')})`;
    const places = page.endCursor ? `, array_agg(r."${PLACE}") as places` : '';
    return `(select json_build_object(${parts.join(', ')}) from (select coalesce(array_agg(r.node), '{}') as nodes${places} from (${select}) r) p)`;
  }

  private totalCount(plan: Plan, rows: Rows): string {
    const alias = this.statement.alias();
    const { from, where } = this.fromWhere(plan.type, alias, rowOf(plan.type, alias) as AnyRow, rows);
    return `'totalCount', (select count(*)::int${from}${where})`;
  }

  private select(plan: Plan, rows: Rows, want: Want): string {
    const alias = this.statement.alias();
    const row = rowOf(plan.type, alias) as AnyRow;
    let columns = new Map<string, string>();
    if (this.isText && plan.typeName !== undefined) columns.set(TYPE_NAME, `'${plan.typeName}'`);
    for (const step of plan.steps)
      for (const [slot, text] of this.before.columnsOf(step, alias, () => this.columnsOf(step, plan, row, rows))) columns.set(slot, text);
    // The last of its object: in a text it is found there and taken out.
    if (plan.noting) columns.set(NOTED, this.statement.text(plan.noting.idOf(row)));
    // A sub-select is computed only for rows that are left after order and limit; expressions beside it would be for all of them.
    if (want.nodeIsOne) columns = new Map([['node', `(select row_to_json(r) from (select ${listed(columns)}) r)`]]);
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
      if (want.page.endCursor) columns.set(PLACE, placeText(keys, this.statement, this.isText ? tag : undefined));
      if (typeof want.after === 'string') after = afterPlace(keys, readCursor(tag, want.after));
    }
    const { from, where } = this.fromWhere(plan.type, alias, row, rows, after);
    const limit = want.limit === undefined ? '' : ` limit ${want.limit}`;
    return `select ${listed(columns)}${from}${where}${orderText(keys, this.statement)}${limit}`;
  }

  private fromWhere(type: Class, alias: string, row: AnyRow, rows: Rows, after?: Sql): { from: string; where: string } {
    const source = rows.from ? this.statement.text(rows.from) : sourceOf(type).table;
    const condition = and(rows.where?.(row), after);
    return {
      from: source === undefined ? '' : ` from ${source} ${alias}`,
      where: condition === TRUE ? '' : ` where ${this.statement.text(condition)}`,
    };
  }

  /** Columns that a step of a plan brings, by their slots. */
  private columnsOf(step: Step, plan: Plan, row: AnyRow, rows: Rows): Column[] {
    switch (step.kind) {
      case 'column': {
        const column = row[step.property] as ColumnSql;
        const type = columnTypeOf(plan, step.property);
        return [[step.slot, this.fitting(step, asJson(this.statement.text(column), column.type ?? step.scalar), type)]];
      }
      case 'sql': {
        const expression = step.declaration.expression(row, this.asked(step, rows));
        if (step.declaration.parts && step.shape) return [[step.slot, this.object(expression, step.declaration.parts(row), step.shape)]];
        return [[step.slot, this.fitting(step, asJson(`(${this.statement.text(expression)})`, step.scalar), undefined)]];
      }
      case 'computed':
        return [
          ...step.declaration.columns.map((property): Column => {
            const column = row[property] as ColumnSql;
            return [hiddenSlot(property), asHidden(this.statement.text(column), column.type)];
          }),
          ...Object.entries(step.declaration.expressions).map(([name, expression]): Column => [
            hiddenSlot(name, step.slot),
            `(${this.statement.text(expression(row, this.asked(step, rows)))})`,
          ]),
        ];
      case 'relation':
        return [[step.slot, this.relation(step, row, rows)]];
    }
  }

  /** In a text: of a value that is JSON only what was asked, and scalars as GraphQL writes them. */
  private fitting(step: Extract<Step, { kind: 'column' | 'sql' }>, text: string, columnType: string | undefined): string {
    if (!this.isText) return text;
    if (step.shape) return projection(`${text}::jsonb`, step.shape);
    const cast = castOf(step.picked, columnType);
    return cast ? `(${text})::${cast}` : text;
  }

  private object(when: Sql, parts: Readonly<Record<string, Sql>>, { fields, typeName }: Shape): string {
    const pairs = [...fields.keys()].map((name) => {
      const part = parts[name];
      if (!part) throw new Error(`No expression is declared for ${name}`);
      return `'${name}', ${this.statement.text(part)}`;
    });
    const named = this.isText ? typeNamePart(typeName) : [];
    return `case when ${this.statement.text(when)} then json_build_object(${[...named, ...pairs].join(', ')}) end`;
  }

  private relation(step: Extract<Step, { kind: 'relation' }>, row: AnyRow, parents: Rows): string {
    const { declaration, node } = step;
    const asked = this.asked(step, parents);
    const rows: Rows = {
      from: declaration.from?.(row, asked),
      where: (child) => declaration.where?.(row, child, asked),
      orderBy: declaration.orderBy && ((child) => declaration.orderBy?.(child, asked) ?? []),
      args: asked.args,
    };
    if (declaration.kind === 'one') return this.one(node, rows);
    if (declaration.kind === 'many') return this.many(node, rows, declaration.limit);
    return this.page(node, step.page as PageParts, rows, asked.args);
  }

  private asked({ picked }: Extract<Step, { picked: unknown }>, { args: rowArgs }: Rows): Asked {
    const { info, asker, before } = this;
    const rootArgs = () => this.rootArgs();
    return {
      get args() {
        if (picked.field.args.length > 0) before.look();
        return argumentsOf(picked, info);
      },
      get rowArgs() {
        before.look();
        return rowArgs ?? rootArgs();
      },
      get actor() {
        before.look();
        return asker.actor;
      },
      get today() {
        before.look();
        return asker.today;
      },
    };
  }

  private rootArgs(): Readonly<Record<string, unknown>> {
    return (this.ofRoot ??= rootArgumentsOf(this.info));
  }
}
