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
