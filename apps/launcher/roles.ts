import pg from 'pg';
// Not through the kernel's index: that would load Nest and GraphQL, a second of every start.
import { DATABASE_ROLES, passwordOf, roleUrl, type DatabaseRole } from '../../libs/kernel/src/database-role.js';

const ATTRIBUTES = 'login nosuperuser nocreatedb nocreaterole nobypassrls';

/** What an administrator runs on a server where our login may not make roles. */
export function rolesAsSql(secret: string, database: string): string {
  return [
    ...DATABASE_ROLES.map((role) => `create role ${role} ${ATTRIBUTES} password '${passwordOf(role, secret)}';`),
    'grant turvaring_worker to turvaring_owner;',
    `create database ${pg.escapeIdentifier(database)} owner turvaring_owner;`,
  ].join('\n');
}

/** Makes the roles that are missing and mends passwords that no longer follow from SECRET. `url` is an administrator's. */
export async function ensureRoles(admin: pg.Client, url: string, secret: string): Promise<void> {
  const { rows } = await admin.query<{ rolname: DatabaseRole; bypasses: boolean; linked: boolean }>(
    `select rolname, rolsuper or rolbypassrls as bypasses,
            pg_has_role(rolname, 'turvaring_worker', 'member') as linked
       from pg_roles where rolname = any($1) and exists (select from pg_roles where rolname = 'turvaring_worker')`,
    [DATABASE_ROLES],
  );
  const known = new Map(rows.map((row) => [row.rolname, row]));
  for (const role of DATABASE_ROLES) {
    const found = known.get(role);
    if (found?.bypasses)
      throw new Error(`Database role ${role} may bypass row-level security. Run: alter role ${role} nosuperuser nobypassrls`);
    const password = passwordOf(role, secret);
    if (!found) await unlessDoneMeanwhile(() => admin.query(`create role ${role} ${ATTRIBUTES} password '${password}'`));
    else if (!(await letsIn(roleUrl(url, role, secret)))) await admin.query(`alter role ${role} login password '${password}'`);
  }
  // The worker makes a sequence in schema bullmq for each queue; the owner of the schema must be able to grant on them.
  if (!known.get('turvaring_owner')?.linked) await admin.query('grant turvaring_worker to turvaring_owner');
}

/** Roles belong to the cluster: another start, for another database, may make them at the same moment. */
export async function unlessDoneMeanwhile(work: () => Promise<unknown>): Promise<void> {
  const DUPLICATE = ['42710', '42P04', '23505'];
  await work().catch((error: { code?: string }) => {
    if (!DUPLICATE.includes(error.code ?? '')) throw error;
  });
}

/** False when the server refuses this login; any other trouble is thrown. */
export async function letsIn(url: string): Promise<boolean> {
  const client = new pg.Client(url);
  try {
    await client.connect();
    return true;
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code === '3D000') return true; // Signed in, but the database does not exist yet.
    if (code === '28P01' || code === '28000') return false;
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}
