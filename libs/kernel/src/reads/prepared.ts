/** What is used of a pg client. */
export interface Client {
  query(query: { name?: string; text: string; values: readonly unknown[] }): Promise<{ rows: unknown[] }>;
}

/** Statements that one connection keeps prepared: a backend holds some 100 kB for a large one. */
const PER_CONNECTION = 100;
const SEEN_TEXTS = 2_000;

const seen = new Map<string, string>();
const prepared = new WeakMap<Client, Map<string, string>>();
let named = 0;

/**
 * Sends a statement as a named prepared one, once its text has been asked before in this process: one-off documents must not fill the
 * connections. Each connection keeps the most recently used ones and deallocates the others. A pooler between us and PostgreSQL must
 * know prepared statements (PgBouncer from 1.21 on).
 */
export async function runPrepared(client: Client, text: string, values: readonly unknown[]): Promise<unknown[]> {
  const name = nameOf(text);
  if (name === undefined) return (await client.query({ text, values })).rows;
  const kept = prepared.get(client) ?? new Map<string, string>();
  prepared.set(client, kept);
  kept.delete(name);
  kept.set(name, text);
  const sent = client.query({ name, text, values });
  if (kept.size <= PER_CONNECTION) return (await sent).rows;
  const [oldest] = kept.keys();
  const { rows } = await sent;
  if (oldest !== undefined) {
    kept.delete(oldest);
    await forget(client, oldest);
  }
  return rows;
}

/** Also out of pg's own book of what it has parsed, which only ever grows and would skip the next parse under this name. */
async function forget(client: Client, name: string): Promise<void> {
  const connection: unknown = Reflect.get(client, 'connection');
  const book: unknown = typeof connection === 'object' && connection !== null ? Reflect.get(connection, 'parsedStatements') : undefined;
  if (typeof book === 'object' && book !== null) Reflect.deleteProperty(book, name);
  await client.query({ text: `deallocate "${name}"`, values: [] });
}

function nameOf(text: string): string | undefined {
  const name = seen.get(text);
  seen.delete(text);
  seen.set(text, name ?? `read_${++named}`);
  const [oldest] = seen.size > SEEN_TEXTS ? seen.keys() : [];
  if (oldest !== undefined) seen.delete(oldest);
  return name;
}
