import { House } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { aMeasure } from '../../../risks/src/measure/measure.factory.js';
import { aRisk } from '../../../risks/src/risk/risk.factory.js';
import type { ActionItem } from './action-item.entity.js';
import { anActionItem } from './action-item.factory.js';

const LIST = `query ($councilId: ID, $filter: ActionItemFilter, $orderBy: ActionItemOrder, $isReversed: Boolean, $first: Int, $after: String) {
  actionItems(councilId: $councilId, filter: $filter, orderBy: $orderBy, isReversed: $isReversed, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage } nodes { title } } }`;

interface List {
  totalCount: number;
  pageInfo: { endCursor: string; hasNextPage: boolean };
  nodes: { title: string }[];
}

describe('the list of action items', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let staff: string;
  let own: string;

  beforeAll(async () => {
    house = await House.open({ worker: false });
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ institutionId: own } = await aMembership(house.tx, { councilId }));
    ({ personId: staff } = await anAffiliation(house.tx, { institutionId: own, role: 'STAFF' }));
    const { institutionId: other } = await aMembership(house.tx, { councilId });
    const item = (title: string, dueOn: string, given: object = {}): Promise<ActionItem> =>
      anActionItem(house.tx, { councilId, title, dueOn, ownerInstitutionId: other, ...given });
    await item('Hilinenud vestid', '2026-05-03', { ownerInstitutionId: own, priority: 2, state: 'IN_PROGRESS' });
    await item('Täna', '2026-05-04', { priority: 1, phase: 'RESPONSE' });
    await item('Minu paat', '2026-06-01', { ownerInstitutionId: own, assigneePersonId: staff, state: 'WAITING' });
    await item('Tehtud', '2026-04-01', { state: 'DONE' });
    await item('Ära jäetud', '2026-04-02', { state: 'DROPPED' });
  });
  afterAll(() => house.close());

  const list = async (variables: object = {}, asker = secretary) =>
    (await house.ask(asker, LIST, { councilId, ...variables })).data?.['actionItems'] as List;
  const titles = async (variables: object = {}, asker = secretary) => (await list(variables, asker)).nodes.map(({ title }) => title);
  const where = (filter: object, asker = secretary) => titles({ filter }, asker);

  it('holds what was asked for', async () => {
    expect(await where({ isOpen: true })).toEqual(['Hilinenud vestid', 'Täna', 'Minu paat']);
    expect(await where({ isOpen: false })).toEqual(['Tehtud', 'Ära jäetud']);
    expect(await where({ isLate: true })).toEqual(['Hilinenud vestid']);
    expect(await where({ states: ['WAITING', 'DONE'] })).toEqual(['Tehtud', 'Minu paat']);
    expect(await where({ mine: true }, staff)).toEqual(['Minu paat']);
    expect(await where({ isOwn: true, isOpen: true }, staff)).toEqual(['Hilinenud vestid', 'Minu paat']);
    expect(await where({ institutionIds: [own] })).toEqual(['Hilinenud vestid', 'Minu paat']);
    expect(await where({ dueFrom: '2026-05-04', dueBy: '2026-05-31' })).toEqual(['Täna']);
    expect(await where({ phases: ['RESPONSE'] })).toEqual(['Täna']);
    expect(await where({ priorities: [1, 2] })).toEqual(['Hilinenud vestid', 'Täna']);
    expect(await where({ search: 'TANA' })).toEqual(['Täna']);
    expect(await where({ hasOpenExtension: true })).toEqual([]);
  });

  it('holds what works on a risk, itself or by a measure, and what carries out a measure', async () => {
    const other = await aSeat(house.tx, 'SECRETARY');
    const risk = await aRisk(house.tx, { councilId: other.councilId });
    const measure = await aMeasure(house.tx, risk);
    await anActionItem(house.tx, { councilId: other.councilId, title: 'Riskile', riskIds: [risk.id], dueOn: '2026-06-01' });
    await anActionItem(house.tx, { councilId: other.councilId, title: 'Meetmele', measureIds: [measure.id], dueOn: '2026-06-02' });
    await anActionItem(house.tx, { councilId: other.councilId, title: 'Muu' });
    const asked = async (filter: object) => titles({ councilId: other.councilId, filter }, other.personId);
    expect(await asked({ riskId: risk.id })).toEqual(['Riskile', 'Meetmele']);
    expect(await asked({ measureId: measure.id })).toEqual(['Meetmele']);
    const RISK = 'query ($id: ID!) { risk(id: $id) { openActionItemCount actionItems { title } measures { actionItems { title } } } }';
    expect((await house.ask(other.personId, RISK, { id: risk.id })).data?.['risk']).toEqual({
      openActionItemCount: 2,
      actionItems: [{ title: 'Riskile' }, { title: 'Meetmele' }],
      measures: [{ actionItems: [{ title: 'Meetmele' }] }],
    });
  });

  it.each([
    ['DUE', ['Tehtud', 'Ära jäetud', 'Hilinenud vestid', 'Täna', 'Minu paat']],
    ['PRIORITY', ['Täna', 'Hilinenud vestid', 'Tehtud', 'Ära jäetud', 'Minu paat']],
    ['NUMBER', ['Hilinenud vestid', 'Täna', 'Minu paat', 'Tehtud', 'Ära jäetud']],
  ])('is in the order of %s, also the other way round, page by page', async (orderBy, expected) => {
    expect(await titles({ orderBy })).toEqual(expected);
    expect(await titles({ orderBy, isReversed: true })).toEqual([...expected].reverse());
    const found: string[] = [];
    let after: string | undefined;
    for (let page = 0; page < 3; page++) {
      const { nodes, pageInfo, totalCount } = await list({ orderBy, first: 2, after });
      expect([totalCount, pageInfo.hasNextPage]).toEqual([5, page < 2]);
      found.push(...nodes.map(({ title }) => title));
      after = pageInfo.endCursor;
    }
    expect(found).toEqual(expected);
  });

  it('of an institution spans the councils it works in, and shows strangers nothing', async () => {
    const { councilId: elsewhere } = await aSeat(house.tx, 'SECRETARY');
    await aMembership(house.tx, { councilId: elsewhere, institutionId: own });
    await anActionItem(house.tx, { councilId: elsewhere, title: 'Naabris', ownerInstitutionId: own, dueOn: '2026-07-01' });
    expect(await titles({ councilId: null, filter: { isOwn: true } }, staff)).toEqual(['Hilinenud vestid', 'Minu paat', 'Naabris']);
    const { personId: stranger } = await aSeat(house.tx, 'SECRETARY');
    expect(await titles({ councilId: null }, stranger)).toEqual([]);
    expect(await titles({}, stranger)).toEqual([]);
  });
});
