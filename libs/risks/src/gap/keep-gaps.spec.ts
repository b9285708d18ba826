import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aRisk } from '../risk/risk.factory.js';

const GAP = 'id description group importance decisionLevel closedOn closeReason version viewerCanEdit';
const act = (name: string) => {
  const input = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${input}!) { ${name}(input: $input) { ${GAP} } }`;
};
const GAPS = `query ($id: ID!) { risk(id: $id) { capabilityGaps { description closedOn } } }`;
const GIVEN = { description: 'Päästjatel ei ole paati', group: 'OWN_SERVICE', importance: 'HIGH', decisionLevel: 'JOINT' };

describe('a capability gap', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let riskId: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ id: riskId } = await aRisk(house.tx, { councilId }));
  });
  afterAll(() => house.close());

  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const ask = (name: string, input: object, asker = secretary) => house.ask(asker, act(name), { input });
  const add = async (input: object = {}) =>
    (await ask('addCapabilityGap', { riskId, ...GIVEN, ...input })).data?.['addCapabilityGap'] as { id: string };

  it('is noted at a risk, changed by who saw its last version, and closed with the reason', async () => {
    const gap = await add();
    expect(gap).toMatchObject({ ...GIVEN, closedOn: null, version: 1, viewerCanEdit: true });
    const { id } = gap;
    expect((await ask('updateCapabilityGap', { id, version: 1, decisionLevel: 'MINISTRY' })).data?.['updateCapabilityGap']).toMatchObject({
      ...GIVEN,
      decisionLevel: 'MINISTRY',
      version: 2,
    });
    expect(refusal(await ask('updateCapabilityGap', { id, version: 1, importance: 'LOW' }))).toEqual([
      { code: 'CONFLICT', reason: 'stale-version', field: 'version' },
    ]);
    expect(refusal(await ask('closeCapabilityGap', { id, version: 2, reason: ' ' }))).toEqual([
      { code: 'INVALID', reason: 'wrong-length', field: 'reason' },
    ]);
    expect((await ask('closeCapabilityGap', { id, version: 2, reason: 'Paat osteti' })).data?.['closeCapabilityGap']).toMatchObject({
      closedOn: '2026-05-04',
      closeReason: 'Paat osteti',
      viewerCanEdit: false,
    });
    expect(refusal(await ask('updateCapabilityGap', { id, version: 3, importance: 'LOW' }))).toEqual([
      { code: 'CONFLICT', reason: 'gap-is-closed', field: 'id' },
    ]);
    await add({ description: 'Hoiatus ei jõua kõigini', group: 'COMMUNICATION' });
    expect((await house.ask(secretary, GAPS, { id: riskId })).data?.['risk']).toEqual({
      capabilityGaps: [
        { description: 'Hoiatus ei jõua kõigini', closedOn: null },
        { description: 'Päästjatel ei ole paati', closedOn: '2026-05-04' },
      ],
    });
  });

  it('is the secretary’s to keep: others of the council read it, for strangers it is not there', async () => {
    const { id } = await add();
    for (const [role, of, code] of [
      ['CHAIR', councilId, 'FORBIDDEN'],
      ['MEMBER', councilId, 'FORBIDDEN'],
      ['SECRETARY', undefined, 'NOT_FOUND'],
    ] as const) {
      const asker = (await aSeat(house.tx, role, of)).personId;
      expect(refusal(await ask('addCapabilityGap', { riskId, ...GIVEN }, asker))).toMatchObject([{ code }]);
      expect(refusal(await ask('updateCapabilityGap', { id, version: 1, importance: 'LOW' }, asker))).toMatchObject([{ code }]);
      expect(refusal(await ask('closeCapabilityGap', { id, version: 1, reason: 'X' }, asker))).toMatchObject([{ code }]);
    }
  });

  it('is not noted at a closed risk', async () => {
    await house.owner.query(`update risks set status = 'CLOSED', close_reason = 'X', closed_on = '2026-05-01' where id = $1`, [riskId]);
    expect(refusal(await ask('addCapabilityGap', { riskId, ...GIVEN }))).toEqual([
      { code: 'CONFLICT', reason: 'risk-is-closed', field: 'riskId' },
    ]);
  });
});
