import { gate, somebodyWaits } from '../../../../../test/support/beside.js';
import { House } from '../../../../../test/support/house.js';
import { aMembership } from '../../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../../people/src/affiliation/affiliation.factory.js';
import { aDecision } from '../../decision/decision.factory.js';
import { aPlan, aPriority } from '../action-plan.factory.js';
import { ActionPlansService } from '../action-plans.service.js';
import { OpinionsService } from './opinions.service.js';

const atOnce = Promise.resolve();

describe('an opinion on a plan beside its adoption', () => {
  let house: House;
  let secretary: string;
  let institutionId: string;
  let lead: string;
  let planId: string;
  let decisionId: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    const seat = await aSeat(house.tx, 'SECRETARY');
    const { councilId } = seat;
    secretary = seat.personId;
    ({ institutionId } = await aMembership(house.tx, { councilId }));
    ({ personId: lead } = await anAffiliation(house.tx, { institutionId, role: 'LEAD' }));
    const plan = await aPlan(house.tx, { councilId, state: 'CONSULTATION', consultationUntil: '2026-05-18' });
    planId = plan.id;
    await aPriority(house.tx, plan);
    ({ id: decisionId } = await aDecision(house.tx, { councilId }));
  });
  afterAll(() => house.close());

  const adopting = (before: Promise<void>, done: () => void = () => undefined) =>
    house.act(secretary, async (act) => {
      await house.api.get(ActionPlansService).adopt(act, { id: planId, version: 1, decisionId, endsConsultation: true });
      done();
      await before;
    });
  const giving = (before: Promise<void>, done: () => void = () => undefined) =>
    house.act(lead, async (act) => {
      await house.api.get(OpinionsService).give(act, { planId, institutionId, text: 'Sobib meile' });
      done();
      await before;
    });
  const opinions = () => house.owner.query('select text from plan_opinions where plan_id = $1', [planId]);

  it('waits for it, and is refused', async () => {
    const [adopted, mayCommit] = [gate(), gate()];
    const adoption = adopting(mayCommit.isOpen, adopted.open);
    await adopted.isOpen;
    const given = giving(atOnce).then(
      () => 'given',
      (error: Error) => error.message,
    );
    await Promise.race([somebodyWaits(house), given]);
    mayCommit.open();
    await adoption;
    expect(await given).toBe('plan-is-not-in-consultation');
    expect(await opinions()).toEqual([]);
  });

  it('is kept when it came first, and the adoption waits for it', async () => {
    const [given, mayCommit] = [gate(), gate()];
    const opinion = giving(mayCommit.isOpen, given.open);
    await given.isOpen;
    const adoption = adopting(atOnce);
    const first = await Promise.race([somebodyWaits(house).then(() => 'waits'), adoption.then(() => 'adopted')]);
    expect(first).toBe('waits');
    expect(await opinions()).toEqual([]);
    mayCommit.open();
    await Promise.all([opinion, adoption]);
    expect(await opinions()).toEqual([{ text: 'Sobib meile' }]);
  });
});
