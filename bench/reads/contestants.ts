import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../../apps/launcher/embedded-postgres.js';
import { roleUrl } from '@app/kernel';
import { start, until } from '../mail/processes.js';
import type { Asker } from './estonia.js';
import type { Peer } from './peer.js';
import type { Json, Question } from './questions.js';

export const SECRET = 'the secret of a measurement, known to everybody';

/** Who asks: by a session cookie, which is looked up each time; PostGraphile is told by a header that it believes. */
export interface Person {
  id: string;
  cookie: string;
}

/** A server that answers the questions on one database. */
export interface Contestant {
  name: string;
  port: number;
  child: ChildProcess;
  /** The whole HTTP request. */
  request(question: Question, asker: Asker, person: Person): string;
  /** Its answer's data in our shape. */
  read(question: Question, data: Json): Json;
}

type Kind = Pick<Contestant, 'request' | 'read'>;

const post = (path: string, header: string, body: unknown): string => {
  const text = JSON.stringify(body);
  return `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\naccept: application/json\r\n${header}\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
};

const OURS: Kind = {
  request: (question, asker, { cookie }) => post('/graphql', `cookie: ${cookie}`, question.ours(asker)),
  read: (_question, data) => data,
};
const HAND: Kind = {
  request: (question, asker, { cookie }) => post('/', `cookie: ${cookie}`, question.handWritten(asker)),
  read: (_question, data) => data,
};
const POSTGRAPHILE: Kind = {
  request: (question, asker, { id }) => post('/graphql', `x-person: ${id}`, question.postGraphile(asker)),
  read: (question, data) => question.fromPostGraphile(data),
};

/** Ours as it runs in production, without a worker: nobody asks it for anything. */
export async function startOurs(name: string, databaseUrl: string, node: string): Promise<Contestant> {
  const port = await freePort();
  const child = start(
    'apps/api/main',
    { ...environment(port), DATABASE_URL: databaseUrl, SECRET, REDIS_URL: '', SMTP_URL: 'smtp://127.0.0.1:9' },
    [],
    node,
  );
  await until(() =>
    fetch(`http://127.0.0.1:${port}/health/live`).then(
      ({ ok }) => ok,
      () => false,
    ),
  );
  return { name, port, child, ...OURS };
}

export async function startHandWritten(name: string, databaseUrl: string, node: string): Promise<Contestant> {
  const port = await freePort();
  const child = start('bench/reads/hand-written', { ...environment(port), DATABASE_URL: apiUrl(databaseUrl) }, [], node);
  await once(child, 'message');
  return { name, port, child, ...HAND };
}

export async function startPostGraphile(name: string, databaseUrl: string, { node, program }: Peer): Promise<Contestant> {
  const port = await freePort();
  const env = { ...environment(port), GRAPHILE_ENV: 'production', DATABASE_URL: apiUrl(databaseUrl) };
  const child = fork(program, [], { env, execPath: node, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  await once(child, 'message');
  return { name, port, child, ...POSTGRAPHILE };
}

/** The data of one answer in our shape; null when it holds nothing. */
export async function askOnce(contestant: Contestant, question: Question, asker: Asker, person: Person): Promise<Json | null> {
  const [head = '', body = ''] = contestant.request(question, asker, person).split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]).filter(([name]) => !/^(host|content-length)$/.test(name)),
  );
  const response = await fetch(`http://127.0.0.1:${contestant.port}${first.split(' ')[1]}`, { method: 'POST', headers, body });
  const text = await response.text();
  if (!response.ok) throw new Error(`${contestant.name} answers ${response.status} to ${question.name}: ${text.slice(0, 500)}`);
  const { data } = JSON.parse(text) as { data: Json | null };
  return data && contestant.read(question, data);
}

const apiUrl = (databaseUrl: string): string => roleUrl(databaseUrl, 'turvaring_api', SECRET);
const environment = (port: number): NodeJS.ProcessEnv => ({ PATH: process.env['PATH'], NODE_ENV: 'production', PORT: String(port) });
