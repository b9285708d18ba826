import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import { HAND_WRITTEN } from './hand-written-sql.js';

// The limit: SQL written for the page, prepared, its JSON text passed on over node:http. Everything of a question is sent at once, and
// nobody waits for COMMIT. Who asks is looked up by the session's cookie with the function that ours opens its acts with.

const CONNECTIONS = 10;
const WHO = `select begin_act($1, 'read', 'web', $2)`;

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

async function ask(question: string, text: string, session: Buffer, about: string): Promise<string> {
  const client = idle.pop() ?? (await new Promise<pg.Client>((take) => waiting.push(take)));
  const sent = [
    client.query('begin read only'),
    client.query({ name: 'who', text: WHO, values: [session, new Date().toISOString()] }),
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
  const token = /turvaring_session=([^;]*)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  return ask(question, text, createHash('sha256').update(token).digest(), about);
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
