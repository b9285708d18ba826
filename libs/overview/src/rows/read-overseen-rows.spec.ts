import { DataSource } from 'typeorm';
import { House } from '../../../../test/support/house.js';
import { aCouncil } from '../../../councils/src/council/council.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anInstitution } from '../../../people/src/institution/institution.factory.js';
import { aRegion } from '../../../people/src/region/region.factory.js';
import { aMeasure } from '../../../risks/src/measure/measure.factory.js';
import { aRisk } from '../../../risks/src/risk/risk.factory.js';
import { aScoredRisk } from '../../../risks/src/risk/scored-risk.factory.js';

const RISKS = `query ($regionCode: String, $councils: [String!], $filter: RiskFilter, $asOf: Date, $first: Int, $after: String) {
  overseenRisks(regionCode: $regionCode, councils: $councils, filter: $filter, asOf: $asOf, first: $first, after: $after) {
    nodes { id } pageInfo { hasNextPage endCursor } } }`;
const LATE = `query ($regionCode: String, $institutionId: ID, $isAssigned: Boolean) {
  lateMeasures(regionCode: $regionCode, institutionId: $institutionId, isAssigned: $isAssigned) { nodes { id } } }`;
const NUMBERS = `query ($regionCode: String!, $since: Date) { countyOverview(regionCode: $regionCode, since: $since) {
  levels { veryHigh high notScored } levelsThen { veryHigh high } high { count } worse { count } overdue { count rows { institution { id } count } } } }`;

interface Page {
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}
interface Numbers {
  levels: Record<string, number>;
  levelsThen: Record<'veryHigh' | 'high', number>;
  high: { count: number };
  worse: { count: number };
  overdue: { count: number; rows: { institution: { id: string } | null; count: number }[] };
}

