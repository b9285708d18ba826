import { House, type Answer } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { aRisk } from '../risk/risk.factory.js';
import { aMeasure } from './measure.factory.js';

const MEASURE = `id number ref title state phase decisionLevel costEuros dueOn inPlaceOn isLate isPublic dropReason version viewerCanEdit
  effect { likelihood impacts { dimension value } } gap { id } responsibleInstitution { id } partners { id } risks { id }`;
const act = (name: string) => {
  const input = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${input}!) { ${name}(input: $input) { ${MEASURE} } }`;
};
const MEASURES = `query ($councilId: ID!, $filter: MeasureFilter, $orderBy: MeasureOrder) {
  measures(councilId: $councilId, filter: $filter, orderBy: $orderBy) { totalCount nodes { number } } }`;
const GIVEN = { title: 'Kodukülastused', phase: 'PREVENTION', decisionLevel: 'JOINT' };

describe('a measure', () => {
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
  const add = (input: object = {}, asker = secretary) => ask('addMeasure', { riskIds: [riskId], ...GIVEN, ...input }, asker);
  const added = async (input: object = {}) => {
    const { data, errors } = await add(input);
    expect(errors).toBeUndefined();
    return data?.['addMeasure'] as { id: string };
  };
  const aGap = async (of: string) => {
    const GAP = 'mutation ($input: AddCapabilityGapInput!) { addCapabilityGap(input: $input) { id } }';
    const input = { riskId: of, description: 'Paat', group: 'OTHER', importance: 'LOW', decisionLevel: 'OWN' };
    return ((await house.ask(secretary, GAP, { input })).data?.['addCapabilityGap'] as { id: string }).id;
  };

  it('is planned with the next number of its council, with whom and for what', async () => {
    const [responsible, partner] = [await aMembership(house.tx, { councilId }), await aMembership(house.tx, { councilId })];
    const other = await aRisk(house.tx, { councilId });
    const gapId = await aGap(other.id);
    const measure = await added({
      riskIds: [riskId, other.id],
      gapId,
      responsibleInstitutionId: responsible.institutionId,
      partnerIds: [partner.institutionId],
      costEuros: 12_000,
      dueOn: '2026-09-01',
      effect: { likelihood: 2, impacts: [{ dimension: 'LIFE_HEALTH', value: 3 }] },
    });
    expect(measure).toMatchObject({
      ...GIVEN,
      number: 1,
      ref: expect.stringMatching(/^M-KAL\w*-01$/),
      state: 'PLANNED',
      costEuros: 12_000,
      isLate: false,
      effect: { likelihood: 2, impacts: [{ dimension: 'LIFE_HEALTH', value: 3 }] },
      gap: { id: gapId },
      responsibleInstitution: { id: responsible.institutionId },
      partners: [{ id: partner.institutionId }],
      risks: [{ id: riskId }, { id: other.id }],
      viewerCanEdit: true,
    });
    expect(await added()).toMatchObject({ number: 2, effect: null });
    house.setClock(new Date('2026-09-02T10:00:00Z'));
    const listed = async (filter?: object, orderBy?: string) =>
      (await house.ask(secretary, MEASURES, { councilId, filter, orderBy })).data?.['measures'];
    expect(await listed({}, 'DUE')).toEqual({ totalCount: 2, nodes: [{ number: 1 }, { number: 2 }] });
    expect(await listed({ isLate: true, riskId: other.id })).toEqual({ totalCount: 1, nodes: [{ number: 1 }] });
    expect(await listed({ responsibleInstitutionId: partner.institutionId })).toEqual({ totalCount: 0, nodes: [] });
  });

  it('that is there already is entered with the day since when', async () => {
    expect(await added({ inPlaceOn: '2024-01-01' })).toMatchObject({ state: 'IN_PLACE', inPlaceOn: '2024-01-01', isLate: false });
    expect(refusal(await add({ inPlaceOn: '2026-05-05' }))).toEqual([{ code: 'INVALID', reason: 'in-the-future', field: 'inPlaceOn' }]);
  });

  it('is refused in words when it cannot be so', async () => {
    const told = async (input: object) => refusal(await add(input));
    const foreign = await aRisk(house.tx, { councilId: (await aSeat(house.tx, 'SECRETARY')).councilId });
    const gapId = await aGap((await aRisk(house.tx, { councilId })).id);
    expect(await told({ riskIds: [] })).toMatchObject([{ code: 'INVALID', reason: 'too-few', field: 'riskIds' }]);
    expect(await told({ riskIds: [riskId, foreign.id] })).toEqual([{ code: 'NOT_FOUND', reason: 'no-such-record', field: 'riskIds' }]);
    expect(await told({ gapId })).toEqual([{ code: 'INVALID', reason: 'gap-of-another-risk', field: 'gapId' }]);
    expect(await told({ costEuros: -1 })).toEqual([{ code: 'INVALID', reason: 'too-small', field: 'costEuros' }]);
    expect(await told({ effect: { impacts: [] } })).toEqual([{ code: 'INVALID', reason: 'required', field: 'effect' }]);
    expect(await told({ effect: { likelihood: 6, impacts: [] } })).toEqual([
      { code: 'INVALID', reason: 'outside-the-matrix', field: 'effect.likelihood' },
    ]);
    expect(await told({ effect: { impacts: [{ dimension: 'ECONOMIC', value: 6 }] } })).toEqual([
      { code: 'INVALID', reason: 'outside-the-matrix', field: 'effect.impacts' },
    ]);
    await house.owner.query(`update risks set mark_basis = 'AvTS', mark_from = '2026-01-01', mark_holder = 'PPA' where id = $1`, [riskId]);
    expect(await told({ isPublic: true })).toEqual([{ code: 'CONFLICT', reason: 'risk-is-restricted', field: 'isPublic' }]);
    await house.owner.query(`update risks set status = 'CLOSED', close_reason = 'X', closed_on = '2026-05-01' where id = $1`, [riskId]);
    expect(await told({})).toEqual([{ code: 'CONFLICT', reason: 'risk-is-closed', field: 'riskIds' }]);
  });

  it('of one council is not put to risks of another, also where one person keeps both registers', async () => {
    const other = await aSeat(house.tx, 'SECRETARY');
    await house.owner.query('update seats set person_id = $1 where id = $2', [secretary, other.id]);
    const elsewhere = await aRisk(house.tx, { councilId: other.councilId });
    expect(refusal(await add({ riskIds: [riskId, elsewhere.id] }))).toEqual([
      { code: 'INVALID', reason: 'risk-of-another-council', field: 'riskIds' },
    ]);
  });

  it('is changed, begun and dropped by who saw its last version; a dropped one stays as it was', async () => {
    const other = await aRisk(house.tx, { councilId });
    const { id } = await added({ dueOn: '2026-05-03', effect: { likelihood: 2, impacts: [] } });
    expect((await ask('updateMeasure', { id, version: 1, riskIds: [other.id], effect: null })).data?.['updateMeasure']).toMatchObject({
      version: 2,
      isLate: true,
      effect: null,
      risks: [{ id: other.id }],
    });
    expect((await ask('startMeasure', { id, version: 2 })).data?.['startMeasure']).toMatchObject({ state: 'IN_PROGRESS', version: 3 });
    expect(refusal(await ask('startMeasure', { id, version: 3 }))).toEqual([
      { code: 'CONFLICT', reason: 'measure-is-not-planned', field: 'id' },
    ]);
    expect(refusal(await ask('dropMeasure', { id, version: 2, reason: 'X' }))).toEqual([
      { code: 'CONFLICT', reason: 'stale-version', field: 'version' },
    ]);
    expect((await ask('dropMeasure', { id, version: 3, reason: 'Raha ei ole' })).data?.['dropMeasure']).toMatchObject({
      state: 'DROPPED',
      dropReason: 'Raha ei ole',
      isLate: false,
      viewerCanEdit: false,
    });
    for (const [name, input] of [
      ['updateMeasure', { id, version: 4, title: 'X' }],
      ['dropMeasure', { id, version: 4, reason: 'X' }],
    ] as const)
      expect(refusal(await ask(name, input))).toEqual([{ code: 'CONFLICT', reason: 'measure-is-dropped', field: 'id' }]);
    expect(refusal(await ask('completeMeasure', { measureId: id, version: 4 }))).toEqual([
      { code: 'CONFLICT', reason: 'measure-is-dropped', field: 'measureId' },
    ]);
  });

  it('is the secretary’s to keep: others of the council read it, for strangers it is not there', async () => {
    const { id } = await added();
    for (const [role, of, code] of [
      ['CHAIR', councilId, 'FORBIDDEN'],
      ['MEMBER', councilId, 'FORBIDDEN'],
      ['SECRETARY', undefined, 'NOT_FOUND'],
    ] as const) {
      const asker = (await aSeat(house.tx, role, of)).personId;
      expect(refusal(await add({}, asker))).toMatchObject([{ code }]);
      expect(refusal(await ask('updateMeasure', { id, version: 1, title: 'X' }, asker))).toMatchObject([{ code }]);
      expect(refusal(await ask('startMeasure', { id, version: 1 }, asker))).toMatchObject([{ code }]);
      expect(refusal(await ask('completeMeasure', { measureId: id, version: 1 }, asker))).toMatchObject([{ code }]);
      expect(refusal(await ask('dropMeasure', { id, version: 1, reason: 'X' }, asker))).toMatchObject([{ code }]);
    }
  });

  it('of a restricted risk leaves no trace for who may not see the risk; of an open one besides, it shows that one alone', async () => {
    const owner = await aMembership(house.tx, { councilId });
    const secret = await aRisk(house.tx, { councilId, ownerInstitutionId: owner.institutionId });
    await house.owner.query(`update risks set mark_basis = 'AvTS', mark_from = '2026-01-01', mark_holder = 'PPA' where id = $1`, [
      secret.id,
    ]);
    const [hidden, shared] = [await aMeasure(house.tx, secret), await added({ riskIds: [riskId, secret.id] })];
    const member = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    const colleague = (await anAffiliation(house.tx, { institutionId: owner.institutionId })).personId;
    const ONE = 'query ($id: ID!) { measure(id: $id) { risks { id } } }';
    expect(refusal(await house.ask(member, ONE, { id: hidden.id }))).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await house.ask(member, ONE, { id: shared.id })).data).toEqual({ measure: { risks: [{ id: riskId }] } });
    expect((await house.ask(member, MEASURES, { councilId })).data?.['measures']).toMatchObject({ totalCount: 1 });
    expect((await house.ask(colleague, ONE, { id: hidden.id })).data).toEqual({ measure: { risks: [{ id: secret.id }] } });
    for (const table of ['measure_risks', 'capability_gaps', 'score_proposals'])
      expect(await house.rawly(member, `select 1 from ${table} where risk_id = $1`, [secret.id])).toEqual([]);
  });
});
