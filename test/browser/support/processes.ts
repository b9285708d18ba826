import { expect } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';

/** The process of this very product that sends mails: another product on the machine has another port. */
function workerPid(): number {
  const port = `BROWSER_TEST_PORT=${process.env['BROWSER_TEST_PORT']}`;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const isWorker = /child\.js\0worker\0?$/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
      if (isWorker && readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(port)) return Number(pid);
    } catch (error) {
      // Processes end while they are looked at.
      if (!['ENOENT', 'ESRCH', 'EACCES'].includes(String((error as NodeJS.ErrnoException).code))) throw error;
    }
  }
  throw new Error('The worker is not running.');
}

/** Holds the worker still, as a heavy load or a long pause would, so that a page can be looked at in the middle of a sending. */
export function holdWorker(): () => void {
  const pid = workerPid();
  process.kill(pid, 'SIGSTOP');
  return () => process.kill(pid, 'SIGCONT');
}

/** Stops the product and starts it again, as an operator would; whoever is signed in stays so. A starting worker looks at what is due. */
export async function startAgain(): Promise<void> {
  const before = workerPid();
  process.kill(Number(readFileSync(`${process.env['BROWSER_TEST_FOLDER']}/pid`, 'utf8')), 'SIGUSR2');
  await expect(async () => {
    expect(workerPid()).not.toBe(before);
    expect((await fetch(`http://localhost:${process.env['BROWSER_TEST_PORT']}/health/ready`)).ok).toBe(true);
  }).toPass({ timeout: 90_000 });
}