describe('the rows behind the numbers of the overview', () => {
  let house: House;
  let regionCode: string;
  let councilId: string;
  let other: string;
  let official: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    const region = await aRegion(house.tx, { kind: 'COUNTY', name: 'Kalamaa' });
    regionCode = region.code;
    [councilId, other] = [await works(region.id), await works(region.id)];
    const { id: institutionId } = await anInstitution(house.tx, { kind: 'COUNTY' });
    await house.owner.query(`insert into institution_regions (institution_id, region_id, valid_from) values ($1, $2, '2019-01-01')`, [
      institutionId,
      region.id,
    ]);
    official = (await anAffiliation(house.tx, { institutionId, role: 'OFFICIAL' })).personId;
  });
  afterAll(() => house.close());

  const works = async (regionId: string): Promise<string> => {
    const { id } = await aCouncil(house.tx, { meetingsPerYear: 0 });
    await house.owner.query(`insert into council_regions (council_id, region_id, valid_from) values ($1, $2, '2019-01-01')`, [
      id,
      regionId,
    ]);
    return id;
  };
  const slugOf = async (id: string) =>
    (await house.owner.query<[{ slug: string }]>('select slug from councils where id = $1', [id]))[0].slug;
  const page = async (query: string, field: string, variables: Record<string, unknown>, asker: string): Promise<Page> => {
    const { data, errors } = await house.ask(asker, query, variables);
    expect(errors).toBeUndefined();
    return data?.[field] as Page;
  };
  /** All ids, page by page. */
  const risks = async (variables: object = {}, asker = official): Promise<string[]> => {
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo }: Page = await page(RISKS, 'overseenRisks', { regionCode, first: 2, after, ...variables }, asker);
      found.push(...nodes.map(({ id }) => id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    return found;
  };
  const late = async (variables: object = {}, asker = official) =>
    (await page(LATE, 'lateMeasures', { regionCode, ...variables }, asker)).nodes.map(({ id }) => id);
  const numbers = async (since?: string): Promise<Numbers> =>
    (await house.ask(official, NUMBERS, { regionCode, since })).data?.['countyOverview'] as Numbers;

  it('are as many as the numbers say, of all councils, the worst first, page by page', async () => {
    const scored = (of: string, then: [number, number], now: [number, number]) =>
      aScoredRisk(house.tx, { councilId: of, scores: { '2025-01-10': then, '2026-02-01': now } });
    const worst = await scored(other, [4, 4], [5, 5]);
    const worse = await scored(councilId, [2, 2], [4, 4]);
    const high = await scored(councilId, [4, 4], [4, 3]);
    await scored(councilId, [4, 3], [1, 1]);
    const fresh = await aRisk(house.tx, { councilId: other });
    const HIGH = { levels: ['HIGH', 'VERY_HIGH'] };
    const told = await numbers();
    expect(await risks({ filter: HIGH })).toEqual([worst, worse, high]);
    expect(told.high.count).toBe(3);
    expect(await risks({ filter: { worseSince: '2025-05-04' } })).toEqual([worst, worse]);
    expect(told.worse.count).toBe(2);
    expect(await risks({ filter: { isScored: false } })).toEqual([fresh.id]);
    expect(told.levels['notScored']).toBe(1);
    expect(await risks({ filter: HIGH, asOf: '2025-05-04' })).toHaveLength(told.levelsThen.veryHigh + told.levelsThen.high);
    expect(await risks({ councils: [await slugOf(other)] })).toEqual([worst, fresh.id]);
    expect(await risks({ regionCode: null })).toHaveLength(5);
    expect(await risks({ regionCode: 'NOWHERE' })).toEqual([]);
  });

  it('tell what is overdue at whom: reviews, and measures about risks that are not closed', async () => {
    const { id: institutionId } = await anInstitution(house.tx);
    const due = async (ownerInstitutionId: string | null, status: 'OPEN' | 'CLOSED' = 'OPEN') => {
      const risk = await aRisk(house.tx, { councilId, ownerInstitutionId });
      await house.owner.query(
        `update risks set review_due_on = '2026-05-01', status = $2, closed_on = case $2 when 'CLOSED' then date '2026-05-02' end, close_reason = case $2 when 'CLOSED' then 'X' end where id = $1`,
        [risk.id, status],
      );
      return risk;
    };
    const [owned, nobodys, closed] = [await due(institutionId), await due(null), await due(institutionId, 'CLOSED')];
    const theirs = await aMeasure(house.tx, owned, { dueOn: '2026-05-03', responsibleInstitutionId: institutionId });
    const unassigned = await aMeasure(house.tx, owned, { dueOn: '2026-04-03' });
    await aMeasure(house.tx, owned, { dueOn: '2026-05-04', responsibleInstitutionId: institutionId });
    await aMeasure(house.tx, closed, { dueOn: '2026-05-03', responsibleInstitutionId: institutionId });
    const filter = { reviewDueBy: '2026-05-03' };
    expect(await risks({ filter: { ...filter, ownerInstitutionId: institutionId } })).toEqual([owned.id]);
    expect(await risks({ filter: { ...filter, isOwned: false } })).toEqual([nobodys.id]);
    expect(await late()).toEqual([unassigned.id, theirs.id]);
    expect(await late({ institutionId })).toEqual([theirs.id]);
    expect(await late({ isAssigned: false })).toEqual([unassigned.id]);
    const { overdue } = await numbers();
    expect(overdue.count).toBe(4);
    expect(overdue.rows.map(({ count }) => count)).toEqual([2, 2]);
  });

  it('are those alone that the viewer may see, each answered by one statement', async () => {
    const shown = await aRisk(house.tx, { councilId });
    const marked = await aRisk(house.tx, { councilId });
    const measure = await aMeasure(house.tx, marked, { dueOn: '2026-05-03' });
    await house.owner.query(`update risks set mark_basis = 'AvTS § 35', mark_from = '2026-01-01', mark_holder = 'X' where id = $1`, [
      marked.id,
    ]);
    const member = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    const stranger = (await aSeat(house.tx, 'SECRETARY')).personId;
    expect(await risks({}, member)).toEqual([shown.id]);
    expect(await late({}, member)).toEqual([]);
    for (const variables of [{}, { regionCode: null }, { regionCode: null, councils: [await slugOf(councilId)] }]) {
      expect(await risks(variables, stranger)).toEqual([]);
      expect(await late(variables, stranger)).toEqual([]);
    }
    expect((await house.ask(null, RISKS, { regionCode })).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);

    const statements: string[] = [];
    house.api.get(DataSource, { strict: false }).logger.logQuery = (text: string) => void statements.push(text);
    const reads = () => statements.filter((one) => !/^(begin|commit|rollback|start|set|select (begin_act|note_restricted))/i.test(one));
    expect(new Set(await risks({ first: 10 }))).toEqual(new Set([shown.id, marked.id]));
    expect(reads()).toHaveLength(1);
    expect(await late()).toEqual([measure.id]);
    expect(reads()).toHaveLength(2);
  });
});
