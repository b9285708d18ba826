import { House } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { aRisk } from '../risk/risk.factory.js';

const TASKS = '{ viewer { tasks { kind subjectId title dueOn count riskId isRestricted council { id } } } }';
const OPEN = 'mutation ($input: OpenAssessmentRoundInput!) { openAssessmentRound(input: $input) { id } }';
const CLOSE = 'mutation ($input: CloseAssessmentRoundInput!) { closeAssessmentRound(input: $input) { id } }';
const SUBMIT = 'mutation ($input: SubmitAssessmentInput!) { submitAssessment(input: $input) { id } }';
const MODERATE = 'mutation ($input: ModerateAssessmentInput!) { moderateAssessment(input: $input) { id } }';
const SAID = { likelihood: 4, impacts: [{ dimension: 'LIFE_HEALTH', value: 4 }], confidence: 'MEDIUM', reason: 'Nii me seda näeme' };

interface Scorer {
  institutionId: string;
  personId: string;
}
interface Told {
  kind: string;
  subjectId: string;
  count: number;
}

describe('what waits for somebody in an assessment round', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let owner: Scorer;
  let helper: Scorer;
  let flood: string;
  let fire: string;
  let roundId: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    [owner, helper] = [await scorer(), await scorer()];
    ({ id: flood } = await aRisk(house.tx, { councilId, ownerInstitutionId: owner.institutionId }));
    ({ id: fire } = await aRisk(house.tx, { councilId, title: 'Tulekahju', leadAssessorInstitutionId: owner.institutionId }));
    await house.owner.query('insert into risk_contributors (council_id, risk_id, institution_id) values ($1, $2, $3)', [
      councilId,
      fire,
      helper.institutionId,
    ]);
    roundId = (await did(secretary, OPEN, { councilId, title: 'Kevadine hindamine', dueOn: '2026-05-31' }))['id'] as string;
  });
  afterAll(() => house.close());

  const scorer = async (): Promise<Scorer> =>
    anAffiliation(house.tx, { institutionId: (await aMembership(house.tx, { councilId })).institutionId });
  /** Somebody of another institution who represents this one. */
  const seatOf = async ({ institutionId }: Scorer): Promise<string> => {
    const [row] = await house.owner.query<{ id: string }[]>('select id from memberships where institution_id = $1', [institutionId]);
    const { personId } = await anAffiliation(house.tx);
    return (await aSeat(house.tx, 'MEMBER', councilId, { membershipId: row?.id, personId })).personId;
  };
  const did = async (asker: string, act: string, input: object): Promise<Record<string, unknown>> => {
    const { data, errors } = await house.ask(asker, act, { input });
    expect(errors).toBeUndefined();
    return Object.values(data ?? {})[0] as Record<string, unknown>;
  };
  const tasks = async (asker: string, kind: string) =>
    ((await house.ask(asker, TASKS)).data?.['viewer'] as { tasks: Told[] }).tasks.filter((one) => one.kind === kind);
  const awaited = async ({ personId }: Scorer) => (await tasks(personId, 'SCORES_TO_GIVE')).map(({ count }) => count);
  const unset = async (asker = secretary) => (await tasks(asker, 'RESULTS_TO_SET')).map(({ count }) => count);
  const submit = ({ institutionId, personId }: Scorer, riskId: string) =>
    did(personId, SUBMIT, { roundId, riskId, institutionId, ...SAID });
  const moderate = (riskId: string, round: string | null = roundId) =>
    did(secretary, MODERATE, { riskId, version: 1, roundId: round, kind: 'CURRENT', ...SAID });
  const close = () => did(secretary, CLOSE, { id: roundId, version: 1 });
  const mark = (riskId: string) =>
    house.owner.query(`update risks set mark_basis = 'AvTS § 35', mark_from = '2026-01-01', mark_holder = 'X' where id = $1`, [riskId]);

  it('is the scores of their institution that are still out, with the day by which they are asked for', async () => {
    expect(await tasks(owner.personId, 'SCORES_TO_GIVE')).toEqual([
      {
        kind: 'SCORES_TO_GIVE',
        subjectId: roundId,
        title: 'Kevadine hindamine',
        dueOn: '2026-05-31',
        count: 2,
        riskId: null,
        isRestricted: false,
        council: { id: councilId },
      },
    ]);
    expect(await awaited(helper)).toEqual([1]);
    await submit(owner, flood);
    expect(await awaited(owner)).toEqual([1]);
    await submit(owner, fire);
    expect([await awaited(owner), await awaited(helper)]).toEqual([[], [1]]);
    await moderate(fire);
    expect(await awaited(helper)).toEqual([]);
  });

  it('reaches who holds the seat of the institution too, and neither other members nor secretary nor chair', async () => {
    expect(await awaited({ ...helper, personId: await seatOf(helper) })).toEqual([1]);
    for (const role of ['MEMBER', 'CHAIR'] as const)
      expect(await tasks((await aSeat(house.tx, role, councilId)).personId, 'SCORES_TO_GIVE')).toEqual([]);
    expect(await tasks(secretary, 'SCORES_TO_GIVE')).toEqual([]);
  });

  it('is over when the round is closed or the risk is', async () => {
    await house.owner.query(`update risks set status = 'CLOSED', closed_on = '2026-05-04', close_reason = 'X' where id = $1`, [fire]);
    expect([await awaited(owner), await awaited(helper)]).toEqual([[1], []]);
    await close();
    expect(await awaited(owner)).toEqual([]);
  });

  it('counts a restricted risk for who scores it, and leaves no trace of it to the others', async () => {
    await mark(fire);
    expect([await awaited(owner), await awaited(helper)]).toEqual([[2], [1]]);
    expect(await tasks(await seatOf(helper), 'SCORES_TO_GIVE')).toEqual([]);
    expect(await house.owner.query('select from restricted_readings where council_id = $1', [councilId])).toEqual([]);
  });

  it('is results to set, for the secretary alone, once everybody has scored', async () => {
    await submit(owner, flood);
    await submit(owner, fire);
    expect(await unset()).toEqual([]);
    await submit(helper, fire);
    expect(await tasks(secretary, 'RESULTS_TO_SET')).toMatchObject([{ subjectId: roundId, dueOn: '2026-05-31', count: 2, riskId: null }]);
    for (const asker of [
      owner.personId,
      (await aSeat(house.tx, 'CHAIR', councilId)).personId,
      (await aSeat(house.tx, 'SECRETARY')).personId,
    ])
      expect(await unset(asker)).toEqual([]);
    await moderate(flood);
    expect(await unset()).toEqual([1]);
    await moderate(fire);
    expect(await unset()).toEqual([]);
  });

  it('is results to set once the day of the round is past, whoever is silent', async () => {
    house.setClock(new Date('2026-05-31T10:00:00Z'));
    expect(await unset()).toEqual([]);
    house.setClock(new Date('2026-06-01T10:00:00Z'));
    expect(await unset()).toEqual([2]);
    await house.owner.query(`update risks set status = 'CLOSED', closed_on = '2026-05-04', close_reason = 'X' where id = $1`, [fire]);
    expect(await unset()).toEqual([1]);
  });

  it('is, of a round that takes no more scores, what somebody scored, until it is scored in another way or another round', async () => {
    await submit(owner, flood);
    await close();
    expect(await unset()).toEqual([1]);
    house.setClock(new Date('2026-05-05T10:00:00Z'));
    const { id: another } = await did(secretary, OPEN, { councilId, title: 'Uus', dueOn: '2026-05-31', riskIds: [flood] });
    expect(await unset()).toEqual([]);
    await did(secretary, CLOSE, { id: another, version: 1 });
    expect(await unset()).toEqual([1]);
    await moderate(flood, null);
    expect(await unset()).toEqual([]);
  });
});
