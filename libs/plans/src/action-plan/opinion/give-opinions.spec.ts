import { House, type Answer } from '../../../../../test/support/house.js';
import { aMembership } from '../../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../../people/src/affiliation/affiliation.factory.js';
import { aPlan, aPriority } from '../action-plan.factory.js';

const CONSULT = 'mutation ($input: OpenConsultationInput!) { openConsultation(input: $input) { version } }';
const GIVE = 'mutation ($input: GiveOpinionInput!) { giveOpinion(input: $input) { text version institution { id } person { id } } }';
const READ = 'query ($id: ID!) { actionPlan(id: $id) { opinions { text } opinionInstitutions { id } } }';
const TASKS = '{ viewer { tasks { kind subjectId dueOn } } }';

/** It is 4 May 2026; the plan is of two councils, and consulted on until the 18th. */
describe('consulting on a plan', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let planId: string;
  let partner: { councilId: string; personId: string };
  let institutionId: string;
  let holder: string;

  beforeAll(async () => void (house = await House.open()));
  afterAll(() => house.close());
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T09:00:00Z'));
    house.mailbox.length = 0;
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    partner = await aSeat(house.tx, 'SECRETARY');
    ({ id: planId } = await aPlan(house.tx, { councilId, otherCouncilIds: [partner.councilId] }));
    await aPriority(house.tx, { id: planId, councilId });
    const membership = await aMembership(house.tx, { councilId: partner.councilId });
    ({ institutionId } = membership);
    const { personId } = await anAffiliation(house.tx);
    holder = (await aSeat(house.tx, 'MEMBER', partner.councilId, { membershipId: membership.id, personId })).personId;
  });

  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => [code, reason, field]);
  const consult = (version = 1, until = '2026-05-18') => house.ask(secretary, CONSULT, { input: { id: planId, version, until } });
  const give = (asker: string, given: object = {}) =>
    house.ask(asker, GIVE, { input: { planId, institutionId, text: 'Sobib meile', ...given } });
  const address = async (id: string) =>
    (await house.tx.query<{ email: string }[]>('select email from persons where id = $1', [id]))[0]?.email;
  const awaited = async (asker: string) => {
    const { tasks } = (await house.ask(asker, TASKS)).data?.['viewer'] as { tasks: { kind: string; subjectId: string; dueOn: string }[] };
    return tasks.filter(({ kind }) => kind === 'OPINION_AWAITED').map(({ subjectId, dueOn }) => [subjectId, dueOn]);
  };

  it('mails who sits in its councils the day and the way to the plan, once for each last day', async () => {
    expect((await consult()).errors).toBeUndefined();
    await house.settle();
    const readers = (await Promise.all([secretary, partner.personId, holder].map(address))).sort();
    expect(house.mailbox.map(({ to }) => to).sort()).toEqual(readers);
    expect(house.mailbox[0]?.subject).toBe('Palume arvamust hiljemalt 18. mai 2026: Turvalisuse tegevuskava');
    expect(house.mailbox[0]?.text).toContain(`http://localhost:3000/plans/${planId}`);
    house.mailbox.length = 0;
    await house.run('plans.tell-consultation', { planId, until: '2026-05-18' });
    expect((await consult(2)).errors).toBeUndefined();
    await house.settle();
    expect(house.mailbox).toEqual([]);
    expect((await consult(3, '2026-05-25')).errors).toBeUndefined();
    await house.settle();
    expect(house.mailbox.map(({ subject }) => subject)).toEqual(
      Array.from({ length: 3 }, () => expect.stringContaining('25. mai') as string),
    );
  });

  it('is over when the plan is, at the latest', async () => {
    expect(refusal(await consult(1, '2029-01-01'))).toEqual([['INVALID', 'consultation-after-period', 'until']]);
    expect((await consult(1, '2028-12-31')).errors).toBeUndefined();
    const UPDATE = 'mutation ($input: UpdateActionPlanInput!) { updateActionPlan(input: $input) { version } }';
    expect(refusal(await house.ask(secretary, UPDATE, { input: { id: planId, version: 2, periodTo: '2028-12-30' } }))).toEqual([
      ['INVALID', 'period-ends-in-consultation', 'periodTo'],
    ]);
    await expect(house.owner.query(`update action_plans set period_to = '2028-12-30' where id = $1`, [planId])).rejects.toThrow(
      'action_plans_consultation_in_period',
    );
  });

  it('waits for an institution on the home page of who holds its seat, until it has said what it thinks or the day is past', async () => {
    expect(await awaited(holder)).toEqual([]);
    await consult();
    expect(await awaited(holder)).toEqual([[planId, '2026-05-18']]);
    house.setClock(new Date('2026-05-19T09:00:00Z'));
    expect(await awaited(holder)).toEqual([]);
    house.setClock(new Date('2026-05-18T09:00:00Z'));
    expect((await give(holder)).errors).toBeUndefined();
    expect(await awaited(holder)).toEqual([]);
  });

  it('takes one text of an institution, which its people change until the day, and which all read who read the plan', async () => {
    await consult();
    const opinion = { text: 'Sobib meile', version: 1, institution: { id: institutionId }, person: { id: holder } };
    expect((await give(holder)).data).toEqual({ giveOpinion: opinion });
    const { personId: colleague } = await anAffiliation(house.tx, { institutionId, role: 'STAFF' });
    expect(refusal(await give(colleague, { text: 'Teisiti' }))).toEqual([['CONFLICT', 'stale-version', 'version']]);
    expect((await give(colleague, { text: 'Teisiti', version: 1 })).data).toMatchObject({
      giveOpinion: { version: 2, person: { id: colleague } },
    });
    expect(refusal(await give(holder, { version: 1 }))).toEqual([['CONFLICT', 'stale-version', 'version']]);
    expect((await house.ask(secretary, READ, { id: planId })).data).toMatchObject({ actionPlan: { opinions: [{ text: 'Teisiti' }] } });
    expect((await house.ask(holder, READ, { id: planId })).data).toMatchObject({
      actionPlan: { opinionInstitutions: [{ id: institutionId }] },
    });

    house.setClock(new Date('2026-05-19T09:00:00Z'));
    expect(refusal(await give(holder, { version: 2 }))).toEqual([['CONFLICT', 'consultation-is-over', 'planId']]);
    expect((await house.ask(holder, READ, { id: planId })).data).toEqual({
      actionPlan: { opinions: [{ text: 'Teisiti' }], opinionInstitutions: [] },
    });
  });

  it('is refused for a draft, for others, for who is no member, and for strangers, who learn nothing', async () => {
    expect(refusal(await give(holder))).toEqual([['CONFLICT', 'plan-is-not-in-consultation', 'planId']]);
    await consult();
    expect(refusal(await give(secretary))).toEqual([['FORBIDDEN', 'not-allowed', undefined]]);
    const { institutionId: elsewhere } = await anAffiliation(house.tx, { personId: holder });
    expect(refusal(await give(holder, { institutionId: elsewhere }))).toEqual([['INVALID', 'opinion-of-no-member', 'institutionId']]);
    expect(refusal(await give(holder, { text: ' ' }))).toEqual([['INVALID', 'wrong-length', 'text']]);
    const { personId: stranger } = await aSeat(house.tx, 'SECRETARY');
    expect(refusal(await give(stranger))).toEqual([['NOT_FOUND', 'no-such-record', 'planId']]);
  });
});
