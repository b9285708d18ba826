import { House, type Answer } from '../../../../test/support/house.js';
import { aCouncil } from '../../../councils/src/council/council.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aSeminar } from '../../../seminars/src/seminar/seminar.factory.js';
import { aDecision } from '../decision/decision.factory.js';
import { aPlan, aPriority } from './action-plan.factory.js';

const PLAN = `id title vision periodFrom periodTo budgetEuros fundingSources state consultationUntil adoptedOn closedOn closingReport version
  councils { id isLead } adoptedByDecision { id } previousPlan { id } amendments { summary amendedOn decision { id } person { id } }
  decisionsInForce { id } viewerCanEdit viewerCanClose`;
const act = (name: string) => `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${PLAN} } }`;
const GIVEN = { title: 'Tegevuskava 2026–2028', periodFrom: '2026-01-01', periodTo: '2028-12-31' };

describe('an action plan', () => {
  let house: House;
  let councilId: string;
  let secretary: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
  });
  afterAll(() => house.close());

  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => [code, reason, field]);
  const ask = (name: string, input: object, asker = secretary) => house.ask(asker, act(name), { input });
  const done = async (name: string, input: object) => {
    const { data, errors } = await ask(name, input);
    expect(errors).toBeUndefined();
    return data?.[name] as { id: string; version: number };
  };

  it('is begun as a draft, with a vision, money and the plan that it follows', async () => {
    const previous = await aPlan(house.tx, { councilId, periodFrom: '2023-01-01', periodTo: '2025-12-31' });
    const given = { ...GIVEN, vision: 'Keegi ei karda', budgetEuros: 120_000, fundingSources: 'KOV', previousPlanId: previous.id };
    const { previousPlanId, ...fields } = given;
    expect(await done('createActionPlan', { councilId, ...given })).toMatchObject({
      ...fields,
      state: 'DRAFT',
      version: 1,
      councils: [{ id: councilId, isLead: true }],
      previousPlan: { id: previousPlanId },
      viewerCanEdit: true,
      viewerCanClose: false,
    });
    expect(refusal(await ask('createActionPlan', { councilId, ...GIVEN, title: ' ' }))).toMatchObject([
      ['INVALID', 'wrong-length', 'title'],
    ]);
    expect(refusal(await ask('createActionPlan', { councilId, ...GIVEN, budgetEuros: -1 }))).toEqual([
      ['INVALID', 'too-small', 'budgetEuros'],
    ]);
  });

  it('follows an earlier plan of its own council, never itself in a circle', async () => {
    const first = await aPlan(house.tx, { councilId });
    const second = await aPlan(house.tx, { councilId, previousPlanId: first.id });
    const foreign = await aPlan(house.tx, { councilId: (await aCouncil(house.tx)).id });
    const follow = async (id: string, previousPlanId: string) => refusal(await ask('updateActionPlan', { id, version: 1, previousPlanId }));
    expect(await follow(first.id, second.id)).toEqual([['INVALID', 'plan-after-itself', 'previousPlanId']]);
    expect(await follow(first.id, first.id)).toEqual([['INVALID', 'plan-after-itself', 'previousPlanId']]);
    expect(await follow(first.id, foreign.id)).toEqual([['NOT_FOUND', 'no-such-record', 'previousPlanId']]);
  });

  it('is shared with councils that the secretary reads or hosts a seminar with, whose members read it and change nothing', async () => {
    const neighbour = await aSeat(house.tx, 'SECRETARY');
    const share = (otherCouncilIds: string[]) => ask('createActionPlan', { councilId, ...GIVEN, otherCouncilIds });
    expect(refusal(await share([neighbour.councilId]))).toEqual([['INVALID', 'no-such-council', 'otherCouncilIds.0']]);
    const asked = await aSeminar(house.tx, { councilId, asked: [neighbour.councilId] });
    expect(refusal(await share([neighbour.councilId]))).toEqual([['INVALID', 'no-such-council', 'otherCouncilIds.0']]);
    await house.owner.query('update seminar_hosts set accepted_at = now() where seminar_id = $1', [asked.id]);
    expect(refusal(await share([councilId]))).toEqual([['INVALID', 'given-twice', 'otherCouncilIds.0']]);
    const PARTNERS = 'query ($id: ID!) { council(id: $id) { partnerCouncils { id } viewerCanEditPlans } }';
    expect((await house.ask(secretary, PARTNERS, { id: councilId })).data?.['council']).toEqual({
      partnerCouncils: [{ id: neighbour.councilId }],
      viewerCanEditPlans: true,
    });
    const { id } = await done('createActionPlan', { councilId, ...GIVEN, otherCouncilIds: [neighbour.councilId] });
    const READ = `query ($id: ID!) { actionPlan(id: $id) { viewerCanEdit council { id } councils { id isLead } } }`;
    // With the seminar gone nothing of the leading council is to be read but its name here.
    await house.owner.query('delete from seminar_hosts where seminar_id = $1 and council_id = $2', [asked.id, neighbour.councilId]);
    expect((await house.ask(neighbour.personId, READ, { id })).data?.['actionPlan']).toEqual({
      viewerCanEdit: false,
      council: null,
      councils: [
        { id: councilId, isLead: true },
        { id: neighbour.councilId, isLead: false },
      ],
    });
    expect(refusal(await ask('updateActionPlan', { id, version: 1, title: 'Meie oma' }, neighbour.personId))).toEqual([
      ['FORBIDDEN', 'not-allowed', undefined],
    ]);
    // Named once, it may stay; and it is left out.
    expect(await done('updateActionPlan', { id, version: 1, otherCouncilIds: [neighbour.councilId] })).toMatchObject({ version: 2 });
    await done('updateActionPlan', { id, version: 2, otherCouncilIds: [] });
    expect(refusal(await house.ask(neighbour.personId, READ, { id }))).toEqual([['NOT_FOUND', 'no-such-record', 'id']]);
  });

  it('goes from draft through consultation and adoption to its end, each step with the version that was seen', async () => {
    const { id } = await aPlan(house.tx, { councilId });
    await aPriority(house.tx, { id, councilId });
    const decision = await aDecision(house.tx, { councilId });
    const later = await aDecision(house.tx, { councilId, decidedOn: '2026-04-20' });
    expect(await done('openConsultation', { id, version: 1, until: '2026-05-31' })).toMatchObject({
      state: 'CONSULTATION',
      consultationUntil: '2026-05-31',
      version: 2,
    });
    expect(refusal(await ask('openConsultation', { id, version: 2, until: '2026-05-03' }))).toEqual([
      ['INVALID', 'until-has-passed', 'until'],
    ]);
    expect(await done('returnActionPlanToDraft', { id, version: 2 })).toMatchObject({ state: 'DRAFT', consultationUntil: null });
    expect(refusal(await ask('returnActionPlanToDraft', { id, version: 3 }))).toEqual([['CONFLICT', 'plan-is-not-in-consultation', 'id']]);
    expect(refusal(await ask('adoptActionPlan', { id, version: 2, decisionId: decision.id }))).toEqual([
      ['CONFLICT', 'stale-version', 'version'],
    ]);
    expect(await done('adoptActionPlan', { id, version: 3, decisionId: decision.id })).toMatchObject({
      state: 'ADOPTED',
      adoptedOn: '2026-03-01',
      adoptedByDecision: { id: decision.id },
      viewerCanEdit: false,
      viewerCanClose: true,
      decisionsInForce: [{ id: later.id }, { id: decision.id }],
    });
    expect(refusal(await ask('updateActionPlan', { id, version: 4, title: 'X' }))).toEqual([['CONFLICT', 'plan-is-adopted', 'id']]);
    expect(
      await done('amendActionPlan', { id, version: 4, decisionId: later.id, summary: 'Eelarve kasvas', budgetEuros: 90_000 }),
    ).toMatchObject({
      budgetEuros: 90_000,
      amendments: [{ summary: 'Eelarve kasvas', amendedOn: '2026-05-04', decision: { id: later.id }, person: { id: secretary } }],
    });
    const close = { id, version: 5, closingReport: 'Kolm eesmärki neljast on täidetud.' };
    expect(refusal(await ask('closeActionPlan', { ...close, closingReport: '' }))).toEqual([['INVALID', 'wrong-length', 'closingReport']]);
    expect(await done('closeActionPlan', close)).toMatchObject({ state: 'CLOSED', closedOn: '2026-05-04', viewerCanClose: false });
    expect(refusal(await ask('closeActionPlan', { ...close, version: 6 }))).toEqual([['CONFLICT', 'plan-is-closed', 'id']]);
  });

  it('is adopted neither empty nor by a decision that is not its own council’s, that nobody sees or that no longer holds', async () => {
    const { id } = await aPlan(house.tx, { councilId });
    const adopt = async (of: { id: string }) => refusal(await ask('adoptActionPlan', { id, version: 1, decisionId: of.id }));
    const neighbour = await aCouncil(house.tx);
    const shared = await aDecision(house.tx, { councilId: neighbour.id });
    expect(await adopt(shared)).toEqual([['NOT_FOUND', 'no-such-record', 'decisionId']]);
    await house.owner.query('insert into decision_councils (decision_id, council_id) values ($1, $2)', [shared.id, councilId]);
    expect(await adopt(shared)).toEqual([['INVALID', 'decision-of-another-council', 'decisionId']]);
    expect(await adopt(await aDecision(house.tx, { councilId, state: 'REPEALED', endedOn: '2026-03-05', endReason: 'Asendati' }))).toEqual([
      ['CONFLICT', 'decision-is-not-in-force', 'decisionId'],
    ]);
    const decision = await aDecision(house.tx, { councilId });
    expect(await adopt(decision)).toEqual([['CONFLICT', 'plan-has-no-priorities', 'id']]);
    const consult = async () => refusal(await ask('openConsultation', { id, version: 1, until: '2026-05-31' }));
    expect(await consult()).toEqual([['CONFLICT', 'plan-has-no-priorities', 'id']]);
    const LACK = 'query ($id: ID!) { actionPlan(id: $id) { lack } }';
    const { id: priorityId, goal } = await aPriority(house.tx, { id, councilId }, 1, null);
    expect([await adopt(decision), await consult()]).toEqual(Array(2).fill([['CONFLICT', 'plan-answers-no-need', 'id']]));
    await house.owner.query(`insert into priority_needs (priority_id, plan_id, council_id, note) values ($1, $2, $3, 'Küsitlus')`, [
      priorityId,
      id,
      councilId,
    ]);
    await house.owner.query('delete from plan_goals where id = $1', [goal.id]);
    expect([await adopt(decision), await consult()]).toEqual(Array(2).fill([['CONFLICT', 'plan-has-no-goals', 'id']]));
    expect((await house.ask(secretary, LACK, { id })).data).toEqual({ actionPlan: { lack: 'GOALS' } });
    // Past the rule, the database keeps it.
    for (const state of ['CONSULTATION', 'ADOPTED'])
      await expect(
        house.owner.query(
          `update action_plans set state = $2, consultation_until = '2026-05-31', adopted_by_decision_id = $3, adopted_on = '2026-03-01' where id = $1`,
          [id, state, decision.id],
        ),
      ).rejects.toThrow('without priority, need and goal');
  });

  it('is adopted while opinions are awaited only where it is said that they are', async () => {
    const { id } = await aPlan(house.tx, { councilId, state: 'CONSULTATION', consultationUntil: '2026-05-04' });
    await aPriority(house.tx, { id, councilId });
    const decision = await aDecision(house.tx, { councilId });
    const { errors } = await ask('adoptActionPlan', { id, version: 1, decisionId: decision.id });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'consultation-runs', field: 'endsConsultation' });
    expect(await done('adoptActionPlan', { id, version: 1, decisionId: decision.id, endsConsultation: true })).toMatchObject({
      state: 'ADOPTED',
    });
  });
});
