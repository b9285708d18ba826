import { setTimeout as sleep } from 'node:timers/promises';
import { PostOffice } from '../../../test/support/post-office.js';

describe('housekeeping and health', () => {
  let office: PostOffice;
  beforeAll(async () => {
    office = await PostOffice.open();
  });
  afterAll(() => office.close());

  const health = async () => (await office.rows<{ health: { ok: boolean; detail: string } }>('select queue_health() as health'))[0]?.health;

  it('says when no worker works, and when one does', async () => {
    expect(await health()).toEqual({ ok: false, detail: 'no worker has been seen for 30 seconds' });
    await office.hire();
    while (!(await health())?.ok) await sleep(20); // It beats when its queue has answered.
    expect((await health())?.detail).toBe('1 workers');
  });

  it('says when promises are not kept', async () => {
    // Asked inside the transaction that promises: no relay can be faster.
    const client = await office.owner.connect();
    try {
      await client.query('begin');
      await client.query(`insert into outbox_jobs (name, payload, created_at) values ('test.late', '{}', now() - interval '2 minutes')`);
      const { rows } = await client.query<{ health: unknown }>('select queue_health() as health');
      expect(rows[0]?.health).toMatchObject({ ok: false, detail: expect.stringContaining('has waited') });
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  it('throws away what has done its work, and nothing else', async () => {
    await office.rows(
      `insert into rate_events (kind, key, at) values ('old', '\\x00', now() - interval '25 hours'), ('new', '\\x00', now())`,
    );
    await office.rows(
      `insert into outbox_jobs (name, payload, dispatched_at) values ('test.old', '{}', now() - interval '8 days'), ('test.new', '{}', now() - interval '6 days')`,
    );
    await office.run('jobs.keep-house');
    expect(await office.rows('select kind from rate_events')).toEqual([{ kind: 'new' }]);
    expect(await office.rows(`select name from outbox_jobs where name in ('test.old', 'test.new')`)).toEqual([{ name: 'test.new' }]);
  });
});
