import type { Actor } from '../actor.js';
import { Fields } from './fields.js';
import type { Class } from './columns.js';
import type { OrderKey } from './order.js';
import { connectionOf } from './page.js';
import type { Row } from './row.js';
import type { Sql } from './sql.js';

/** What a declaration may look at besides rows: the field's own arguments, as GraphQL coerced them, who asks and when, and what for. */
export interface Asked<A = Record<string, unknown>> {
  readonly args: A;
  readonly actor: Actor;
  /** As `act.today`. */
  readonly today: string;
  /** The arguments of the field that the row is an answer to: of which day a row of the past is told, for one. */
  readonly rowArgs: Readonly<Record<string, unknown>>;
}

type AnyRow = Row<Record<string, unknown>>;

interface Relation {
  readonly type: () => Class;
  /** Rows of the target instead of its table: a sub-select that may look at the parent row. */
  readonly from?: (parent: AnyRow, asked: Asked) => Sql;
  readonly where?: (parent: AnyRow, child: AnyRow, asked: Asked) => Sql;
  readonly orderBy?: (child: AnyRow, asked: Asked) => readonly OrderKey[];
}

/** Where one GraphQL field comes from. */
export type FieldDeclaration =
  | { readonly kind: 'column'; readonly property: string }
  | {
      readonly kind: 'sql';
      readonly expression: (row: AnyRow, asked: Asked) => Sql;
      /** Of an object that is put together from expressions: they, by name; only those asked for are written. */
      readonly parts?: (row: AnyRow) => Readonly<Record<string, Sql>>;
    }
  | ({ readonly kind: 'one' } & Relation)
  | ({ readonly kind: 'many'; readonly limit: number } & Relation)
  | ({ readonly kind: 'connection' } & Relation)
  | {
      readonly kind: 'computed';
      readonly columns: readonly string[];
      readonly expressions: Readonly<Record<string, (row: AnyRow, asked: Asked) => Sql>>;
      readonly compute: (row: Readonly<Record<string, unknown>>, actor: Actor) => unknown;
    };

export interface TypeDeclaration {
  readonly type: Class;
  readonly fields: Map<string, FieldDeclaration>;
}

export const declarations = new Map<string, TypeDeclaration>();
const plainTypes = new Set<string>();

/**
 * Declares where fields of a GraphQL type come from, and puts those fields into the schema. Columns of the entity need no line.
 * May be called again for the same type from a higher room, which so adds fields to it without the lower room knowing.
 */
export function declareReads<T extends object>(
  type: Class<T>,
  declare: (fields: Fields<T>) => Readonly<Record<string, FieldDeclaration>>,
): void {
  const declaration = declarations.get(type.name) ?? { type, fields: new Map() };
  if (declaration.type !== type) throw new Error(`Two classes are named ${type.name}; GraphQL type and class share one name`);
  declarations.set(type.name, declaration);
  connectionOf(type); // Now and not in the thunk of a query: Nest takes no new types while it builds the schema.
  const fields = new Fields<T>(type);
  for (const [name, field] of Object.entries(declare(fields))) {
    if (declaration.fields.has(name)) throw new Error(`${type.name}.${name} is declared twice`);
    declaration.fields.set(name, field);
    fields.publish(name, field);
  }
}

/** Types whose fields come ready-made: payloads that a service fills in, and JSON objects that an SQL expression builds. */
export function declarePlain(...types: Class[]): void {
  for (const type of types) plainTypes.add(type.name);
}

/** The declaration of a GraphQL type by its name; undefined when there is none. */
export function declarationOf(typeName: string): TypeDeclaration | undefined {
  return declarations.get(typeName);
}

export function isPlain(typeName: string): boolean {
  return plainTypes.has(typeName);
}
