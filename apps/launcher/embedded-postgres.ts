import { spawn, spawnSync } from 'node:child_process';
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { placeOf } from './data-place.js';
import { findBinaries, type Binaries } from './postgres-binaries.js';
import { findPostmaster, isAlive, stopPostmaster } from './postmaster.js';

// A PostgreSQL of our own from npm, for machines that have none. It listens on loopback, its socket lies in its data directory (mode 0700).
// It is detached: Ctrl-C must reach it last, through stop(). If we are killed it lives on, and the next start takes it over by postmaster.pid;
// if both are killed, the next start clears the stale file and PostgreSQL replays its log. initdb works in a neighbour directory that is
// renamed at the end, so a start that is killed in the middle leaves nothing half made.

export interface EmbeddedPostgres {
  /** As superuser, to the database `postgres`. */
  url: string;
  /** The data directory, as the server knows it. */
  dir: string;
  pid: number;
  /** It was running already, left by a start that was killed. */
  takenOver: boolean;
  /** Resolves with the server's last words when it has ended, by itself or by force; looked for once a second, as it is nobody's child. */
  ended: () => Promise<string>;
  stop: () => Promise<void>;
}

export interface EmbeddedOptions {
  dir: string;
  /** Of the superuser. Without one everybody on this machine is let in: tests only. */
  password?: string;
  /** Without a port, a free one. */
  port?: number;
  /** False trades the safety of the data for speed: tests only. */
  durable?: boolean;
  /** False: a server that runs belongs to somebody else, and is never stopped to set a new password. */
  mayRestart?: boolean;
  say?: (line: string) => void;
}

const START_PATIENCE_MS = 60_000;
const LOCALE = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
const SETTINGS = ['-c', 'timezone=UTC', '-c', 'log_timezone=UTC', '-c', 'max_connections=200'];
const FAST = [
  '-c',
  'fsync=off',
  '-c',
  'synchronous_commit=off',
  '-c',
  'full_page_writes=off',
  '-c',
  'wal_level=minimal',
  '-c',
  'max_wal_senders=0',
];

/** Starts the server of a data directory, or takes over the one that runs there. Makes the directory on the first start. */
export async function startPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const say = options.say ?? (() => undefined);
  const found = findBinaries(say);
  const dir = placeOf(resolve(options.dir), found.as.uid, say);
  const binaries = found.as.uid === undefined ? found : { ...found, as: ownerOf(dir) ?? found.as };
  const opened = (pid: number, port: number, takenOver: boolean): EmbeddedPostgres => ({
    url: urlOf(options, port),
    dir,
    pid,
    takenOver,
    ended: async () => {
      while (isAlive(pid)) await sleep(1_000, undefined, { ref: false });
      return lastWords(dir);
    },
    stop: () => stopPostmaster(dir),
  });

  const running = findPostmaster(dir);
  if (running) {
    const answer = await waitForAnswer(urlOf(options, running.port), dir, () => isAlive(running.pid));
    if (answer === 'yes') return opened(running.pid, running.port, true);
    if (options.mayRestart === false) throw new Error('The database that runs has another SECRET than this command.');
    await stopPostmaster(dir);
  }
  if (!existsSync(`${dir}/PG_VERSION`)) initialise(dir, options, binaries);
  for (let attempt = 1; ; attempt++) {
    const port = options.port || (await freePort());
    const { pid, answer } = await launch(dir, port, options, binaries);
    if (answer === 'yes') return opened(pid, port, false);
    if (answer === 'dead' || attempt > 1 || !options.password)
      throw new Error(`PostgreSQL did not start. Its last words:\n${lastWords(dir)}`);
    // SECRET was changed or lost, and the password with it. The files are ours, so we may set a new one.
    await stopPostmaster(dir);
    setPassword(dir, options.password, binaries);
  }
}

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

type Answer = 'yes' | 'wrong password' | 'not yet';

function urlOf({ password }: EmbeddedOptions, port: number): string {
  return `postgres://postgres${password ? `:${password}` : ''}@127.0.0.1:${port}/postgres`;
}

