import { databaseOf, prepare } from './prepare.js';
import { rolesAsSql } from './roles.js';
import { readSettings } from './settings.js';

// `npm run migrate`: prepares the database of DATABASE_URL. With --print-roles it changes nothing and prints what an administrator runs
// on a server where our login may not make roles.

try {
  const { config, databaseUrl } = readSettings();
  if (!databaseUrl)
    throw new Error('npm run migrate needs DATABASE_URL. Without one, npm start runs a database of its own and migrates it itself.');
  if (process.argv.includes('--print-roles')) {
    console.log(rolesAsSql(config.SECRET, databaseOf(databaseUrl)));
  } else {
    await prepare({ url: databaseUrl, secret: config.SECRET });
    console.log('The database is up to date.');
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
