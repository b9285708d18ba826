import { House } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aSeminar } from '../../../seminars/src/seminar/seminar.factory.js';
import { DecisionCouncil } from './decision-council.entity.js';
import { aDecision } from './decision.factory.js';

const DECISIONS = `query ($councilId: ID!, $filter: DecisionFilter, $orderBy: DecisionOrder, $isReversed: Boolean, $first: Int, $after: String) {
  decisions(councilId: $councilId, filter: $filter, orderBy: $orderBy, isReversed: $isReversed, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { text } } }`;
const OF_COUNCIL = `query ($id: ID!, $filter: DecisionFilter) { council(id: $id) { viewerCanDecide decisions(filter: $filter) { nodes { text } } } }`;
interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  nodes: { text: string }[];
}

describe('the register of decisions', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let other: { councilId: string; personId: string };
  let seminarId: string;

  beforeAll(async () => {
    house = await House.open({ worker: false });
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    other = await aSeat(house.tx, 'SECRETARY');
    ({ id: seminarId } = await aSeminar(house.tx, { councilId, dates: ['2025-10-01'], state: 'HELD' }));
    await aDecision(house.tx, {
      councilId,
      text: 'Õppus',
      decidedOn: '2024-05-02',
      rationale: 'Üleujutus Emajõel',
      state: 'REPEALED',
      endedOn: '2024-06-01',
      endReason: 'X',
    });
    await aDecision(house.tx, { councilId, text: 'Andurid', kind: 'AGREED', decidedOn: '2025-10-01', seminarId });
    await aDecision(house.tx, { councilId, text: 'Aruanne', kind: 'NOTED', decidedOn: '2025-10-01' });
    const shared = await aDecision(house.tx, {
      councilId: other.councilId,
      text: 'Ühisõppus',
      decidedOn: '2026-02-03',
      addressees: 'Häirekeskus',
    });
    await house.tx.insert(DecisionCouncil, { decisionId: shared.id, councilId });
    await aDecision(house.tx, { councilId: other.councilId, text: 'Võõras' });
  });
  afterAll(() => house.close());

  const ask = async (variables: object = {}, asker = secretary) => {
    const { data, errors } = await house.ask(asker, DECISIONS, { councilId, ...variables });
    expect(errors).toBeUndefined();
    return data?.['decisions'] as Page;
  };
  const texts = async (variables: object = {}, asker?: string) => (await ask(variables, asker)).nodes.map(({ text }) => text);

  it('holds what the council decided, alone and together with others, latest first', async () => {
    expect(await texts()).toEqual(['Ühisõppus', 'Aruanne', 'Andurid', 'Õppus']);
    const { data } = await house.ask(secretary, OF_COUNCIL, { id: councilId });
    expect(data?.['council']).toEqual({
      viewerCanDecide: true,
      decisions: { nodes: ['Ühisõppus', 'Aruanne', 'Andurid', 'Õppus'].map((text) => ({ text })) },
    });
  });

  it('is searched by words of text, rationale, addressees and number, whatever their accents', async () => {
    const found = (search: string) => texts({ filter: { search } });
    expect(await found('uleujutus')).toEqual(['Õppus']);
    expect(await found('õppus')).toEqual(['Ühisõppus', 'Õppus']);
    expect(await found('haire ühis')).toEqual(['Ühisõppus']);
    expect(await found('2025-02')).toEqual(['Aruanne']);
    expect(await found('%')).toEqual([]);
  });

  it('is chosen from by kind, state, seminar and time', async () => {
    expect(await texts({ filter: { kinds: ['AGREED', 'NOTED'] } })).toEqual(['Aruanne', 'Andurid']);
    expect(await texts({ filter: { states: ['REPEALED'] } })).toEqual(['Õppus']);
    expect(await texts({ filter: { seminarId } })).toEqual(['Andurid']);
    expect(await texts({ filter: { isElsewhere: true } })).toEqual(['Ühisõppus', 'Aruanne', 'Õppus']);
    expect(await texts({ filter: { isElsewhere: false } })).toEqual(['Andurid']);
    expect(await texts({ filter: { from: '2025-01-01', to: '2025-12-31' } })).toEqual(['Aruanne', 'Andurid']);
    expect(await texts({ filter: { from: '2026-03-01' } })).toEqual([]);
  });

  it('stands in any order and the other way round', async () => {
    for (const [orderBy, first] of [
      ['DECIDED', ['Ühisõppus', 'Aruanne', 'Andurid', 'Õppus']],
      ['NUMBER', ['Õppus', 'Andurid', 'Aruanne', 'Ühisõppus']],
      ['KIND', ['Ühisõppus', 'Õppus', 'Andurid', 'Aruanne']],
      ['STATE', ['Ühisõppus', 'Aruanne', 'Andurid', 'Õppus']],
    ] as const) {
      expect(await texts({ orderBy })).toEqual(first);
      expect(await texts({ orderBy, isReversed: true })).toEqual([...first].reverse());
    }
  });

  it('comes page by page', async () => {
    const first = await ask({ first: 3 });
    expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    expect(await texts({ first: 3, after: first.pageInfo.endCursor })).toEqual(['Õppus']);
  });

  it('is read by everybody of the council; strangers find nothing, and who decided together finds only that', async () => {
    const member = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    expect(await texts({}, member)).toHaveLength(4);
    expect((await house.ask(member, OF_COUNCIL, { id: councilId })).data?.['council']).toMatchObject({ viewerCanDecide: false });
    expect(await texts({}, (await aSeat(house.tx, 'MEMBER')).personId)).toEqual([]);
    expect(await texts({}, other.personId)).toEqual(['Ühisõppus']);
  });
});
