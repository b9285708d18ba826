// Some rows may be read, but not unnoticed. A room declares for a type which of its rows those are; the read model brings their ids along
// with the answer, the act gathers them, and `Acts` keeps them on record before the answer leaves: a reading act cannot write, so it
// does that in a transaction of its own, sent in one packet. When they cannot be kept there is no answer. An answer without such rows
// costs nothing more.
import type { Class } from './columns.js';
import type { Row } from './row.js';
import { sql, type Sql } from './sql.js';

/** Under which name a row's id travels. */
export const NOTED = '$noted';
const MARKS = /,"\$noted":(?:null|"([^"]*)")/g;

export interface Noting<T = Record<string, unknown>> {
  /** The id that is put on record when the row has to be, several with commas between them, else null. */
  readonly idOf: (row: Row<T>) => Sql;
  /** Whether a field tells anything of the row: an answer of others alone is no reading. */
  readonly tells: (field: string) => boolean;
  /** The statement that puts ids on record, in the name of who asks: `$1` is an array of them. */
  readonly keep: string;
}

const notings = new Map<Class, Noting>();

/** Declares of which rows of a type each reading is put on record. Once per type. */
export function declareNoted<T extends object>(type: Class<T>, noting: Noting<T>): void {
  if (notings.has(type)) throw new Error(`Readings of ${type.name} are noted twice`);
  notings.set(type, noting as unknown as Noting);
}

/** What a room above adds to the rows of such a type: more ids, where the same fields tell, put on record by the same statement. */
export function alsoNoted<T extends object>(type: Class<T>, idOf: Noting<T>['idOf']): void {
  const noting = notings.get(type) as Noting<T> | undefined;
  if (!noting) throw new Error(`Readings of ${type.name} are not noted`);
  notings.set(type, {
    ...noting,
    idOf: (row: Row<T>) => sql`nullif(concat_ws(',', (${noting.idOf(row)}), (${idOf(row)})), '')`,
  } as unknown as Noting);
}

export function notingOf(type: Class): Noting | undefined {
  return notings.get(type);
}

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What was read in one act and has to be put on record before its answer leaves. */
export class NotedReadings {
  private readonly ids = new Map<string, Set<string>>();
  private readonly others: Statement[] = [];

  get isEmpty(): boolean {
    return this.ids.size === 0 && this.others.length === 0;
  }

  /** What else has to be put on record before the answer leaves: that a link was opened, say. */
  also(statement: Statement): void {
    this.others.push(statement);
  }

  /** `id` as a row says it: one, or several with commas between them. */
  add(keep: string, id: string): void {
    const known = this.ids.get(keep) ?? new Set();
    this.ids.set(keep, known);
    for (const one of id.split(',')) known.add(one);
  }

  /** The text of an answer without the marks of its rows, which are the last members of their objects; `"` in anybody's words is escaped. */
  takenFrom(json: string, keep: string): string {
    return json.replace(MARKS, (_mark, id: string | undefined) => {
      if (id !== undefined) this.add(keep, id);
      return '';
    });
  }

  /** What puts them on record. */
  statements(): Statement[] {
    return [...[...this.ids].map(([text, ids]) => ({ text, values: [[...ids]] })), ...this.others];
  }
}
