import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import pg from 'pg';
import { freePort, startPostgres } from '../apps/launcher/embedded-postgres.js';
import { prepare } from '../apps/launcher/prepare.js';
import { roleUrl } from '@app/kernel';
import type { Bench } from './index.js';
import { spread } from './machine.js';
import { seedManyInvitees } from './mail/many-invitees.js';
import { Sink, start, stop, until } from './mail/processes.js';

const INVITEES = 2_000;
const CONNECTIONS = 20;
const ROUNDS = 3;
const SECRET = 'the secret of a measurement, known to everybody';
const SEND = 'mutation Send($input: SendInvitationsInput!) { sendInvitations(input: $input) { id } }';

interface Round {
  /** The mutation over HTTP: audience, invitations, deliveries and promises, committed. */
  planningMs: number;
  /** From the mutation to the last mail that the server has accepted. */
  lastAcceptedMs: number;
  /** Until the last outcome is written down. */
  settledMs: number;
  mailBytes: number;
}

/** 2,000 invitations with a personal calendar file in two languages, by API and worker processes, to an SMTP server in another process. */
export const bench: Bench = async (tell) => {
  const dir = mkdtempSync(`${tmpdir()}/turvaring-bench-`);
  chmodSync(dir, 0o755); // PostgreSQL may run as nobody.
  const server = await startPostgres({ dir: `${dir}/postgres`, password: 'bench' });
  const sink = await Sink.open();
  const redis = await startRedis(dir);
  const stores = { postgresql: undefined, ...(redis && { redis: redis.url }) };
  try {
    const figures: Record<string, unknown> = { invitations: INVITEES, connections: CONNECTIONS, rounds: ROUNDS };
    const rounds = new Map<string, { ours: Round[]; bare: number[] }>();
    for (let i = 1; i <= ROUNDS; i++) {
      for (const [store, redisUrl] of Object.entries(stores)) {
        const found = rounds.get(store) ?? { ours: [], bare: [] };
        rounds.set(store, found);
        const round = await send(
          server.url.replace(/postgres$/, `bench_${store}_${i}`),
          `${sink.url}?maxConnections=${CONNECTIONS}`,
          redisUrl,
          sink,
        );
        found.ours.push(round);
        // The same bytes to the same server, right after, so that both meet the machine in the same mood.
        found.bare.push(await bareLoop(`${dir}/mails.json`, sink));
        tell(
          `${store} ${i}: planned ${ms(round.planningMs)}, last accepted ${ms(round.lastAcceptedMs)}, bare loop ${ms(found.bare.at(-1))}`,
        );
      }
    }
    for (const [store, { ours, bare }] of rounds) {
      const last = spread(ours.map((round) => round.lastAcceptedMs));
      figures[store] = {
        planning: spread(ours.map((round) => round.planningMs)),
        toLastAccepted: last,
        toLastRecorded: spread(ours.map((round) => round.settledMs)),
        mailsPerSecond: Math.round((INVITEES / last.medianMs) * 1000),
        bareLoop: spread(bare),
        ratioToBareLoop: Math.round((last.medianMs / spread(bare).medianMs) * 100) / 100,
        bytesPerMail: Math.round((ours[0]?.mailBytes ?? 0) / INVITEES),
      };
    }
    const notes = [
      'API, worker, PostgreSQL (fsync on), SMTP server and this program share the machine; the bare loop has it for itself and the server.',
      'toLastAccepted starts with the mutation, so it holds the planning. The bare loop starts with ready bytes and open files.',
      ...(redis ? [] : ['redis-server is not installed: measured on PostgreSQL only']),
    ];
    return { figures, notes };
  } finally {
    await redis?.stop();
    await sink.close();
    await server.stop();
    rmSync(dir, { recursive: true, force: true });
  }
};

async function send(databaseUrl: string, smtpUrl: string, redisUrl: string | undefined, sink: Sink): Promise<Round> {
  await prepare({ url: databaseUrl, secret: SECRET });
  const owner = new pg.Client(roleUrl(databaseUrl, 'turvaring_owner', SECRET));
  await owner.connect();
  const { seminarId, version, cookie } = await seedManyInvitees(owner, INVITEES);
  await owner.query('analyze');
  await sink.ask({ ask: 'forget' });
  const port = await freePort();
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    SMTP_URL: smtpUrl,
    SECRET,
    PORT: String(port),
    NODE_ENV: 'production',
    REDIS_URL: redisUrl ?? '',
  };
  const children = [start('apps/api/main', env), start('apps/worker/main', env)];
  try {
    const url = `http://127.0.0.1:${port}`;
    await until(() =>
      fetch(`${url}/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
    const began = Date.now();
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: SEND, variables: { input: { seminarId, version } } }),
    });
    const answer = (await response.json()) as { errors?: unknown };
    const planningMs = Date.now() - began;
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    const done = await until(async () => {
      const now = await sink.ask({ ask: 'count' });
      return now.count >= INVITEES + 1 && now;
    });
    await until(async () => (await owner.query(`select from deliveries where state <> 'ACCEPTED' limit 1`)).rowCount === 0);
    const settledMs = Date.now() - began;
    if (done.people !== INVITEES + 1) throw new Error(`${done.count} mails reached ${done.people} people`);
    return { planningMs, lastAcceptedMs: done.lastAt - began, settledMs, mailBytes: done.bytes };
  } finally {
    await Promise.all(children.map((child) => stop(child)));
    await owner.end();
  }
}

async function bareLoop(file: string, sink: Sink): Promise<number> {
  await sink.ask({ ask: 'write', file });
  await sink.ask({ ask: 'forget' });
  const loop = start('bench/mail/bare-loop', process.env, [file, sink.url, String(CONNECTIONS)]);
  const [{ tookMs }] = (await once(loop, 'message')) as [{ tookMs: number }];
  await stop(loop);
  return tookMs;
}

async function startRedis(dir: string): Promise<{ url: string; stop: () => Promise<void> } | undefined> {
  const port = await freePort();
  const redis: ChildProcess = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--appendonly', 'yes', '--dir', dir], {
    stdio: 'ignore',
  });
  const isThere = await Promise.race([once(redis, 'spawn').then(() => true), once(redis, 'error').then(() => false)]);
  return isThere ? { url: `redis://127.0.0.1:${port}`, stop: () => stop(redis) } : undefined;
}

const ms = (value: number | undefined): string => `${Math.round(value ?? NaN)} ms`;
