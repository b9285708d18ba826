import pg from 'pg';
import type { House } from '../support/house.js';
import { ROLES, SIDES, type Role, type Side } from './roles.js';
import type { Subject } from './subject.js';
import type { World } from './world.js';

export const VERBS = ['select', 'insert', 'update', 'delete'] as const;
export type Verb = (typeof VERBS)[number];

/** A column of a table, as the catalogue has it, and what the API's role is granted on it. */
interface Column {
  name: string;
  type: string;
  selects: boolean;
  inserts: boolean;
  updates: boolean;
  /** What it points to with a foreign key. */
  target: string | null;
  targetColumn: string | null;
}

/** Done to how many rows, or the SQLSTATE of the refusal. */
type Done = number | string;

/**
 * Raw SQL past all our code, as the API's role on behalf of every role in turn. Each attempt is a transaction of its own that is rolled
 * back. Policies and grants speak before constraints do: what a constraint refuses (class 23), they had let through.
 */
export class RawRows {
  readonly columns = new Map<string, Column[]>();

  private constructor(
    private readonly client: pg.Client,
    private readonly world: World,
    readonly subjects: Readonly<Record<Side, Subject>>,
  ) {}

  static async open(house: House, world: World): Promise<RawRows> {
    // Takes rows out of the way of an insert whatever points to them, which only a superuser may; every attempt takes the API's role on.
    const client = new pg.Client(house.urlOf('postgres'));
    await client.connect();
    const raw = new RawRows(client, world, { own: await world.subject('own'), foreign: await world.subject('foreign') });
    const { rows } = await client.query<Column & { table: string }>(CATALOGUE);
    for (const { table, ...column } of rows) raw.columns.set(table, [...(raw.columns.get(table) ?? []), column]);
    return raw;
  }

  close(): Promise<void> {
    return this.client.end();
  }

  /** Who may do it with the subject's row of the table, as `role` and, for a foreign council, `role, foreign`. */
  async allowed(table: string, verb: Verb): Promise<string[]> {
    const found: string[] = [];
    for (const side of SIDES)
      for (const role of ROLES) {
        const may = await this.may(role, side, table, verb);
        if (may) found.push([role, ...(side === 'foreign' ? [side] : []), ...(may === true ? [] : [`only ${may}`])].join(', '));
      }
    return found;
  }

  /** Columns through which somebody can point a row of the own council, new or as it stands, at a row of the foreign one. */
  async pointers(table: string): Promise<string[]> {
    const found: string[] = [];
    for (const { name, type, target, targetColumn, inserts } of this.columns.get(table) ?? []) {
      if (type !== 'uuid' || !target || !targetColumn) continue;
      const { rows } = await this.client.query<{ value: string }>(`select ${targetColumn} as value from ${target} where id = $1`, [
        this.subjects.foreign.rows[target],
      ]);
      for (const role of ROLES) {
        if (role === 'administrator') continue;
        // A column that the role cannot write would be left out, and the row written without it.
        const inserted = inserts ? await this.insert(role, 'own', table, { [name]: rows[0]?.value }) : 0;
        const changed = await this.attempt(role, `update ${table} set ${name} = $2 where id::text = $1`, [
          this.id(table, 'own'),
          rows[0]?.value,
        ]);
        // The two-column keys refuse what policies let through: that counts here.
        if ([inserted, changed].some((done) => isDone(done) && done !== '23503')) found.push(`${table}.${name}, ${role}`);
      }
    }
    return found;
  }

  /** What a query answers on behalf of the role. */
  async answer(role: Role, sql: string, values: unknown[]): Promise<Record<string, unknown>[]> {
    await this.client.query(this.begin(role));
    try {
      return (await this.client.query<Record<string, unknown>>(sql, values)).rows;
    } finally {
      await this.client.query('rollback');
    }
  }

  private async may(role: Role, side: Side, table: string, verb: Verb): Promise<boolean | string> {
    const id = this.id(table, side);
    if (verb === 'insert') return isDone(await this.insert(role, side, table));
    if (verb === 'update') return this.update(role, table, id);
    const sql = verb === 'select' ? `select from ${table} where id::text = $1` : `delete from ${table} where id::text = $1`;
    return isDone(await this.attempt(role, sql, [id]));
  }

