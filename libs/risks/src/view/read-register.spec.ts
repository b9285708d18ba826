import { House } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { aMeasure } from '../measure/measure.factory.js';
import { aRisk } from '../risk/risk.factory.js';
import { aScoredRisk } from '../risk/scored-risk.factory.js';

const LIST = `query ($id: ID!, $filter: RiskFilter, $orderBy: RiskOrder, $isReversed: Boolean, $after: String) {
  council(id: $id) { risks(filter: $filter, orderBy: $orderBy, isReversed: $isReversed, first: 2, after: $after) {
    nodes { title } pageInfo { hasNextPage endCursor } } } }`;
const MAP = `query ($id: ID!, $since: Date, $asOf: Date) { council(id: $id) { heatMap(since: $since, asOf: $asOf) {
  moves { fromLikelihood fromImpact toLikelihood toImpact count } } } }`;

interface Page {
  nodes: { title: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

describe('the register of a council', () => {
  let house: House;
  let councilId: string;
  let secretary: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
  });
  afterAll(() => house.close());

  /** All titles, page by page. */
  const titles = async (variables: object, asker = secretary): Promise<string[]> => {
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { data, errors } = await house.ask(asker, LIST, { id: councilId, ...variables, after });
      if (errors) throw new Error(JSON.stringify(errors));
      const page: Page = (data?.['council'] as { risks: Page }).risks;
      found.push(...page.nodes.map(({ title }) => title));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    return found;
  };
  const set = (id: string, columns: string) => house.owner.query(`update risks set ${columns} where id = $1`, [id]);
  const score = async (riskId: string, version: number, likelihood: number, impact: number) => {
    const input = {
      riskId,
      version,
      kind: 'CURRENT',
      likelihood,
      impacts: [{ dimension: 'ECONOMIC', value: impact }],
      confidence: 'LOW',
      reason: 'X',
    };
    const answer = await house.ask(secretary, 'mutation ($input: ModerateAssessmentInput!) { moderateAssessment(input: $input) { id } }', {
      input,
    });
    expect(answer.errors).toBeUndefined();
  };

  it('is filtered by who sees to a measure, dropped ones and measures of other councils aside', async () => {
    const { institutionId } = await aMembership(house.tx, { councilId });
    const [mine, dropped, others] = [
      await aRisk(house.tx, { councilId, title: 'Tulekahju' }),
      await aRisk(house.tx, { councilId, title: 'Katkestus' }),
      await aRisk(house.tx, { councilId, title: 'Torm' }),
    ];
    for (let i = 0; i < 2; i++) await aMeasure(house.tx, mine, { responsibleInstitutionId: institutionId });
    await aMeasure(house.tx, dropped, { responsibleInstitutionId: institutionId, state: 'DROPPED' });
    await aMeasure(house.tx, others);
    await aMeasure(house.tx, await aRisk(house.tx, { councilId: (await aSeat(house.tx, 'SECRETARY')).councilId }), {
      responsibleInstitutionId: institutionId,
    });
    expect(await titles({ filter: { measureInstitutionId: institutionId } })).toEqual(['Tulekahju']);
    expect(await titles({ filter: { measureInstitutionId: institutionId, search: 'Torm' } })).toEqual([]);
    await set(mine.id, `mark_basis = 'AvTS', mark_from = '2026-01-01', mark_holder = 'PPA'`);
    const member = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    expect(await titles({ filter: { measureInstitutionId: institutionId } }, member)).toEqual([]);
  });

  it('is not told as of a day to come, nor moved since one', async () => {
    const { id: riskId } = await aRisk(house.tx, { councilId });
    const ASKED = [
      ['query ($id: ID!, $day: Date) { risks(councilId: $id, asOf: $day) { totalCount } }', 'asOf'],
      ['query ($id: ID!, $day: Date) { council(id: $id) { risks(asOf: $day) { totalCount } } }', 'asOf'],
      ['query ($id: ID!, $day: Date) { heatMap(councilId: $id, asOf: $day) { notScored } }', 'asOf'],
      ['query ($id: ID!, $day: Date) { heatMap(councilId: $id, since: $day) { notScored } }', 'since'],
      ['query ($id: ID!, $day: Date) { council(id: $id) { heatMap(asOf: $day) { notScored } } }', 'asOf'],
      ['query ($id: ID!, $day: Date) { council(id: $id) { heatMap(since: $day) { notScored } } }', 'since'],
      ['query ($riskId: ID!, $day: Date!) { risk(id: $riskId) { currentThen(asOf: $day) { score } } }', 'asOf'],
    ] as const;
    for (const [query, field] of ASKED) {
      const variables = query.includes('$riskId') ? { riskId } : { id: councilId };
      const { errors } = await house.ask(secretary, query, { ...variables, day: '2026-05-05' });
      expect(errors?.map(({ extensions: { code, reason, field: at } }) => ({ query, code, reason, at }))).toEqual([
        { query, code: 'INVALID', reason: 'in-the-future', at: field },
      ]);
      expect(await house.ask(secretary, query, { ...variables, day: '2026-05-04' })).not.toHaveProperty('errors');
    }
  });

  it('is compared with no day after the one that it is told of', async () => {
    const { id: riskId } = await aRisk(house.tx, { councilId });
    const ASKED = [
      ['query ($id: ID!, $on: Date, $day: Date) { heatMap(councilId: $id, asOf: $on, since: $day) { notScored } }', 'since'],
      ['query ($id: ID!, $on: Date, $day: Date) { council(id: $id) { heatMap(asOf: $on, since: $day) { notScored } } }', 'since'],
      [
        'query ($id: ID!, $on: Date, $day: Date) { risks(councilId: $id, asOf: $on, filter: { worseSince: $day }) { totalCount } }',
        'worseSince',
      ],
      ['query ($on: Date, $day: Date) { overseenRisks(asOf: $on, filter: { worseSince: $day }) { totalCount } }', 'worseSince'],
      [
        'query ($id: ID!, $on: Date, $day: Date!) { risks(councilId: $id, asOf: $on) { nodes { currentThen(asOf: $day) { score } } } }',
        'asOf',
      ],
      ['query ($riskId: ID!, $on: Date, $day: Date!) { risk(id: $riskId, asOf: $on) { currentThen(asOf: $day) { score } } }', 'asOf'],
    ] as const;
    for (const [query, field] of ASKED) {
      const refused = async (on: string | null, day: string) => {
        const { errors } = await house.ask(secretary, query, { ...(query.includes('$riskId') ? { riskId } : { id: councilId }), on, day });
        return errors?.map(({ extensions: { reason, field: at } }) => [reason, at]);
      };
      expect([query, await refused('2026-05-03', '2026-05-04')]).toEqual([query, [['later-than-register', field]]]);
      expect([query, await refused(null, '2026-05-05')]).toEqual([query, [['in-the-future', field]]]);
    }
  });

  it('tells of a day in the past whether a review was overdue then', async () => {
    await aRisk(house.tx, { councilId });
    await house.owner.query(`update risks set review_due_on = '2026-05-10' where council_id = $1`, [councilId]);
    house.setClock(new Date('2026-06-01T10:00:00Z'));
    const OVERDUE = `query ($id: ID!, $on: Date) { risks(councilId: $id, asOf: $on) { nodes { reviewDueOn isReviewOverdue } } }`;
    const overdue = async (on?: string) => {
      const { data } = await house.ask(secretary, OVERDUE, { id: councilId, on });
      return (data?.['risks'] as { nodes: { isReviewOverdue: boolean }[] }).nodes.map(({ isReviewOverdue }) => isReviewOverdue);
    };
    await house.owner.query(`update risk_versions set recorded_at = '2026-05-04T10:00:00Z' where council_id = $1 and replaced_at is null`, [
      councilId,
    ]);
    expect([await overdue('2026-05-05'), await overdue('2026-05-10'), await overdue('2026-05-11'), await overdue()]).toEqual([
      [false],
      [false],
      [true],
      [true],
    ]);
  });

  it('is put in each order and its reverse, page by page', async () => {
    const [b, a] = [await aMembership(house.tx, { councilId }), await aMembership(house.tx, { councilId })];
    await house.owner.query(`update institutions set name = 'Beeta' where id = $1`, [b.institutionId]);
    await house.owner.query(`update institutions set name = 'Alfa' where id = $1`, [a.institutionId]);
    const first = await aRisk(house.tx, { councilId, title: 'Öövalve', ownerInstitutionId: b.institutionId });
    const second = await aRisk(house.tx, { councilId, title: 'Õli', ownerInstitutionId: a.institutionId, status: 'DRAFT' });
    const third = await aRisk(house.tx, { councilId, title: 'Jää' });
    await set(first.id, `review_due_on = '2026-06-01', current_score = 12, level_rank = 3, target_score = 4, changed_at = '2026-05-01'`);
    await set(second.id, `current_score = 15, level_rank = 2, target_score = 6, changed_at = '2026-05-02'`);
    await set(third.id, `review_due_on = '2026-05-01', changed_at = '2026-05-03'`);
    const [one, two, three] = ['Öövalve', 'Õli', 'Jää'];
    const expected = {
      LEVEL: [one, two, three],
      SCORE: [two, one, three],
      TARGET: [two, one, three],
      NUMBER: [one, two, three],
      TITLE: [three, two, one],
      CHANGED: [three, two, one],
    };
    for (const [orderBy, order] of Object.entries(expected)) {
      expect([orderBy, await titles({ orderBy })]).toEqual([orderBy, order]);
      expect([orderBy, await titles({ orderBy, isReversed: true })]).toEqual([orderBy, order.toReversed()]);
    }
    // What has no owner or no day is last either way; what is in one status is in the order of its numbers.
    expect(await titles({ orderBy: 'OWNER' })).toEqual([two, one, three]);
    expect(await titles({ orderBy: 'OWNER', isReversed: true })).toEqual([one, two, three]);
    expect(await titles({ orderBy: 'REVIEW_DUE' })).toEqual([three, one, two]);
    expect(await titles({ orderBy: 'REVIEW_DUE', isReversed: true })).toEqual([one, three, two]);
    expect(await titles({ orderBy: 'STATUS' })).toEqual([two, one, three]);
    expect(await titles({ orderBy: 'STATUS', isReversed: true })).toEqual([three, one, two]);
  });

  it('shows of them what the viewer’s own institutions own, and what was scored on another matrix', async () => {
    const member = await aMembership(house.tx, { councilId });
    const colleague = (await anAffiliation(house.tx, { institutionId: member.institutionId })).personId;
    await aRisk(house.tx, { councilId, title: 'Oma', ownerInstitutionId: member.institutionId });
    const { id } = await aRisk(house.tx, { councilId, title: 'Muu' });
    expect(await titles({ filter: { isOwn: true } }, colleague)).toEqual(['Oma']);
    expect(await titles({ filter: { isOwn: false } }, colleague)).toEqual(['Muu']);
    expect(await titles({ filter: { isOwn: true } })).toEqual([]);
    expect(await titles({ filter: { isOnOtherMatrix: true } })).toEqual([]);
    await house.owner.query(`update risks set current_matrix_id = (select id from risk_matrices where code = 'words-4x3') where id = $1`, [
      id,
    ]);
    expect(await titles({ filter: { isOnOtherMatrix: true } })).toEqual(['Muu']);
  });

  it('shows of them what stands higher than on a day on the same matrix, as the overview counts it, and what nobody owns', async () => {
    const owner = (await aMembership(house.tx, { councilId })).institutionId;
    const was = (title: string, then: [number, number], now: [number, number]) =>
      aScoredRisk(house.tx, { councilId, title, ownerInstitutionId: owner, scores: { '2026-01-10': then, '2026-04-01': now } });
    await was('Tõusis', [2, 2], [3, 3]);
    await was('Langes', [3, 3], [2, 2]);
    const closed = await was('Suleti', [1, 1], [5, 5]);
    await house.owner.query(`update risks set status = 'CLOSED', closed_on = '2026-05-01', close_reason = 'X' where id = $1`, [closed]);
    await aScoredRisk(house.tx, { councilId, title: 'Uus', scores: { '2026-04-01': [5, 5] } });
    const other = await was('Teise järgi', [1, 1], [5, 5]);
    await house.owner.query(`update risks set current_matrix_id = (select id from risk_matrices where code = 'words-4x3') where id = $1`, [
      other,
    ]);
    expect(await titles({ filter: { worseSince: '2026-02-01' } })).toEqual(['Tõusis']);
    expect(await titles({ filter: { worseSince: '2026-04-01' } })).toEqual([]);
    expect(await titles({ filter: { worseSince: '2026-02-01', statuses: ['CLOSED'] } })).toEqual([]);
    const { data } = await house.ask(
      secretary,
      'query ($ids: [ID!]) { councilComparison(councilIds: $ids, since: "2026-02-01") { councils { worse } } }',
      { ids: [councilId] },
    );
    expect(data?.['councilComparison']).toEqual({ councils: [{ worse: 1 }] });
    expect(await titles({ filter: { isOwned: false } })).toEqual(['Uus']);
    expect(await titles({ filter: { isOwned: true, levels: ['LOW'] } })).toEqual(['Langes']);
  });

  it('tells from which cell to which its risks went since a day, which came and which left', async () => {
    const [moved, gone, unmoved, other] = [
      await aRisk(house.tx, { councilId }),
      await aRisk(house.tx, { councilId }),
      await aRisk(house.tx, { councilId }),
      await aRisk(house.tx, { councilId }),
    ];
    house.setClock(new Date('2026-03-01T10:00:00Z'));
    await score(moved.id, 1, 2, 2);
    await score(gone.id, 1, 5, 5);
    await score(unmoved.id, 1, 1, 1);
    await score(other.id, 1, 3, 3);
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    await score(moved.id, 2, 3, 4);
    const CLOSE = 'mutation ($input: CloseRiskInput!) { closeRisk(input: $input) { id } }';
    await house.ask(secretary, CLOSE, { input: { id: gone.id, version: 2, reason: 'X' } });
    const fresh = await aRisk(house.tx, { councilId });
    await score(fresh.id, 1, 3, 4);
    // Scored anew on another matrix: it is no longer on this map, and nothing says that it went up or down.
    await house.owner.query(`update risks set current_matrix_id = (select id from risk_matrices where code = 'words-4x3') where id = $1`, [
      other.id,
    ]);
    const moves = async (since: string, asOf?: string) =>
      ((await house.ask(secretary, MAP, { id: councilId, since, asOf })).data?.['council'] as { heatMap: { moves: object[] } }).heatMap
        .moves;
    const told = (from: [number, number] | null, to: [number, number] | null) => ({
      fromLikelihood: from?.[0] ?? null,
      fromImpact: from?.[1] ?? null,
      toLikelihood: to?.[0] ?? null,
      toImpact: to?.[1] ?? null,
      count: 1,
    });
    expect(await moves('2026-04-01')).toEqual([told([2, 2], [3, 4]), told(null, [3, 4]), told([3, 3], null), told([5, 5], null)]);
    expect(await moves('2026-04-01', '2026-04-02')).toEqual([]);
    expect(await moves('2026-02-01', '2026-03-02')).toHaveLength(4);
  });
});
