import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aRisk } from '../risk/risk.factory.js';

const FIELDS = `version status reviewedOn reviewDueOn viewerCanReview
  reviews { reviewedOn reason level status dueOn nextDueOn person { id } } steps { number status reason cause }`;
const RISK = `query ($id: ID!) { risk(id: $id) { ${FIELDS} } }`;
const REVIEW = `mutation ($input: ReviewRiskInput!) { reviewRisk(input: $input) { ${FIELDS} } }`;
const MODERATE = 'mutation ($input: ModerateAssessmentInput!) { moderateAssessment(input: $input) { level } }';

describe('reviewing a risk', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let riskId: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  afterAll(() => house.close());
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ id: riskId } = await aRisk(house.tx, { councilId }));
  });

  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const look = async (asker = secretary) => (await house.ask(asker, RISK, { id: riskId })).data?.['risk'];
  const version = async () =>
    (await house.owner.query<[{ version: number }]>('select version from risks where id = $1', [riskId]))[0].version;
  const review = async (input: object = {}, asker = secretary) =>
    house.ask(asker, REVIEW, { input: { riskId, version: await version(), reason: 'Midagi ei muutunud', ...input } });
  const reviewed = async (input: object = {}) => {
    const { data, errors } = await review(input);
    expect(errors).toBeUndefined();
    return data?.['reviewRisk'];
  };
  const score = async (likelihood: number) => {
    const impacts = [{ dimension: 'LIFE_HEALTH', value: 3 }];
    const said = { kind: 'CURRENT', likelihood, impacts, confidence: 'HIGH', reason: 'Hinnatud' };
    expect((await house.ask(secretary, MODERATE, { input: { riskId, version: await version(), ...said } })).errors).toBeUndefined();
  };

  it('is written down with who, when and why, and counts the next one by the level, or by the own days of the risk', async () => {
    expect(await reviewed()).toMatchObject({ reviewedOn: '2026-05-04', reviewDueOn: '2027-05-04', version: 2 });
    await score(2); // 2 × 3: medium.
    house.setClock(new Date('2026-06-03T21:30:00Z')); // The 4th in Estonia.
    expect(await reviewed({ reason: ' Üle vaadatud ' })).toEqual({
      version: 4,
      status: 'OPEN',
      reviewedOn: '2026-06-04',
      reviewDueOn: '2028-06-03',
      viewerCanReview: true,
      reviews: [
        {
          reviewedOn: '2026-06-04',
          reason: 'Üle vaadatud',
          level: 'MEDIUM',
          status: 'OPEN',
          dueOn: '2028-05-03',
          nextDueOn: '2028-06-03',
          person: { id: secretary },
        },
        {
          reviewedOn: '2026-05-04',
          reason: 'Midagi ei muutunud',
          level: null,
          status: 'OPEN',
          dueOn: null,
          nextDueOn: '2027-05-04',
          person: { id: secretary },
        },
      ],
      steps: [],
    });
    await house.owner.query('update risks set review_days = 30 where id = $1', [riskId]);
    expect(await reviewed()).toMatchObject({ reviewDueOn: '2026-07-04' });
  });

  it('is due again after the later of review and assessment', async () => {
    await reviewed();
    house.setClock(new Date('2026-09-01T10:00:00Z'));
    await score(3);
    expect(await look()).toMatchObject({ reviewedOn: '2026-05-04', reviewDueOn: '2028-08-31' });
  });

  it('takes an open risk to monitored and back, with a step that says why', async () => {
    expect(await reviewed({ status: 'MONITORED', reason: 'Meetmed toimivad' })).toMatchObject({
      status: 'MONITORED',
      steps: [{ number: 1, status: 'MONITORED', reason: 'Meetmed toimivad', cause: 'REVIEWED' }],
    });
    expect(await reviewed({ status: 'MONITORED' })).toMatchObject({ steps: [{ number: 1 }] });
    expect(await reviewed({ status: 'OPEN' })).toMatchObject({ status: 'OPEN', steps: [{ number: 2, status: 'OPEN' }, { number: 1 }] });
  });

  it('is refused in words with its field: without a reason, of a draft, a closed or an accepted one, into a status that needs another act', async () => {
    const told = async (input: object) => refusal(await review(input));
    for (const reason of ['', '  ', '\0', '\u00A0\u2003', '\u200B', '\u200B\u00A0\u2060\uFEFF', '\u3164'])
      expect(await told({ reason })).toEqual([{ code: 'INVALID', reason: 'wrong-length', field: 'reason' }]);
    expect(refusal(await house.ask(secretary, REVIEW, { input: { riskId, version: 1 } }))).toMatchObject([
      { code: 'INVALID', field: 'reason' },
    ]);
    for (const status of ['DRAFT', 'CLOSED'])
      expect(await told({ status })).toEqual([{ code: 'INVALID', reason: 'not-by-a-review', field: 'status' }]);
    expect(await told({ version: 7 })).toEqual([{ code: 'CONFLICT', reason: 'stale-version', field: 'version' }]);
    await house.owner.query(`update risks set treatment = 'ACCEPT', status = 'MONITORED' where id = $1`, [riskId]);
    expect(await told({ status: 'OPEN' })).toEqual([{ code: 'CONFLICT', reason: 'risk-is-accepted', field: 'status' }]);
    await house.owner.query(`update risks set status = 'DRAFT' where id = $1`, [riskId]);
    expect(await told({})).toEqual([{ code: 'CONFLICT', reason: 'risk-is-a-draft', field: 'riskId' }]);
    await house.owner.query(`update risks set status = 'CLOSED', close_reason = 'X', closed_on = '2026-05-01' where id = $1`, [riskId]);
    for (const seen of [{}, { version: 7 }])
      expect(await told(seen)).toEqual([{ code: 'CONFLICT', reason: 'risk-is-closed', field: 'riskId' }]);
    expect(await look()).toMatchObject({ version: 1, reviewedOn: null, reviews: [], viewerCanReview: false });
  });

  it('is the secretary’s: chair, members and the owner read it, strangers know of nothing', async () => {
    const { institutionId } = await aMembership(house.tx, { councilId });
    const owner = (await anAffiliation(house.tx, { institutionId, role: 'LEAD' })).personId;
    await house.owner.query('update risks set owner_institution_id = $2, owner_person_id = $3 where id = $1', [
      riskId,
      institutionId,
      owner,
    ]);
    await reviewed();
    for (const asker of [
      owner,
      (await aSeat(house.tx, 'CHAIR', councilId)).personId,
      (await aSeat(house.tx, 'MEMBER', councilId)).personId,
    ]) {
      expect(refusal(await review({}, asker))).toMatchObject([{ code: 'FORBIDDEN' }]);
      expect(await look(asker)).toMatchObject({ viewerCanReview: false, reviews: [{ reason: 'Midagi ei muutunud' }] });
    }
    const stranger = (await aSeat(house.tx, 'SECRETARY')).personId;
    expect(refusal(await review({}, stranger))).toEqual([{ code: 'NOT_FOUND', reason: 'no-such-record', field: 'riskId' }]);
    for (const sql of [`update risk_reviews set reason = 'X'`, 'delete from risk_reviews'])
      await expect(house.rawly(secretary, sql)).rejects.toThrow('permission denied');
  });
});
