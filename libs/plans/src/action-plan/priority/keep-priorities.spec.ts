import { House, type Answer } from '../../../../../test/support/house.js';
import { aSeat } from '../../../../councils/src/seat/seat.factory.js';
import { aRisk } from '../../../../risks/src/risk/risk.factory.js';
import { aSeminar } from '../../../../seminars/src/seminar/seminar.factory.js';
import { aDecision } from '../../decision/decision.factory.js';
import { aPlan, aPriority, anIndicator } from '../action-plan.factory.js';

const PRIORITY = 'id position text version needs { risk { id } decision { id } seminar { id } note } goals { id text }';
const GOAL = 'id position text version priority { id } indicators { id }';
const FIELDS: Record<string, string> = {
  ...{ addPlanPriority: PRIORITY, updatePlanPriority: PRIORITY, movePlanPriority: PRIORITY, removePlanPriority: 'id' },
  ...{ addPlanGoal: GOAL, updatePlanGoal: GOAL, movePlanGoal: GOAL, removePlanGoal: 'id' },
};
const act = (name: string) =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${FIELDS[name]} } }`;
const TREE = 'query ($id: ID!) { actionPlan(id: $id) { priorities { id position goals { id position } } } }';
const NOTHING = { risk: null, decision: null, seminar: null, note: null };

describe('the priorities of a plan', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let planId: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ id: planId } = await aPlan(house.tx, { councilId }));
  });
  afterAll(() => house.close());

  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => [code, reason, field]);
  const ask = (name: string, input: object, asker = secretary) => house.ask(asker, act(name), { input });
  const done = async (name: string, input: object) => {
    const { data, errors } = await ask(name, input);
    expect(errors).toBeUndefined();
    return data?.[name] as { id: string; version: number };
  };
  const tree = async () => {
    const { data } = await house.ask(secretary, TREE, { id: planId });
    const { priorities } = data?.['actionPlan'] as { priorities: { id: string; goals: { id: string }[] }[] };
    return priorities.map(({ id, goals }) => [id, ...goals.map((goal) => goal.id)]);
  };

  it('cite what they answer: a risk, a decision, what came out of a seminar, or words', async () => {
    const risk = await aRisk(house.tx, { councilId });
    const decision = await aDecision(house.tx, { councilId });
    const seminar = await aSeminar(house.tx, { councilId, dates: ['2026-03-10'] });
    const needs = [
      { note: 'Küsitlus 2025: 38% kardab' },
      { riskId: risk.id, note: 'Kõrgeim' },
      { decisionId: decision.id },
      { seminarId: seminar.id },
    ];
    const made = await done('addPlanPriority', { planId, text: 'Tulesurmi ei ole', needs });
    expect(made).toMatchObject({ position: 1, text: 'Tulesurmi ei ole', version: 1, goals: [] });
    expect((made as unknown as { needs: object[] }).needs).toHaveLength(4);
    expect((made as unknown as { needs: object[] }).needs).toEqual(
      expect.arrayContaining([
        { ...NOTHING, risk: { id: risk.id }, note: 'Kõrgeim' },
        { ...NOTHING, decision: { id: decision.id } },
        { ...NOTHING, seminar: { id: seminar.id } },
        { ...NOTHING, note: 'Küsitlus 2025: 38% kardab' },
      ]),
    );
    // Given whole; what stays may have been closed since.
    await house.owner.query(`update risks set status = 'CLOSED', close_reason = 'X', closed_on = '2026-05-01' where id = $1`, [risk.id]);
    expect(refusal(await ask('updatePlanPriority', { id: made.id, version: 1, needs: [] }))).toEqual([
      ['INVALID', 'priority-answers-nothing', 'needs'],
    ]);
    const kept = { id: made.id, version: 1, needs: [{ riskId: risk.id, note: 'Kõrgeim' }] };
    expect(await done('updatePlanPriority', kept)).toMatchObject({ version: 2, needs: [{ risk: { id: risk.id } }] });
    expect(refusal(await ask('updatePlanPriority', kept))).toEqual([['CONFLICT', 'stale-version', 'version']]);
  });

  it('are refused needs that are not one, are not there, or cannot be', async () => {
    const told = async (...needs: object[]) => refusal(await ask('addPlanPriority', { planId, text: 'X', needs }));
    const [risk, decision] = [await aRisk(house.tx, { councilId }), await aDecision(house.tx, { councilId })];
    const other = await aSeat(house.tx, 'SECRETARY');
    const foreign = await aRisk(house.tx, { councilId: other.councilId });
    const ahead = await aSeminar(house.tx, { councilId });
    expect(await told()).toEqual([['INVALID', 'priority-answers-nothing', 'needs']]);
    expect(await told({ riskId: risk.id, decisionId: decision.id })).toEqual([['INVALID', 'one-need-each', 'needs.0']]);
    expect(await told({ riskId: risk.id }, {})).toEqual([['INVALID', 'required', 'needs.1.note']]);
    expect(await told({ riskId: risk.id }, { riskId: risk.id, note: 'Veel' })).toEqual([['INVALID', 'given-twice', 'needs.1']]);
    expect(await told({ riskId: foreign.id })).toEqual([['NOT_FOUND', 'no-such-record', 'needs.0.riskId']]);
    expect(await told({ decisionId: risk.id })).toEqual([['NOT_FOUND', 'no-such-record', 'needs.0.decisionId']]);
    expect(await told({ seminarId: risk.id })).toEqual([['NOT_FOUND', 'no-such-record', 'needs.0.seminarId']]);
    expect(await told({ seminarId: ahead.id })).toEqual([['CONFLICT', 'seminar-has-no-outcome', 'needs.0.seminarId']]);
    await house.owner.query('update seats set person_id = $1 where id = $2', [secretary, other.id]);
    expect(await told({ riskId: foreign.id })).toEqual([['INVALID', 'need-of-another-council', 'needs.0.riskId']]);
    await house.owner.query(`update risks set status = 'CLOSED', close_reason = 'X', closed_on = '2026-05-01' where id = $1`, [risk.id]);
    expect(await told({ riskId: risk.id })).toEqual([['CONFLICT', 'risk-is-closed', 'needs.0.riskId']]);
  });

  it('stand in an order, and so do their goals, which move between them', async () => {
    const [a, b, c] = [await added('A'), await added('B'), await added('C')];
    const [x, y] = [await done('addPlanGoal', { priorityId: a, text: 'X' }), await done('addPlanGoal', { priorityId: a, text: 'Y' })];
    expect(await tree()).toEqual([[a, x.id, y.id], [b], [c]]);
    expect(await done('movePlanPriority', { id: c, version: 1, position: 1 })).toMatchObject({ position: 1, version: 2 });
    await done('movePlanPriority', { id: a, version: 1, position: 1000 });
    expect(await tree()).toEqual([[c], [b], [a, x.id, y.id]]);
    await done('movePlanGoal', { id: y.id, version: 1, position: 1 });
    expect(await done('movePlanGoal', { id: x.id, version: 1, priorityId: b, position: 1 })).toMatchObject({
      priority: { id: b },
      version: 2,
    });
    expect(await tree()).toEqual([[c], [b, x.id], [a, y.id]]);
    expect(await done('updatePlanGoal', { id: x.id, version: 2, text: 'Z' })).toMatchObject({ text: 'Z', version: 3 });
    const elsewhere = await aPriority(house.tx, await aPlan(house.tx, { councilId }));
    expect(refusal(await ask('movePlanGoal', { id: x.id, version: 3, priorityId: elsewhere.id, position: 1 }))).toEqual([
      ['INVALID', 'not-of-this-plan', 'priorityId'],
    ]);
    await done('removePlanPriority', { id: b, version: 1 });
    await done('removePlanGoal', { id: y.id, version: 2 });
    expect(await tree()).toEqual([[c], [a]]);
  });
  const added = async (text: string) => (await done('addPlanPriority', { planId, text, needs: [{ note: `Küsitlus ${text}` }] })).id;

  it('and goals are not removed with what was measured, or while an action belongs to them', async () => {
    const priority = await aPriority(house.tx, { id: planId, councilId });
    const indicator = await anIndicator(house.tx, priority.goal, { measured: { '2026-02-01': 19 } });
    const told = async (name: string, { id }: { id: string }) => refusal(await ask(name, { id, version: 1 }));
    expect(await told('removePlanPriority', priority)).toEqual([['CONFLICT', 'indicator-was-measured', 'id']]);
    expect(await told('removePlanGoal', priority.goal)).toEqual([['CONFLICT', 'indicator-was-measured', 'id']]);
    const other = await done('addPlanGoal', { priorityId: priority.id, text: 'Teine' });
    const { institutionId } = await aMember();
    await house.owner.query(
      `insert into action_items (council_id, number, plan_id, goal_id, title, owner_institution_id, due_on, original_due_on)
       values ($1, 1, $2, $3, 'Jaga andureid', $4, '2026-09-01', '2026-09-01')`,
      [councilId, planId, other.id, institutionId],
    );
    expect(await told('removePlanGoal', other)).toEqual([['CONFLICT', 'goal-has-items', 'id']]);
    expect(indicator.position).toBe(1);
  });
  const aMember = async () => {
    const [row] = await house.owner.query<[{ institutionId: string }]>(
      'select institution_id as "institutionId" from memberships where council_id = $1 limit 1',
      [councilId],
    );
    return row;
  };

  it('stay as they were adopted', async () => {
    const priority = await aPriority(house.tx, { id: planId, councilId });
    await adopt();
    const told = async (name: string, input: object) => refusal(await ask(name, input));
    expect(await told('addPlanPriority', { planId, text: 'X', needs: [] })).toEqual([['CONFLICT', 'plan-is-adopted', 'planId']]);
    expect(await told('updatePlanPriority', { id: priority.id, version: 1, text: 'X' })).toEqual([['CONFLICT', 'plan-is-adopted', 'id']]);
    expect(await told('movePlanPriority', { id: priority.id, version: 1, position: 1 })).toEqual([['CONFLICT', 'plan-is-adopted', 'id']]);
    expect(await told('removePlanPriority', { id: priority.id, version: 1 })).toEqual([['CONFLICT', 'plan-is-adopted', 'id']]);
    expect(await told('addPlanGoal', { priorityId: priority.id, text: 'X' })).toEqual([['CONFLICT', 'plan-is-adopted', 'priorityId']]);
    expect(await told('updatePlanGoal', { id: priority.goal.id, version: 1, text: 'X' })).toEqual([['CONFLICT', 'plan-is-adopted', 'id']]);
  });
  const adopt = async () => {
    const { id: decisionId } = await aDecision(house.tx, { councilId });
    await house.owner.query(
      `update action_plans set state = 'ADOPTED', adopted_by_decision_id = $2, adopted_on = '2026-03-02' where id = $1`,
      [planId, decisionId],
    );
  };
});
