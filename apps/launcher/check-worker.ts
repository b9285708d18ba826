import pg from 'pg';
import { readConfig } from '../../libs/kernel/src/config.js';
import { roleUrl } from '../../libs/kernel/src/database-role.js';

// The health check of a worker's container, which answers no HTTP: has a worker been seen lately, and are promised jobs taken in time?

const config = readConfig();
const client = new pg.Client(roleUrl(config.DATABASE_URL, 'turvaring_worker', config.SECRET));
await client.connect();
const { rows } = await client.query<{ health: { ok: boolean; detail: string } }>('select queue_health() as health');
await client.end();
const health = rows[0]?.health;
console.log(health?.detail ?? 'unknown');
process.exitCode = health?.ok ? 0 : 1;
