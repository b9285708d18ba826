import { withDatabase } from './database.js';
import { databaseOf, prepare } from './prepare.js';
import { rolesAsSql } from './roles.js';
import { readSettings } from './settings.js';

// `npm run migrate`: prepares the database of DATABASE_URL, or the embedded one. With --print-roles it changes nothing and prints what an
// administrator runs on a server where our login may not make roles.

try {
  const settings = readSettings();
  const { config, databaseUrl } = settings;
  if (process.argv.includes('--print-roles')) {
    if (!databaseUrl) throw new Error('Say in DATABASE_URL for which database the roles are: postgres://user:password@host:5432/database');
    console.log(rolesAsSql(config.SECRET, databaseOf(databaseUrl)));
  } else {
    await withDatabase(settings, ({ url }) => prepare({ url, secret: config.SECRET }));
    console.log('The database is up to date.');
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
