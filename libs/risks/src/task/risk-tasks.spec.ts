import { House } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { aMeasure } from '../measure/measure.factory.js';
import type { RiskFields } from '../risk/risk.entity.js';
import { aRisk } from '../risk/risk.factory.js';
import { aScoredRisk } from '../risk/scored-risk.factory.js';

const TASKS = '{ viewer { tasks { kind subjectId title dueOn count riskId isRestricted council { id } } } }';
const ACCEPT = 'mutation ($input: AcceptRiskInput!) { acceptRisk(input: $input) { id } }';
const MODERATE = 'mutation ($input: ModerateAssessmentInput!) { moderateAssessment(input: $input) { id } }';
const ADD = 'mutation ($input: AddMeasureInput!) { addMeasure(input: $input) { id version } }';
const COMPLETE = 'mutation ($input: CompleteMeasureInput!) { completeMeasure(input: $input) { id } }';
const WORKLIST = 'query ($councilId: ID!) { riskWorklist(councilId: $councilId) { totalCount } }';

interface Told {
  kind: string;
  subjectId: string;
  dueOn: string | null;
  count: number | null;
}

describe('what waits for somebody in a register', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let chair: string;
  let institutionId: string;
  let lead: string;
  let owner: string;
  let colleague: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    chair = (await aSeat(house.tx, 'CHAIR', councilId)).personId;
    ({ institutionId } = await aMembership(house.tx, { councilId }));
    lead = (await anAffiliation(house.tx, { institutionId, role: 'LEAD' })).personId;
    [owner, colleague] = [await staff(), await staff()];
  });
  afterAll(() => house.close());

  const staff = async () => (await anAffiliation(house.tx, { institutionId })).personId;
  const did = async (asker: string, act: string, input: object): Promise<Record<string, unknown>> => {
    const { data, errors } = await house.ask(asker, act, { input });
    expect(errors).toBeUndefined();
    return Object.values(data ?? {})[0] as Record<string, unknown>;
  };
  const tasks = async (asker: string, kind: string) =>
    ((await house.ask(asker, TASKS)).data?.['viewer'] as { tasks: Told[] }).tasks.filter((one) => one.kind === kind);
  const owned = async (reviewDueOn: string | null, fields: Partial<RiskFields> = {}): Promise<string> => {
    const { id } = await aRisk(house.tx, { councilId, ownerInstitutionId: institutionId, ownerPersonId: owner, ...fields });
    await house.owner.query('update risks set review_due_on = $2 where id = $1', [id, reviewDueOn]);
    return id;
  };
  const mark = (riskId: string) =>
    house.owner.query(`update risks set mark_basis = 'AvTS § 35', mark_from = '2026-01-01', mark_holder = 'X' where id = $1`, [riskId]);
  const close = (riskId: string) =>
    house.owner.query(`update risks set status = 'CLOSED', closed_on = '2026-05-04', close_reason = 'X', treatment = null where id = $1`, [
      riskId,
    ]);
  const noted = async () =>
    (
      await house.owner.query<{ person_id: string; risk_id: string; operation: string }[]>(
        'select person_id, risk_id, operation from restricted_readings where council_id = $1 order by id',
        [councilId],
      )
    ).map(({ person_id, risk_id, operation }) => [person_id, risk_id, operation]);
  const strangers = async () => [
    (await aSeat(house.tx, 'MEMBER', councilId)).personId,
    (await aSeat(house.tx, 'SECRETARY')).personId,
    (await anAffiliation(house.tx, { role: 'LEAD' })).personId,
  ];

  it('is the review of their own risk two weeks before its day, and the lead’s once it is late or nobody owns it in person', async () => {
    const riskId = await owned('2026-05-18');
    await owned('2026-05-19');
    expect(await tasks(owner, 'REVIEW_DUE')).toEqual([
      {
        kind: 'REVIEW_DUE',
        subjectId: riskId,
        title: expect.stringMatching(/^R-[A-Z]+-01 Üleujutus$/) as string,
        dueOn: '2026-05-18',
        count: null,
        riskId,
        isRestricted: false,
        council: { id: councilId },
      },
    ]);
    expect(await tasks(lead, 'REVIEW_DUE')).toEqual([]);
    await house.owner.query('update risks set owner_person_id = null where id = $1', [riskId]);
    expect([(await tasks(owner, 'REVIEW_DUE')).length, (await tasks(lead, 'REVIEW_DUE')).length]).toEqual([0, 1]);
    await house.owner.query(`update risks set owner_person_id = $2, review_due_on = '2026-05-03' where id = $1`, [riskId, owner]);
    for (const asker of [owner, lead]) expect(await tasks(asker, 'REVIEW_DUE')).toMatchObject([{ subjectId: riskId, dueOn: '2026-05-03' }]);
    for (const asker of [colleague, chair, secretary, ...(await strangers())]) expect(await tasks(asker, 'REVIEW_DUE')).toEqual([]);
    await close(riskId);
    for (const asker of [owner, lead]) expect(await tasks(asker, 'REVIEW_DUE')).toEqual([]);
  });

  it('is nobody’s review where the owner has left the institution, but its lead’s', async () => {
    const riskId = await owned('2026-05-10');
    await house.owner.query(`update affiliations set valid_to = '2026-05-03' where person_id = $1`, [owner]);
    expect(await tasks(lead, 'REVIEW_DUE')).toMatchObject([{ subjectId: riskId }]);
    expect(await tasks(owner, 'REVIEW_DUE')).toEqual([]);
  });

  it('is how many reviews are late in a register that they keep, since the oldest', async () => {
    await owned('2026-05-03');
    await owned('2026-04-01');
    await owned('2026-05-04');
    await close(await owned('2026-03-01'));
    const late = { kind: 'REVIEWS_OVERDUE', subjectId: councilId, dueOn: '2026-04-01', count: 2, riskId: null, council: { id: councilId } };
    expect(await tasks(secretary, 'REVIEWS_OVERDUE')).toMatchObject([late]);
    for (const asker of [owner, lead, chair, ...(await strangers())]) expect(await tasks(asker, 'REVIEWS_OVERDUE')).toEqual([]);
  });

  it('is an acceptance that ends within sixty days, for secretary and chair, who may renew it', async () => {
    const riskId = await aScoredRisk(house.tx, { councilId, ownerInstitutionId: institutionId, scores: { '2026-02-01': [3, 3] } });
    await did(chair, ACCEPT, { riskId, version: 1, reason: 'Odavam kanda', expiresOn: '2026-07-04' });
    expect(await tasks(secretary, 'ACCEPTANCE_ENDS')).toEqual([]);
    house.setClock(new Date('2026-05-05T10:00:00Z'));
    for (const asker of [secretary, chair])
      expect(await tasks(asker, 'ACCEPTANCE_ENDS')).toMatchObject([{ subjectId: riskId, riskId, dueOn: '2026-07-04' }]);
    for (const asker of [lead, ...(await strangers())]) expect(await tasks(asker, 'ACCEPTANCE_ENDS')).toEqual([]);
    await close(riskId);
    expect(await tasks(chair, 'ACCEPTANCE_ENDS')).toEqual([]);
  });

  it('is a measure that their institution answers for, two weeks before its day and as long as it is late, once, at an open risk', async () => {
    const [first, second] = [await owned(null), await owned(null)];
    const due = async (dueOn: string, given: object = {}) =>
      (await aMeasure(house.tx, { id: first, councilId }, { responsibleInstitutionId: institutionId, dueOn, ...given })).id;
    const late = await due('2026-05-03', { title: 'Anduritega kodud' });
    const soon = await due('2026-05-18', { state: 'IN_PROGRESS' });
    await due('2026-05-19');
    await due('2026-05-01', { state: 'DROPPED' });
    await due('2026-05-01', { state: 'IN_PLACE', inPlaceOn: '2026-05-01' });
    await house.owner.query('insert into measure_risks (council_id, measure_id, risk_id) values ($1, $2, $3)', [councilId, late, second]);
    for (const asker of [lead, colleague])
      expect(await tasks(asker, 'MEASURE_DUE')).toMatchObject([
        { subjectId: late, title: 'Anduritega kodud', dueOn: '2026-05-03', riskId: first },
        { subjectId: soon, dueOn: '2026-05-18', riskId: first },
      ]);
    for (const asker of [secretary, chair, ...(await strangers())]) expect(await tasks(asker, 'MEASURE_DUE')).toEqual([]);
    await close(first);
    expect(await tasks(lead, 'MEASURE_DUE')).toMatchObject([{ subjectId: late, riskId: second }]);
  });

  it('is proposed scores to confirm and what the checks find, for the secretary, as many as the worklist has', async () => {
    const riskId = await owned(null);
    const score = { likelihood: 4, impacts: [{ dimension: 'LIFE_HEALTH', value: 4 }] };
    await did(secretary, MODERATE, { riskId, version: 1, kind: 'CURRENT', ...score, confidence: 'HIGH', reason: 'X' });
    const effect = { likelihood: 2, impacts: [] };
    const measure = await did(secretary, ADD, {
      riskIds: [riskId],
      ...{ title: 'Tamm', phase: 'PREVENTION', decisionLevel: 'OWN', effect },
    });
    await did(secretary, COMPLETE, { measureId: measure['id'], version: measure['version'], inPlaceOn: '2026-05-04', evidence: 'Valmis' });
    await aRisk(house.tx, { councilId });
    const { data } = await house.ask(secretary, WORKLIST, { councilId });
    const { totalCount } = data?.['riskWorklist'] as { totalCount: number };
    expect(totalCount).toBeGreaterThan(1);
    const counted = { subjectId: councilId, dueOn: null, riskId: null, council: { id: councilId } };
    expect(await tasks(secretary, 'SCORES_PROPOSED')).toMatchObject([{ ...counted, count: 1 }]);
    expect(await tasks(secretary, 'REGISTER_TO_MEND')).toMatchObject([{ ...counted, count: totalCount }]);
    for (const kind of ['SCORES_PROPOSED', 'REGISTER_TO_MEND'])
      for (const asker of [owner, lead, chair, ...(await strangers())]) expect(await tasks(asker, kind)).toEqual([]);
    await close(riskId);
    expect(await tasks(secretary, 'SCORES_PROPOSED')).toEqual([]);
    expect(await tasks(secretary, 'REGISTER_TO_MEND')).toMatchObject([{ count: 1 }]);
  });

  it('leaves no trace of a restricted risk with who may not see it, and is put on record where its words are told', async () => {
    const riskId = await owned('2026-05-03');
    const { id: foreign } = await aRisk(house.tx, { councilId, title: 'Rünnak' });
    const ours = { responsibleInstitutionId: institutionId, dueOn: '2026-05-01' };
    await aMeasure(house.tx, { id: foreign, councilId }, ours);
    await mark(riskId);
    await mark(foreign);
    expect(await tasks(colleague, 'MEASURE_DUE')).toEqual([]);
    expect(await tasks(secretary, 'REVIEWS_OVERDUE')).toMatchObject([{ count: 1 }]);
    expect(await noted()).toEqual([]);
    const { id: measureId } = await aMeasure(house.tx, { id: riskId, councilId }, ours);
    expect(await tasks(colleague, 'MEASURE_DUE')).toMatchObject([{ subjectId: measureId, riskId, isRestricted: true }]);
    expect(await tasks(owner, 'REVIEW_DUE')).toMatchObject([{ subjectId: riskId, isRestricted: true }]);
    expect(await noted()).toEqual([colleague, owner].map((who) => [who, riskId, 'viewer']));
    // Who leads the institution but may not read its council knows nothing of it.
    await house.owner.query(`update memberships set valid_to = '2026-05-03' where institution_id = $1`, [institutionId]);
    for (const kind of ['REVIEW_DUE', 'MEASURE_DUE']) expect(await tasks(lead, kind)).toEqual([]);
  });
});
