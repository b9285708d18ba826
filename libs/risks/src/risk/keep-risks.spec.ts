import { House, type Answer } from '../../../../test/support/house.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anInstitution } from '../../../people/src/institution/institution.factory.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aRisk } from './risk.factory.js';

const RISK =
  'id ref number title status version horizonMonths treatment identifiedOn reviewDueOn mark { basis isCurrent } steps { number status reason }';
const CREATE = `mutation ($input: CreateRiskInput!) { createRisk(input: $input) { ${RISK} regions { id } contributors { id } } }`;
const UPDATE = `mutation ($input: UpdateRiskInput!) { updateRisk(input: $input) { ${RISK} } }`;
const step = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) { ${RISK} } }`;
const OPEN = step('openRisk', 'OpenRiskInput');
const CLOSE = step('closeRisk', 'CloseRiskInput');
const REOPEN = step('reopenRisk', 'ReopenRiskInput');

describe('a risk', () => {
  let house: House;
  let councilId: string;
  let secretary: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
  });
  afterAll(() => house.close());

  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const create = (input: object, asker = secretary) =>
    house.ask(asker, CREATE, { input: { councilId, title: 'Jäämurdmine', class: 'RISK', eventType: 'RESCUE', ...input } });
  const others = async (): Promise<[string, string][]> => [
    [(await aSeat(house.tx, 'CHAIR', councilId)).personId, 'FORBIDDEN'],
    [(await aSeat(house.tx, 'MEMBER', councilId)).personId, 'FORBIDDEN'],
    [(await aSeat(house.tx, 'SECRETARY')).personId, 'NOT_FOUND'],
  ];

  it('is entered as a draft with the next number of its council, where it lies and who scores it', async () => {
    const [region] = await house.owner.query<{ id: string }[]>(`select id from regions where kind = 'COUNTY' limit 1`);
    const { institutionId } = await aMembership(house.tx, { councilId });
    const first = await create({ isMalicious: true, regionIds: [region?.id], contributorIds: [institutionId] });
    expect(first.data?.['createRisk']).toMatchObject({
      number: 1,
      status: 'DRAFT',
      version: 1,
      horizonMonths: 24,
      identifiedOn: '2026-05-04',
      reviewDueOn: null,
      steps: [{ number: 1, status: 'DRAFT', reason: null }],
      regions: [{ id: region?.id }],
      contributors: [{ id: institutionId }],
    });
    expect((await create({})).data?.['createRisk']).toMatchObject({
      number: 2,
      horizonMonths: 60,
      ref: expect.stringMatching(/^R-KAL\w*-02$/),
    });
    for (const [asker, code] of await others()) expect(refusal(await create({}, asker))).toMatchObject([{ code }]);
  });

  it('is refused in words when it cannot be so', async () => {
    const told = async (input: object) => refusal(await create(input));
    const stranger = (await anAffiliation(house.tx)).personId;
    const member = await aMembership(house.tx, { councilId });
    const colleague = (await anAffiliation(house.tx, { institutionId: member.institutionId })).personId;
    expect(await told({ title: ' ' })).toEqual([{ code: 'INVALID', reason: 'wrong-length', field: 'title' }]);
    expect(await told({ identifiedOn: '2026-05-05' })).toEqual([{ code: 'INVALID', reason: 'in-the-future', field: 'identifiedOn' }]);
    expect(await told({ treatment: 'ACCEPT' })).toEqual([{ code: 'INVALID', reason: 'accepting-needs-a-decision', field: 'treatment' }]);
    expect(await told({ ownerInstitutionId: secretary })).toEqual([
      { code: 'NOT_FOUND', reason: 'no-such-record', field: 'ownerInstitutionId' },
    ]);
    expect(await told({ ownerPersonId: colleague })).toEqual([
      { code: 'INVALID', reason: 'owner-institution-is-missing', field: 'ownerPersonId' },
    ]);
    expect(await told({ ownerInstitutionId: member.institutionId, ownerPersonId: stranger })).toEqual([
      { code: 'NOT_FOUND', reason: 'no-such-record', field: 'ownerPersonId' },
    ]);
    const other = (await anInstitution(house.tx)).id;
    expect(await told({ ownerInstitutionId: other, ownerPersonId: colleague })).toEqual([
      { code: 'INVALID', reason: 'person-not-of-institution', field: 'ownerPersonId' },
    ]);
    const mark = { basis: 'AvTS § 35 lg 1 p 9', from: '2026-01-01', holder: 'Päästeamet' };
    expect(await told({ isPublic: true, mark })).toEqual([{ code: 'CONFLICT', reason: 'risk-is-public', field: 'mark' }]);
    expect(await told({ mark: { ...mark, until: '2025-12-31' } })).toEqual([
      { code: 'INVALID', reason: 'ends-before-start', field: 'mark.until' },
    ]);
    expect(await told({ mark: { ...mark, until: '2031-01-02' } })).toEqual([
      { code: 'INVALID', reason: 'mark-too-long', field: 'mark.until' },
    ]);
    expect(await told({ regionIds: [secretary] })).toEqual([{ code: 'NOT_FOUND', reason: 'no-such-record', field: 'regionIds' }]);
  });

  it('is restricted for five years at most, and for as long again when it is put on anew', async () => {
    const { id } = await aRisk(house.tx, { councilId });
    const SET = 'mutation ($input: UpdateRiskInput!) { updateRisk(input: $input) { mark { from until } } }';
    const basic = { basis: 'AvTS § 35 lg 1 p 9', from: '2024-02-29', holder: 'Päästeamet' };
    const set = (version: number, mark: object | null) => house.ask(secretary, SET, { input: { id, version, mark } });
    expect((await set(1, basic)).data?.['updateRisk']).toEqual({ mark: { from: '2024-02-29', until: '2029-02-28' } });
    expect(refusal(await set(2, { ...basic, until: '2031-05-05' }))).toMatchObject([{ reason: 'mark-too-long', field: 'mark.until' }]);
    expect((await set(2, { ...basic, until: '2031-05-04' })).data?.['updateRisk']).toEqual({
      mark: { from: '2024-02-29', until: '2031-05-04' },
    });
    expect((await set(3, null)).data?.['updateRisk']).toEqual({ mark: null });
  });

  it('is changed by who saw its last version', async () => {
    const { id } = await aRisk(house.tx, { councilId });
    const change = (input: object, asker = secretary) => house.ask(asker, UPDATE, { input: { id, version: 1, ...input } });
    for (const [asker, code] of await others()) expect(refusal(await change({ title: 'X' }, asker))).toMatchObject([{ code }]);
    expect((await change({ title: 'Suurvesi', treatment: 'MITIGATE' })).data?.['updateRisk']).toMatchObject({
      title: 'Suurvesi',
      treatment: 'MITIGATE',
      version: 2,
    });
    expect(refusal(await change({ title: 'X' }))).toEqual([{ code: 'CONFLICT', reason: 'stale-version', field: 'version' }]);
  });

  it('is identified on the day of its first score at the latest', async () => {
    const { id } = await aRisk(house.tx, { councilId });
    const SCORE = 'mutation ($input: ModerateAssessmentInput!) { moderateAssessment(input: $input) { id } }';
    const judgement = { kind: 'CURRENT', likelihood: 2, impacts: [{ dimension: 'LIFE_HEALTH', value: 2 }], confidence: 'LOW', reason: 'X' };
    for (const [version, assessedOn] of [
      [1, '2026-04-20'],
      [2, '2026-03-10'],
    ])
      expect(await house.ask(secretary, SCORE, { input: { ...judgement, riskId: id, version, assessedOn } })).not.toHaveProperty('errors');
    const change = (identifiedOn: string) => house.ask(secretary, UPDATE, { input: { id, version: 3, identifiedOn } });
    const { errors } = await change('2026-03-11');
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'INVALID', reason: 'after-first-assessment', field: 'identifiedOn', values: { day: '2026-03-10' } },
    ]);
    expect(await change('2026-03-10')).not.toHaveProperty('errors');
  });

  it('is opened, closed with a reason, told to be closed when changed, and opened again with a reason', async () => {
    const { id } = await aRisk(house.tx, { councilId, status: 'DRAFT' });
    const ask = (mutation: string, input: object, asker = secretary) => house.ask(asker, mutation, { input: { id, ...input } });
    for (const [asker, code] of await others()) {
      expect(refusal(await ask(OPEN, { version: 1 }, asker))).toMatchObject([{ code }]);
      expect(refusal(await ask(CLOSE, { version: 1, reason: 'X' }, asker))).toMatchObject([{ code }]);
      expect(refusal(await ask(REOPEN, { version: 1, reason: 'X' }, asker))).toMatchObject([{ code }]);
    }
    expect((await ask(OPEN, { version: 1 })).data?.['openRisk']).toMatchObject({ status: 'OPEN', version: 2, reviewDueOn: '2027-05-04' });
    expect(refusal(await ask(OPEN, { version: 2 }))).toEqual([{ code: 'CONFLICT', reason: 'risk-is-not-a-draft', field: 'id' }]);
    expect(refusal(await ask(CLOSE, { version: 2, reason: '' }))).toEqual([{ code: 'INVALID', reason: 'wrong-length', field: 'reason' }]);
    expect((await ask(CLOSE, { version: 2, reason: 'Tamm ehitati ümber' })).data?.['closeRisk']).toMatchObject({
      status: 'CLOSED',
      reviewDueOn: null,
    });
    // Who had it open before is told what has happened to it, not that somebody was quicker.
    for (const version of [2, 3])
      for (const [step, more] of [[UPDATE, { title: 'X' }] as const, [CLOSE, { reason: 'X' }] as const, [OPEN, {}] as const])
        expect(refusal(await ask(step, { version, ...more }))).toEqual([{ code: 'CONFLICT', reason: 'risk-is-closed', field: 'id' }]);
    expect(refusal(await ask(REOPEN, { version: 2, reason: 'X' }))).toEqual([
      { code: 'CONFLICT', reason: 'stale-version', field: 'version' },
    ]);
    expect((await ask(REOPEN, { version: 3, reason: 'Tamm lekib' })).data?.['reopenRisk']).toMatchObject({
      status: 'OPEN',
      reviewDueOn: '2027-05-04',
      steps: [
        { number: 3, status: 'OPEN', reason: 'Tamm lekib' },
        { number: 2, status: 'CLOSED', reason: 'Tamm ehitati ümber' },
        { number: 1, status: 'OPEN', reason: null },
      ],
    });
    expect(refusal(await ask(REOPEN, { version: 4, reason: 'X' }))).toEqual([
      { code: 'CONFLICT', reason: 'risk-is-not-closed', field: 'id' },
    ]);
  });

  it('is looked at again by its own interval as soon as it has one, counted from when it was looked at last', async () => {
    const { id } = await aRisk(house.tx, { councilId, status: 'DRAFT' });
    const ask = (mutation: string, input: object) => house.ask(secretary, mutation, { input: { id, ...input } });
    const due = async (version: number, reviewDays: number | null) =>
      (await ask(UPDATE, { version, reviewDays })).data?.['updateRisk'] as { reviewDueOn: string | null };
    expect(await due(1, 60)).toMatchObject({ reviewDueOn: null });
    await ask(OPEN, { version: 2 });
    house.setClock(new Date('2026-06-04T10:00:00Z'));
    expect(await due(3, 90)).toMatchObject({ reviewDueOn: '2026-08-02' });
    const REVIEW = 'mutation ($input: ReviewRiskInput!) { reviewRisk(input: $input) { reviewDueOn } }';
    await house.ask(secretary, REVIEW, { input: { riskId: id, version: 4, reason: 'X' } });
    house.setClock(new Date('2026-07-04T10:00:00Z'));
    expect(await due(5, 30)).toMatchObject({ reviewDueOn: '2026-07-04' });
    expect(await due(6, null)).toMatchObject({ reviewDueOn: '2027-06-04' });
    expect(refusal(await ask(UPDATE, { version: 7, reviewDays: 6 }))).toEqual([
      { code: 'INVALID', reason: 'too-small', field: 'reviewDays' },
    ]);
  });

  it('is told as it stood at the end of a day, to who may see it now', async () => {
    house.setClock(new Date('2026-03-01T10:00:00Z'));
    const { id } = (await create({ title: 'Suurvesi' })).data?.['createRisk'] as { id: string };
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    await house.ask(secretary, OPEN, { input: { id, version: 1 } });
    await house.ask(secretary, UPDATE, { input: { id, version: 2, title: 'Üleujutus' } });
    const AS_OF = 'query ($id: ID!, $on: Date) { risk(id: $id, asOf: $on) { title status } }';
    const then = (on: string | null, asker = secretary) => house.ask(asker, AS_OF, { id, on });
    expect((await then('2026-05-03')).data).toEqual({ risk: { title: 'Suurvesi', status: 'DRAFT' } });
    for (const on of ['2026-05-04', null]) expect((await then(on)).data).toEqual({ risk: { title: 'Üleujutus', status: 'OPEN' } });
    expect(refusal(await then('2026-02-28'))).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(refusal(await then('2026-05-03', (await aSeat(house.tx, 'SECRETARY')).personId))).toMatchObject([{ code: 'NOT_FOUND' }]);
    await house.owner.query(`update risks set mark_basis = 'AvTS', mark_from = '2026-05-04', mark_holder = 'PPA' where id = $1`, [id]);
    expect(refusal(await then('2026-05-03', (await aSeat(house.tx, 'MEMBER', councilId)).personId))).toMatchObject([{ code: 'NOT_FOUND' }]);
    const readings = () => house.owner.query('select person_id from restricted_readings where risk_id = $1', [id]);
    expect(await readings()).toEqual([]);
    await then('2026-05-03');
    expect(await readings()).toEqual([{ person_id: secretary }]);
  });

  it('that is restricted is seen by secretary, chair and the institutions that own or assess it, and leaves no trace for anybody else', async () => {
    const [owner, assessor, other] = [
      await aMembership(house.tx, { councilId }),
      await aMembership(house.tx, { councilId }),
      await aMembership(house.tx, { councilId }),
    ];
    const of = async ({ institutionId }: { institutionId: string }) => (await anAffiliation(house.tx, { institutionId })).personId;
    const mark = { basis: 'AvTS § 35 lg 1 p 9', from: '2026-01-01', until: '2026-12-31', holder: 'Päästeamet' };
    const made = await create({ mark, ownerInstitutionId: owner.institutionId, contributorIds: [assessor.institutionId] });
    const { id } = made.data?.['createRisk'] as { id: string };
    const ASK = `query ($councilId: ID!, $id: ID!) { risks(councilId: $councilId) { totalCount nodes { id } } heatMap(councilId: $councilId) { notScored }
      then: risks(councilId: $councilId, asOf: "2026-05-04") { totalCount } risk(id: $id) { id } }`;
    const seen = async (asker: string) => {
      const { data, errors } = await house.ask(asker, ASK, { councilId, id });
      return [errors?.[0]?.extensions.code ?? 'ok', (data?.['heatMap'] as { notScored: number } | undefined)?.notScored];
    };
    const chair = (await aSeat(house.tx, 'CHAIR', councilId)).personId;
    for (const asker of [secretary, chair, await of(owner), await of(assessor)]) expect(await seen(asker)).toEqual(['ok', 1]);
    const member = await of(other);
    expect(await seen(member)).toEqual(['NOT_FOUND', undefined]);
    const COUNT = ASK.replace('risk(id: $id) { id }', '').replace('$id: ID!', '');
    const nothing = { risks: { totalCount: 0, nodes: [] }, heatMap: { notScored: 0 }, then: { totalCount: 0 } };
    expect((await house.ask(member, COUNT, { councilId })).data).toEqual(nothing);
    for (const table of ['risk_versions', 'risk_contributors', 'risk_steps'])
      expect(await house.rawly(member, `select 1 from ${table} where risk_id = $1`, [id])).toEqual([]);
    house.setClock(new Date('2027-01-01T10:00:00Z'));
    expect(await seen(member)).toEqual(['ok', 1]);
  });
});
