import { passwordOf, roleUrl } from '../../libs/kernel/src/database-role.js';
import { startPostgres, type EmbeddedPostgres } from './embedded-postgres.js';
import { runningInstance } from './instance.js';
import { databaseOf } from './prepare.js';
import type { Settings } from './settings.js';

export interface Database {
  /** An administrator's login. */
  url: string;
  ownerUrl: string;
  /** Nothing when the server is the user's own. */
  embedded: EmbeddedPostgres | undefined;
}

/** Work of one command on the database, which is started for the moment if it is the embedded one and does not run. */
export async function withDatabase<T>(settings: Settings, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(settings, console.log);
  try {
    return await work(database);
  } finally {
    if (database.embedded && !database.embedded.takenOver) await database.embedded.stop();
  }
}

/** The user's own server, or the embedded one: started, or taken over when it runs already. */
export async function openDatabase({ config, dataDir, databaseUrl }: Settings, say: (line: string) => void): Promise<Database> {
  const secret = config.SECRET;
  if (databaseUrl) {
    databaseOf(databaseUrl); // Throws in words when it names none.
    return { url: databaseUrl, ownerUrl: roleUrl(databaseUrl, 'turvaring_owner', secret), embedded: undefined };
  }
  const mayRestart = runningInstance(dataDir) === undefined;
  const embedded = await startPostgres({ dir: `${dataDir}/postgres`, password: passwordOf('postgres', secret), mayRestart, say });
  const url = embedded.url.replace(/postgres$/, 'turvaring');
  return { url, ownerUrl: roleUrl(url, 'turvaring_owner', secret), embedded };
}
