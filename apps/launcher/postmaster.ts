import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a running PostgreSQL writes about itself into `postmaster.pid` of its data directory. */
export interface Postmaster {
  pid: number;
  port: number;
}

const STOP_PATIENCE_MS = 30_000;

/** The server of this data directory, or nothing. A file left by a crash is not a server: it is removed on the way. */
export function findPostmaster(dir: string): Postmaster | undefined {
  const lines = readLines(`${dir}/postmaster.pid`);
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  if (serves(pid, dir)) return { pid, port: Number(lines[3]) };
  // PostgreSQL refuses to start as long as any process, be it a browser, has the number that it once had.
  rmSync(`${dir}/postmaster.pid`, { force: true });
  return undefined;
}

/** Asks the server to end (clients are cut, nothing is lost) and waits until it has. */
export async function stopPostmaster(dir: string): Promise<void> {
  const server = findPostmaster(dir);
  if (!server) return;
  process.kill(server.pid, 'SIGINT');
  const deadline = Date.now() + STOP_PATIENCE_MS;
  while (findPostmaster(dir)?.pid === server.pid) {
    // SIGQUIT is safe too: the next start replays the log.
    if (Date.now() > deadline) process.kill(server.pid, 'SIGQUIT');
    await sleep(20);
  }
}

/** True for a live process; also for one of another user. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The command line of a live process; numbers are given anew, so a pid alone proves nothing. */
export function commandOf(pid: number): string {
  if (!isAlive(pid)) return '';
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout ?? ''; // macOS has no /proc.
  }
}

function serves(pid: number, dir: string): boolean {
  return commandOf(pid).includes(`postgres -D ${dir} `);
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
