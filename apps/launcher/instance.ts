import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandOf } from './postmaster.js';

export interface Instance {
  pid: number;
  url: string;
}

/** The `npm start` that is at work in this data directory. A file that a killed one left behind does not count. */
export function runningInstance(dataDir: string): Instance | undefined {
  const left = leftBehind(dataDir);
  return left && left.pid !== process.pid && /launcher\/(start\.mjs|main\.js)/.test(commandOf(left.pid)) ? left : undefined;
}

/** Throws in words when another `npm start` is at work in this data directory. */
export function refuseSecondInstance(dataDir: string): void {
  const running = runningInstance(dataDir);
  if (!running) return;
  throw new Error(
    `Turvaring runs here already, at ${running.url} (process ${running.pid}). Stop it first, or set another DATA_DIR and PORT.`,
  );
}

/** Notes that this process is at work in the data directory; the function that it returns takes the note back. */
export function claim(dataDir: string, url: string): () => void {
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(fileOf(dataDir), JSON.stringify({ pid: process.pid, url } satisfies Instance));
  return () => rmSync(fileOf(dataDir), { force: true });
}

/** Throws in words when somebody listens on the port. What a killed start left behind gets a moment to notice and leave. */
export async function refuseBusyPort(port: number, host: string, dataDir: string): Promise<void> {
  const deadline = Date.now() + (leftBehind(dataDir) ? 10_000 : 0);
  for (;;) {
    const fault = await tryPort(port, host);
    if (!fault) return;
    if (fault !== 'EADDRINUSE') throw new Error(`Cannot listen on ${host}, port ${port} (${fault}). Choose others: PORT=3001 npm start`);
    if (Date.now() > deadline)
      throw new Error(`Port ${port} is in use by another program. Stop that, or choose another port: PORT=${port + 1} npm start`);
    await sleep(200);
  }
}

function tryPort(port: number, host: string): Promise<string | undefined> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
    server.listen(port, host, () => server.close(() => done(undefined)));
  });
}

function leftBehind(dataDir: string): Instance | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(dataDir), 'utf8')) as Instance;
  } catch {
    return undefined; // None, or one that was cut off in the middle of a crash.
  }
}

function fileOf(dataDir: string): string {
  return `${dataDir}/launcher.json`;
}
