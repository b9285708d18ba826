import { House } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aMeasure } from '../../../risks/src/measure/measure.factory.js';
import { aRisk } from '../../../risks/src/risk/risk.factory.js';
import type { Risk } from '../../../risks/src/risk/risk.entity.js';
import { anActionItem } from '../action-item/action-item.factory.js';

const WORKLIST = `query ($councilId: ID!) { riskWorklist(councilId: $councilId) { nodes { id check since level risk { id } measure { id } } } }`;
const TASKS = '{ viewer { tasks { kind count } } }';
const SCORE = 'mutation ($input: ModerateAssessmentInput!) { moderateAssessment(input: $input) { id } }';

describe('a very high risk without an action', () => {
  let house: House;
  let councilId: string;
  let secretary: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
  });
  afterAll(() => house.close());

  const scored = async (likelihood = 4) => {
    const risk = await aRisk(house.tx, { councilId });
    const input = { riskId: risk.id, version: 1, kind: 'CURRENT', likelihood, confidence: 'LOW', reason: 'X' };
    const { errors } = await house.ask(secretary, SCORE, { input: { ...input, impacts: [{ dimension: 'LIFE_HEALTH', value: 4 }] } });
    expect(errors).toBeUndefined();
    return risk;
  };
  const found = async (asker = secretary) => {
    const { data, errors } = await house.ask(asker, WORKLIST, { councilId });
    expect(errors).toBeUndefined();
    const { nodes } = data?.['riskWorklist'] as { nodes: { check: string; risk: { id: string } }[] };
    return nodes.filter(({ check }) => check === 'VERY_HIGH_WITHOUT_ACTION');
  };
  const at = async (asker?: string) => (await found(asker)).map(({ risk }) => risk.id);
  const anItem = ({ id }: Risk, given: object = {}) => anActionItem(house.tx, { councilId, riskIds: [id], ...given });
  const mark = ({ id }: Risk) =>
    house.owner.query(`update risks set mark_basis = 'AvTS', mark_from = '2026-01-01', mark_holder = 'X' where id = $1`, [id]);

  it('is found, unless an item works on it, itself or by a measure, that is open or was done since its last assessment', async () => {
    const [bare, dropped, open, verified, byMeasure] = [await scored(), await scored(), await scored(), await scored(), await scored()];
    const doneBefore = await scored();
    await scored(3);
    await anItem(dropped, { state: 'DROPPED' });
    await anItem(open);
    await anItem(verified, { state: 'VERIFIED', doneAt: new Date('2026-05-03T21:00:00Z') });
    await anItem(doneBefore, { state: 'VERIFIED', doneAt: new Date('2026-05-03T20:59:00Z') });
    const { id: measureId } = await aMeasure(house.tx, byMeasure);
    await anActionItem(house.tx, { councilId, measureIds: [measureId] });
    await aMeasure(house.tx, bare);
    expect(await at()).toEqual([bare.id, dropped.id, doneBefore.id]);
    expect(await found()).toMatchObject([
      { id: `VERY_HIGH_WITHOUT_ACTION:${bare.id}`, since: '2026-05-04', level: 'VERY_HIGH', measure: null },
      {},
      {},
    ]);
  });

  it('is told to nobody who may not see the risk, and to who sees it just as it is', async () => {
    const [bare, marked, carried] = [await scored(), await scored(), await scored()];
    const { personId: member } = await aSeat(house.tx, 'MEMBER', councilId);
    for (const one of [marked, carried]) await mark(one);
    await anItem(carried, { isRestricted: true });
    expect(await at()).toEqual([bare.id, marked.id]);
    expect(await at(member)).toEqual([bare.id]);
  });

  it('is counted among what there is to mend in the register', async () => {
    const risk = await scored();
    const count = async () => {
      const { tasks } = (await house.ask(secretary, TASKS)).data?.['viewer'] as { tasks: { kind: string; count: number }[] };
      return tasks.find(({ kind }) => kind === 'REGISTER_TO_MEND')?.count ?? 0;
    };
    const before = await count();
    await anItem(risk);
    expect(await count()).toBe(before - 1);
  });
});
