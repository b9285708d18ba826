import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { startPostgres } from '../apps/launcher/embedded-postgres.js';

/** Runs work with the URL of a PostgreSQL of its own, whose data are gone afterwards. It does not sync: for what is filled to be read. */
export async function inScratchPostgres<T>(work: (url: string, logFile: string) => Promise<T>): Promise<T> {
  const dir = mkdtempSync(`${tmpdir()}/turvaring-bench-`);
  chmodSync(dir, 0o755); // PostgreSQL may run as nobody.
  try {
    const server = await startPostgres({ dir: `${dir}/postgres`, password: 'bench', durable: false });
    try {
      return await work(server.url, `${server.dir}.log`);
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