/** Files that somebody's own start made are served as that user when root starts, too. */
function ownerOf(dir: string): Binaries['as'] | undefined {
  const owner = statSync(`${dir}/PG_VERSION`, { throwIfNoEntry: false });
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : undefined;
}

function initialise(dir: string, { password, durable }: EmbeddedOptions, { initdb, as }: Binaries): void {
  const half = `${dir}.new`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  const auth = ['--auth=trust'];
  if (password) {
    writeFileSync(`${half}.password`, `${password}\n`, { mode: 0o600 });
    auth.splice(0, 1, '--auth=scram-sha-256', `--pwfile=${half}.password`);
  }
  if (as.uid !== undefined && as.gid !== undefined) {
    chownSync(half, as.uid, as.gid);
    if (password) chownSync(`${half}.password`, as.uid, as.gid);
  }
  try {
    run(initdb, ['-D', half, '-U', 'postgres', ...auth, ...LOCALE, ...(durable === false ? ['--no-sync'] : [])], as);
  } finally {
    rmSync(`${half}.password`, { force: true });
  }
  renameSync(half, dir);
}

async function launch(
  dir: string,
  port: number,
  options: EmbeddedOptions,
  { postgres, as }: Binaries,
): Promise<{ pid: number; answer: Answer | 'dead' }> {
  const socket = Buffer.byteLength(`${dir}/.s.PGSQL.65535`) < 104 ? dir : ''; // The system's limit for a socket's path.
  const flags = ['-D', dir, '-p', String(port), '-h', '127.0.0.1', '-k', socket, ...SETTINGS, ...(options.durable === false ? FAST : [])];
  const log = openSync(`${dir}.log`, 'w', 0o600);
  // A file and no pipe: the server outlives us and must be able to write.
  const server = spawn(postgres, flags, { ...as, cwd: '/', env: plainEnv(), detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  server.unref();
  const started = new Promise<number>((done, failed) => {
    server.once('error', failed);
    server.once('spawn', () => done(server.pid ?? 0));
  });
  const pid = await started;
  return { pid, answer: await waitForAnswer(urlOf(options, port), dir, () => server.exitCode === null && server.signalCode === null) };
}

async function waitForAnswer(url: string, dir: string, lives: () => boolean): Promise<Answer | 'dead'> {
  const deadline = Date.now() + START_PATIENCE_MS;
  for (;;) {
    const answer = await knock(url, dir);
    if (answer !== 'not yet') return answer;
    if (!lives()) return 'dead';
    if (Date.now() > deadline)
      throw new Error(`PostgreSQL has not answered for ${START_PATIENCE_MS / 1000} seconds. Its last words:\n${lastWords(dir)}`);
    await sleep(20);
  }
}

async function knock(url: string, dir: string): Promise<Answer> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined); // A server that goes away meanwhile has not answered; the query below says so.
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return rows[0]?.data_directory === dir ? 'yes' : 'not yet'; // Another server may have got the port.
  } catch (error) {
    return (error as { code?: string }).code === '28P01' ? 'wrong password' : 'not yet';
  } finally {
    await client.end().catch(() => undefined);
  }
}

function setPassword(dir: string, password: string, { postgres, as }: Binaries): void {
  run(postgres, ['--single', '-D', dir, 'postgres'], as, `alter role postgres password '${password.replaceAll("'", "''")}'\n`);
}

function run(command: string, args: string[], as: Binaries['as'], input?: string): void {
  const { status, stderr, error } = spawnSync(command, args, { ...as, cwd: '/', env: plainEnv(), encoding: 'utf8', input });
  if (status !== 0) throw new Error(`${command} failed: ${error?.message ?? stderr.trim()}`);
}

/** Whatever PG… variables or languages the user has, the server is the same. */
function plainEnv(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], LC_ALL: 'C' };
}

function lastWords(dir: string): string {
  return existsSync(`${dir}.log`) ? readFileSync(`${dir}.log`, 'utf8').slice(-2_000).trim() : '(none)';
}
