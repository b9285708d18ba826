import { hashOf, Tokens } from '@app/kernel';
import { randomUUID } from 'node:crypto';
import { House, TEST_SECRET } from '../../../../test/support/house.js';
import { aPerson } from '../person/person.factory.js';

const MINUTE = 60_000;

/** A request without its promise is what a flushed Redis leaves behind. */
describe('a sign-in link that the queue has forgotten', () => {
  let house: House;

  beforeAll(async () => void (house = await House.open()));
  beforeEach(async () => {
    house.setClock(new Date());
    house.mailbox.splice(0);
    await house.owner.query('delete from sign_in_links');
  });
  afterAll(() => house.close());

  const askFor = async (email: string | null): Promise<string> => {
    const id = randomUUID();
    const token = new Tokens(TEST_SECRET).of('sign-in', id);
    await house.owner.query(`select request_sign_in($1, $2, $3, $4)`, [id, email, hashOf(token), Buffer.from(id)]);
    return token;
  };
  const sweep = async (after: number, times = 1) => {
    house.setClock(new Date(Date.now() + after));
    for (let i = 0; i < times; i++) await house.run('people.sweep-sign-in-links', {});
    await house.settle();
    return house.mailbox.splice(0);
  };

  it('is mailed after all, once, however often it is looked for', async () => {
    const { email } = await aPerson(house.tx);
    const token = await askFor(email);
    const mails = await sweep(MINUTE, 3);
    expect(mails).toMatchObject([{ to: email, text: expect.stringContaining(`/sign-in/${token}`) }]);
    expect(await sweep(2 * MINUTE)).toEqual([]);
  });

  it('is left to its promise at first', async () => {
    await askFor((await aPerson(house.tx)).email);
    expect(await sweep(0)).toEqual([]);
  });

  it('is mailed to nobody when the address is unknown, or the link used or expired', async () => {
    await askFor('nobody@example.org');
    const token = await askFor((await aPerson(house.tx)).email);
    const used = await house.ask(null, 'mutation ($token: String!) { signIn(token: $token) { isAdministrator } }', { token });
    expect(used.errors).toBeUndefined();
    expect(await sweep(MINUTE)).toEqual([]);
    await askFor((await aPerson(house.tx)).email);
    expect(await sweep(15 * MINUTE)).toEqual([]);
  });
});
