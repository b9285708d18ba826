import { House } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aSeminar } from '../../../seminars/src/seminar/seminar.factory.js';
import { aMeasure } from '../measure/measure.factory.js';
import { aRisk } from '../risk/risk.factory.js';

/** Each as PostgreSQL writes it, and with an alias as TypeScript hands it down. */
const LISTS = ['risks', 'riskWorklist', 'measures'].flatMap((name) => [
  `query ($id: ID!) { ${name}(councilId: $id) { totalCount } }`,
  `query ($id: ID!) { ${name}(councilId: $id) { totalCount nodes { of: id } } }`,
]);
const MAP = 'query ($id: ID!) { heatMap(councilId: $id) { notScored } }';

describe('a register that one may not read', () => {
  let house: House;
  let councilId: string;
  let secretary: string;

  beforeAll(async () => {
    house = await House.open({ worker: false });
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    await aMeasure(house.tx, await aRisk(house.tx, { councilId }));
  });
  afterAll(() => house.close());

  const told = async (asker: string, query: string, id = councilId) => {
    const { data, errors } = await house.ask(asker, query, { id });
    return errors ? errors.map(({ extensions: { code, reason, field } }) => ({ code, reason, field })) : Object.values(data ?? {});
  };
  const NONE = [{ code: 'NOT_FOUND', reason: 'no-such-record', field: 'councilId' }];

  it('is not there for a stranger, as one of no council is, and is not called empty', async () => {
    const stranger = (await aSeat(house.tx, 'SECRETARY')).personId;
    for (const query of [...LISTS, MAP]) {
      expect([query, await told(stranger, query)]).toEqual([query, NONE]);
      expect([query, await told(secretary, query, secretary)]).toEqual([query, NONE]);
    }
    for (const query of LISTS) expect([query, await told(secretary, query)]).toMatchObject([query, [{ totalCount: 1 }]]);
  });

  it('is none of a council that is known as host of a joint seminar alone, and that council says so', async () => {
    const guest = await aSeat(house.tx, 'SECRETARY');
    await aSeminar(house.tx, { councilId: guest.councilId, coHosts: [councilId] });
    for (const query of [...LISTS, MAP]) expect([query, await told(guest.personId, query)]).toEqual([query, NONE]);
    const KNOWN = `query ($id: ID!) { council(id: $id) { id riskSettings { version } heatMap { notScored } risks { totalCount } measures { totalCount }
      assessmentRounds { id } } }`;
    const nothing = { risks: { totalCount: 0 }, measures: { totalCount: 0 }, assessmentRounds: [] };
    expect(await told(guest.personId, KNOWN)).toEqual([{ id: councilId, riskSettings: null, heatMap: null, ...nothing }]);
  });

  it('of a council that has no risks is there, and empty', async () => {
    const { councilId: id, personId } = await aSeat(house.tx, 'SECRETARY');
    for (const query of LISTS) expect([query, await told(personId, query, id)]).toMatchObject([query, [{ totalCount: 0 }]]);
  });
});
