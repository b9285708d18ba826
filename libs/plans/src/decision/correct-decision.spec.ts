import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anActionItem } from '../action-item/action-item.factory.js';
import { aPlan, aPriority } from '../action-plan/action-plan.factory.js';
import { ActionPlansService } from '../action-plan/action-plans.service.js';
import { aDecision } from './decision.factory.js';
import { DecisionsService } from './decisions.service.js';

const UPDATE = `mutation ($input: UpdateDecisionInput!) { updateDecision(input: $input) { decidedOn adoptedPlans { adoptedOn version } } }`;

describe('the day of a decision that is corrected', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let chair: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ personId: chair } = await aSeat(house.tx, 'CHAIR', councilId));
  });
  afterAll(() => house.close());

  const correct = (id: string, decidedOn: string, asker = secretary, version = 1) =>
    house.ask(asker, UPDATE, { input: { id, version, decidedOn } });
  const refusal = ({ errors }: Answer) =>
    errors?.map(({ extensions: { code, reason, field, values } }) => ({ code, reason, field, values }));
  const decided = (decidedOn: string) => aDecision(house.tx, { councilId, decidedOn });
  const amend = (planId: string, decisionId: string) =>
    house.owner.query(`insert into plan_amendments (council_id, plan_id, decision_id, summary) values ($1, $2, $3, 'Eelarve')`, [
      ...[councilId, planId, decisionId],
    ]);

  it('takes the day of adoption of its plans along, also where the chair corrects it', async () => {
    const decision = await decided('2026-03-01');
    await aPlan(house.tx, { councilId, decision });
    const { data, errors } = await correct(decision.id, '2026-04-02', chair);
    expect(errors).toBeUndefined();
    expect(data?.['updateDecision']).toEqual({ decidedOn: '2026-04-02', adoptedPlans: [{ adoptedOn: '2026-04-02', version: 1 }] });
  });

  it('goes with a kind that still binds the council, where a plan stands on it', async () => {
    const [adopting, amending] = [await decided('2026-03-01'), await decided('2026-04-01')];
    const plan = await aPlan(house.tx, { councilId, decision: adopting });
    await amend(plan.id, amending.id);
    for (const { id } of [adopting, amending]) {
      const changed = (kind: string) => house.ask(secretary, UPDATE, { input: { id, version: 1, kind } });
      expect(refusal(await changed('NOTED'))).toEqual([
        { code: 'INVALID', reason: 'plan-hangs-on-decision', field: 'kind', values: { plan: plan.title } },
      ]);
      expect((await changed('AGREED')).errors).toBeUndefined();
    }
  });

  it('is not after what springs from it was due, as it was agreed first and as it is', async () => {
    const decision = await decided('2026-01-10');
    const item = await anActionItem(house.tx, { councilId, decisionId: decision.id, dueOn: '2026-03-01' });
    await house.owner.query(`update action_items set due_on = '2026-12-01', slips = 1 where id = $1`, [item.id]);
    expect(refusal(await correct(decision.id, '2026-03-02'))).toEqual([
      {
        code: 'INVALID',
        reason: 'item-due-before-decided',
        field: 'decidedOn',
        values: { ref: expect.stringMatching(/^T-/), day: '2026-03-01' },
      },
    ]);
    expect((await correct(decision.id, '2026-03-01')).errors).toBeUndefined();
  });

  it('goes together with what its plan went through since, and with the adoption of a plan that it amended', async () => {
    const [adopting, amending] = [await decided('2026-03-01'), await decided('2026-04-01')];
    const plan = await aPlan(house.tx, { councilId, decision: adopting });
    await amend(plan.id, amending.id);
    const values = { plan: plan.title };
    const field = 'decidedOn';
    expect(refusal(await correct(adopting.id, '2026-04-02'))).toEqual([
      { code: 'INVALID', reason: 'adoption-after-amendment', field, values: { ...values, day: '2026-04-01' } },
    ]);
    expect(refusal(await correct(amending.id, '2026-02-28'))).toEqual([
      { code: 'INVALID', reason: 'amendment-before-adoption', field, values: { ...values, day: '2026-03-01' } },
    ]);
    const closing = await decided('2026-02-01');
    await aPlan(house.tx, { councilId, decision: closing, state: 'CLOSED', closingReport: 'Tehtud', closedOn: '2026-04-10' });
    expect(refusal(await correct(closing.id, '2026-04-11'))).toEqual([
      { code: 'INVALID', reason: 'plan-closed-before-decided', field, values: { ...values, day: '2026-04-10' } },
    ]);
    for (const [id, day] of [
      [adopting.id, '2026-04-01'],
      [amending.id, '2026-04-02'],
      [closing.id, '2026-04-10'],
    ] as const)
      expect((await correct(id, day)).errors).toBeUndefined();
  });

  it('reaches a plan that is being adopted by it at that moment', async () => {
    const decision = await decided('2026-03-01');
    const plan = await aPlan(house.tx, { councilId });
    await aPriority(house.tx, plan);
    let commit: () => void = () => undefined;
    const mayCommit = new Promise<void>((resolve) => (commit = resolve));
    let adopted: () => void = () => undefined;
    const isAdopted = new Promise<void>((resolve) => (adopted = resolve));
    const adopting = house.act(secretary, async (act) => {
      await house.api.get(ActionPlansService).adopt(act, { id: plan.id, version: 1, decisionId: decision.id });
      adopted();
      await mayCommit;
    });
    await isAdopted;
    const correcting = house.act(secretary, (act) =>
      house.api.get(DecisionsService).update(act, { id: decision.id, version: 1, decidedOn: '2026-04-02' }),
    );
    await Promise.race([correcting, new Promise((resolve) => setTimeout(resolve, 300))]);
    commit();
    await Promise.all([adopting, correcting]);
    expect(await house.owner.query('select adopted_on::text as day from action_plans where id = $1', [plan.id])).toEqual([
      { day: '2026-04-02' },
    ]);
  });
});
