import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aRisk } from '../risk/risk.factory.js';

describe('the file of a register', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let restricted: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ id: restricted } = await aRisk(house.tx, { councilId, title: 'Rünnak' }));
    await house.owner.query(`update risks set mark_basis = 'AvTS', mark_from = '2026-01-01', mark_holder = 'Päästeamet' where id = $1`, [
      restricted,
    ]);
    await aRisk(house.tx, { councilId, title: 'Jäide' });
  });
  afterAll(() => house.close());

  const download = async (asker: string | null, address: string, args: object, more: Record<string, string | string[]> = {}) =>
    house.api.inject({
      url: `/files/${address}`,
      query: { args: JSON.stringify(args), language: 'et', ...more },
      headers: asker ? { cookie: await house.cookieOf(asker) } : {},
    });

  it('is downloaded under a name of its own, never stored on the way, and only as a file', async () => {
    const { headers } = await download(secretary, 'risk-register.csv', { councilId });
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-type': 'text/csv; charset=utf-8',
    });
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="AK-riskiregister-[a-z0-9-]+-2026-05-04\.csv"; filename\*=UTF-8''AK-riskiregister-/,
    );
  });

  it('is for whoever reads the register, without what they may not see, and takes the arguments of the register alone', async () => {
    const member = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    const seen = (await download(member, 'risk-register.csv', { councilId })).body;
    expect(seen).toContain('Jäide');
    expect(seen).not.toContain(restricted);
    expect(seen).not.toContain('ASUTUSESISESEKS');
    const stranger = (await aSeat(house.tx, 'SECRETARY')).personId;
    const told = async (asker: string | null, args: object, address = 'risk-register.xlsx', more = {}) => {
      const answer = await download(asker, address, args, more);
      return [answer.statusCode, answer.json<Answer>().errors?.[0]?.extensions.reason, answer.json<Answer>().errors?.[0]?.extensions.field];
    };
    expect(await told(stranger, { councilId })).toEqual([404, 'no-such-record', 'councilId']);
    expect(await told(null, { councilId })).toEqual([401, 'not-signed-in', undefined]);
    expect(await told(secretary, { councilId: 'x' })).toEqual([400, 'not-an-id', 'councilId']);
    expect(await told(secretary, { councilId, filter: { levels: ['TOP'] } })).toEqual([400, 'malformed-input', 'filter.levels.0']);
    expect(await told(secretary, { councilId, asOf: 'yesterday' })).toEqual([400, 'not-a-day', 'asOf']);
    expect(await told(secretary, { councilId, more: 1 })).toEqual([400, 'malformed-input', 'more']);
    for (const [parameter, value, reason] of [
      ['councilId', councilId, 'no-such-parameter'],
      ['fliter', '{}', 'no-such-parameter'],
      ['language', ['et', 'en'], 'given-twice'],
      ['language', 'fi', 'malformed-input'],
    ] as const)
      expect(await told(secretary, { councilId }, 'risk-register.csv', { [parameter]: value })).toEqual([400, reason, parameter]);
    expect(await told(secretary, {}, 'no-such-file.pdf')).toEqual([404, 'no-such-record', undefined]);
    expect((await download(secretary, 'risk-register.csv', { councilId, filter: { search: 'Jäide' } })).body).not.toContain('Rünnak');
  });
});
