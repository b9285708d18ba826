import { House } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aMeasure } from '../measure/measure.factory.js';
import { aRisk } from '../risk/risk.factory.js';
import type { Risk } from '../risk/risk.entity.js';

const WORKLIST = `query ($councilId: ID!, $riskId: ID, $first: Int, $after: String) { riskWorklist(councilId: $councilId, riskId: $riskId, first: $first, after: $after) {
  totalCount pageInfo { endCursor } nodes { id check since days level otherLevel score otherScore risk { id } measure { id } proposal { id } } } }`;

interface Finding {
  id: string;
  check: string;
  risk: { id: string };
}
interface Worklist {
  totalCount: number;
  pageInfo: { endCursor: string };
  nodes: Finding[];
}

describe('the worklist of a register', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let ownerInstitutionId: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2025-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ownerInstitutionId = (await aMembership(house.tx, { councilId })).institutionId;
  });
  afterAll(() => house.close());

  const worklist = async (variables: object = {}, asker = secretary) =>
    (await house.ask(asker, WORKLIST, { councilId, ...variables })).data?.['riskWorklist'] as Worklist;
  const found = async (check: string) => (await worklist()).nodes.filter((one) => one.check === check);
  /** Where a check finds something. */
  const at = async (check: string) => (await found(check)).map(({ risk }) => risk.id);
  const risk = () => aRisk(house.tx, { councilId, ownerInstitutionId });
  const score = async ({ id: riskId }: Risk, likelihood: number, input: object = {}) => {
    const [{ version }] = await house.owner.query<[{ version: number }]>('select version from risks where id = $1', [riskId]);
    const { errors } = await house.ask(
      secretary,
      'mutation ($input: ModerateAssessmentInput!) { moderateAssessment(input: $input) { id } }',
      {
        input: {
          ...{
            riskId,
            version,
            kind: 'CURRENT',
            likelihood,
            impacts: [{ dimension: 'LIFE_HEALTH', value: 4 }],
            confidence: 'LOW',
            reason: 'X',
          },
          ...input,
        },
      },
    );
    expect(errors).toBeUndefined();
  };

  it('finds risks that nobody owns, since when it is so', async () => {
    const [owned, left] = [await risk(), await risk()];
    house.setClock(new Date('2026-05-01T10:00:00Z'));
    const UPDATE = 'mutation ($input: UpdateRiskInput!) { updateRisk(input: $input) { id } }';
    await house.ask(secretary, UPDATE, { input: { id: left.id, version: 1, ownerInstitutionId: null } });
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    expect(await found('NO_OWNER')).toEqual([
      {
        ...{ id: `NO_OWNER:${left.id}`, check: 'NO_OWNER', since: '2026-05-01', days: 3, level: null, otherLevel: null, score: null },
        ...{ otherScore: null, risk: { id: left.id }, measure: null, proposal: null },
      },
    ]);
    expect(await worklist({ riskId: owned.id })).toMatchObject({ totalCount: 0 });
  });

  it('finds risks that should have been looked at again', async () => {
    const [late, fresh] = [await risk(), await risk()];
    await score(late, 3);
    house.setClock(new Date('2026-05-06T10:00:00Z'));
    await score(fresh, 3);
    expect(await found('REVIEW_OVERDUE')).toMatchObject([{ risk: { id: late.id }, since: '2026-05-04', days: 2, level: 'HIGH' }]);
  });

  it('finds what is worse than without any measure, on one matrix', async () => {
    const [worse, better, incomparable] = [await risk(), await risk(), await risk()];
    for (const one of [worse, better, incomparable]) await score(one, 3, { kind: 'INHERENT' });
    for (const [one, likelihood] of [
      [worse, 4],
      [better, 2],
      [incomparable, 4],
    ] as const)
      await score(one, likelihood);
    await house.owner.query(`update risks set inherent_matrix_id = (select id from risk_matrices where code = 'words-4x3') where id = $1`, [
      incomparable.id,
    ]);
    expect(await found('RESIDUAL_ABOVE_INHERENT')).toMatchObject([
      { risk: { id: worse.id }, level: 'VERY_HIGH', score: 16, otherLevel: 'HIGH', otherScore: 12 },
    ]);
  });

  it('finds scores that were lowered though nothing came into place meanwhile', async () => {
    const [unexplained, explained, before, raised, confirmed] = [await risk(), await risk(), await risk(), await risk(), await risk()];
    for (const one of [unexplained, explained, before, raised, confirmed]) await score(one, 3);
    await aMeasure(house.tx, explained, { state: 'IN_PLACE', inPlaceOn: '2025-12-01' });
    await aMeasure(house.tx, before, { state: 'IN_PLACE', inPlaceOn: '2025-01-01' });
    await aMeasure(house.tx, unexplained, { state: 'IN_PROGRESS' });
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    await propose(confirmed, true);
    for (const [one, likelihood] of [
      [unexplained, 2],
      [explained, 2],
      [before, 2],
      [raised, 4],
    ] as const)
      await score(one, likelihood);
    expect(await at('LOWERED_WITHOUT_MEASURE')).toEqual([unexplained.id, before.id]);
    expect(await found('LOWERED_WITHOUT_MEASURE')).toMatchObject([{ level: 'MEDIUM', otherLevel: 'HIGH' }, {}]);
    await score(before, 2);
    expect(await at('LOWERED_WITHOUT_MEASURE')).toEqual([unexplained.id]);
  });

  it('finds very high risks about which nothing is done or planned', async () => {
    const [bare, given, dropped, high] = [await risk(), await risk(), await risk(), await risk()];
    for (const [one, likelihood] of [
      [bare, 4],
      [given, 4],
      [dropped, 4],
      [high, 3],
    ] as const)
      await score(one, likelihood);
    await aMeasure(house.tx, given);
    await aMeasure(house.tx, dropped, { state: 'DROPPED' });
    expect(await at('VERY_HIGH_WITHOUT_MEASURE')).toEqual([bare.id, dropped.id]);
  });

  it('finds targets that are missed: all measures had their time, and the score is still above', async () => {
    const [placed, late, inTime, reached, bare] = [await risk(), await risk(), await risk(), await risk(), await risk()];
    for (const one of [placed, late, inTime, reached, bare]) await score(one, 2, { kind: 'TARGET' });
    for (const one of [placed, late, inTime, bare]) await score(one, 3);
    await score(reached, 2);
    await aMeasure(house.tx, placed, { state: 'IN_PLACE', inPlaceOn: '2025-03-01' });
    await aMeasure(house.tx, placed, { state: 'DROPPED' });
    await aMeasure(house.tx, late, { dueOn: '2025-05-01' });
    await aMeasure(house.tx, inTime, { state: 'IN_PLACE', inPlaceOn: '2025-03-01' });
    await aMeasure(house.tx, inTime, { dueOn: '2025-05-04' });
    await aMeasure(house.tx, reached, { state: 'IN_PLACE', inPlaceOn: '2025-03-01' });
    expect(await found('TARGET_MISSED')).toMatchObject([
      { risk: { id: placed.id }, since: '2025-03-01', level: 'HIGH', otherLevel: 'MEDIUM', otherScore: 8 },
      { risk: { id: late.id }, since: '2025-05-01' },
    ]);
  });

  it('finds targets above where the risk stands, on one matrix', async () => {
    const [above, reached, below, incomparable, untold] = [await risk(), await risk(), await risk(), await risk(), await risk()];
    for (const one of [above, reached, below, incomparable]) await score(one, 3, { kind: 'TARGET' });
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    for (const [one, likelihood] of [
      [above, 2],
      [reached, 3],
      [below, 4],
      [incomparable, 2],
      [untold, 2],
    ] as const)
      await score(one, likelihood);
    await house.owner.query(`update risks set target_matrix_id = (select id from risk_matrices where code = 'words-4x3') where id = $1`, [
      incomparable.id,
    ]);
    expect(await found('TARGET_ABOVE_CURRENT')).toMatchObject([
      { risk: { id: above.id }, since: '2026-05-04', level: 'MEDIUM', score: 8, otherLevel: 'HIGH', otherScore: 12 },
    ]);
    await score(above, 3);
    expect(await found('TARGET_ABOVE_CURRENT')).toEqual([]);
  });

  it('finds measures that are late, each once, and scores that wait for a decision', async () => {
    const [first, second] = [await risk(), await risk()];
    const late = await aMeasure(house.tx, second, { dueOn: '2025-05-01' });
    await house.owner.query('insert into measure_risks (council_id, measure_id, risk_id) values ($1, $2, $3)', [
      councilId,
      late.id,
      first.id,
    ]);
    await aMeasure(house.tx, first, { dueOn: '2025-05-04' });
    expect(await found('MEASURE_OVERDUE')).toMatchObject([
      { risk: { id: first.id }, measure: { id: late.id }, since: '2025-05-01', days: 3 },
    ]);
    await score(second, 3);
    await propose(second, false);
    expect(await found('PROPOSED_SCORE_WAITING')).toMatchObject([
      { risk: { id: second.id }, level: 'HIGH', otherLevel: 'MEDIUM', otherScore: 8 },
    ]);
  });

  it('leaves out drafts and closed risks, and what the asker may not see; goes on page by page', async () => {
    const draft = await aRisk(house.tx, { councilId, status: 'DRAFT' });
    const [first, second, restricted] = [
      await aRisk(house.tx, { councilId }),
      await aRisk(house.tx, { councilId }),
      await aRisk(house.tx, { councilId }),
    ];
    await house.owner.query(`update risks set mark_basis = 'AvTS', mark_from = '2020-01-01', mark_holder = 'PPA' where id = $1`, [
      restricted.id,
    ]);
    expect(await at('NO_OWNER')).toEqual([first.id, second.id, restricted.id]);
    expect(
      await house.owner.query('select person_id as id, operation from restricted_readings where risk_id = $1', [restricted.id]),
    ).toEqual([{ id: secretary, operation: 'riskWorklist' }]);
    expect(await worklist({ riskId: draft.id })).toMatchObject({ totalCount: 0 });
    const member = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    expect(await worklist({}, member)).toMatchObject({ totalCount: 2 });
    const stranger = (await aSeat(house.tx, 'SECRETARY')).personId;
    const refused = await house.ask(stranger, WORKLIST, { councilId });
    expect(refused.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', reason: 'no-such-record', field: 'councilId' } }]);
    await house.owner.query(`update risks set status = 'CLOSED', close_reason = 'X', closed_on = '2025-05-04' where id = $1`, [second.id]);
    const page = await worklist({ first: 1 });
    expect(page.nodes.map(({ risk }) => risk.id)).toEqual([first.id]);
    expect((await worklist({ first: 1, after: page.pageInfo.endCursor })).nodes.map(({ risk }) => risk.id)).toEqual([restricted.id]);
  });

  /** A measure comes into place and proposes likelihood 2; confirmed or not. */
  async function propose({ id: riskId }: Risk, isConfirmed: boolean): Promise<void> {
    const ask = async (name: string, fields: string, input: object) => {
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
      const { data, errors } = await house.ask(secretary, `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, {
        input,
      });
      expect(errors).toBeUndefined();
      return data?.[name] as { id: string; proposals: { id: string; version: number }[] };
    };
    const effect = { likelihood: 2, impacts: [] };
    const { id } = await ask('addMeasure', 'id', { riskIds: [riskId], title: 'X', phase: 'RESPONSE', decisionLevel: 'OWN', effect });
    // Long before the last two scores: what explains the lower one is that it was proposed.
    const { proposals } = await ask('completeMeasure', 'id proposals { id version }', {
      measureId: id,
      version: 1,
      inPlaceOn: '2024-01-01',
    });
    if (isConfirmed)
      await ask('confirmProposedScore', 'id', {
        proposalId: proposals[0]?.id,
        version: proposals[0]?.version,
        confidence: 'LOW',
        reason: 'X',
      });
  }
});
