import { gate, somebodyWaits } from '../../../../test/support/beside.js';
import { House } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { ActionItemsService } from '../action-item/action-items.service.js';
import { aDecision } from '../decision/decision.factory.js';
import type { ActionPlan } from './action-plan.entity.js';
import { aPlan } from './action-plan.factory.js';
import { ActionPlansService } from './action-plans.service.js';

const atOnce = Promise.resolve();

describe('an action item that is entered while its plan is closed', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let ownerInstitutionId: string;
  let plan: ActionPlan;
  let next: ActionPlan;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ institutionId: ownerInstitutionId } = await aMembership(house.tx, { councilId }));
    plan = await aPlan(house.tx, { councilId, decision: await aDecision(house.tx, { councilId }) });
    next = await aPlan(house.tx, { councilId });
  });
  afterAll(() => house.close());

  const closing = (before: Promise<void>, done: () => void = () => undefined) =>
    house.act(secretary, async (act) => {
      const input = { id: plan.id, version: plan.version, closingReport: 'Tehtud', rollOverToPlanId: next.id };
      await house.api.get(ActionPlansService).close(act, input);
      done();
      await before;
    });
  const entering = (before: Promise<void>, done: () => void = () => undefined) =>
    house.act(secretary, async (act) => {
      const input = { councilId, title: 'Sireen', ownerInstitutionId, dueOn: '2026-12-31', planId: plan.id };
      await house.api.get(ActionItemsService).create(act, input);
      done();
      await before;
    });
  const items = () => house.owner.query('select plan_id as "planId" from action_items where council_id = $1', [councilId]);

  it('waits for it, and is refused', async () => {
    const [closed, mayCommit] = [gate(), gate()];
    const close = closing(mayCommit.isOpen, closed.open);
    await closed.isOpen;
    const entered = entering(atOnce).then(
      () => 'entered',
      (error: Error) => error.message,
    );
    await Promise.race([somebodyWaits(house), entered]);
    mayCommit.open();
    await close;
    expect(await entered).toBe('item-in-closed-plan');
    expect(await items()).toEqual([]);
  });

  it('moves along when it came first', async () => {
    const [entered, mayCommit] = [gate(), gate()];
    const enter = entering(mayCommit.isOpen, entered.open);
    await entered.isOpen;
    const close = closing(atOnce);
    await Promise.race([somebodyWaits(house), close]);
    mayCommit.open();
    await enter;
    await close;
    expect(await items()).toEqual([{ planId: next.id }]);
  });
});
