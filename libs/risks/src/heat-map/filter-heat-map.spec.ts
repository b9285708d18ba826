import { House } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { aRisk } from '../risk/risk.factory.js';

const MAP = `heatMap(asOf: $asOf, since: $since, filter: $filter) { notScored onOtherMatrices cells { likelihood impact count }
  moves { fromLikelihood toLikelihood count } }`;
const REGISTER = `query ($id: ID!, $filter: RiskFilter, $asOf: Date, $since: Date) { council(id: $id) {
  risks(filter: $filter, asOf: $asOf) { nodes { current { likelihood impact } } } ${MAP} } }`;

interface Cell {
  likelihood: number;
  impact: number;
}
interface Register {
  risks: { nodes: { current: Cell | null }[] };
  heatMap: { notScored: number; onOtherMatrices: number; cells: (Cell & { count: number })[]; moves: object[] };
}

describe('the heat map of a choice of risks', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let member: { institutionId: string };

  beforeAll(async () => {
    house = await House.open({ worker: false });
    house.setClock(new Date('2026-03-01T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    member = await aMembership(house.tx, { councilId });
    const [flood, ice, fire] = [
      await aRisk(house.tx, { councilId, title: 'Üleujutus', ownerInstitutionId: member.institutionId }),
      await aRisk(house.tx, { councilId, title: 'Jäide', eventType: 'TRAFFIC' }),
      await aRisk(house.tx, { councilId, title: 'Põleng', eventType: 'TRAFFIC' }),
    ];
    await aRisk(house.tx, { councilId, title: 'Hindamata' });
    await score(flood.id, 1, 4);
    await score(ice.id, 1, 2);
    await score(fire.id, 1, 2);
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    await score(ice.id, 2, 4);
    const CLOSE = 'mutation ($input: CloseRiskInput!) { closeRisk(input: $input) { id } }';
    await house.ask(secretary, CLOSE, { input: { id: fire.id, version: 2, reason: 'X' } });
  });
  afterAll(() => house.close());

  async function score(riskId: string, version: number, likelihood: number): Promise<void> {
    const impacts = [{ dimension: 'ECONOMIC', value: 4 }];
    const input = { riskId, version, kind: 'CURRENT', likelihood, impacts, confidence: 'LOW', reason: 'X' };
    const SCORE = 'mutation ($input: ModerateAssessmentInput!) { moderateAssessment(input: $input) { id } }';
    expect((await house.ask(secretary, SCORE, { input })).errors).toBeUndefined();
  }
  const look = async (variables: object, asker = secretary): Promise<Register> => {
    const { data, errors } = await house.ask(asker, REGISTER, { id: councilId, ...variables });
    expect(errors).toBeUndefined();
    return data?.['council'] as Register;
  };
  const counted = ({ heatMap }: Register) => heatMap.cells.filter(({ count }) => count > 0).map((c) => [c.likelihood, c.impact, c.count]);

  it('counts just the risks that the list shows, today and on any day', async () => {
    const ways = [
      {},
      { filter: {} },
      { filter: { levels: ['VERY_HIGH'] } },
      { filter: { eventTypes: ['TRAFFIC'], levels: ['MEDIUM', 'VERY_HIGH'] } },
      { filter: { statuses: ['CLOSED'] } },
      { filter: { search: 'jaide' } },
      { filter: { ownerInstitutionId: member.institutionId } },
      { filter: { isScored: false } },
      { filter: { eventTypes: ['TRAFFIC'] }, asOf: '2026-03-02' },
    ];
    for (const way of ways) {
      const { risks, heatMap } = await look(way);
      for (const { likelihood, impact, count } of heatMap.cells)
        expect(risks.nodes.filter(({ current }) => current?.likelihood === likelihood && current.impact === impact)).toHaveLength(count);
      expect(heatMap.notScored).toBe(risks.nodes.filter(({ current }) => !current).length);
    }
    expect(counted(await look({ filter: { levels: ['VERY_HIGH'] } }))).toEqual([[4, 4, 2]]);
    expect(counted(await look({ filter: { statuses: ['CLOSED'] } }))).toEqual([[2, 4, 1]]);
    expect(counted(await look({ filter: { eventTypes: ['TRAFFIC'] }, asOf: '2026-03-02' }))).toEqual([[2, 4, 2]]);
  });

  it('asks who looks, as the list does', async () => {
    const { personId } = await anAffiliation(house.tx, { institutionId: member.institutionId });
    expect(counted(await look({ filter: { isOwn: true } }, personId))).toEqual([[4, 4, 1]]);
    expect(counted(await look({ filter: { isOwn: true } }))).toEqual([]);
  });

  it('tells what came into the choice, moved within it and left it', async () => {
    const since = '2026-04-01';
    const moved = async (filter: object) => (await look({ since, filter })).heatMap.moves;
    expect(await moved({ eventTypes: ['TRAFFIC'] })).toEqual([
      { fromLikelihood: 2, toLikelihood: 4, count: 1 },
      { fromLikelihood: 2, toLikelihood: null, count: 1 },
    ]);
    expect(await moved({ levels: ['VERY_HIGH'] })).toEqual([{ fromLikelihood: null, toLikelihood: 4, count: 1 }]);
    expect(await moved({ eventTypes: ['RESCUE'] })).toEqual([]);
  });
});
