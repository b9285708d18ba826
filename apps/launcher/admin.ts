import type pg from 'pg';
import { withDatabase } from './database.js';
import { prepare, withClient } from './prepare.js';
import { readSettings } from './settings.js';

// `npm run admin -- EMAIL`: the first administrator, and any later one. Works beside a running `npm start`, whose database it finds
// through DATA_DIR; otherwise it starts the embedded database for the moment.

const ADDRESS = /^[^\s@<>]{1,64}@[^\s@<>]+\.[^\s@<>.]{2,}$/;

try {
  const [address = ''] = process.argv.slice(2);
  if (!ADDRESS.test(address)) throw new Error('Say whose address: npm run admin -- somebody@example.org');
  const settings = readSettings();
  const done = await withDatabase(settings, async ({ url, ownerUrl }) => {
    await prepare({ url, secret: settings.config.SECRET });
    return withClient(ownerUrl, (owner) => makeAdministrator(owner, address));
  });
  console.log(done);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function makeAdministrator(owner: pg.Client, address: string): Promise<string> {
  await owner.query('begin');
  await owner.query(`select set_config('app.channel', 'cli', true), set_config('app.operation', 'makeAdministrator', true)`);
  const { rows } = await owner.query<{ is_administrator: boolean }>('select is_administrator from persons where email = $1 for update', [
    address,
  ]);
  const found = rows[0];
  if (!found) {
    const { firstName, lastName } = nameFrom(address);
    await owner.query('insert into persons (first_name, last_name, email, is_administrator) values ($1, $2, $3, true)', [
      firstName,
      lastName,
      address,
    ]);
  } else if (!found.is_administrator) {
    await owner.query('update persons set is_administrator = true, version = version + 1 where email = $1', [address]);
  }
  await owner.query('commit');
  if (found?.is_administrator) return `${address} is an administrator already.`;
  return `${address} is now an administrator${found ? '' : ', and new: the name is a guess and can be mended in the dashboard'}. Sign in with this address.`;
}

/** "mari-liis.tamm@…" is Mari-Liis Tamm; with one word only, it stands for both. */
function nameFrom(address: string): { firstName: string; lastName: string } {
  const words = (address.split('@')[0] ?? '')
    .split(/[._+]+/)
    .filter(Boolean)
    .map(capitalised);
  const [firstName = 'Administrator', ...rest] = words;
  return { firstName, lastName: rest.join(' ') || firstName };
}

function capitalised(word: string): string {
  return word.replace(/(^|-)(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase());
}
