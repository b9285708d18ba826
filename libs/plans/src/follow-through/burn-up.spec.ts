import { House } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aRisk } from '../../../risks/src/risk/risk.factory.js';
import { anActionItem } from '../action-item/action-item.factory.js';
import { aDecision } from '../decision/decision.factory.js';
import type { ActionPlan } from '../action-plan/action-plan.entity.js';
import { aPlan } from '../action-plan/action-plan.factory.js';

const PLAN = 'query ($id: ID!) { actionPlan(id: $id) { burnUp { on items done verified planned } } }';
const act = (name: string) => {
  const input = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${input}!) { ${name}(input: $input) { id } }`;
};

interface Point {
  on: string;
  items: number | null;
  done: number | null;
  verified: number | null;
  planned: number;
}

describe('how the items of a plan came and were done', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let plan: ActionPlan;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    at('2026-01-10');
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    plan = await aPlan(house.tx, { councilId, decision: await aDecision(house.tx, { councilId }), periodTo: '2026-08-31' });
  });
  afterAll(() => house.close());

  const at = (day: string) => house.setClock(new Date(`${day}T10:00:00Z`));
  const done = async (name: string, on: string, input: object) => {
    at(on);
    expect((await house.ask(secretary, act(name), { input })).errors).toBeUndefined();
  };
  const create = async (on: string, given: object) => {
    at(on);
    const { ownerInstitutionId } = await anActionItem(house.tx, { councilId });
    const input = { councilId, title: 'Vestid', ownerInstitutionId, dueOn: '2026-05-31', planId: plan.id, ...given };
    const { data } = await house.ask(secretary, act('createActionItem'), { input });
    return (data?.['createActionItem'] as { id: string }).id;
  };
  const burnUp = async (of = plan, asker = secretary): Promise<Point[]> => {
    const { data, errors } = await house.ask(asker, PLAN, { id: of.id });
    expect(errors).toBeUndefined();
    return (data?.['actionPlan'] as { burnUp: Point[] }).burnUp;
  };
  const rows = (points: Point[]) => points.map(({ on, items, done: ready, verified, planned }) => [on, items, ready, verified, planned]);

  it('is counted at the end of each month until today, and by last days until its end', async () => {
    const first = await create('2026-01-12', {});
    const second = await create('2026-02-01', { dueOn: '2026-07-15' });
    const third = await create('2026-02-10', {});
    await done('completeActionItem', '2026-02-27', { id: first, version: 1 });
    await done('returnActionItem', '2026-03-05', { id: first, version: 2, reason: 'Akt puudub' });
    await done('completeActionItem', '2026-03-30', { id: first, version: 3 });
    await done('verifyActionItem', '2026-04-02', { id: first, version: 4 });
    await done('dropActionItem', '2026-04-20', { id: third, version: 1, reason: 'Raha ei ole' });
    await done('updateActionItem', '2026-05-02', { id: second, version: 1, planId: null });
    at('2026-05-20');
    expect(rows(await burnUp())).toEqual([
      ['2026-01-31', 1, 0, 0, 0],
      ['2026-02-28', 3, 1, 0, 0],
      ['2026-03-31', 3, 1, 0, 0],
      ['2026-04-30', 2, 1, 1, 0],
      ['2026-05-20', 1, 1, 1, 0],
      ['2026-05-31', null, null, null, 1],
      ['2026-06-30', null, null, null, 1],
      ['2026-07-31', null, null, null, 1],
      ['2026-08-31', null, null, null, 1],
    ]);
  });

  it('of a plan shorter than half a year is counted by weeks', async () => {
    await house.owner.query(`update action_plans set period_to = '2026-01-28' where id = $1`, [plan.id]);
    await create('2026-01-12', { dueOn: '2026-01-20' });
    at('2026-02-10');
    expect(rows(await burnUp())).toEqual([
      ['2026-01-04', 0, 0, 0, 0],
      ['2026-01-11', 0, 0, 0, 0],
      ['2026-01-18', 1, 0, 0, 0],
      ['2026-01-25', 1, 0, 0, 1],
      ['2026-01-28', 1, 0, 0, 1],
    ]);
  });

  it('follows what moved to the plan after it when the plan was closed', async () => {
    const next = await aPlan(house.tx, { councilId, title: 'Järgmine', periodTo: '2026-08-31' });
    await create('2026-01-12', {});
    await done('closeActionPlan', '2026-03-10', { id: plan.id, version: plan.version, closingReport: 'Tehtud', rollOverToPlanId: next.id });
    at('2026-04-01');
    const held = async (of: ActionPlan) => (await burnUp(of)).filter(({ items }) => items !== null).map(({ items }) => items);
    expect(await held(plan)).toEqual([1, 1, 0, 0]);
    expect(await held(next)).toEqual([0, 0, 1, 1]);
  });

  it('counts an item behind marks for who may see it alone', async () => {
    const { personId: member } = await aSeat(house.tx, 'MEMBER', councilId);
    const { id: riskId } = await aRisk(house.tx, { councilId });
    await house.owner.query(`update risks set mark_basis = 'AvTS § 35', mark_from = '2026-01-01', mark_holder = 'PPA' where id = $1`, [
      riskId,
    ]);
    await create('2026-01-12', { riskIds: [riskId], dueOn: '2026-01-31' });
    expect((await burnUp())[0]).toMatchObject({ items: 1, planned: 0 });
    expect((await burnUp())[1]).toMatchObject({ planned: 1 });
    expect((await burnUp(plan, member)).map(({ items, planned }) => (items ?? 0) + planned)).not.toContain(1);
  });
});
