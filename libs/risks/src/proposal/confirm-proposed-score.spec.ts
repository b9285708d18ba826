import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aRisk } from '../risk/risk.factory.js';

const PROPOSAL = 'id likelihood overallImpact score level state isStale decidedOn declineReason viewerCanDecide';
const act = (name: string, fields: string) => {
  const input = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${input}!) { ${name}(input: $input) { ${fields} } }`;
};
const COMPLETE = act(
  'completeMeasure',
  `state inPlaceOn evidence proposals { ${PROPOSAL} risk { id } impacts { dimension value reason } }`,
);
const RISK = `query ($id: ID!) { risk(id: $id) { version trend current { score level } proposedScores { id isStale }
  assessments { number score reason confidence measure { id } } } }`;
const CURRENT = {
  kind: 'CURRENT',
  likelihood: 4,
  impacts: [
    { dimension: 'LIFE_HEALTH', value: 4, reason: 'Magavad inimesed' },
    { dimension: 'ECONOMIC', value: 2 },
  ],
  confidence: 'MEDIUM',
  reason: 'Kevadine hindamine',
};

interface Proposal {
  id: string;
}

describe('a measure that came into place', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let riskId: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ id: riskId } = await aRisk(house.tx, { councilId }));
  });
  afterAll(() => house.close());

  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const done = async (mutation: string, input: object) => {
    const { data, errors } = await house.ask(secretary, mutation, { input });
    expect(errors).toBeUndefined();
    return Object.values(data ?? {})[0] as Record<string, unknown>;
  };
  const versionOf = async (id: string, table = 'risks') =>
    (await house.owner.query<[{ version: number }]>(`select version from ${table} where id = $1`, [id]))[0].version;
  const score = async (input: object = {}, of = riskId) =>
    done(act('moderateAssessment', 'id'), { riskId: of, version: await versionOf(of), ...CURRENT, ...input });
  const measure = (input: object = {}) =>
    done(act('addMeasure', 'id'), {
      ...{ riskIds: [riskId], title: 'Suitsuandurid', phase: 'PREVENTION', decisionLevel: 'OWN' },
      effect: { likelihood: 3, impacts: [{ dimension: 'LIFE_HEALTH', value: 3 }] },
      ...input,
    });
  const completed = async (input: object = {}) => {
    const { id } = await measure(input);
    return done(COMPLETE, { measureId: id, version: 1 }) as Promise<{ proposals: Proposal[] }>;
  };
  const proposed = async (input: object = {}) => {
    const [one] = (await completed(input)).proposals;
    return one?.id ?? '';
  };
  const risk = async () => (await house.ask(secretary, RISK, { id: riskId })).data?.['risk'];
  const confirm = async (proposalId: string, input: object = {}, asker = secretary) =>
    house.ask(asker, act('confirmProposedScore', `${PROPOSAL} assessment { number score }`), {
      input: {
        proposalId,
        version: await versionOf(proposalId, 'score_proposals'),
        confidence: 'HIGH',
        reason: 'Andurid on igas kodus',
        ...input,
      },
    });
  const decline = async (proposalId: string, asker = secretary, input: object = {}) =>
    house.ask(asker, act('declineProposedScore', PROPOSAL), {
      input: { proposalId, version: await versionOf(proposalId, 'score_proposals'), reason: 'Andureid ei kasutata', ...input },
    });
  const recompute = async (proposalId: string, asker = secretary, input: object = {}) =>
    house.ask(asker, act('recomputeProposedScore', PROPOSAL), {
      input: { proposalId, version: await versionOf(proposalId, 'score_proposals'), ...input },
    });

  it('proposes a score from the current one for each of its risks, and changes none of them', async () => {
    const other = await aRisk(house.tx, { councilId });
    await score();
    await score({ likelihood: 2 }, other.id);
    const { id } = await measure({ riskIds: [riskId, other.id] });
    expect(await done(COMPLETE, { measureId: id, version: 1, inPlaceOn: '2026-05-01', evidence: 'Akt 7' })).toMatchObject({
      state: 'IN_PLACE',
      inPlaceOn: '2026-05-01',
      evidence: 'Akt 7',
      proposals: expect.arrayContaining([
        expect.objectContaining({
          ...{ likelihood: 3, overallImpact: 3, score: 9, level: 'MEDIUM', state: 'WAITING', isStale: false, risk: { id: riskId } },
          impacts: [
            { dimension: 'LIFE_HEALTH', value: 3, reason: 'Magavad inimesed' },
            { dimension: 'ECONOMIC', value: 2, reason: null },
          ],
        }),
        // Likelihood stood lower already and stays.
        expect.objectContaining({ likelihood: 2, overallImpact: 3, score: 6, risk: { id: other.id } }),
      ]),
    });
    expect(await risk()).toMatchObject({ version: 2, current: { score: 16 }, assessments: [{ score: 16 }] });
    expect(refusal(await house.ask(secretary, COMPLETE, { input: { measureId: id, version: 2 } }))).toEqual([
      { code: 'CONFLICT', reason: 'measure-is-in-place', field: 'measureId' },
    ]);
  });

  it('is not of the future, and proposes nothing where there is nothing honest to compute', async () => {
    const { id } = await measure();
    expect(refusal(await house.ask(secretary, COMPLETE, { input: { measureId: id, version: 1, inPlaceOn: '2026-05-05' } }))).toEqual([
      { code: 'INVALID', reason: 'in-the-future', field: 'inPlaceOn' },
    ]);
    expect(await completed()).toMatchObject({ proposals: [] }); // Never scored.
    await score({ likelihood: 2, impacts: [{ dimension: 'LIFE_HEALTH', value: 2 }] });
    expect(await completed()).toMatchObject({ proposals: [] }); // Stands lower already.
    await score();
    expect(await completed({ effect: null })).toMatchObject({ proposals: [] });
    const planned = await measure();
    await house.owner.query(
      `update risk_settings set matrix_id = (select id from risk_matrices where code = 'words-4x3') where council_id = $1`,
      [councilId],
    );
    expect(await done(COMPLETE, { measureId: planned['id'], version: 1 })).toMatchObject({ proposals: [] }); // Of another scale.
  });

  it('becomes the current score when a person confirms, by an assessment like any other that remembers the measure', async () => {
    await score();
    const { id } = await measure();
    const [proposal] = ((await done(COMPLETE, { measureId: id, version: 1 })) as { proposals: [Proposal] }).proposals;
    for (const [role, of, code] of [
      ['CHAIR', councilId, 'FORBIDDEN'],
      ['MEMBER', councilId, 'FORBIDDEN'],
      ['SECRETARY', undefined, 'NOT_FOUND'],
    ] as const) {
      const asker = (await aSeat(house.tx, role, of)).personId;
      expect(refusal(await confirm(proposal.id, {}, asker))).toMatchObject([{ code }]);
      expect(refusal(await decline(proposal.id, asker))).toMatchObject([{ code }]);
      expect(refusal(await recompute(proposal.id, asker))).toMatchObject([{ code }]);
    }
    expect(refusal(await confirm(proposal.id, { reason: ' ' }))).toEqual([{ code: 'INVALID', reason: 'wrong-length', field: 'reason' }]);
    expect((await confirm(proposal.id)).data?.['confirmProposedScore']).toMatchObject({
      ...{ state: 'CONFIRMED', decidedOn: '2026-05-04', viewerCanDecide: false },
      assessment: { number: 2, score: 9 },
    });
    expect(await risk()).toEqual({
      version: 3,
      trend: 'DOWN',
      current: { score: 9, level: 'MEDIUM' },
      proposedScores: [],
      assessments: [
        { number: 2, score: 9, reason: 'Andurid on igas kodus', confidence: 'HIGH', measure: { id } },
        { number: 1, score: 16, reason: 'Kevadine hindamine', confidence: 'MEDIUM', measure: null },
      ],
    });
    for (const again of [await confirm(proposal.id), await decline(proposal.id), await recompute(proposal.id)])
      expect(refusal(again)).toEqual([{ code: 'CONFLICT', reason: 'proposal-is-decided', field: 'proposalId' }]);
  });

  it('leaves the risk as it was when the proposal is declined with a reason', async () => {
    await score();
    const id = await proposed();
    expect(refusal(await decline(id, secretary, { reason: '' }))).toEqual([{ code: 'INVALID', reason: 'wrong-length', field: 'reason' }]);
    expect((await decline(id)).data?.['declineProposedScore']).toMatchObject({
      ...{ state: 'DECLINED', declineReason: 'Andureid ei kasutata', decidedOn: '2026-05-04' },
    });
    expect(await risk()).toMatchObject({ version: 2, current: { score: 16 }, proposedScores: [] });
  });

  it('does not confirm what was computed from a score that is no longer the current one: it is computed again, or declined', async () => {
    await score();
    const [first, second] = [
      await proposed({ effect: { likelihood: 3, impacts: [] } }),
      await proposed({ effect: { likelihood: 2, impacts: [] } }),
    ];
    expect((await confirm(first)).errors).toBeUndefined();
    expect(await risk()).toMatchObject({ current: { score: 12 }, proposedScores: [{ id: second, isStale: true }] });
    expect(refusal(await confirm(second))).toEqual([{ code: 'CONFLICT', reason: 'proposal-is-stale', field: 'proposalId' }]);
    expect((await recompute(second)).data?.['recomputeProposedScore']).toMatchObject({ likelihood: 2, score: 8, isStale: false });
    await score({ likelihood: 1 });
    expect(refusal(await recompute(second))).toEqual([{ code: 'CONFLICT', reason: 'nothing-to-propose', field: 'proposalId' }]);
    expect((await decline(second)).errors).toBeUndefined();
  });

  it('is decided once where two decide at once, and is not confirmed unseen once it was computed again', async () => {
    await score();
    const stale = [{ code: 'CONFLICT', reason: 'stale-version', field: 'version' }];
    const id = await proposed();
    expect((await recompute(id)).errors).toBeUndefined();
    for (const late of [
      await confirm(id, { version: 1 }),
      await decline(id, secretary, { version: 1 }),
      await recompute(id, secretary, { version: 1 }),
    ])
      expect(refusal(late)).toEqual(stale);
    const both = await Promise.all([confirm(id, { version: 2 }), decline(id, secretary, { version: 2 })]);
    expect(both.map(refusal).filter((one) => one !== undefined)).toEqual([stale]);
  });

  it('is bound to the risk that it proposed a score for, and takes back what waits when it is dropped', async () => {
    await score();
    const other = await aRisk(house.tx, { councilId });
    const { id } = await measure();
    await done(COMPLETE, { measureId: id, version: 1 });
    const MOVE = act('updateMeasure', 'id');
    expect(refusal(await house.ask(secretary, MOVE, { input: { id, version: 2, riskIds: [other.id] } }))).toEqual([
      { code: 'CONFLICT', reason: 'measure-proposed-a-score', field: 'riskIds' },
    ]);
    expect(
      await done(act('dropMeasure', 'state inPlaceOn proposals { state declineReason }'), { id, version: 2, reason: 'Rikutud' }),
    ).toEqual({
      ...{ state: 'DROPPED', inPlaceOn: '2026-05-04', proposals: [{ state: 'DECLINED', declineReason: 'Rikutud' }] },
    });
  });

  it('proposes nothing that a closed risk could take', async () => {
    await score();
    const id = await proposed();
    await house.owner.query(`update risks set status = 'CLOSED', close_reason = 'X', closed_on = '2026-05-04' where id = $1`, [riskId]);
    expect(refusal(await confirm(id))).toEqual([{ code: 'CONFLICT', reason: 'risk-is-closed', field: 'proposalId' }]);
  });
});
