import { hashOf, Problem, type Act } from '@app/kernel';
import { House } from './support/house.js';
import { aSeat } from '../libs/councils/src/seat/seat.factory.js';

/** Reading acts begin on what the database said of a session last; what they answer is what holds now. */
describe('a reading act that expects who asks', () => {
  let house: House;
  beforeAll(async () => void (house = await House.open({ worker: false })));
  afterAll(() => house.close());

  const read = async <T>(personId: string, work: (act: Act) => Promise<T>): Promise<T> => {
    const [, token = ''] = (await house.cookieOf(personId)).split('=');
    return house.acts.asCaller({ sessionHash: hashOf(token), operation: 'look', channel: 'web', mode: 'read' }, work);
  };
  const endSeat = (seatId: string) => house.owner.query(`update seats set valid_to = current_date - 2 where id = $1`, [seatId]);

  it('is done once where the expectation holds, and again where it does not, with who asks now', async () => {
    const { id, councilId, personId } = await aSeat(house.tx, 'SECRETARY');
    const seen: boolean[] = [];
    const look = () =>
      read(personId, async ({ actor, tx }) => {
        seen.push(actor.isSecretaryOf(councilId));
        const [row] = await tx.query<{ many: number }[]>('select count(*)::int as many from councils where id = $1', [councilId]);
        return { isSecretary: actor.isSecretaryOf(councilId), councils: row?.many };
      });
    expect(await look()).toEqual({ isSecretary: true, councils: 1 });
    expect(await look()).toEqual({ isSecretary: true, councils: 1 });
    expect(seen).toEqual([true, true]);
    await endSeat(id);
    expect(await look()).toMatchObject({ isSecretary: false });
    expect(seen).toEqual([true, true, true, false]);
  });

  it('tells no refusal that was meant for somebody else', async () => {
    const { id, councilId, personId } = await aSeat(house.tx, 'SECRETARY');
    const refuseSecretaries = () =>
      read(personId, async ({ actor }) => {
        if (actor.isSecretaryOf(councilId)) throw new Problem('FORBIDDEN', 'not-yours');
        return 'welcome';
      });
    await expect(refuseSecretaries()).rejects.toMatchObject({ reason: 'not-yours' });
    await expect(refuseSecretaries()).rejects.toMatchObject({ reason: 'not-yours' });
    await endSeat(id);
    expect(await refuseSecretaries()).toBe('welcome');
  });

  it('answers a query by what holds now: rights that end, and a session that ends', async () => {
    const { id, councilId, personId } = await aSeat(house.tx, 'SECRETARY');
    const ask = () => house.ask(personId, 'query ($id: ID!) { council(id: $id) { viewerCanEditRisks } }', { id: councilId });
    const may = { data: { council: { viewerCanEditRisks: true } } };
    expect([await ask(), await ask()]).toEqual([may, may]);
    await endSeat(id);
    expect((await ask()).data).not.toEqual(may.data);
    await house.owner.query('update sessions set ended_at = now() where person_id = $1', [personId]);
    expect(await ask()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it('leaves its connection well when the questions fail', async () => {
    const { personId } = await aSeat(house.tx, 'MEMBER');
    const fail = () => read(personId, ({ tx }) => tx.query('select 1 / 0'));
    await expect(fail()).rejects.toThrow('division by zero');
    await expect(fail()).rejects.toThrow('division by zero');
    expect(await read(personId, ({ tx }) => tx.query('select 1 as one'))).toEqual([{ one: 1 }]);
  });
});
