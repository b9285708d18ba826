import { rmSync } from 'node:fs';

export default async function teardown() {
  const { cluster, dir, reaper } = globalThis.testCluster;
  reaper.kill('SIGKILL'); // Its pid of the server may belong to another process soon.
  await cluster.stop();
  rmSync(dir, { recursive: true, force: true });
}
