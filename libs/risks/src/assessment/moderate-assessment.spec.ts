import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aRisk } from '../risk/risk.factory.js';

const POSITION = '{ likelihood impact score level }';
const MODERATE = `mutation ($input: ModerateAssessmentInput!) { moderateAssessment(input: $input) {
  number kind overallImpact score level assessedOn matrix { code version } person { id } } }`;
const RISK = `query ($id: ID!) { risk(id: $id) { version trend assessedOn reviewDueOn isOnOtherMatrix inherent ${POSITION} current ${POSITION} target ${POSITION}
  assessments { number score } } }`;
const HEAT_MAP = `query ($councilId: ID!, $asOf: Date) { heatMap(councilId: $councilId, asOf: $asOf) {
  matrix { code } cells { likelihood impact level count } notScored onOtherMatrices } }`;

interface HeatMapAnswer {
  matrix: { code: string };
  cells: { likelihood: number; impact: number; level: string; count: number }[];
  notScored: number;
  onOtherMatrices: number;
}

describe('an assessment', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let riskId: string;
  let version: number;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ id: riskId } = await aRisk(house.tx, { councilId }));
    version = 1;
  });
  afterAll(() => house.close());

  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const GIVEN = {
    kind: 'CURRENT',
    likelihood: 4,
    impacts: [
      { dimension: 'LIFE_HEALTH', value: 4 },
      { dimension: 'ECONOMIC', value: 2 },
    ],
    confidence: 'MEDIUM',
    reason: 'Hinnatud kevadisel seminaril',
  };
  const moderate = (input: object, asker = secretary) => house.ask(asker, MODERATE, { input: { riskId, version, ...GIVEN, ...input } });
  const moderated = async (input: object) => {
    const { data, errors } = await moderate(input);
    expect(errors).toBeUndefined();
    version += 1;
    return data?.['moderateAssessment'];
  };
  const risk = async () => (await house.ask(secretary, RISK, { id: riskId })).data?.['risk'];
  const heatMap = async (asOf?: string) => (await house.ask(secretary, HEAT_MAP, { councilId, asOf })).data?.['heatMap'] as HeatMapAnswer;
  const useMatrix = async (code: string) => {
    const [{ id }] = await house.owner.query<[{ id: string }]>('select id from risk_matrices where code = $1', [code]);
    const { data } = await house.ask(secretary, 'query ($id: ID!) { council(id: $id) { riskSettings { version } } }', { id: councilId });
    const settings = (data?.['council'] as { riskSettings: { version: number } }).riskSettings;
    const input = { councilId, version: settings.version, matrixId: id };
    const SET = 'mutation ($input: UpdateRiskSettingsInput!) { updateRiskSettings(input: $input) { matrix { code } } }';
    expect((await house.ask(secretary, SET, { input })).data).toEqual({ updateRiskSettings: { matrix: { code } } });
  };

  it("scores on the council's matrix: the worst impact counts, and the risk shows what came out", async () => {
    expect(await moderated({})).toEqual({
      number: 1,
      kind: 'CURRENT',
      overallImpact: 4,
      score: 16,
      level: 'VERY_HIGH',
      assessedOn: '2026-05-04',
      matrix: { code: 'probability-5x5', version: 1 },
      person: { id: secretary },
    });
    await moderated({ kind: 'INHERENT', likelihood: 5 });
    await moderated({ kind: 'TARGET', likelihood: 2 });
    expect(await risk()).toMatchObject({
      version: 4,
      trend: null,
      assessedOn: '2026-05-04',
      reviewDueOn: '2027-05-04',
      inherent: { likelihood: 5, impact: 4, score: 20, level: 'VERY_HIGH' },
      current: { likelihood: 4, impact: 4, score: 16, level: 'VERY_HIGH' },
      target: { likelihood: 2, impact: 4, score: 8, level: 'MEDIUM' },
    });
  });

  it('moves the risk, which says where to; one of an earlier day is history and moves nothing', async () => {
    await moderated({});
    await moderated({ likelihood: 2 });
    expect(await risk()).toMatchObject({ trend: 'DOWN', current: { score: 8, level: 'MEDIUM' }, reviewDueOn: '2028-05-03' });
    await moderated({ likelihood: 5, assessedOn: '2025-05-04' });
    expect(await risk()).toMatchObject({
      trend: 'DOWN',
      current: { score: 8 },
      assessments: [
        { number: 2, score: 8 },
        { number: 1, score: 16 },
        { number: 3, score: 20 },
      ],
    });
  });

  it('outside of the matrix, of the future, before the risk or of a closed one is refused with its field, and changes nothing', async () => {
    const told = async (input: object) => refusal(await moderate(input));
    expect(await told({ likelihood: 6 })).toEqual([{ code: 'INVALID', reason: 'outside-the-matrix', field: 'likelihood' }]);
    expect(await told({ impacts: [{ dimension: 'ECONOMIC', value: 7 }] })).toEqual([
      { code: 'INVALID', reason: 'outside-the-matrix', field: 'impacts' },
    ]);
    expect(await told({ impacts: [GIVEN.impacts[0], GIVEN.impacts[0]] })).toEqual([
      { code: 'INVALID', reason: 'given-twice', field: 'impacts' },
    ]);
    expect(await told({ assessedOn: '2026-05-05' })).toEqual([{ code: 'INVALID', reason: 'in-the-future', field: 'assessedOn' }]);
    expect(await told({ assessedOn: '2019-12-31' })).toEqual([{ code: 'INVALID', reason: 'before-the-risk', field: 'assessedOn' }]);
    expect(await told({ reason: ' ' })).toEqual([{ code: 'INVALID', reason: 'wrong-length', field: 'reason' }]);
    expect(await told({ version: 2 })).toEqual([{ code: 'CONFLICT', reason: 'stale-version', field: 'version' }]);
    for (const role of ['CHAIR', 'MEMBER'] as const)
      expect(refusal(await moderate({}, (await aSeat(house.tx, role, councilId)).personId))).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(refusal(await moderate({}, (await aSeat(house.tx, 'SECRETARY')).personId))).toMatchObject([{ code: 'NOT_FOUND' }]);
    await house.owner.query(`update risks set status = 'CLOSED', close_reason = 'X', closed_on = '2026-05-01' where id = $1`, [riskId]);
    expect(await told({})).toEqual([{ code: 'CONFLICT', reason: 'risk-is-closed', field: 'riskId' }]);
    expect(await risk()).toMatchObject({ version: 1, current: null, assessments: [] });
  });

  it('stays as it was when the council takes another matrix, and the map says that it does not compare', async () => {
    await moderated({});
    await useMatrix('words-4x3');
    expect(await risk()).toMatchObject({ isOnOtherMatrix: true, current: { likelihood: 4, impact: 4, score: 16, level: 'VERY_HIGH' } });
    expect(await heatMap()).toMatchObject({ matrix: { code: 'words-4x3' }, onOtherMatrices: 1, notScored: 0 });
    expect(await told43()).toEqual([{ code: 'INVALID', reason: 'dimension-not-of-matrix', field: 'impacts' }]);
    await moderated({
      likelihood: 4,
      impacts: [
        { dimension: 'LIFE_HEALTH', value: 3 },
        { dimension: 'SOCIAL_POLITICAL', value: 1 },
      ],
    });
    // (3 × 3 + 1 × 1) / 4 = 2.5, a half upwards.
    expect(await risk()).toMatchObject({
      isOnOtherMatrix: false,
      trend: null,
      current: { likelihood: 4, impact: 3, score: 12, level: 'VERY_HIGH' },
    });
  });
  const told43 = async () => refusal(await moderate({ impacts: [{ dimension: 'ECONOMIC', value: 2 }] }));

  it('stands in its cell of the heat map, also of a day in the past', async () => {
    house.setClock(new Date('2026-05-01T10:00:00Z'));
    await moderated({ likelihood: 2 });
    house.setClock(new Date('2026-05-03T22:00:00Z')); // One in the morning of the 4th in Estonia.
    await moderated({});
    await aRisk(house.tx, { councilId });
    const filled = async (asOf?: string) => (await heatMap(asOf)).cells.filter(({ count }) => count > 0);
    expect((await heatMap()).cells).toHaveLength(25);
    expect(await filled()).toEqual([{ likelihood: 4, impact: 4, level: 'VERY_HIGH', count: 1 }]);
    expect(await filled('2026-05-03')).toEqual([{ likelihood: 2, impact: 4, level: 'MEDIUM', count: 1 }]);
    expect(await filled('2026-04-30')).toEqual([]);
    const THEN = `query ($councilId: ID!, $id: ID!) { risks(councilId: $councilId, asOf: "2026-05-03") { nodes { id current { score } } }
      risk(id: $id) { current { score } currentThen(asOf: "2026-05-03") { score } } }`;
    expect((await house.ask(secretary, THEN, { councilId, id: riskId })).data).toEqual({
      risks: { nodes: [{ id: riskId, current: { score: 8 } }] },
      risk: { current: { score: 16 }, currentThen: { score: 8 } },
    });
  });

  it('can be changed by nobody, also not by the owner of the tables', async () => {
    await moderated({});
    await expect(house.owner.query('update risk_assessments set score = 1 where risk_id = $1', [riskId])).rejects.toThrow('never changed');
    await expect(house.owner.query('update risk_matrices set version = 7')).rejects.toThrow('never changed');
  });
});
