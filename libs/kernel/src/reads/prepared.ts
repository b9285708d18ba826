/** What is used of a pg client. */
export interface Client {
  query(query: { name?: string; text: string; values: readonly unknown[] }): Promise<{ rows: unknown[] }>;
}

/** Statements that one connection keeps prepared; the backend holds text and plan of each, some 100 kB for a large one. */
export const PREPARED_PER_CONNECTION = 100;
const TEXTS_REMEMBERED = 2_000;

const asked = new Set<string>();
const prepared = new WeakMap<Client, Map<string, string>>();
let names = 0;

/**
 * Sends a statement as a named prepared one, once its text has been asked before in this process: one-off documents must not fill the
 * connections. Each connection keeps those it used last and deallocates the others. A name is never used for a second time, so that an
 * evicted statement that could not be deallocated (the transaction had failed) is in nobody's way. A pooler between us and PostgreSQL
 * must know prepared statements (PgBouncer from 1.21 on).
 */
export async function runPrepared(client: Client, text: string, values: readonly unknown[]): Promise<unknown[]> {
  if (!wasAsked(text)) return (await client.query({ text, values })).rows;
  const kept = prepared.get(client) ?? new Map<string, string>();
  prepared.set(client, kept);
  const name = kept.get(text) ?? `read_${++names}`;
  kept.delete(text); // To the end of the line: the map's order is the order of use.
  kept.set(text, name);
  const answer = client.query({ name, text, values });
  const [oldest] = kept.size > PREPARED_PER_CONNECTION ? kept : [];
  if (!oldest) return (await answer).rows;
  kept.delete(oldest[0]);
  const { rows } = await answer;
  await deallocate(client, oldest[1]);
  return rows;
}

/** pg's own book of what it has parsed would grow without end, and tells what the backend really has. */
async function deallocate(client: Client, name: string): Promise<void> {
  const connection: unknown = Reflect.get(client, 'connection');
  const book: unknown = isObject(connection) ? Reflect.get(connection, 'parsedStatements') : undefined;
  if (!isObject(book) || Reflect.get(book, name) === undefined) return;
  Reflect.deleteProperty(book, name);
  await client.query({ text: `deallocate ${name}`, values: [] });
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function wasAsked(text: string): boolean {
  const known = asked.delete(text);
  asked.add(text);
  const [oldest] = asked.size > TEXTS_REMEMBERED ? asked : [];
  if (oldest !== undefined) asked.delete(oldest);
  return known;
}
