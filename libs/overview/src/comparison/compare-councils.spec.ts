import { House, type Answer } from '../../../../test/support/house.js';
import { aCouncil } from '../../../councils/src/council/council.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anInstitution } from '../../../people/src/institution/institution.factory.js';
import { aSeminar } from '../../../seminars/src/seminar/seminar.factory.js';
import { aScoredRisk } from '../../../risks/src/risk/scored-risk.factory.js';

const COMPARISON = `query ($councilIds: [ID!], $regionCode: String, $eventType: EventType) {
  councilComparison(councilIds: $councilIds, regionCode: $regionCode, eventType: $eventType) { since councilCount
    risks { count rows { id council { id } } }
    councils { council { id } counties { code } levels { veryHigh high medium low notScored } levelsThen { low } hasRegister open overdue worse onOtherMatrices
      highest { id current { level score } trend } heatMap { matrix { code } cells { likelihood impact count } notScored onOtherMatrices } } } }`;

interface Compared {
  council: { id: string };
  heatMap: { cells: { count: number }[] } | null;
}
interface Comparison {
  councilCount: number;
  risks: { count: number; rows: { id: string }[] };
  councils: Compared[];
}

describe('councils side by side', () => {
  let house: House;
  let first: string;
  let second: string;
  let ministry: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    await house.owner.query('truncate council_regions');
    first = await inCounty('Aardla', '0045');
    second = await inCounty('Beeta', '0081');
    const { id: institutionId } = await anInstitution(house.tx, { kind: 'MINISTRY' });
    await serves(institutionId, 'EE');
    ministry = (await anAffiliation(house.tx, { institutionId, role: 'OFFICIAL' })).personId;
  });
  afterAll(() => house.close());

  const serves = (institutionId: string, code: string) =>
    house.owner.query(
      `insert into institution_regions (institution_id, region_id, valid_from) select $1, id, '2019-01-01' from regions where code = $2`,
      [institutionId, code],
    );
  const inCounty = async (name: string, code: string): Promise<string> => {
    const { id } = await aCouncil(house.tx, { name });
    await house.owner.query(
      `insert into council_regions (council_id, region_id, valid_from) select $1, id, '2019-01-01' from regions where code = $2`,
      [id, code],
    );
    return id;
  };
  const ask = (asker: string | null, variables: object = {}): Promise<Answer> => house.ask(asker, COMPARISON, { ...variables });
  const compare = async (asker: string, variables: object = {}): Promise<Comparison> => {
    const { data, errors } = await ask(asker, variables);
    expect(errors).toBeUndefined();
    return data?.['councilComparison'] as Comparison;
  };
  const ids = ({ councils }: Comparison) => councils.map(({ council: { id } }) => id);

  it('are compared with a day that has been', async () => {
    for (const query of [
      'query ($since: Date) { councilComparison(since: $since) { councilCount } }',
      'query ($since: Date) { countyOverview(regionCode: "EE", since: $since) { since } }',
    ]) {
      const { errors } = await house.ask(ministry, query, { since: '2026-05-05' });
      expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'INVALID', reason: 'in-the-future', field: 'since' }]);
      expect(await house.ask(ministry, query, { since: '2026-05-04' })).not.toHaveProperty('errors');
    }
  });

  it('have their figures for the chosen category, of the whole country for the ministry', async () => {
    const worst = await aScoredRisk(house.tx, {
      councilId: first,
      eventType: 'CYBER',
      scores: { '2025-01-10': [2, 2], '2026-02-01': [4, 4] },
    });
    await aScoredRisk(house.tx, { councilId: first, eventType: 'CYBER', scores: {} });
    await aScoredRisk(house.tx, { councilId: first, eventType: 'POLICE', scores: { '2026-02-01': [5, 5] } });
    const milder = await aScoredRisk(house.tx, { councilId: second, eventType: 'CYBER', scores: { '2026-02-01': [1, 1] } });
    await house.owner.query(`update risks set review_due_on = '2026-05-03' where id = $1`, [milder]);
    const told = await compare(ministry, { eventType: 'CYBER' });
    expect(told).toMatchObject({
      since: '2025-05-04',
      councilCount: 2,
      risks: { count: 3, rows: [{ id: worst, council: { id: first } }, { id: milder, council: { id: second } }, {}] },
      councils: [
        {
          council: { id: first },
          counties: [{ code: '0045' }],
          levels: { veryHigh: 1, high: 0, medium: 0, low: 0, notScored: 1 },
          levelsThen: { low: 1 },
          ...{ open: 2, overdue: 0, worse: 1, onOtherMatrices: 0 },
          highest: { id: worst, current: { level: 'VERY_HIGH', score: 16 }, trend: 'UP' },
        },
        {
          council: { id: second },
          counties: [{ code: '0081' }],
          ...{ open: 1, overdue: 1, worse: 0 },
          highest: { id: milder, trend: null },
        },
      ],
    });
    expect((await compare(ministry)).councils).toMatchObject([{ open: 3 }, { open: 1 }]);
    expect((await compare(ministry, { eventType: 'RADIATION' })).councils).toMatchObject([
      { open: 0, hasRegister: true },
      { open: 0, hasRegister: true },
    ]);
    await inCounty('Ceeta', '0084');
    expect((await compare(ministry)).councils[2]).toMatchObject({ open: 0, hasRegister: false });
    expect(ids(await compare(ministry, { regionCode: '0081' }))).toEqual([second]);
    expect(ids(await compare(ministry, { councilIds: [first] }))).toEqual([first]);
    expect(ids(await compare(ministry, { councilIds: [first], regionCode: '0081' }))).toEqual([]);
  });

  it('have a heat map each, of the category, on its own matrix; what another matrix scored is counted and compared with nothing', async () => {
    await aScoredRisk(house.tx, { councilId: first, eventType: 'CYBER', scores: { '2026-02-01': [4, 4] } });
    await aScoredRisk(house.tx, { councilId: first, eventType: 'POLICE', scores: { '2026-02-01': [5, 5] } });
    await aScoredRisk(house.tx, { councilId: second, eventType: 'CYBER', scores: { '2026-02-01': [4, 4] } });
    await house.owner.query(
      `update risk_settings set matrix_id = (select id from risk_matrices where code = 'words-4x3') where council_id = $1`,
      [second],
    );
    const told = await compare(ministry, { eventType: 'CYBER' });
    expect(told.councils).toMatchObject([
      { onOtherMatrices: 0, heatMap: { matrix: { code: 'probability-5x5' }, notScored: 0, onOtherMatrices: 0 } },
      { onOtherMatrices: 1, heatMap: { matrix: { code: 'words-4x3' }, onOtherMatrices: 1 } },
    ]);
    const filled = told.councils.map(({ heatMap }) => heatMap?.cells.filter(({ count }) => count > 0));
    expect(filled).toEqual([[{ likelihood: 4, impact: 4, count: 1 }], []]);
  });

  it('stand apart from what other councils made public, of which the figures are told and nothing that the public edition does not say', async () => {
    const slug = (await house.owner.query<[{ slug: string }]>('select slug from councils where id = $1', [second]))[0].slug;
    const shown = await aScoredRisk(house.tx, { councilId: second, isPublic: true, eventType: 'CYBER', scores: { '2026-02-01': [5, 5] } });
    await aScoredRisk(house.tx, { councilId: second, isPublic: true, scores: { '2026-02-01': [1, 1] } });
    await aScoredRisk(house.tx, { councilId: second, scores: { '2026-02-01': [4, 4] } });
    await aScoredRisk(house.tx, { councilId: first, isPublic: true, scores: { '2026-02-01': [4, 4] } });
    const member = (await aSeat(house.tx, 'MEMBER', first)).personId;
    const editions = async (asker: string, more = '') => {
      const { data, errors } = await house.ask(
        asker,
        `{ councilComparison${more} { councils { council { id } } publicEditions { slug counties { code } riskCount levels { veryHigh low } } } }`,
      );
      expect(errors).toBeUndefined();
      return (data?.['councilComparison'] as { publicEditions: { slug: string }[] }).publicEditions.filter((one) => one.slug === slug);
    };
    expect(await editions(member)).toEqual([{ slug, counties: [{ code: '0081' }], riskCount: 2, levels: { veryHigh: 1, low: 1 } }]);
    expect(await editions(member, '(eventType: CYBER)')).toMatchObject([{ riskCount: 1 }]);
    expect(await editions(member, '(regionCode: "0045")')).toEqual([]);
    expect(await editions(ministry)).toEqual([]);
    await house.owner.query(`update risks set is_public = false where id = $1`, [shown]);
    expect(await editions(member)).toMatchObject([{ riskCount: 1, levels: { veryHigh: 0 } }]);
  });

  it('are those that the viewer may read, without a trace of a restricted risk or of a council known by a seminar alone', async () => {
    const marked = await aScoredRisk(house.tx, { councilId: first, scores: { '2026-02-01': [5, 5] } });
    await house.owner.query(`update risks set mark_basis = 'AvTS § 35', mark_from = '2026-01-01', mark_holder = 'X' where id = $1`, [
      marked,
    ]);
    const member = (await aSeat(house.tx, 'MEMBER', first)).personId;
    await aSeminar(house.tx, { councilId: first, coHosts: [second], dates: ['2026-05-20'] });
    const told = await compare(member);
    expect(ids(told)).toEqual([first]);
    expect(told).toMatchObject({ councilCount: 1, risks: { count: 0, rows: [] }, councils: [{ open: 0, highest: null }] });
    expect(told.councils[0]?.heatMap?.cells.every(({ count }) => count === 0)).toBe(true);
    expect(ids(await compare(member, { councilIds: [first, second] }))).toEqual([first]);
    expect(ids(await compare(member, { regionCode: '0081' }))).toEqual([]);
    expect(await compare(ministry, { regionCode: '0045' })).toMatchObject({ risks: { count: 1, rows: [{ id: marked }] } });
    expect(
      await house.owner.query('select person_id as "personId", operation from restricted_readings where risk_id = $1', [marked]),
    ).toEqual([{ personId: ministry, operation: 'councilComparison' }]);
    expect((await ask(member, { regionCode: 'NOWHERE' })).errors).toMatchObject([
      { extensions: { code: 'NOT_FOUND', field: 'regionCode' } },
    ]);
    expect((await ask(null)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});
