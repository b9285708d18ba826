import { House } from '../../../../test/support/house.js';
import { RisksFormerMatrices1795305600281 } from '../../../../migrations/1795305600281-risks-former-matrices.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { wordsOfPdf } from '../../../papers/src/words-of-files.fixture.js';
import { aScoredRisk } from '../risk/scored-risk.factory.js';

const MAP = `matrix { code } onOtherMatrices notScored cells { likelihood impact count } moves { fromLikelihood toLikelihood count }`;
const REGISTER = `query ($id: ID!, $riskId: ID!, $asOf: Date, $since: Date, $filter: RiskFilter) {
  heatMap(councilId: $id, asOf: $asOf, since: $since) { ${MAP} }
  council(id: $id) { heatMap(asOf: $asOf, since: $since) { ${MAP} } risks(asOf: $asOf) { nodes { isOnOtherMatrix } } }
  risks(councilId: $id, asOf: $asOf) { nodes { other: isOnOtherMatrix } }
  several: overseenRisks(asOf: $asOf) { nodes { isOnOtherMatrix } }
  chosen: risks(councilId: $id, asOf: $asOf, filter: $filter) { totalCount }
  risk(id: $riskId, asOf: $asOf) { isOnOtherMatrix measures { risks { isOnOtherMatrix } } } }`;

interface Told {
  heatMap: { matrix: { code: string }; onOtherMatrices: number; cells: { likelihood: number; count: number }[]; moves: object[] };
  council: { heatMap: object; risks: { nodes: object[] } };
  risks: { nodes: object[] };
  several: { nodes: object[] };
  chosen: { totalCount: number };
  risk: { isOnOtherMatrix: boolean };
}

/** Its risk rises on 5 × 5 in spring 2025; in July the council takes 4 × 3, and in September 5 × 5 again. */
describe('a council that takes another matrix', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let riskId: string;

  beforeAll(async () => {
    house = await House.open({ worker: false });
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    riskId = await aScoredRisk(house.tx, { councilId, scores: { '2025-03-01': [2, 2], '2025-05-01': [4, 5] } });
    await use('words-4x3', 1, '2025-07-01T10:00:00Z');
    // Half an hour into the next day in Estonia.
    await use('probability-5x5', 2, '2025-08-31T21:30:00Z');
    await use('words-4x3', 3, '2026-05-01T10:00:00Z');
    house.setClock(new Date('2026-05-04T10:00:00Z'));
  });
  afterAll(() => house.close());

  async function use(code: string, version: number, at: string, asker = secretary): Promise<string | undefined> {
    house.setClock(new Date(at));
    const [matrix] = await house.owner.query<{ id: string }[]>('select id from risk_matrices where code = $1', [code]);
    const SET = 'mutation ($input: UpdateRiskSettingsInput!) { updateRiskSettings(input: $input) { matrix { code } } }';
    const { errors } = await house.ask(asker, SET, { input: { councilId, version, matrixId: matrix?.id } });
    return errors?.[0]?.extensions.code;
  }
  const look = async (asOf: string | null, since: string | null = null): Promise<Told> => {
    const variables = { id: councilId, riskId, asOf, since, filter: { isOnOtherMatrix: true } };
    const { data, errors } = await house.ask(secretary, REGISTER, variables);
    expect(errors).toBeUndefined();
    return data as unknown as Told;
  };

  it.each([
    // Before it, on its last day, on the day of the change, on the last day of the other one, after it, today.
    ['2025-03-02', 'probability-5x5', 2],
    ['2025-06-30', 'probability-5x5', 4],
    ['2025-07-01', 'words-4x3', null],
    ['2025-08-31', 'words-4x3', null],
    ['2025-09-01', 'probability-5x5', 4],
    ['2026-04-30', 'probability-5x5', 4],
    [null, 'words-4x3', null],
  ])('has its register of %s on %s', async (asOf, code, likelihood) => {
    const isOther = likelihood === null;
    const { heatMap, council, risks, several, chosen, risk } = await look(asOf);
    expect(heatMap).toMatchObject({ matrix: { code }, onOtherMatrices: isOther ? 1 : 0, notScored: 0 });
    expect(heatMap.cells).toHaveLength(code === 'words-4x3' ? 12 : 25);
    expect(heatMap.cells.filter(({ count }) => count > 0)).toMatchObject(isOther ? [] : [{ likelihood }]);
    expect(council).toEqual({ heatMap, risks: { nodes: [{ isOnOtherMatrix: isOther }] } });
    expect([risks, several]).toEqual([{ nodes: [{ other: isOther }] }, { nodes: [{ isOnOtherMatrix: isOther }] }]);
    expect([chosen, risk]).toEqual([{ totalCount: isOther ? 1 : 0 }, { isOnOtherMatrix: isOther, measures: [] }]);
  });

  it('is told what moved on the matrix of the day that is shown', async () => {
    expect((await look('2025-06-30', '2025-03-02')).heatMap.moves).toEqual([{ fromLikelihood: 2, toLikelihood: 4, count: 1 }]);
    expect((await look('2025-08-31', '2025-03-02')).heatMap.moves).toEqual([]);
  });

  it('has the matrix of the day in the report of that day', async () => {
    const words = async (asOf?: string) => {
      const query = { args: JSON.stringify({ councilId, asOf }), language: 'en' };
      const headers = { cookie: await house.cookieOf(secretary) };
      return wordsOfPdf((await house.api.inject({ url: '/files/risk-register.pdf', query, headers })).rawPayload);
    };
    expect(await words()).toContain('4×3inwords');
    expect(await words('2025-06-30')).not.toContain('4×3inwords');
  });

  it('keeps what it used before once for each change, written by the database alone and read by who reads the register', async () => {
    const codes = 'select m.code from former_risk_matrices f join risk_matrices m on m.id = f.matrix_id order by f.replaced_at';
    const former = [{ code: 'probability-5x5' }, { code: 'words-4x3' }, { code: 'probability-5x5' }];
    expect(await house.rawly(secretary, codes)).toEqual(former);
    const stranger = (await aSeat(house.tx, 'SECRETARY')).personId;
    expect(await house.rawly(stranger, codes)).toEqual([]);
    for (const role of ['turvaring_api', 'turvaring_worker'])
      await expect(house.rawly(secretary, 'delete from former_risk_matrices', [], role)).rejects.toThrow('permission denied');
    const later = '2026-05-04T10:00:00Z';
    const member = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    expect([await use('words-4x3', 4, later, stranger), await use('words-4x3', 4, later, member)]).toEqual(['NOT_FOUND', 'FORBIDDEN']);
    await use('words-4x3', 4, later);
    expect(await house.rawly(secretary, codes)).toEqual(former);
    // What councils used before this was kept stands in the trail of their settings.
    const migration = new RisksFormerMatrices1795305600281();
    const runner = house.owner.createQueryRunner();
    await migration.down(runner);
    await migration.up(runner);
    await runner.release();
    expect(await house.rawly(secretary, codes)).toEqual(former);
  });
});
