import pg from 'pg';
import { PREPARED_PER_CONNECTION, runPrepared } from './prepared.js';

describe('prepared statements', () => {
  let client: pg.Client;
  const names = async (): Promise<string[]> =>
    (await client.query<{ name: string }>('select name from pg_prepared_statements order by name')).rows.map(({ name }) => name);

  beforeEach(async () => {
    client = new pg.Client({
      connectionString: (process.env['TEST_CLUSTER'] ?? '').replace('ROLE', 'postgres').replace('DATABASE', 'postgres'),
      pipeline: true,
    });
    await client.connect();
  });
  afterEach(() => client.end());

  it('prepares what is asked for the second time, also twice at once on one connection', async () => {
    expect(await runPrepared(client, 'select $1::int as n, 1', [1])).toMatchObject([{ n: 1 }]);
    expect(await names()).toEqual([]);
    const both = await Promise.all([2, 3].map((n) => runPrepared(client, 'select $1::int as n, 1', [n])));
    expect(both).toMatchObject([[{ n: 2 }], [{ n: 3 }]]);
    expect(await names()).toHaveLength(1);
  });

  it('keeps the statements used last, and no more than it may', async () => {
    const text = (n: number) => `select $1::int as n, 'kept ${n}'`;
    for (let n = 0; n < PREPARED_PER_CONNECTION + 20; n++) {
      await runPrepared(client, text(n), [n]);
      await runPrepared(client, text(n), [n]);
      await runPrepared(client, text(0), [0]);
    }
    const kept = (await client.query<{ statement: string }>('select statement from pg_prepared_statements')).rows.map(
      ({ statement }) => statement,
    );
    expect(kept).toHaveLength(PREPARED_PER_CONNECTION);
    expect(kept).toContain(text(0));
    expect(kept).not.toContain(text(1));
    const book = Reflect.get(Reflect.get(client, 'connection'), 'parsedStatements') as object;
    expect(Object.keys(book)).toHaveLength(PREPARED_PER_CONNECTION);
    expect(await runPrepared(client, text(1), [7])).toMatchObject([{ n: 7 }]);
  });

  it('goes on after a statement that PostgreSQL refused', async () => {
    for (let i = 0; i < 3; i++) await expect(runPrepared(client, 'select no_such_column', [])).rejects.toThrow('no_such_column');
    for (let n = 0; n < PREPARED_PER_CONNECTION + 1; n++) {
      await runPrepared(client, `select 'after ${n}'`, []);
      await runPrepared(client, `select 'after ${n}'`, []);
    }
    expect((await names()).length).toBeLessThanOrEqual(PREPARED_PER_CONNECTION);
  });
});
