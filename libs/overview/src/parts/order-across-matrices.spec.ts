import { House } from '../../../../test/support/house.js';
import { aCouncil } from '../../../councils/src/council/council.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anInstitution } from '../../../people/src/institution/institution.factory.js';
import { aRegion } from '../../../people/src/region/region.factory.js';
import { aScoredRisk } from '../../../risks/src/risk/scored-risk.factory.js';

const RISK = '{ id mostScore isOnOtherMatrix current { score } }';
const LISTS = `query ($regionCode: String!, $councils: [ID!]) {
  countyOverview(regionCode: $regionCode) { high { count rows ${RISK} } }
  councilComparison(councilIds: $councils) { risks { rows ${RISK} } councils { council { id } highest ${RISK} } }
}`;
const ROWS = `query ($regionCode: String!, $orderBy: RiskOrder, $isReversed: Boolean, $after: String) {
  overseenRisks(regionCode: $regionCode, orderBy: $orderBy, isReversed: $isReversed, first: 1, after: $after) {
    nodes { id mostScore isOnOtherMatrix } pageInfo { hasNextPage endCursor } } }`;

interface Told {
  id: string;
  mostScore: number | null;
  isOnOtherMatrix: boolean;
}
interface Lists {
  countyOverview: { high: { count: number; rows: Told[] } };
  councilComparison: { risks: { rows: Told[] }; councils: { council: { id: string }; highest: Told | null }[] };
}
interface Page {
  nodes: Told[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

describe('risks of two matrices in one list', () => {
  let house: House;
  let regionCode: string;
  let large: string;
  let small: string;
  let official: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    const region = await aRegion(house.tx, { kind: 'COUNTY', name: 'Kalamaa' });
    regionCode = region.code;
    const { id: institutionId } = await anInstitution(house.tx, { kind: 'COUNTY' });
    await house.owner.query(`insert into institution_regions (institution_id, region_id, valid_from) values ($1, $2, '2019-01-01')`, [
      institutionId,
      region.id,
    ]);
    official = (await anAffiliation(house.tx, { institutionId, role: 'OFFICIAL' })).personId;
    [large, small] = [await works(region.id, 'Aardla'), await works(region.id, 'Beeta')];
    await house.owner.query(
      `update risk_settings set matrix_id = (select id from risk_matrices where code = 'words-4x3') where council_id = $1`,
      [small],
    );
  });
  afterAll(() => house.close());

  const works = async (regionId: string, name: string): Promise<string> => {
    const { id } = await aCouncil(house.tx, { name });
    await house.owner.query(`insert into council_regions (council_id, region_id, valid_from) values ($1, $2, '2019-01-01')`, [
      id,
      regionId,
    ]);
    return id;
  };
  const onLarge = (councilId: string, likelihood: number, impact: number) =>
    aScoredRisk(house.tx, { councilId, scores: { '2026-02-01': [likelihood, impact] } });
  /** On the matrix of 4 × 3, of which the highest score is 12. */
  const onSmall = async (councilId: string, likelihood: number, impact: number) => {
    const id = await onLarge(councilId, 1, 1);
    await house.owner.query(
      `update risks r set current_likelihood = $2, current_impact = $3, current_score = $2::int * $3::int, current_matrix_id = m.id, current_level = l.level,
              level_rank = array_position(array['LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH'], l.level)
         from risk_matrices m cross join lateral (select m.cells -> ($2::int - 1) ->> ($3::int - 1) as level) l where r.id = $1 and m.code = 'words-4x3'`,
      [id, likelihood, impact],
    );
    return id;
  };
  const lists = async (): Promise<Lists> => {
    const { data, errors } = await house.ask(official, LISTS, { regionCode, councils: [large, small] });
    expect(errors).toBeUndefined();
    return data as unknown as Lists;
  };
  const rows = async (variables: object = {}): Promise<Told[]> => {
    const found: Told[] = [];
    let after: string | null = null;
    do {
      const { data, errors } = await house.ask(official, ROWS, { regionCode, after, ...variables });
      expect(errors).toBeUndefined();
      const { nodes, pageInfo } = data?.['overseenRisks'] as Page;
      found.push(...nodes);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    return found;
  };
  const idsOf = (all: readonly Told[]) => all.map(({ id }) => id);

  it('stand by level, and within it by how far up its own matrix each one is, page by page too', async () => {
    const second = await onLarge(large, 4, 4);
    const first = await onSmall(small, 4, 3);
    const third = await onLarge(large, 2, 2);
    const { countyOverview, councilComparison } = await lists();
    expect(idsOf(countyOverview.high.rows)).toEqual([first, second]);
    expect(idsOf(councilComparison.risks.rows)).toEqual([first, second, third]);
    for (const orderBy of ['LEVEL', 'SCORE']) {
      expect(idsOf(await rows({ orderBy }))).toEqual([first, second, third]);
      expect(idsOf(await rows({ orderBy, isReversed: true }))).toEqual([third, second, first]);
    }
  });

  it('say each of how many its points are, and whether its council uses that matrix', async () => {
    const former = await onLarge(small, 4, 4);
    const present = await onSmall(small, 4, 3);
    const usual = await onLarge(large, 5, 5);
    const told: Record<string, object> = {
      [former]: { id: former, mostScore: 25, isOnOtherMatrix: true },
      [present]: { id: present, mostScore: 12, isOnOtherMatrix: false },
      [usual]: { id: usual, mostScore: 25, isOnOtherMatrix: false },
    };
    const { countyOverview, councilComparison } = await lists();
    for (const all of [countyOverview.high.rows, councilComparison.risks.rows, await rows()]) {
      expect(all).toHaveLength(3);
      for (const one of all) expect(one).toMatchObject(told[one.id] ?? {});
    }
    // The top of the matrix of today is not beaten by more points of another.
    expect(councilComparison.councils.map(({ highest }) => highest?.id)).toEqual([usual, present]);
  });

  it('have no part in a matrix before they are scored', async () => {
    const scored = await onLarge(large, 1, 1);
    const unscored = await aScoredRisk(house.tx, { councilId: small, scores: {} });
    expect(await rows()).toMatchObject([{ id: scored }, { id: unscored, mostScore: null, isOnOtherMatrix: false }]);
    expect((await lists()).councilComparison.risks.rows).toMatchObject([
      { id: scored, mostScore: 25 },
      { id: unscored, mostScore: null, isOnOtherMatrix: false },
    ]);
  });
});
