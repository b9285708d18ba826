import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { seedManyInvitees } from '../../bench/mail/many-invitees.js';
import { House } from '../support/house.js';

const INVITEES = 600;
const KILLS = 3;
/** What one worker has on its way at most (mail-sender.ts). */
const ON_THEIR_WAY = 50;

/** Real worker processes are killed (SIGKILL) in the middle of sending to a real SMTP server. */
describe('a worker that is killed while it sends', () => {
  let house: House;
  let owner: pg.Pool;
  let worker: ChildProcess | undefined;
  beforeAll(async () => {
    house = await House.open({ worker: false });
    owner = new pg.Pool({ connectionString: house.urlOf('turvaring_owner'), max: 2 });
  });
  afterAll(async () => {
    if (worker) await kill(worker);
    await owner.end();
    await house.close();
  });

  const hire = (): ChildProcess => {
    const { DATABASE_URL, SMTP_URL, SECRET, REDIS_URL = '' } = house.config();
    const env = { ...process.env, DATABASE_URL, SMTP_URL, SECRET, REDIS_URL };
    return fork(resolve('dist/apps/worker/main.js'), { env, execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  };
  const until = async (isSo: () => boolean | Promise<boolean>) => {
    for (const end = Date.now() + 90_000; !(await isSo()); await sleep(20)) if (Date.now() > end) throw new Error('It took too long');
  };

  it('loses no mail, and sends none twice but what was on its way', async () => {
    const { seminarId, version, cookie } = await seedManyInvitees(owner, INVITEES);
    house.postbox.onMail = () => sleep(15);
    const response = await house.api.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', cookie },
      payload: {
        query: 'mutation ($input: SendInvitationsInput!) { sendInvitations(input: $input) { id } }',
        variables: { input: { seminarId, version } },
      },
    });
    expect(response.json()).toMatchObject({ data: { sendInvitations: { id: seminarId } } });
    const { rowCount: planned } = await owner.query('select from deliveries');

    for (let kills = 0; kills < KILLS; kills++) {
      const before = house.mailbox.length;
      worker = hire();
      await until(() => house.mailbox.length >= before + 70);
      await kill(worker);
      // As if so long had passed that whoever was sending must be dead.
      await owner.query(`update deliveries set sending_at = sending_at - interval '1 hour' where state = 'SENDING'`);
    }
    worker = hire();
    await until(async () => (await owner.query(`select from deliveries where state <> 'ACCEPTED'`)).rowCount === 0);

    const copies = new Map<string, string[]>();
    for (const { to, messageId } of house.mailbox) copies.set(to, [...(copies.get(to) ?? []), messageId]);
    expect(copies.size).toBe(planned);
    const { rows } = await owner.query<{ address: string; unclear_count: number }>('select address, unclear_count from deliveries');
    for (const { address, unclear_count } of rows) {
      const ids = copies.get(address) ?? [];
      expect(ids.length).toBeGreaterThanOrEqual(1);
      expect(ids.length).toBeLessThanOrEqual(1 + unclear_count);
      expect(new Set(ids).size).toBe(1);
    }
    const unclear = rows.reduce((sum, row) => sum + row.unclear_count, 0);
    expect(unclear).toBeLessThanOrEqual(KILLS * ON_THEIR_WAY);
    expect(unclear).toBeGreaterThan(0); // Else the kills hit nothing, and the test shows nothing.
  }, 240_000);
});

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
