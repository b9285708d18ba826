import { House, type Answer } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { aRisk } from '../risk/risk.factory.js';

const ROUND = 'id kind dueOn closedAt version viewerCanClose progress { submitted expected } silent { id } risks { risk { id } isOpen }';
const OPEN = `mutation ($input: OpenAssessmentRoundInput!) { openAssessmentRound(input: $input) { ${ROUND} } }`;
const CLOSE = `mutation ($input: CloseAssessmentRoundInput!) { closeAssessmentRound(input: $input) { ${ROUND} } }`;
const SUBMIT = `mutation ($input: SubmitAssessmentInput!) { submitAssessment(input: $input) {
  number score level matrix { code version } institution { id } person { id } } }`;
const MODERATE = `mutation ($input: ModerateAssessmentInput!) { moderateAssessment(input: $input) {
  score round { id } dissents { reason institution { id } submission { score reason } } } }`;
const SEEN = `query ($id: ID!) { risk(id: $id) { openRound { viewerInstitutions { id } progress { submitted expected }
  submissions { score institution { id } } result { score } } } }`;

interface Round {
  id: string;
}
interface Seen {
  openRound: {
    submissions: { score: number; institution: Round }[];
    viewerInstitutions: Round[];
    progress: unknown;
    result: unknown;
  } | null;
}

