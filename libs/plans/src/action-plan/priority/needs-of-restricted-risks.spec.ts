import { House } from '../../../../../test/support/house.js';
import { aSeat } from '../../../../councils/src/seat/seat.factory.js';
import { aRisk } from '../../../../risks/src/risk/risk.factory.js';
import { aDecision } from '../../decision/decision.factory.js';
import { aPlan, aPriority } from '../action-plan.factory.js';

const NEEDS = 'query ($id: ID!) { actionPlan(id: $id) { priorities { needs { note risk { title } decision { id } } } } }';
const TRAIL = 'query ($councilId: ID) { auditTrail(councilId: $councilId, first: 100) { nodes { tableName after } } }';

describe('a need that one may not see', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let member: string;
  let planId: string;
  let riskId: string;

  beforeAll(async () => {
    house = await House.open({ worker: false });
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ personId: member } = await aSeat(house.tx, 'MEMBER', councilId));
    const plan = await aPlan(house.tx, { councilId });
    planId = plan.id;
    const { id: priorityId } = await aPriority(house.tx, plan, 1, null);
    ({ id: riskId } = await aRisk(house.tx, { councilId, title: 'Rünnak' }));
    const update = 'mutation ($input: UpdatePlanPriorityInput!) { updatePlanPriority(input: $input) { id } }';
    const needs = [{ riskId, note: 'Õppusel selgus' }, { note: 'Küsitlus' }];
    expect((await house.ask(secretary, update, { input: { id: priorityId, version: 1, needs } })).errors).toBeUndefined();
    await house.owner.query(`update risks set mark_basis = 'AvTS', mark_from = '2026-01-01', mark_holder = 'PPA' where id = $1`, [riskId]);
  });
  afterAll(() => house.close());

  const needsOf = async (asker: string) => {
    const { data, errors } = await house.ask(asker, NEEDS, { id: planId });
    expect(errors).toBeUndefined();
    return (data as { actionPlan: { priorities: [{ needs: object[] }] } }).actionPlan.priorities[0].needs;
  };
  const readings = () => house.owner.query('select person_id, operation from restricted_readings where risk_id = $1', [riskId]);

  it('leaves no trace, neither in the plan nor in the rows nor in the trail', async () => {
    const words = { note: 'Küsitlus', risk: null, decision: null };
    expect(await needsOf(member)).toEqual([words]);
    expect(await house.rawly(member, 'select note from priority_needs where plan_id = $1', [planId])).toEqual([{ note: 'Küsitlus' }]);
    await house.owner.query('update audit_entries set person_id = $1 where council_id = $2', [member, councilId]);
    const { data } = await house.ask(member, TRAIL, {});
    expect(JSON.stringify(data)).not.toContain(riskId);
    expect(JSON.stringify(data)).toContain('priority_needs');
    expect(await readings()).toEqual([]);
  });

  it('is put on record where it is seen, also where only its words are asked for', async () => {
    expect(await needsOf(secretary)).toEqual([
      { note: 'Õppusel selgus', risk: { title: 'Rünnak' }, decision: null },
      { note: 'Küsitlus', risk: null, decision: null },
    ]);
    expect(await readings()).toEqual([{ person_id: secretary, operation: 'actionPlan' }]);
    await house.ask(secretary, 'query ($id: ID!) { actionPlan(id: $id) { priorities { needs { note } } } }', { id: planId });
    expect(await readings()).toHaveLength(2);
  });

  it('is not there for a member of a council that shares the plan: neither risk nor decision of the other one', async () => {
    const neighbour = await aSeat(house.tx, 'MEMBER');
    const plan = await aPlan(house.tx, { councilId, otherCouncilIds: [neighbour.councilId] });
    const { id: priorityId } = await aPriority(house.tx, plan, 1, null);
    const open = await aRisk(house.tx, { councilId });
    const { id: decisionId } = await aDecision(house.tx, { councilId });
    const insert =
      'insert into priority_needs (council_id, plan_id, priority_id, risk_id, decision_id, note) values ($1, $2, $3, $4, $5, $6)';
    for (const need of [
      [open.id, null, null],
      [null, decisionId, null],
      [null, null, 'Profiil'],
    ])
      await house.owner.query(insert, [councilId, plan.id, priorityId, ...need]);
    const seen = async (asker: string) =>
      ((await house.ask(asker, NEEDS, { id: plan.id })).data as { actionPlan: { priorities: [{ needs: object[] }] } }).actionPlan
        .priorities[0].needs;
    expect(await seen(member)).toHaveLength(3);
    expect(await seen(neighbour.personId)).toEqual([{ note: 'Profiil', risk: null, decision: null }]);
  });
});