  /** The subject's row, taken away, is written again by the role, with all columns that it may write. */
  private async insert(role: Role, side: Side, table: string, changes: Record<string, unknown> = {}): Promise<Done> {
    const id = this.id(table, side);
    const { rows } = await this.client.query<{ row: object }>(`select to_jsonb(t) as row from ${table} t where id::text = $1`, [id]);
    const names = (this.columns.get(table) ?? []).filter((column) => column.inserts).map((column) => column.name);
    if (names.length === 0) return 0;
    const list = names.join(', ');
    return this.attempt(
      role,
      `insert into ${table} (${list}) select ${list} from jsonb_populate_record(null::${table}, $1)`,
      [JSON.stringify({ ...rows[0]?.row, ...changes })],
      `delete from ${table} where id::text = ${pg.escapeLiteral(id)}`,
    );
  }

  /** True when every column may get another value that is granted at all; else the names of those that may. */
  private async update(role: Role, table: string, id: string): Promise<boolean | string> {
    const columns = (this.columns.get(table) ?? []).filter((column) => column.updates && column.selects && CHANGES[column.type]);
    const set = ({ name, type }: Column) => `${name} = ${CHANGES[type]?.replaceAll('?', name)}`;
    const change = (some: Column[]) => this.attempt(role, `update ${table} set ${some.map(set).join(', ')} where id::text = $1`, [id]);
    if (columns.length === 0) return false;
    const all = await change(columns);
    if (all !== '42501') return isDone(all);
    const single: string[] = [];
    for (const column of columns) if (isDone(await change([column]))) single.push(column.name);
    return single.length > 0 && single.join(' ');
  }

  private async attempt(role: Role, sql: string, values: unknown[], before?: string): Promise<Done> {
    const arrange = before ? `set local session_replication_role = replica; ${before}; set local session_replication_role = origin;` : '';
    await this.client.query(this.begin(role, arrange));
    try {
      return (await this.client.query(sql, values)).rowCount ?? 0;
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await this.client.query('rollback');
    }
  }

  /** The token holder opened the invitation of the own side. */
  private begin(role: Role, arrange = ''): string {
    const setting = (name: string, value: string) => `select set_config('app.${name}', '${value}', true);`;
    const invitation = role === 'tokenHolder' ? this.subjects.own.invitationId : '';
    return `begin; ${arrange} set local role turvaring_api; ${setting('person_id', this.world.people[role] ?? '')} ${setting('invitation_id', invitation)}`;
  }

  private id(table: string, side: Side): string {
    const id = this.subjects[side].rows[table];
    if (!id) throw new Error(`test/access/subject.ts makes no row of ${table}`);
    return id;
  }
}

const isDone = (done: Done): boolean => (typeof done === 'number' ? done > 0 : done.startsWith('23') || done.startsWith('22'));

/** Another value of each type, ? being the present one. What points elsewhere is tried by `pointers`. */
const CHANGES: Readonly<Record<string, string>> = {
  text: `coalesce(?, '') || 'x'`,
  citext: `coalesce(?, '') || 'x'`,
  integer: 'coalesce(?, 0) + 1',
  boolean: 'not ?',
  date: `coalesce(?, '2020-01-01') + 1`,
  time: `coalesce(?, '10:00') + interval '1 minute'`,
  timestamptz: `coalesce(?, now()) + interval '1 minute'`,
  jsonb: `'{"x": 1}'`,
};

const CATALOGUE = `
  select c.relname as table, a.attname as name, case t.typname when 'int4' then 'integer' when 'bool' then 'boolean' else t.typname end as type,
         has_column_privilege('turvaring_api', c.oid, a.attnum, 'select') as selects,
         has_column_privilege('turvaring_api', c.oid, a.attnum, 'insert') as inserts,
         has_column_privilege('turvaring_api', c.oid, a.attnum, 'update') as updates,
         f.target, f.column as "targetColumn"
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' join pg_type t on t.oid = a.atttypid
    left join lateral (
      select k.confrelid::regclass::text as target, (select attname from pg_attribute where attrelid = k.confrelid and attnum = k.confkey[array_position(k.conkey, a.attnum)]) as column
        from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any(k.conkey) order by cardinality(k.conkey), k.conname limit 1) as f on true
   where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
   order by c.relname, a.attnum`;
