import { sourceOf, type Class } from './columns.js';
import type { Row } from './row.js';
import { and, ColumnSql, FALSE, Sql, sql } from './sql.js';

/** Which rows: equal values by property (an array: any of them; null: is null), SQL, or a function that is given the row's columns. */
export type Where<T> = { readonly [K in keyof T]?: T[K] | readonly T[K][] | null } | Sql | ((row: Row<T>) => Sql | undefined);

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The condition as SQL. A text that is no uuid matches no uuid, instead of being an error of the database. */
export function matching<T extends object>(type: Class<T>, where: Where<T> | undefined, row: Row<T>): Sql | undefined {
  if (where === undefined || where instanceof Sql) return where;
  if (typeof where === 'function') return where(row);
  return and(...Object.entries(where).map(([property, value]) => equals(type, property, row[property as keyof T], value)));
}

function equals(type: Class, property: string, column: ColumnSql, value: unknown): Sql {
  if (value === undefined) throw new Error(`${type.name}.${property} is compared with undefined`);
  if (value === null) return sql`${column} is null`;
  const isUuid = sourceOf(type).column(property)?.type === 'uuid';
  if (Array.isArray(value)) {
    const fitting = isUuid ? value.filter((one) => UUID.test(String(one))) : value;
    return sql`${column} = any(${fitting})`;
  }
  return isUuid && !(typeof value === 'string' && UUID.test(value)) ? FALSE : sql`${column} = ${value}`;
}
