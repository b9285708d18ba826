import { sourceOf, type Class } from './columns.js';
import { orderText, withTieBreak, type OrderKey } from './order.js';
import { rowOf, type Row } from './row.js';
import { TRUE, type ColumnSql, type Sql, type Statement } from './sql.js';

export type AnyRow = Row<Record<string, unknown>>;

/** Rows of a type: where from, which, in what order. */
export interface Rows {
  readonly from?: Sql;
  readonly where?: (row: AnyRow) => Sql | undefined;
  readonly orderBy?: (row: AnyRow) => readonly OrderKey[];
  /** Whether each row brings its id along under `ID`. */
  readonly withId?: boolean;
  /** The arguments of the relation that they are an answer to; those of the root field when not given. */
  readonly args?: Readonly<Record<string, unknown>>;
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

/** Columns of a SELECT under their slots. */
export const listed = (columns: ReadonlyMap<string, string>): string =>
  [...columns].map(([slot, text]) => `${text} as "${slot}"`).join(', ');
