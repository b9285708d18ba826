import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anActionItem } from '../action-item/action-item.factory.js';
import { aDecision } from '../decision/decision.factory.js';
import type { ActionPlan } from './action-plan.entity.js';
import { aPlan, aPriority } from './action-plan.factory.js';

const CLOSE =
  'mutation ($input: CloseActionPlanInput!) { closeActionPlan(input: $input) { state openActionItemCount actionItems { id } } }';
const PLAN = `query ($id: ID!) { actionPlan(id: $id) { openActionItemCount actionItems { id state goal { id } plan { id } version }
  priorities { goals { actionItems { id } } } } }`;
const ITEM = 'query ($id: ID!) { actionItem(id: $id) { plan { id } goal { id } decision { id } seminar { id } } }';

describe('action items of a plan', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let plan: ActionPlan;
  let goalId: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    plan = await aPlan(house.tx, { councilId, decision: await aDecision(house.tx, { councilId }) });
    ({ id: goalId } = (await aPriority(house.tx, plan)).goal);
  });
  afterAll(() => house.close());

  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => [code, reason, field]);
  const close = (given: object = {}, asker = secretary, of = plan) =>
    house.ask(asker, CLOSE, { input: { id: of.id, version: of.version, closingReport: 'Kolm eesmärki neljast on täidetud.', ...given } });
  const read = async (of: { id: string }, asker = secretary) => (await house.ask(asker, PLAN, { id: of.id })).data?.['actionPlan'];
  /** One with a goal and one without that are open, and one that is done. */
  const threeItems = async () => ({
    ofGoal: await anActionItem(house.tx, { councilId, planId: plan.id, goalId, state: 'IN_PROGRESS', dueOn: '2026-11-01' }),
    ofPlan: await anActionItem(house.tx, { councilId, planId: plan.id, dueOn: '2026-12-01' }),
    done: await anActionItem(house.tx, { councilId, planId: plan.id, goalId, state: 'VERIFIED', dueOn: '2026-03-01' }),
  });

  it('stand with it and with its goals, open ones first', async () => {
    const { ofGoal, ofPlan, done } = await threeItems();
    const at = { plan: { id: plan.id }, version: 1 };
    expect(await read(plan)).toEqual({
      openActionItemCount: 2,
      actionItems: [
        { ...at, id: ofGoal.id, state: 'IN_PROGRESS', goal: { id: goalId } },
        { ...at, id: ofPlan.id, state: 'PLANNED', goal: null },
        { ...at, id: done.id, state: 'VERIFIED', goal: { id: goalId } },
      ],
      priorities: [{ goals: [{ actionItems: [{ id: ofGoal.id }, { id: done.id }] }] }],
    });
  });

  it('tell what they spring from and belong to only to whom those are open', async () => {
    const { id: decisionId } = await aDecision(house.tx, { councilId });
    const other = await aSeat(house.tx, 'SECRETARY');
    const { id } = await anActionItem(house.tx, { councilId, planId: plan.id, goalId, decisionId });
    await house.owner.query('insert into item_councils (item_id, council_id) values ($1, $2)', [id, other.councilId]);
    expect((await house.ask(secretary, ITEM, { id })).data?.['actionItem']).toEqual({
      ...{ plan: { id: plan.id }, goal: { id: goalId }, decision: { id: decisionId }, seminar: null },
    });
    expect((await house.ask(other.personId, ITEM, { id })).data?.['actionItem']).toEqual({
      ...{ plan: null, goal: null, decision: null, seminar: null },
    });
  });

  it('that are open move to the plan that goes on when theirs is closed, at none of its goals; done ones stay', async () => {
    const { ofGoal, ofPlan, done } = await threeItems();
    const next = await aPlan(house.tx, { councilId, previousPlanId: plan.id });
    expect((await close({ rollOverToPlanId: next.id })).data?.['closeActionPlan']).toEqual({
      ...{ state: 'CLOSED', openActionItemCount: 0, actionItems: [{ id: done.id }] },
    });
    expect(await read(next)).toMatchObject({
      openActionItemCount: 2,
      actionItems: [
        { id: ofGoal.id, state: 'IN_PROGRESS', goal: null, version: 2 },
        { id: ofPlan.id, state: 'PLANNED', goal: null, version: 2 },
      ],
    });
  });

  it('tell from where and out of which goal they came, by whom and that it was by the closing; the closed plan how many went on, and where', async () => {
    const { ofGoal, ofPlan } = await threeItems();
    const next = await aPlan(house.tx, { councilId, previousPlanId: plan.id });
    house.setClock(new Date('2026-05-05T10:00:00Z'));
    await close({ rollOverToPlanId: next.id });
    const MOVES = `query ($id: ID!) { actionItem(id: $id) { planMoves { movedAt kind plan { id } fromPlan { id } fromGoal { id } person { id } } } }`;
    const moves = async ({ id }: { id: string }, asker = secretary) => (await house.ask(asker, MOVES, { id })).data?.['actionItem'];
    const byClosing = {
      movedAt: expect.stringContaining('2026-05-05'),
      kind: 'WENT_ON',
      plan: { id: next.id },
      fromPlan: { id: plan.id },
    };
    expect(await moves(ofGoal)).toEqual({ planMoves: [{ ...byClosing, fromGoal: { id: goalId }, person: { id: secretary } }] });
    expect(await moves(ofPlan)).toEqual({ planMoves: [{ ...byClosing, fromGoal: null, person: { id: secretary } }] });
    const WENT_ON = 'query ($id: ID!) { actionPlan(id: $id) { rolledOverItemCount rolledOverTo { id } } }';
    expect((await house.ask(secretary, WENT_ON, { id: plan.id })).data?.['actionPlan']).toEqual({
      rolledOverItemCount: 2,
      rolledOverTo: { id: next.id },
    });
    expect((await house.ask(secretary, WENT_ON, { id: next.id })).data?.['actionPlan']).toEqual({
      rolledOverItemCount: 0,
      rolledOverTo: null,
    });
    // Moved later by somebody, it is another move; who shares the item alone reads of no plan.
    const third = await aPlan(house.tx, { councilId });
    // Factories enter by the clock of the machine.
    await house.owner.query(`update action_items set created_at = '2026-05-04T12:00:00Z' where id = $1`, [ofGoal.id]);
    await house.owner.query(`update item_plan_moves set moved_at = '2026-05-04T12:00:00Z' where item_id = $1 and number = 1`, [ofGoal.id]);
    for (const [day, planId] of [
      ['2026-05-06', null],
      ['2026-05-07', next.id],
      ['2026-05-08', third.id],
    ] as const) {
      house.setClock(new Date(`${day}T10:00:00Z`));
      await house.owner.query(
        `with act as (select set_config('app.now', $3, true)) update action_items set plan_id = $2 from act where id = $1`,
        [ofGoal.id, planId, `${day}T10:00:00Z`],
      );
    }
    const other = await aSeat(house.tx, 'SECRETARY');
    await house.owner.query('insert into item_councils (item_id, council_id) values ($1, $2)', [ofGoal.id, other.councilId]);
    expect(await moves(ofGoal, other.personId)).toMatchObject({
      planMoves: [
        { kind: 'MOVED', plan: null, fromPlan: null },
        { kind: 'PUT_IN', plan: null, fromPlan: null },
        { kind: 'TAKEN_OUT', plan: null, fromPlan: null },
        { kind: 'WENT_ON', plan: null, fromPlan: null, fromGoal: null, person: null },
      ],
    });
  });

  it('that are open stay where nobody says where they go on, and the closed plan tells how many', async () => {
    await threeItems();
    expect((await close()).data?.['closeActionPlan']).toMatchObject({ state: 'CLOSED', openActionItemCount: 2 });
    expect(await read(plan)).toMatchObject({ openActionItemCount: 2, priorities: [{ goals: [{ actionItems: [{}, {}] }] }] });
  });

  it('move to no plan of another council, that is closed or that is not there, and then their plan stays open', async () => {
    const { ofPlan } = await threeItems();
    const other = await aSeat(house.tx, 'SECRETARY');
    const foreign = await aPlan(house.tx, { councilId: other.councilId });
    const into = async (rollOverToPlanId: string) => refusal(await close({ rollOverToPlanId }));
    expect(await into(foreign.id)).toEqual([['NOT_FOUND', 'no-such-record', 'rollOverToPlanId']]);
    await house.owner.query('insert into plan_councils (plan_id, council_id) values ($1, $2)', [foreign.id, councilId]);
    expect(await into(foreign.id)).toEqual([['INVALID', 'item-plan-of-another-council', 'rollOverToPlanId']]);
    const ended = await aPlan(house.tx, {
      ...{ councilId, decision: await aDecision(house.tx, { councilId }) },
      ...{ state: 'CLOSED', closingReport: 'Tehtud', closedOn: '2026-04-01' },
    });
    for (const closed of [ended.id, plan.id]) expect(await into(closed)).toEqual([['CONFLICT', 'item-in-closed-plan', 'rollOverToPlanId']]);
    expect(await into('ei ole')).toEqual([['INVALID', 'not-an-id', 'rollOverToPlanId']]);
    expect((await house.ask(secretary, ITEM, { id: ofPlan.id })).data).toMatchObject({ actionItem: { plan: { id: plan.id } } });
    const { personId: chair } = await aSeat(house.tx, 'CHAIR', councilId);
    const next = await aPlan(house.tx, { councilId });
    expect(refusal(await close({ rollOverToPlanId: next.id }, chair))).toEqual([['FORBIDDEN', 'not-allowed', undefined]]);
    expect((await close({ rollOverToPlanId: next.id })).errors).toBeUndefined();
  });

  it('of two plans that are closed into each other at the same moment end in one of them', async () => {
    const other = await aPlan(house.tx, { councilId, decision: await aDecision(house.tx, { councilId }) });
    await anActionItem(house.tx, { councilId, planId: plan.id });
    const answers = await Promise.all([close({ rollOverToPlanId: other.id }), close({ rollOverToPlanId: plan.id }, secretary, other)]);
    expect(answers.flatMap((answer) => refusal(answer) ?? [])).toEqual([['CONFLICT', 'item-in-closed-plan', 'rollOverToPlanId']]);
  });
});