describe('an assessment round', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let riskId: string;
  let lead: Scorer;
  let helper: Scorer;

  interface Scorer {
    institutionId: string;
    personId: string;
  }
  const scorer = async (): Promise<Scorer> =>
    anAffiliation(house.tx, { institutionId: (await aMembership(house.tx, { councilId })).institutionId });

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    [lead, helper] = [await scorer(), await scorer()];
    ({ id: riskId } = await aRisk(house.tx, { councilId, leadAssessorInstitutionId: lead.institutionId }));
    await contributes(helper.institutionId);
  });
  afterAll(() => house.close());

  const contributes = (institutionId: string, to = riskId) =>
    house.owner.query('insert into risk_contributors (council_id, risk_id, institution_id) values ($1, $2, $3)', [
      councilId,
      to,
      institutionId,
    ]);
  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const open = (input: object = {}, asker = secretary) =>
    house.ask(asker, OPEN, { input: { councilId, title: 'Kevadine hindamine', dueOn: '2026-05-31', ...input } });
  const opened = async (input: object = {}): Promise<string> => {
    const { data, errors } = await open(input);
    expect(errors).toBeUndefined();
    return (data?.['openAssessmentRound'] as Round).id;
  };
  const close = (id: string, asker = secretary, version = 1) => house.ask(asker, CLOSE, { input: { id, version } });
  const SAID = { likelihood: 4, impacts: [{ dimension: 'LIFE_HEALTH', value: 4 }], confidence: 'MEDIUM', reason: 'Nii me seda näeme' };
  const submit = (asker: string, roundId: string, input: object = {}) =>
    house.ask(asker, SUBMIT, { input: { roundId, riskId, ...SAID, ...input } });
  const moderate = (input: object, version = 1, asker = secretary) =>
    house.ask(asker, MODERATE, { input: { riskId, version, kind: 'CURRENT', ...SAID, ...input } });
  const seen = async (asker: string) => ((await house.ask(asker, SEEN, { id: riskId })).data?.['risk'] as Seen).openRound;
  const scores = async (asker: string) => (await seen(asker))?.submissions.map(({ score }) => score).sort();
  const outsiders = async (): Promise<[string, string][]> => [
    [(await aSeat(house.tx, 'CHAIR', councilId)).personId, 'FORBIDDEN'],
    [(await aSeat(house.tx, 'MEMBER', councilId)).personId, 'FORBIDDEN'],
    [(await aSeat(house.tx, 'SECRETARY')).personId, 'NOT_FOUND'],
  ];

  it('is opened by the secretary over all open risks or chosen ones, and closed by them', async () => {
    const { id: draftId } = await aRisk(house.tx, { councilId, status: 'DRAFT' });
    const others = await outsiders();
    for (const [asker, code] of others) expect(refusal(await open({}, asker))).toMatchObject([{ code }]);
    const first = (await open()).data?.['openAssessmentRound'] as Round;
    expect(first).toMatchObject({
      kind: 'CURRENT',
      dueOn: '2026-05-31',
      closedAt: null,
      viewerCanClose: true,
      progress: { submitted: 0, expected: 2 },
      risks: [{ risk: { id: riskId }, isOpen: true }],
    });
    expect(await (await open({ riskIds: [draftId], kind: 'TARGET' })).data?.['openAssessmentRound']).toMatchObject({
      kind: 'TARGET',
      progress: { submitted: 0, expected: 0 },
    });
    for (const [asker, code] of others) expect(refusal(await close(first.id, asker))).toMatchObject([{ code }]);
    expect(refusal(await close(first.id, secretary, 2))).toEqual([{ code: 'CONFLICT', reason: 'stale-version', field: 'version' }]);
    expect((await close(first.id)).data?.['closeAssessmentRound']).toMatchObject({
      closedAt: expect.stringContaining('2026-05-04T10:00:0') as string,
      viewerCanClose: false,
      risks: [{ isOpen: false }],
    });
    expect(refusal(await close(first.id, secretary, 2))).toEqual([{ code: 'CONFLICT', reason: 'round-is-closed', field: 'id' }]);
  });

  it('is refused in words when it cannot be so', async () => {
    const told = async (input: object) => refusal(await open(input));
    const { id: foreignId } = await aRisk(house.tx, { councilId: (await aSeat(house.tx, 'MEMBER')).councilId });
    expect(await told({ dueOn: '2026-05-03' })).toEqual([{ code: 'INVALID', reason: 'day-is-past', field: 'dueOn' }]);
    expect(await told({ title: ' ' })).toEqual([{ code: 'INVALID', reason: 'wrong-length', field: 'title' }]);
    expect(await told({ riskIds: [foreignId] })).toEqual([{ code: 'NOT_FOUND', reason: 'no-such-record', field: 'riskIds' }]);
    await opened();
    expect(await told({ riskIds: [riskId] })).toEqual([{ code: 'CONFLICT', reason: 'risk-is-in-an-open-round', field: 'riskIds' }]);
    expect(await told({})).toEqual([{ code: 'CONFLICT', reason: 'no-risks-to-score', field: 'riskIds' }]);
    await closeRisk();
    expect(await told({ riskIds: [riskId] })).toEqual([{ code: 'CONFLICT', reason: 'risk-is-closed', field: 'riskIds' }]);
  });
  const closeRisk = () =>
    house.owner.query(`update risks set status = 'CLOSED', close_reason = 'X', closed_on = '2026-05-01' where id = $1`, [riskId]);

  it('takes a score of each institution from its people and who holds its seat; the latest counts and earlier ones stay', async () => {
    const roundId = await opened();
    expect((await submit(lead.personId, roundId)).data?.['submitAssessment']).toEqual({
      number: 1,
      score: 16,
      level: 'VERY_HIGH',
      matrix: { code: 'probability-5x5', version: 1 },
      institution: { id: lead.institutionId },
      person: { id: lead.personId },
    });
    const colleague = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    await house.owner.query(
      'update seats set membership_id = (select id from memberships where institution_id = $2 and council_id = $3) where person_id = $1',
      [colleague, lead.institutionId, councilId],
    );
    expect((await submit(colleague, roundId, { likelihood: 2 })).data?.['submitAssessment']).toMatchObject({ number: 2, score: 8 });
    expect(await seen(secretary)).toMatchObject({
      submissions: [{ score: 8, institution: { id: lead.institutionId } }],
      progress: { submitted: 1, expected: 2 },
    });
    expect(await house.owner.query('select score from risk_submissions where round_id = $1 order by number', [roundId])).toEqual([
      { score: 16 },
      { score: 8 },
    ]);
    await expect(house.owner.query('update risk_submissions set score = 1 where round_id = $1', [roundId])).rejects.toThrow(
      'never changed',
    );
  });

  it('refuses a score in words and with its field, and keeps nothing of it', async () => {
    const roundId = await opened();
    const told = async (input: object, asker = lead.personId) => refusal(await submit(asker, roundId, input));
    expect(await told({ likelihood: 6 })).toEqual([{ code: 'INVALID', reason: 'outside-the-matrix', field: 'likelihood' }]);
    expect(await told({ impacts: [{ dimension: 'ECONOMIC', value: 9 }] })).toEqual([
      { code: 'INVALID', reason: 'outside-the-matrix', field: 'impacts' },
    ]);
    expect(await told({ kind: 'TARGET' })).toEqual([{ code: 'INVALID', reason: 'kind-not-of-round', field: 'kind' }]);
    const { id: otherRisk } = await aRisk(house.tx, { councilId });
    expect(await told({ riskId: otherRisk })).toEqual([{ code: 'INVALID', reason: 'risk-not-in-round', field: 'riskId' }]);
    expect(await told({ institutionId: (await scorer()).institutionId })).toEqual([
      { code: 'INVALID', reason: 'institution-does-not-score', field: 'institutionId' },
    ]);
    expect(await told({ institutionId: helper.institutionId })).toEqual([
      { code: 'FORBIDDEN', reason: 'not-among-assessors', field: 'institutionId' },
    ]);
    expect(await told({}, (await scorer()).personId)).toEqual([{ code: 'FORBIDDEN', reason: 'not-among-assessors', field: 'riskId' }]);
    expect(await told({}, secretary)).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(await told({}, (await aSeat(house.tx, 'SECRETARY')).personId)).toMatchObject([{ code: 'NOT_FOUND' }]);
    await anAffiliation(house.tx, { personId: lead.personId, institutionId: helper.institutionId });
    expect(await told({})).toEqual([{ code: 'INVALID', reason: 'which-institution', field: 'institutionId' }]);
    await closeRisk();
    expect(await told({ institutionId: lead.institutionId })).toEqual([{ code: 'CONFLICT', reason: 'risk-is-closed', field: 'riskId' }]);
    expect(await house.owner.query('select from risk_submissions where round_id = $1', [roundId])).toEqual([]);
  });

  it('takes none for who left the institution, nor once it is closed', async () => {
    const roundId = await opened();
    await house.owner.query(`update affiliations set valid_to = '2026-05-03' where person_id = $1`, [lead.personId]);
    expect(refusal(await submit(lead.personId, roundId))).toMatchObject([{ code: 'NOT_FOUND' }]);
    await close(roundId);
    expect(refusal(await submit(helper.personId, roundId))).toEqual([{ code: 'CONFLICT', reason: 'round-is-closed', field: 'roundId' }]);
  });

  it('shows an institution its own score alone until the result is set, secretary and chair all of them, and then everybody all', async () => {
    const roundId = await opened();
    await submit(lead.personId, roundId);
    await submit(helper.personId, roundId, { likelihood: 1 });
    const [chair, member] = [(await aSeat(house.tx, 'CHAIR', councilId)).personId, (await aSeat(house.tx, 'MEMBER', councilId)).personId];
    expect(await scores(lead.personId)).toEqual([16]);
    expect(await scores(helper.personId)).toEqual([4]);
    expect(await scores(member)).toEqual([]);
    for (const asker of [secretary, chair]) expect(await scores(asker)).toEqual([16, 4]);
    expect(await seen(lead.personId)).toMatchObject({ progress: null, viewerInstitutions: [{ id: lead.institutionId }] });
    expect(await house.rawly(helper.personId, 'select 1 from risk_submissions where institution_id = $1', [lead.institutionId])).toEqual(
      [],
    );
    expect((await moderate({ roundId })).errors).toBeUndefined();
    for (const asker of [lead.personId, helper.personId, member]) expect(await scores(asker)).toEqual([16, 4]);
    expect(await seen(lead.personId)).toMatchObject({ viewerInstitutions: [], result: { score: 16 } });
    expect(refusal(await submit(lead.personId, roundId))).toEqual([{ code: 'CONFLICT', reason: 'result-is-set', field: 'riskId' }]);
  });

  it('has a result that keeps the round and who would have scored otherwise, how and why', async () => {
    const roundId = await opened();
    await submit(helper.personId, roundId, { likelihood: 1, reason: 'Meil ei ole seda juhtunud' });
    await close(roundId);
    const dissents = [
      { institutionId: helper.institutionId, reason: 'Tõenäosus on liiga kõrge' },
      { institutionId: lead.institutionId, reason: 'Tõenäosus on liiga madal' },
    ];
    const told = async (input: object) => refusal(await moderate({ roundId, ...input }));
    expect(await told({ kind: 'TARGET' })).toEqual([{ code: 'INVALID', reason: 'kind-not-of-round', field: 'kind' }]);
    expect(await told({ dissents: [{ institutionId: (await scorer()).institutionId, reason: 'X' }] })).toEqual([
      { code: 'INVALID', reason: 'institution-does-not-score', field: 'dissents.0.institutionId' },
    ]);
    expect(await told({ dissents: [dissents[0], dissents[0]] })).toEqual([{ code: 'INVALID', reason: 'given-twice', field: 'dissents' }]);
    expect(await told({ dissents: [{ institutionId: helper.institutionId, reason: ' ' }] })).toMatchObject([
      { code: 'INVALID', reason: 'wrong-length' },
    ]);
    const done = await moderate({ roundId, dissents });
    const kept = (done.data?.['moderateAssessment'] as { dissents: { institution: Round }[] }).dissents;
    expect(done.data?.['moderateAssessment']).toMatchObject({ score: 16, round: { id: roundId } });
    expect(kept.find(({ institution }) => institution.id === helper.institutionId)).toMatchObject({
      reason: 'Tõenäosus on liiga kõrge',
      submission: { score: 4, reason: 'Meil ei ole seda juhtunud' },
    });
    expect(kept.find(({ institution }) => institution.id === lead.institutionId)).toMatchObject({ submission: null });
    await expect(house.owner.query(`update assessment_dissents set reason = 'X' where risk_id = $1`, [riskId])).rejects.toThrow(
      'never changed',
    );
  });

  it('has one result of two moderators at once; the other one is told, and both scores and dissent of theirs are not kept', async () => {
    const roundId = await opened();
    const dissents = [{ institutionId: helper.institutionId, reason: 'Ei nõustu' }];
    const both = await Promise.all([moderate({ roundId, dissents }), moderate({ roundId, dissents, likelihood: 2 })]);
    expect(both.map((answer) => refusal(answer)?.[0]?.reason ?? 'ok').sort()).toEqual(['ok', 'stale-version']);
    expect(await house.owner.query('select from risk_assessments where risk_id = $1', [riskId])).toHaveLength(1);
    expect(await house.owner.query('select from assessment_dissents where risk_id = $1', [riskId])).toHaveLength(1);
  });

  it('of restricted risks alone leaves no trace for who may not see them', async () => {
    await house.owner.query(`update risks set mark_basis = 'AvTS', mark_from = '2026-01-01', mark_holder = 'Päästeamet' where id = $1`, [
      riskId,
    ]);
    const id = await opened();
    await submit(lead.personId, id);
    const LIST = 'query ($id: ID!) { council(id: $id) { assessmentRounds { id } } }';
    const list = async (asker: string) => (await house.ask(asker, LIST, { id: councilId })).data?.['council'];
    const member = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    for (const asker of [secretary, lead.personId]) expect(await list(asker)).toEqual({ assessmentRounds: [{ id }] });
    expect(await list(member)).toEqual({ assessmentRounds: [] });
    for (const table of ['assessment_round_risks', 'risk_submissions'])
      expect(await house.rawly(member, `select 1 from ${table} where round_id = $1`, [id])).toEqual([]);
  });
});
