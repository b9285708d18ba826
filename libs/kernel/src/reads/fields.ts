import type { Actor } from '../actor.js';
import type { Class } from './columns.js';
import type { Asked, FieldDeclaration } from './declaration.js';
import type { OrderKey } from './order.js';
import { PageArgs } from '../graphql.js';
import { connectionOf } from './page.js';
import type { Row } from './row.js';
import { publishField, type Published } from './schema-field.js';
import { and, sql, TRUE, type Sql } from './sql.js';

type Keys<T> = Extract<keyof T, string>;

interface SchemaOptions {
  description: string;
  nullable?: boolean;
}

interface RelationOptions<P, C, A> extends SchemaOptions {
  args?: Class<A>;
  /** Rows instead of the target's table: a sub-select in brackets that may use the parent's columns. */
  from?: (parent: Row<P>, asked: Asked<A>) => Sql;
  where?: (parent: Row<P>, child: Row<C>, asked: Asked<A>) => Sql | undefined;
  orderBy?: (child: Row<C>, asked: Asked<A>) => readonly OrderKey[];
}

/** `key` is the child's property that holds the parent's id. */
type ManyOptions<P, C, A> = RelationOptions<P, C, A> & { key?: Keys<C> };

type ComputedRow<T, K extends keyof T, E> = Readonly<Pick<T, K> & { [N in keyof E]: unknown }>;

/** Builds the declarations of one type's fields. Each also knows how its field looks in the GraphQL schema. */
export class Fields<P extends object> {
  private readonly published = new Map<FieldDeclaration, Published>();

  constructor(private readonly type: Class<P>) {}

  /** A column under another name than its property's; columns of the same name need no line. */
  column(property: Keys<P>): FieldDeclaration {
    return { kind: 'column', property };
  }

  /**
   * An SQL expression over the row: a scalar, an array, or JSON for a type of `declarePlain`. A DateTime may be any timestamptz;
   * inside JSON, instants and times of day are the expression's own business.
   */
  sql<A extends object = Record<string, unknown>>(
    returns: () => unknown,
    expression: (row: Row<P>, asked: Asked<A>) => Sql,
    options: SchemaOptions & { args?: Class<A> },
  ): FieldDeclaration {
    return this.remember({ kind: 'sql', expression } as FieldDeclaration, { ...options, returns });
  }

  /** An object for a type of `declarePlain`, put together from an expression for each of its fields; null unless `when` holds. */
  object(
    returns: () => unknown,
    when: ((row: Row<P>) => Sql) | undefined,
    parts: (row: Row<P>) => Readonly<Record<string, Sql>>,
    { description }: Pick<SchemaOptions, 'description'>,
  ): FieldDeclaration {
    return this.remember({ kind: 'sql', expression: when ?? (() => TRUE), parts } as unknown as FieldDeclaration, {
      description,
      nullable: when !== undefined,
      returns,
    });
  }

  /**
   * The one row that `key` (a property of this type holding its id) or `where` names; null when there is none or the asker may not
   * see it. With `orderBy` the first such row; without it, two rows are an SQL error.
   */
  toOne<C extends object, A extends object = Record<string, unknown>>(
    target: () => Class<C>,
    { key, where, ...rest }: RelationOptions<P, C, A> & { key?: Keys<P> },
  ): FieldDeclaration {
    const on = (parent: Row<P>, child: Row<C>, asked: Asked<A>) =>
      and(key !== undefined && sql`${idOf(child)} = ${parent[key]}`, where?.(parent, child, asked));
    return this.relation({ kind: 'one' }, target, { ...rest, where: on }, target);
  }

  /** The rows whose `key` holds this row's id, or that `where` names; at most `limit` (1000). */
  toMany<C extends object, A extends object = Record<string, unknown>>(
    target: () => Class<C>,
    options: ManyOptions<P, C, A> & { limit?: number },
  ): FieldDeclaration {
    const { key, where, limit = 1000, ...rest } = options;
    this.demandCondition(options);
    return this.relation({ kind: 'many', limit }, target, { ...rest, where: this.manyOn(key, where) }, () => [target()]);
  }

  /** As `toMany`, page by page: `first` (50, at most 100) and `after`, and whatever else the class `args` (extends PageArgs) has. */
  connection<C extends object, A extends object = PageArgs>(
    target: () => Class<C>,
    options: ManyOptions<P, C, A> & { orderBy: NonNullable<RelationOptions<P, C, A>['orderBy']> },
  ): FieldDeclaration {
    const { key, where, args = PageArgs as unknown as Class<A>, ...rest } = options;
    this.demandCondition(options);
    return this.relation({ kind: 'connection' }, target, { ...rest, args, where: this.manyOn(key, where) }, () => connectionOf(target()));
  }

  /**
   * A pure function of columns of the row and of the actor, for `viewerCanX`. The row holds the named columns as the entity has them
   * (instants as Date), and what `expressions` add, as JSON gives it.
   */
  computed<K extends Keys<P>, E extends Record<string, (row: Row<P>, asked: Asked) => Sql> = Record<never, never>>(
    returns: () => unknown,
    columns: readonly K[],
    compute: (row: ComputedRow<P, K, E>, actor: Actor) => unknown,
    options: SchemaOptions & { expressions?: E },
  ): FieldDeclaration {
    return this.remember({ kind: 'computed', columns, compute, expressions: options.expressions ?? {} } as unknown as FieldDeclaration, {
      ...options,
      returns,
    });
  }

  /** Puts the field into the GraphQL schema, unless it is a column, whose class has its own `@Field`. */
  publish(name: string, declaration: FieldDeclaration): void {
    const published = this.published.get(declaration);
    if (published) publishField(this.type, name, published);
  }

  /** Without any of them a list would hold the whole table. */
  private demandCondition({ key, where, from }: { key?: unknown; where?: unknown; from?: unknown }): void {
    if (!key && !where && !from) throw new Error(`A list of ${this.type.name} needs a key, a where or a from`);
  }

  private manyOn<C extends object, A>(key: Keys<C> | undefined, where: RelationOptions<P, C, A>['where']) {
    return (parent: Row<P>, child: Row<C>, asked: Asked<A>) =>
      and(key !== undefined && sql`${child[key]} = ${idOf(parent)}`, where?.(parent, child, asked));
  }

  private relation<C extends object, A>(
    kind: { kind: 'one' } | { kind: 'many'; limit: number } | { kind: 'connection' },
    target: () => Class<C>,
    { description, nullable, args, ...relation }: RelationOptions<P, C, A>,
    returns: () => unknown,
  ): FieldDeclaration {
    return this.remember({ ...kind, type: target, ...relation } as unknown as FieldDeclaration, {
      description,
      nullable,
      args: args as Class | undefined,
      returns,
    });
  }

  private remember(declaration: FieldDeclaration, published: Published): FieldDeclaration {
    this.published.set(declaration, published);
    return declaration;
  }
}

/** Every table of the house has `id`; a class may leave it out of its types only where no key names it. */
const idOf = (row: object): Sql => (row as Row<{ id: string }>).id;
