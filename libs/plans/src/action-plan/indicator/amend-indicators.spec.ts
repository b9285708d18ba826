import { House, type Answer } from '../../../../../test/support/house.js';
import { aSeat } from '../../../../councils/src/seat/seat.factory.js';
import { aDecision } from '../../decision/decision.factory.js';
import { aPlan, aPriority, anIndicator } from '../action-plan.factory.js';
import type { GoalIndicator } from './goal-indicator.entity.js';

const FORMER = 'formerly { name target targetOn unit measuredEvery until decisionRef }';
const PLAN = `version budgetEuros amendments { summary indicators { indicatorId name target } }
  priorities { goals { indicators { id name unit baseline target measuredEvery version viewerCanAmend track ${FORMER} } } }`;
const AMEND = `mutation ($input: AmendActionPlanInput!) { amendActionPlan(input: $input) { ${PLAN} } }`;
const READ = `query ($id: ID!) { actionPlan(id: $id) { ${PLAN} } }`;
const UPDATE = 'mutation ($input: UpdateGoalIndicatorInput!) { updateGoalIndicator(input: $input) { id } }';

interface Plan {
  version: number;
  amendments: { summary: string; indicators: object[] }[];
  priorities: { goals: { indicators: ({ id: string; formerly: object[] } & Record<string, unknown>)[] }[] }[];
}

/** Adopted on 1 March 2026; the decision that amends it is of April. */
describe('an indicator of an adopted plan', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let planId: string;
  let decisionId: string;
  let fires: GoalIndicator;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    const plan = await aPlan(house.tx, { councilId, decision: await aDecision(house.tx, { councilId }) });
    planId = plan.id;
    const { goal } = await aPriority(house.tx, plan);
    fires = await anIndicator(house.tx, goal, { measured: { '2026-02-01': 19 } });
    ({ id: decisionId } = await aDecision(house.tx, { councilId, decidedOn: '2026-04-02' }));
  });
  afterAll(() => house.close());

  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => [code, reason, field]);
  const amend = (input: object, asker = secretary) =>
    house.ask(asker, AMEND, { input: { id: planId, version: 1, decisionId, summary: 'Sihttase oli kirjas valesti', ...input } });
  const one = (given: object = {}) => ({ id: fires.id, version: 1, ...given });
  const told = async (...indicators: object[]) => refusal(await amend({ indicators }));
  const indicatorOf = ({ priorities }: Plan) => priorities[0]?.goals[0]?.indicators[0];
  const amended = async (input: object) => {
    const { data, errors } = await amend(input);
    expect(errors).toBeUndefined();
    return data?.['amendActionPlan'] as Plan;
  };

  it('is corrected by a decision, together with the plan, and what was adopted is still told', async () => {
    const plan = await amended({ budgetEuros: 500, indicators: [one({ target: 12, unit: 'tulekahju aastas', measuredEvery: 12 })] });
    expect(plan).toMatchObject({
      ...{ version: 2, budgetEuros: 500 },
      amendments: [{ summary: 'Sihttase oli kirjas valesti', indicators: [{ indicatorId: fires.id, name: fires.name, target: 10 }] }],
    });
    expect(indicatorOf(plan)).toMatchObject({
      ...{ target: 12, unit: 'tulekahju aastas', measuredEvery: 12, name: fires.name, version: 2, viewerCanAmend: true },
      formerly: [{ target: 10, unit: fires.unit, measuredEvery: null, until: '2026-05-04', decisionRef: expect.stringMatching(/^O-/) }],
    });
    const again = await amended({ version: 2, indicators: [one({ version: 2, name: 'Eluhoonete tulekahjud' })] });
    expect(indicatorOf(again)?.formerly).toMatchObject([{ target: 10 }, { target: 12, name: fires.name }]);
    await expect(house.owner.query(`update plan_amendments set indicators = '[]' where plan_id = $1`, [planId])).rejects.toThrow();
  });

  it('is refused in words that name its place, and nothing else of the amendment is done', async () => {
    expect(await told(one({ target: 20 }))).toEqual([['INVALID', 'target-is-baseline', 'indicators.0.target']]);
    expect(await told(one({ baselineOn: '2026-02-02' }))).toEqual([['INVALID', 'measured-before-baseline', 'indicators.0.baselineOn']]);
    expect(await told(one({ version: 2 }))).toEqual([['CONFLICT', 'stale-version', 'indicators.0.version']]);
    expect(await told(one(), one())).toEqual([['INVALID', 'given-twice', 'indicators.1.id']]);
    expect(await told(one({ name: ' ' }))).toMatchObject([['INVALID', 'wrong-length', 'indicators.0.name']]);
    const elsewhere = await aPriority(house.tx, await aPlan(house.tx, { councilId }));
    const theirs = await anIndicator(house.tx, elsewhere.goal, {});
    expect(await told(one({ target: 12 }), { id: theirs.id, version: 1, target: 12 })).toEqual([
      ['INVALID', 'indicator-of-another-plan', 'indicators.1.id'],
    ]);
    expect(await told({ id: councilId, version: 1 })).toEqual([['NOT_FOUND', 'no-such-record', 'indicators.0.id']]);
    const { data } = await house.ask(secretary, READ, { id: planId });
    expect(data?.['actionPlan']).toMatchObject({ version: 1, amendments: [] });
    expect(indicatorOf(data?.['actionPlan'] as Plan)).toMatchObject({ target: 10, formerly: [] });
  });

  it('is changed in no other way, and not in a draft by an amendment', async () => {
    expect(refusal(await house.ask(secretary, UPDATE, { input: one({ target: 12 }) }))).toEqual([['CONFLICT', 'plan-is-adopted', 'id']]);
    await house.owner.query(`update action_plans set state = 'CLOSED', closing_report = 'Tehtud', closed_on = '2026-05-04' where id = $1`, [
      planId,
    ]);
    expect(await told(one({ target: 12 }))).toEqual([['CONFLICT', 'plan-is-closed', 'id']]);
    const draft = await aPlan(house.tx, { councilId });
    expect(refusal(await amend({ id: draft.id, indicators: [] }))).toEqual([['CONFLICT', 'plan-is-not-adopted', 'id']]);
  });

  it('is corrected by the secretary alone', async () => {
    const reader = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    expect(refusal(await amend({ indicators: [one({ target: 12 })] }, reader))).toEqual([['FORBIDDEN', 'not-allowed', undefined]]);
    const stranger = (await aSeat(house.tx, 'SECRETARY')).personId;
    expect(refusal(await amend({ indicators: [one({ target: 12 })] }, stranger))).toEqual([['NOT_FOUND', 'no-such-record', 'id']]);
    const { data } = await house.ask(reader, READ, { id: planId });
    expect(indicatorOf(data?.['actionPlan'] as Plan)).toMatchObject({ viewerCanAmend: false });
  });
});
