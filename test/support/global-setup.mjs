import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { buildServer } from '../../apps/launcher/ensure.mjs';

/** Trust instead of passwords in the test cluster; this is for what is derived from it. */
export const TEST_SECRET = 'a secret of the tests, known to everybody';

/**
 * One PostgreSQL for the run and one migrated template in it; every Jest worker clones the template.
 * TEST_CLUSTER is its URL with ROLE and DATABASE as place holders.
 */
export default async function setup() {
  buildServer();
  const { startPostgres } = await import('../../dist/apps/launcher/embedded-postgres.js');
  const { prepare } = await import('../../dist/apps/launcher/prepare.js');
  const dir = mkdtempSync(`${tmpdir()}/turvaring-test-`);
  chmodSync(dir, 0o755); // PostgreSQL may run as nobody.
  const cluster = await startPostgres({ dir: `${dir}/postgres`, durable: false });
  const reaper = cleanUpWhenWeAreGone(cluster.pid, dir);
  await prepare({ url: cluster.url.replace(/postgres$/, 'house_template'), secret: TEST_SECRET });
  process.env.TEST_CLUSTER = cluster.url.replace('//postgres@', '//ROLE@').replace(/postgres$/, 'DATABASE');
  globalThis.testCluster = { cluster, dir, reaper };
}

/** Jest skips the teardown when it is interrupted or killed. The pipe's end is closed by the system, whatever happens to us. */
function cleanUpWhenWeAreGone(pid, dir) {
  const script = 'read _; kill -QUIT "$1" 2>/dev/null; sleep 1; rm -rf "$2"';
  const reaper = spawn('sh', ['-c', script, 'sh', String(pid), dir], { detached: true, cwd: '/', stdio: ['pipe', 'ignore', 'ignore'] });
  reaper.unref();
  reaper.stdin.unref();
  return reaper;
}
