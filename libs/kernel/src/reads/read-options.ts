import type { Class } from './columns.js';
import type { OrderKey } from './order.js';
import type { Row } from './row.js';
import type { Rows } from './rows.js';
import { Sql } from './sql.js';
import { matching, type Where } from './where.js';

/** A ready answer of the type T: fields as asked, for GraphQL alone to open. It has none of the entity's methods. */
export interface Answer<T> {
  readonly __answerTo?: T;
}

/** A ready answer of `XConnection`. */
export interface Page<T> {
  readonly __pageOf?: T;
}

export interface Place {
  /** Where in the resolver's own answer the type stands, by field names, when the answer is a payload around it. */
  at?: readonly string[];
}

export interface OneOptions extends Place {
  /** The row instead of the type's table: a sub-select in brackets, for a type without one. */
  from?: Sql;
  /** The argument that a NOT_FOUND names, where `where` does not say. */
  field?: string;
}

export interface ListOptions<T> extends Place {
  /** The rows instead of the type's table: a sub-select in brackets with its columns. */
  from?: Sql;
  orderBy?: (row: Row<T>) => readonly OrderKey[];
  /** Rows at most; 1000 when not given. */
  limit?: number;
}

export interface PageOptions<T> extends Place {
  /** The rows instead of the type's table: a sub-select in brackets with its columns, for rows as they were once. */
  from?: Sql;
  where?: Where<T>;
  orderBy: (row: Row<T>) => readonly OrderKey[];
  /** What the list is of: NOT_FOUND, with the argument that named it as its field, where that is not there or the asker may not see it. */
  of?: { isThere: Sql; field: string };
}

export interface RowsOptions<T> {
  /** The rows instead of the type's table: a sub-select in brackets with its columns. */
  from?: Sql;
  where: Where<T>;
  orderBy: (row: Row<T>) => readonly OrderKey[];
  limit: number;
  /** Of rows that are compared and not told; what of them is told after all, the code puts on record itself. */
  areUntold?: boolean;
}

/** `id` of `{ id }`: a row that is looked for by one value was named by the argument of that name. */
export function soleKeyOf<T>(where: Where<T> | undefined): string | undefined {
  if (typeof where !== 'object' || where instanceof Sql) return undefined;
  const [key, ...more] = Object.keys(where);
  return more.length === 0 ? key : undefined;
}

export function rowsOf<T extends object>(
  type: Class<T>,
  where: Where<T> | undefined,
  orderBy?: (row: Row<T>) => readonly OrderKey[],
): Rows {
  const condition = (row: Row<T>): Sql | undefined => matching(type, where, row);
  return { where: condition, orderBy } as unknown as Rows;
}
