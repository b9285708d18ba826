import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../apps/launcher/embedded-postgres.js';
import { spread } from './machine.js';
import type { Bench } from './index.js';

/** `--rounds=1` for a quick look. */
const ROUNDS = Number(process.argv.find((argument) => argument.startsWith('--rounds='))?.slice(9) ?? 5);
const PATIENCE_MS = 120_000;

/** From the start of the process to the first 200 of /health/ready: cold (no data yet) and warm, beside a bare start. */
export const bench: Bench = async (tell) => {
  const taken = { cold: [] as number[], warm: [] as number[], bareCold: [] as number[], bareWarm: [] as number[] };
  for (let round = 1; round <= ROUNDS; round++) {
    // In turns, so that whatever else the machine does hits both sides alike.
    await inFreshDirectory(async (dir) => {
      taken.cold.push(await timeStart('apps/launcher/start.mjs', dir));
      taken.warm.push(await timeStart('apps/launcher/start.mjs', dir));
    });
    await inFreshDirectory(async (dir) => {
      taken.bareCold.push(await timeStart('dist/bench/bare-start.js', dir));
      taken.bareWarm.push(await timeStart('dist/bench/bare-start.js', dir));
    });
    const last = (values: number[]) => `${Math.round(values.at(-1) ?? NaN)} ms`;
    tell(
      `round ${round}: cold ${last(taken.cold)}, warm ${last(taken.warm)}, bare cold ${last(taken.bareCold)}, bare warm ${last(taken.bareWarm)}`,
    );
  }
  const [cold, warm, bareCold, bareWarm] = [taken.cold, taken.warm, taken.bareCold, taken.bareWarm].map(spread);
  const ratio = (ours: number | undefined, theirs: number | undefined) => Math.round(((ours ?? NaN) / (theirs ?? NaN)) * 100) / 100;
  return {
    figures: {
      rounds: ROUNDS,
      cold,
      warm,
      bareCold,
      bareWarm,
      coldToBareRatio: ratio(cold?.medianMs, bareCold?.medianMs),
      warmToBareRatio: ratio(warm?.medianMs, bareWarm?.medianMs),
    },
    notes: [
      'Packages are installed and sources are built; npm itself is not counted.',
      'Cold: initdb, roles, migrations, the schema of the queue, regions and demo data on top of a warm start.',
      'Ours are three Node processes (launcher, API, worker), the bare one is a single process with one route. Loading the modules of API and worker takes most of it, and more so the fewer cores there are.',
    ],
  };
};

async function timeStart(script: string, dir: string): Promise<number> {
  const port = await freePort();
  const env = { PATH: process.env['PATH'], PORT: String(port), DATA_DIR: dir, ...(process.env['HOME'] && { HOME: process.env['HOME'] }) };
  const began = performance.now();
  const child = spawn(process.execPath, [script], { env, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  let words = '';
  child.stderr.on('data', (chunk: Buffer) => (words = `${words}${chunk.toString()}`.slice(-4_000)));
  const ended = once(child, 'exit');
  try {
    while (!(await isReady(port))) {
      if (child.exitCode !== null) throw new Error(`${script} ended before it was ready:\n${words}`);
      if (performance.now() - began > PATIENCE_MS) throw new Error(`${script} was not ready after ${PATIENCE_MS / 1000} s:\n${words}`);
      await sleep(10);
    }
    return performance.now() - began;
  } finally {
    child.kill('SIGINT');
    await ended;
  }
}

async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/health/ready`)).ok;
  } catch {
    return false; // Nobody listens yet.
  }
}

async function inFreshDirectory(work: (dir: string) => Promise<void>): Promise<void> {
  const dir = mkdtempSync(`${tmpdir()}/turvaring-bench-`);
  chmodSync(dir, 0o755);
  try {
    await work(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
