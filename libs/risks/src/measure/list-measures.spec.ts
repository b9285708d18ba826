import { House } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aRisk } from '../risk/risk.factory.js';
import { aMeasure } from './measure.factory.js';

const MEASURES = `query ($id: ID!, $filter: MeasureFilter, $orderBy: MeasureOrder, $isReversed: Boolean) { council(id: $id) {
  measures(filter: $filter, orderBy: $orderBy, isReversed: $isReversed) { totalCount nodes { title risks { id } } } } }`;
const COUNTS = 'query ($id: ID!) { council(id: $id) { measureCounts { phase planned inProgress inPlace late knownCostEuros } } }';

describe('the measures of a council', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let risk: { id: string; councilId: string };
  let responsibleInstitutionId: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    risk = await aRisk(house.tx, { councilId });
    ({ institutionId: responsibleInstitutionId } = await aMembership(house.tx, { councilId }));
    await aMeasure(house.tx, risk, { title: 'Õppus', phase: 'RESPONSE', state: 'IN_PROGRESS', dueOn: '2026-05-03', costEuros: 100 });
    await aMeasure(house.tx, risk, { title: 'Andurid', responsibleInstitutionId, dueOn: '2026-06-01', costEuros: 50 });
    await aMeasure(house.tx, risk, { title: 'Varud', phase: 'RESPONSE', state: 'IN_PLACE', inPlaceOn: '2026-01-01' });
    await aMeasure(house.tx, risk, { title: 'Valve', state: 'DROPPED', costEuros: 7 });
  });
  afterAll(() => house.close());

  const ask = async (variables: object = {}, asker = secretary) => {
    const { data, errors } = await house.ask(asker, MEASURES, { id: councilId, ...variables });
    expect(errors).toBeUndefined();
    return (data?.['council'] as { measures: { totalCount: number; nodes: { title: string; risks: { id: string }[] }[] } }).measures;
  };
  const titles = async (variables: object) => (await ask(variables)).nodes.map(({ title }) => title);
  const counts = async (asker: string) =>
    ((await house.ask(asker, COUNTS, { id: councilId })).data?.['council'] as { measureCounts: object[] }).measureCounts;

  it('come with the council, all but dropped ones, each with its risks', async () => {
    const { totalCount, nodes } = await ask();
    expect(totalCount).toBe(3);
    expect(nodes.every(({ risks }) => risks[0]?.id === risk.id)).toBe(true);
  });

  it('are chosen by institution, phase, state and lateness', async () => {
    expect(await titles({ filter: { responsibleInstitutionId } })).toEqual(['Andurid']);
    expect(await titles({ filter: { phases: ['RESPONSE'] } })).toEqual(['Õppus', 'Varud']);
    expect(await titles({ filter: { states: ['DROPPED'] } })).toEqual(['Valve']);
    expect(await titles({ filter: { isLate: true } })).toEqual(['Õppus']);
  });

  it('stand in any order and the other way round; what has nothing to be ordered by stays last', async () => {
    for (const [orderBy, up, down] of [
      ['NUMBER', ['Õppus', 'Andurid', 'Varud'], ['Varud', 'Andurid', 'Õppus']],
      ['TITLE', ['Andurid', 'Varud', 'Õppus'], ['Õppus', 'Varud', 'Andurid']],
      ['PHASE', ['Andurid', 'Õppus', 'Varud'], ['Varud', 'Õppus', 'Andurid']],
      ['STATE', ['Andurid', 'Õppus', 'Varud'], ['Varud', 'Õppus', 'Andurid']],
      ['RESPONSIBLE', ['Andurid', 'Õppus', 'Varud'], ['Andurid', 'Varud', 'Õppus']],
      ['DUE', ['Õppus', 'Andurid', 'Varud'], ['Andurid', 'Õppus', 'Varud']],
    ] as const) {
      expect(await titles({ orderBy })).toEqual(up);
      expect(await titles({ orderBy, isReversed: true })).toEqual(down);
    }
  });

  it('are counted by phase and state, with what is late and what they cost', async () => {
    expect(await counts(secretary)).toEqual([
      { phase: 'PREVENTION', planned: 1, inProgress: 0, inPlace: 0, late: 0, knownCostEuros: 50 },
      { phase: 'RESPONSE', planned: 0, inProgress: 1, inPlace: 1, late: 1, knownCostEuros: 100 },
    ]);
  });

  it('carry the mark of their risks, where all that the reader may see are under one', async () => {
    const marked = async (): Promise<{ id: string; councilId: string }> => {
      const one = await aRisk(house.tx, { councilId });
      await house.owner.query(`update risks set mark_basis = 'AvTS', mark_from = '2026-01-01', mark_holder = 'PPA' where id = $1`, [
        one.id,
      ]);
      return one;
    };
    const secret = await marked();
    await aMeasure(house.tx, secret, { title: 'Salajane' });
    const { id } = await aMeasure(house.tx, secret, { title: 'Ühine' });
    await house.owner.query('insert into measure_risks (council_id, measure_id, risk_id) values ($1, $2, $3)', [councilId, id, risk.id]);
    const MARKS = 'query ($id: ID!) { council(id: $id) { measures { nodes { title isRestricted } } } }';
    const told = async (asker: string) =>
      (
        (await house.ask(asker, MARKS, { id: councilId })).data?.['council'] as {
          measures: { nodes: { title: string; isRestricted: boolean }[] };
        }
      ).measures.nodes
        .filter(({ isRestricted }) => isRestricted)
        .map(({ title }) => title);
    expect(await told(secretary)).toEqual(['Salajane']);
    expect(await told((await aSeat(house.tx, 'MEMBER', councilId)).personId)).toEqual([]);
    await house.owner.query(`update risks set mark_until = '2026-05-03' where id = $1`, [secret.id]);
    expect(await told(secretary)).toEqual([]);
  });

  it('are neither listed nor counted for a stranger, nor those of restricted risks alone for a member', async () => {
    const stranger = (await aSeat(house.tx, 'SECRETARY')).personId;
    const member = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    for (const query of [MEASURES, COUNTS])
      expect((await house.ask(stranger, query, { id: councilId })).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    const secret = await aRisk(house.tx, { councilId });
    await aMeasure(house.tx, secret, { phase: 'RECOVERY' });
    await house.owner.query(`update risks set mark_basis = 'AvTS', mark_from = '2026-01-01', mark_holder = 'PPA' where id = $1`, [
      secret.id,
    ]);
    expect(await counts(secretary)).toHaveLength(3);
    expect(await counts(member)).toHaveLength(2);
    expect((await ask({}, member)).totalCount).toBe(3);
  });
});
