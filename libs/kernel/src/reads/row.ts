import { sourceOf, type Class } from './columns.js';
import { ColumnSql, type Sql } from './sql.js';

/** The columns of a row by the names of the class's properties: `s.leadCouncilId` is `t3.lead_council_id`. */
export type Row<T> = { readonly [K in keyof T]-?: ColumnSql };

const aliases = new WeakMap<object, string>();

/** The columns of `alias` as properties. A property without a column is a programming error and says so. */
export function rowOf<T>(type: Class<T>, alias: string): Row<T> {
  const source = sourceOf(type as Class);
  const row = new Proxy(Object.create(null) as Row<T>, {
    get(_target, property) {
      const column = typeof property === 'string' ? source.column(property) : undefined;
      if (!column) throw new Error(`${type.name}.${String(property)} is no column`);
      return new ColumnSql(`${alias}.${column.name}`, column.type, column.nullable);
    },
  });
  aliases.set(row, alias);
  return row;
}

/** A column that the class has no property for, by its SQL name. */
export function column(row: object, name: string): Sql {
  const alias = aliases.get(row);
  if (alias === undefined || !/^[a-z_][a-z0-9_]*$/.test(name)) throw new Error(`${name} is no column`);
  return new ColumnSql(`${alias}.${name}`, undefined, true);
}
