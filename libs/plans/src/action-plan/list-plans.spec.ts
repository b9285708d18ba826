import { House } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aDecision } from '../decision/decision.factory.js';
import { aPlan, aPriority, anIndicator } from './action-plan.factory.js';

const PLANS = `query ($councilId: ID!, $filter: ActionPlanFilter, $orderBy: PlanOrder, $first: Int, $after: String) {
  actionPlans(councilId: $councilId, filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage } nodes { title } } }`;
const OF_COUNCIL = 'query ($id: ID!) { council(id: $id) { actionPlans { nodes { title } } } }';

describe('the plans of a council', () => {
  let house: House;
  let councilId: string;
  let secretary: string;

  beforeAll(async () => {
    house = await House.open({ worker: false });
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    const neighbour = await aSeat(house.tx, 'SECRETARY');
    const decision = await aDecision(house.tx, { councilId });
    const now = await aPlan(house.tx, { councilId, title: 'Õhtused tänavad', decision });
    const { goal } = await aPriority(house.tx, now);
    await anIndicator(house.tx, goal, { measured: { '2026-04-01': 25 } });
    await aPlan(house.tx, { councilId, title: 'Äärelinn', vision: 'Valgustatud', periodFrom: '2029-01-01', periodTo: '2029-12-31' });
    await aPlan(house.tx, {
      councilId: neighbour.councilId,
      otherCouncilIds: [councilId],
      title: 'Ühine',
      periodFrom: '2025-01-01',
      periodTo: '2026-12-31',
    });
    await aPlan(house.tx, { councilId: neighbour.councilId, title: 'Võõras' });
  });
  afterAll(() => house.close());

  const titles = async (variables: object = {}, asker = secretary) => {
    const { data, errors } = await house.ask(asker, PLANS, { councilId, ...variables });
    expect(errors).toBeUndefined();
    return (data as { actionPlans: { nodes: { title: string }[] } }).actionPlans.nodes.map(({ title }) => title);
  };

  it('are those that it leads and shares, the latest period first, page by page', async () => {
    expect(await titles()).toEqual(['Äärelinn', 'Õhtused tänavad', 'Ühine']);
    const { data } = await house.ask(secretary, PLANS, { councilId, first: 2 });
    const { pageInfo, totalCount } = (data as { actionPlans: { totalCount: number; pageInfo: { endCursor: string } } }).actionPlans;
    expect(totalCount).toBe(3);
    expect(await titles({ first: 2, after: pageInfo.endCursor })).toEqual(['Ühine']);
    expect((await house.ask(secretary, OF_COUNCIL, { id: councilId })).data?.['council']).toMatchObject({
      actionPlans: { nodes: [{ title: 'Äärelinn' }, { title: 'Õhtused tänavad' }, { title: 'Ühine' }] },
    });
  });

  it('are found by words, state, day and whether something is off track, in other orders too', async () => {
    expect(await titles({ orderBy: 'TITLE' })).toEqual(['Õhtused tänavad', 'Äärelinn', 'Ühine']);
    expect(await titles({ orderBy: 'STATE' })).toEqual(['Äärelinn', 'Ühine', 'Õhtused tänavad']);
    expect(await titles({ filter: { search: 'valgustatud' } })).toEqual(['Äärelinn']);
    expect(await titles({ filter: { states: ['ADOPTED', 'CLOSED'] } })).toEqual(['Õhtused tänavad']);
    expect(await titles({ filter: { on: '2026-12-31' } })).toEqual(['Õhtused tänavad', 'Ühine']);
    expect(await titles({ filter: { isOffTrack: true } })).toEqual(['Õhtused tänavad']);
    expect(await titles({ filter: { isOffTrack: false } })).toEqual(['Äärelinn', 'Ühine']);
  });

  it('are not there for a stranger', async () => {
    expect(await titles({}, (await aSeat(house.tx, 'SECRETARY')).personId)).toEqual([]);
  });
});
