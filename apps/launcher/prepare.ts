import { runMigrations } from 'bullmq';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from '../../migrations/index.js';
import { loadRegions } from './regions.js';
import { DATABASE_ROLES, roleUrl } from '../../libs/kernel/src/database-role.js';
import { ensureRoles, letsIn, unlessDoneMeanwhile } from './roles.js';

// Brings a database to the present state, from nothing or from any earlier state: roles, database, extensions, migrations, BullMQ's schema,
// regions. Each part first looks whether it is needed, so a second run changes nothing; an advisory lock makes two at once take turns.
// Killed in the middle, the next run goes on where it stopped.

const EXTENSIONS = ['btree_gist', 'citext', 'pg_trgm', 'unaccent'];
const OLDEST_SERVER = 150_000;
const LOCK = 'turvaring.prepare';

export interface Preparation {
  /** An administrator's login, or the owner's on a server where the roles exist; names the database, which need not exist yet. */
  url: string;
  secret: string;
}

/** Throws in words when the server is too old, or when the login may not do what is still missing. */
export async function prepare({ url, secret }: Preparation): Promise<void> {
  const database = databaseOf(url);
  const ownerUrl = roleUrl(url, 'turvaring_owner', secret);
  if (!(await isReadyForOwner(ownerUrl))) await prepareAsAdmin(url, database, secret);
  await withClient(ownerUrl, async (owner) => {
    await takeTurns(owner);
    await migrate(ownerUrl);
    await prepareQueue(owner);
    await loadRegions(owner);
  });
}

/** Runs work on a connection of its own and closes it. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Held until this connection ends, while TypeORM and BullMQ work in transactions of their own. */
async function takeTurns(client: pg.Client): Promise<void> {
  await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [LOCK]);
}

/** The name of the database in a URL. */
export function databaseOf(url: string): string {
  const name = decodeURIComponent(/^postgres(?:ql)?:\/\/[^/]*\/([^?]*)/.exec(url)?.[1] ?? '');
  if (!name) throw new Error('DATABASE_URL names no database: postgres://user:password@host:5432/database');
  return name;
}

/** True when nothing is left for an administrator: later starts need no more than the roles' own logins. */
async function isReadyForOwner(ownerUrl: string): Promise<boolean> {
  try {
    if (!(await letsIn(ownerUrl))) return false;
    return await withClient(ownerUrl, async (owner) => {
      // All of them are "trusted": whoever may create in the database may add them, and on a prepared server that is the owner.
      for (const name of EXTENSIONS) await unlessDoneMeanwhile(() => owner.query(`create extension if not exists ${name}`));
      const { rows } = await owner.query<{ ready: boolean }>(
        `select has_database_privilege(current_database(), 'create') and has_schema_privilege('public', 'create')
            and (select count(*) filter (where not rolsuper and not rolbypassrls) from pg_roles where rolname = any($1)) = $2
            and pg_has_role('turvaring_worker', 'member')
            and has_database_privilege('turvaring_worker', current_database(), 'temporary') as ready`,
        [DATABASE_ROLES, DATABASE_ROLES.length],
      );
      return rows[0]?.ready === true;
    });
  } catch (error) {
    const { code = '' } = error as { code?: string };
    if (['3D000', '42704', '42501'].includes(code)) return false; // No such database, no such role, not allowed.
    throw error;
  }
}

async function prepareAsAdmin(url: string, database: string, secret: string): Promise<void> {
  try {
    await withClient(maintenanceUrl(url, await databaseExists(url)), async (admin) => {
      await takeTurns(admin);
      await refuseOldServer(admin);
      await ensureRoles(admin, url, secret);
      await ensureDatabase(admin, database);
    });
    await withClient(url, async (admin) => {
      await takeTurns(admin);
      await ensureRights(admin);
    });
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error;
    const login = new URL(url).username;
    throw new Error(
      `Login "${login}" may not prepare the database: ${(error as Error).message}.\n` +
        `Either give a login in DATABASE_URL that may create roles and databases, or let the server's administrator run what\n` +
        `  npm run migrate -- --print-roles\nprints, and start again. (Each role's password follows from SECRET.)`,
      { cause: error },
    );
  }
}

async function databaseExists(url: string): Promise<boolean> {
  try {
    await withClient(url, (client) => client.query('select 1'));
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === '3D000') return false;
    throw error;
  }
}

/** Roles and databases are made from inside some database: ours, or the one that every server has. */
function maintenanceUrl(url: string, exists: boolean): string {
  return exists ? url : url.replace(/^(postgres(?:ql)?:\/\/[^/]*\/)[^?]*/, '$1postgres');
}

async function refuseOldServer(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ number: number; name: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as name`,
  );
  const server = rows[0];
  if (server && server.number < OLDEST_SERVER) throw new Error(`PostgreSQL ${server.name} is too old: version 15 or later is needed.`);
}

async function ensureDatabase(admin: pg.Client, database: string): Promise<void> {
  const { rows } = await admin.query('select from pg_database where datname = $1', [database]);
  if (rows.length > 0) return;
  const name = pg.escapeIdentifier(database);
  const { rows: own } = await admin.query<{ super: boolean }>('select rolsuper as super from pg_roles where rolname = current_user');
  if (!own[0]?.super) await admin.query('grant turvaring_owner to current_user'); // Else one cannot give a database away.
  await unlessDoneMeanwhile(() => admin.query(`create database ${name} owner turvaring_owner`));
  await admin.query(`revoke all on database ${name} from public`);
  await admin.query(`grant connect on database ${name} to turvaring_api, turvaring_worker`);
}

/** For a database that somebody else made: the owner of our tables must be able to make them. */
async function ensureRights(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ database: string; may_create: boolean; may_use: boolean; worker_may: boolean }>(
    `select current_database() as database, has_database_privilege('turvaring_owner', current_database(), 'create') as may_create,
            has_schema_privilege('turvaring_owner', 'public', 'create') as may_use,
            has_database_privilege('turvaring_worker', current_database(), 'temporary') as worker_may`,
  );
  const found = rows[0];
  if (found && !found.may_create)
    await admin.query(`grant create, connect, temporary on database ${pg.escapeIdentifier(found.database)} to turvaring_owner`);
  if (found && !found.may_use) await admin.query('grant usage, create on schema public to turvaring_owner');
  // BullMQ adds jobs in bulk through a temporary table.
  if (found && !found.worker_may)
    await admin.query(`grant temporary on database ${pg.escapeIdentifier(found.database)} to turvaring_worker`);
  for (const extension of EXTENSIONS) await admin.query(`create extension if not exists ${extension} schema public`);
}

async function migrate(url: string): Promise<void> {
  const db = await new DataSource({ type: 'postgres', url, migrations, installExtensions: false }).initialize();
  try {
    await db.runMigrations({ transaction: 'all' });
  } finally {
    await db.destroy();
  }
}

/** BullMQ's tables are its own. The API has no right on them: it promises jobs in the outbox, and the worker carries them over. */
async function prepareQueue(owner: pg.Client): Promise<void> {
  await runMigrations(owner);
  await owner.query(`
    grant usage, create on schema bullmq to turvaring_worker; -- Each queue makes itself a sequence.
    grant select, insert, update, delete on all tables in schema bullmq to turvaring_worker;
    grant usage, select, update on all sequences in schema bullmq to turvaring_worker`);
}
