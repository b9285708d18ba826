import { createHash } from 'node:crypto';
import { Problem } from '../problem.js';
import { ColumnSql, Sql, Statement } from './sql.js';

type Nulls = 'first' | 'last';

/** One key of an order. Nulls stand where PostgreSQL puts them by itself: last when ascending, first when descending. */
export interface OrderKey {
  readonly by: Sql;
  readonly direction: 'asc' | 'desc';
  readonly nulls: Nulls;
  readonly nullable: boolean;
}

/** Ascending. An expression that is never null may say so (`nullable: false`): its pages then use an index on it in full. */
export function asc(by: Sql, { nulls = 'last', nullable = nullableOf(by) }: { nulls?: Nulls; nullable?: boolean } = {}): OrderKey {
  return { by, direction: 'asc', nulls, nullable };
}

/** Descending; otherwise as `asc`. */
export function desc(by: Sql, { nulls = 'first', nullable = nullableOf(by) }: { nulls?: Nulls; nullable?: boolean } = {}): OrderKey {
  return { by, direction: 'desc', nulls, nullable };
}

const nullableOf = (by: Sql): boolean => !(by instanceof ColumnSql) || by.nullable;

/** The order made total: without the primary key as its last word, rows that tie could be shown twice or never. */
export function withTieBreak(keys: readonly OrderKey[], primaryKey: readonly ColumnSql[]): OrderKey[] {
  const direction = keys.at(-1)?.direction ?? 'asc';
  const named = new Set(keys.map((key) => key.by.texts.join()));
  const missing = primaryKey.filter((key) => !named.has(key.texts.join()));
  return [...keys, ...missing.map((by) => (direction === 'asc' ? asc(by) : desc(by)))];
}

export function orderText(keys: readonly OrderKey[], statement: Statement): string {
  if (keys.length === 0) return '';
  const usual = ({ direction, nulls }: OrderKey) => nulls === (direction === 'asc' ? 'last' : 'first');
  const one = (key: OrderKey) => `${statement.text(key.by)} ${key.direction}${usual(key) || !key.nullable ? '' : ` nulls ${key.nulls}`}`;
  return ` order by ${keys.map(one).join(', ')}`;
}

/** What a row's place in the order is, as texts that compare again as the column's own type when they come back as parameters; before them the list's mark, if given. */
export function placeText(keys: readonly OrderKey[], statement: Statement, tag?: string): string {
  const mark = tag === undefined ? [] : [`'${tag}'`];
  return `json_build_array(${[...mark, ...keys.map((key) => `(${statement.text(key.by)})::text`)].join(', ')})`;
}

/** Rows after the given place. Uniform keys without nulls become one row comparison, which an index answers as a range. */
export function afterPlace(keys: readonly OrderKey[], place: readonly (string | null)[]): Sql {
  const [first] = keys;
  if (!first || keys.length !== place.length) throw new Problem('INVALID', 'malformed-cursor', 'after');
  if (keys.every((key) => !key.nullable && key.direction === first.direction) && !place.includes(null)) {
    const comma = (inner: readonly unknown[]) => new Sql(['(', ...inner.slice(1).map(() => ', '), ')'], inner);
    return new Sql(['', first.direction === 'asc' ? ' > ' : ' < ', ''], [comma(keys.map((key) => key.by)), comma(place)]);
  }
  const exact = keys.reduceRight<Sql | undefined>((rest, key, i) => {
    const value = place[i] ?? null;
    const beyond = beyondValue(key, value);
    return rest ? new Sql(['(', ' or (', ' and ', '))'], [beyond, sameValue(key, value), rest]) : beyond;
  }, undefined) as Sql;
  const value = place[0] ?? null;
  if (value === null || (first.nullable && first.nulls === 'last')) return exact;
  // Says nothing new, but lets an index on the first key start at the right place.
  return new Sql(['', first.direction === 'asc' ? ' >= ' : ' <= ', ' and ', ''], [first.by, value, exact]);
}

const NEVER = new Sql(['false'], []);

function beyondValue({ by, direction, nulls, nullable }: OrderKey, value: string | null): Sql {
  if (value === null) return nulls === 'last' ? NEVER : new Sql(['', ' is not null'], [by]);
  const compared = new Sql(['', direction === 'asc' ? ' > ' : ' < ', ''], [by, value]);
  return nullable && nulls === 'last' ? new Sql(['(', ' or ', ' is null)'], [compared, by]) : compared;
}

function sameValue({ by }: OrderKey, value: string | null): Sql {
  return value === null ? new Sql(['', ' is null'], [by]) : new Sql(['', ' = ', ''], [by, value]);
}

/** Marks cursors with the order they were made in, so that a cursor of another list is refused and not misread. */
export function orderTag(typeName: string, keys: readonly OrderKey[]): string {
  const words = keys.map((key) => [new Statement().text(key.by).replace(/\bt\d+\./g, ''), key.direction, key.nulls].join(' '));
  return createHash('sha1')
    .update([typeName, ...words].join('\n'))
    .digest('base64url')
    .slice(0, 6);
}

export function writeCursor(tag: string, place: readonly (string | null)[]): string {
  return Buffer.from(JSON.stringify([tag, ...place])).toString('base64url');
}

/** INVALID 'malformed-cursor' when the cursor is broken or was made by another list. */
export function readCursor(tag: string, cursor: string): (string | null)[] {
  const [mark, ...place] = parsed(cursor);
  if (mark !== tag || place.some((value) => value !== null && typeof value !== 'string'))
    throw new Problem('INVALID', 'malformed-cursor', 'after');
  return place as (string | null)[];
}

function parsed(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return []; // Not JSON, so not ours: the caller refuses it by name.
  }
}
