import { getMetadataArgsStorage } from 'typeorm';
import { SnakeNaming } from '../database.js';

/** Any class: what its instances are matters here, never how they are made. */
export type Class<T = object> = abstract new (...args: never[]) => T;

export interface Column {
  readonly name: string;
  /** PostgreSQL's type as the entity names it; undefined where nothing is known (a type without an entity). */
  readonly type: string | undefined;
  readonly nullable: boolean;
}

/** Table and columns of a class: of its entity, or by name alone where the rows come from SQL of a declaration. */
export interface Source {
  readonly table: string | undefined;
  readonly primaryKey: readonly string[];
  column(property: string): Column | undefined;
}

const naming = new SnakeNaming();
const sources = new WeakMap<Class, Source>();

/**
 * Derived from what the entity's decorators said, so that nothing is typed twice and no connection is needed (the start-up check
 * has none). Embedded columns are not read. A spec compares the outcome with TypeORM's own metadata.
 */
export function sourceOf(type: Class): Source {
  const known = sources.get(type);
  if (known) return known;
  const source = entitySource(type) ?? {
    table: undefined,
    primaryKey: [],
    column: (property) => ({ name: snake(property), type: undefined, nullable: true }),
  };
  sources.set(type, source);
  return source;
}

export function snake(property: string): string {
  return naming.columnName(property, undefined, []);
}

/** What TypeORM makes of its special columns when the entity does not say; nothing is assumed of others. */
const typeOfMode: Readonly<Record<string, string>> = {
  version: 'int4',
  createDate: 'timestamp',
  updateDate: 'timestamp',
  deleteDate: 'timestamp',
};

function entitySource(type: Class): Source | undefined {
  const lineage: unknown[] = [];
  for (let one: unknown = type; typeof one === 'function' && one !== Function.prototype; one = Object.getPrototypeOf(one))
    lineage.push(one);
  const storage = getMetadataArgsStorage();
  const table = storage.tables.find((args) => args.target === type);
  if (!table) return undefined;
  const columns = new Map<string, Column>();
  const primaryKey: string[] = [];
  for (const { target, propertyName, mode, options } of storage.columns) {
    if (!lineage.includes(target) || columns.has(propertyName)) continue;
    columns.set(propertyName, {
      name: naming.columnName(propertyName, options.name, []),
      type: typeof options.type === 'string' ? `${options.type}${options.array ? '[]' : ''}` : typeOfMode[mode],
      nullable: options.nullable ?? mode === 'deleteDate',
    });
    if (options.primary) primaryKey.push(propertyName);
  }
  return { table: table.name ?? naming.tableName(type.name, undefined), primaryKey, column: (property) => columns.get(property) };
}

/**
 * How a value travels in JSON: an instant as ISO 8601 in UTC, a time of day as HH:MM, everything else as PostgreSQL writes it. `type`
 * is the column's, or the GraphQL scalar's name where no column is known.
 */
export function asJson(text: string, type: string | undefined): string {
  switch (type) {
    case 'timestamptz':
    case 'timestamp with time zone':
    case 'DateTime':
      return `to_char(${text} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
    case 'time':
    case 'time without time zone':
      return `left(${text}::text, 5)`;
    default:
      return text;
  }
}

/** How a column travels to a computed field, so that `asEntity` can make of it what the entity would hold. */
export function asHidden(text: string, type: string | undefined): string {
  return type !== undefined && /^(bigint|int8|numeric|decimal)$/.test(type) ? `${text}::text` : text;
}

/** The value that the entity's property would hold. */
export function asEntity(value: unknown, type: string | undefined): unknown {
  return typeof value === 'string' && type?.startsWith('timestamp') ? new Date(value) : value;
}
