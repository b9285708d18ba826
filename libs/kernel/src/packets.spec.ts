import pg from 'pg';
import { together, withNext } from './packets.js';
import type { Client } from './reads/prepared.js';

describe('statements that leave together', () => {
  let client: pg.Client;
  const ask = (text: string) => client.query({ text, values: [] });
  const whoIs = async (send: (question: () => Promise<pg.QueryResult>) => Promise<pg.QueryResult>): Promise<unknown> =>
    ((await send(() => ask(`select current_setting('app.person_id', true) as who`))).rows as { who: unknown }[])[0]?.who;

  beforeEach(async () => {
    client = new pg.Client({
      connectionString: (process.env['TEST_CLUSTER'] ?? '').replace('ROLE', 'postgres').replace('DATABASE', 'postgres'),
      pipeline: true,
    });
    await client.connect();
    await Promise.all([ask('begin read only'), ask(`select set_config('app.person_id', 'somebody', true)`)]);
  });
  afterEach(() => client.end());

  it('leave by themselves when nothing follows', async () => {
    await withNext(client as Client, () => ask('commit'));
    expect(await whoIs((question) => question())).toBe('');
  });

  it.each([
    ['the next packet', (question: () => Promise<pg.QueryResult>) => together(client as Client, question)],
    ['a statement that knows nothing of packets', (question: () => Promise<pg.QueryResult>) => question()],
  ])('reach the database before %s, and what a transaction knew is gone by then', async (_which, send) => {
    expect(await whoIs((question) => question())).toBe('somebody');
    const committed = withNext(client as Client, () => ask('commit'));
    expect(await whoIs(send)).toBe('');
    await committed;
  });

  it('may be held back twice', async () => {
    const both = [withNext(client as Client, () => ask('commit')), withNext(client as Client, () => ask('select 1'))];
    expect((await Promise.all(both)).map(({ command }) => command)).toEqual(['COMMIT', 'SELECT']);
  });
});
