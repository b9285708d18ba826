// The tables as migrations make them, held against the entities: what TypeORM would still change is drift. Starts a PostgreSQL of its own
// in a folder of its own and throws both away.
import 'reflect-metadata';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { DataSource } from 'typeorm';
import { startPostgres } from '../dist/apps/launcher/embedded-postgres.js';
import { prepare } from '../dist/apps/launcher/prepare.js';
import { entities } from '../dist/apps/rooms.js';
import { databaseOptions, roleUrl } from '../dist/libs/kernel/src/index.js';

const secret = 'a secret of the check, known to everybody';
const dir = mkdtempSync(`${tmpdir()}/turvaring-check-`);
chmodSync(dir, 0o755); // PostgreSQL may run as nobody.
const server = await startPostgres({ dir: `${dir}/postgres`, durable: false });
try {
  const url = server.url.replace(/postgres$/, 'turvaring');
  await prepare({ url, secret });
  const db = await new DataSource(databaseOptions(roleUrl(url, 'turvaring_owner', secret), entities, 1)).initialize();
  const { upQueries } = await db.driver.createSchemaBuilder().log();
  await db.destroy();
  if (upQueries.length > 0) {
    console.error(`Entities and migrations differ; the entities want:\n  ${upQueries.map(({ query }) => query).join('\n  ')}`);
    process.exitCode = 1;
  } else {
    console.log('database: entities and migrations agree');
  }
} finally {
  await server.stop();
  rmSync(dir, { recursive: true, force: true });
}
