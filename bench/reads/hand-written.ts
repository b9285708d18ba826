import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import { HAND_WRITTEN } from './hand-written-sql.js';

// The limit: SQL written for the page, prepared, its JSON text passed on over node:http. Everything of a question is sent at once, and
// nobody waits for COMMIT. Who asks stands in a header and goes into the settings that row-level security looks at.

const CONNECTIONS = 10;
const WHO = `select set_config('app.operation', 'read', true), set_config('app.channel', 'web', true), set_config('app.now', $2, true),
  set_config('app.person_id', $1, true), set_config('app.invitation_id', '', true), set_config('app.link_person_id', '', true)`;

const idle: pg.Client[] = [];
const waiting: ((client: pg.Client) => void)[] = [];
for (let i = 0; i < CONNECTIONS; i++) {
  const client = new pg.Client({ connectionString: process.env['DATABASE_URL'], pipeline: true });
  await client.connect();
  idle.push(client);
}

function give(client: pg.Client): void {
  const next = waiting.shift();
  if (next) next(client);
  else idle.push(client);
}

async function ask(question: string, text: string, person: string, about: string): Promise<string> {
  const client = idle.pop() ?? (await new Promise<pg.Client>((take) => waiting.push(take)));
  const sent = [
    client.query('begin read only'),
    client.query({ name: 'who', text: WHO, values: [person, new Date().toISOString()] }),
    client.query<{ answer: string }>({ name: question, text, values: [about] }),
    client.query('commit'),
  ] as const;
  void Promise.allSettled(sent).then(() => give(client));
  return (await sent[2]).rows[0]?.answer ?? '{"data":null}';
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

async function answer(request: IncomingMessage): Promise<string> {
  const { question = '', about = '' } = JSON.parse(await bodyOf(request)) as { question?: string; about?: string };
  const text = HAND_WRITTEN[question];
  if (!text) throw new Error(`Nobody has written ${question}`);
  return ask(question, text, String(request.headers['x-person'] ?? ''), about);
}

const server = createServer((request, response) => {
  answer(request).then(
    (text) => {
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) });
      response.end(text);
    },
    (error: Error) => response.writeHead(500).end(error.message),
  );
});
server.listen(Number(process.env['PORT']), '127.0.0.1', () => process.send?.('ready'));
process.once('disconnect', () => process.exit());
