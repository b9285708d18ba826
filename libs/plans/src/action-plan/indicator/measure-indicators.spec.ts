import { House, type Answer } from '../../../../../test/support/house.js';
import { aSeat } from '../../../../councils/src/seat/seat.factory.js';
import { aDecision } from '../../decision/decision.factory.js';
import { aPlan, aPriority, anIndicator } from '../action-plan.factory.js';
import type { PlanGoal } from '../priority/plan-goal.entity.js';

const INDICATOR = `id position name unit baseline baselineOn target targetOn version progressPercent expectedToday expectedThen isOnTrack track measuredEvery measurementDueOn viewerCanMeasure
  latest { value measuredOn number } measurements { value measuredOn source person { id } } goal { id }`;
const act = (name: string) =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${name.startsWith('remove') ? 'id' : INDICATOR} } }`;
const LINE = {
  name: 'Eluhoonete tulekahjud',
  unit: 'aastas',
  baseline: 20.5,
  baselineOn: '2026-01-01',
  target: 10,
  targetOn: '2028-12-31',
};

describe('an indicator', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let planId: string;
  let goal: PlanGoal;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    const plan = await aPlan(house.tx, { councilId });
    planId = plan.id;
    ({ goal } = await aPriority(house.tx, plan));
  });
  afterAll(() => house.close());

  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => [code, reason, field]);
  const ask = (name: string, input: object, asker = secretary) => house.ask(asker, act(name), { input });
  const done = async (name: string, input: object) => {
    const { data, errors } = await ask(name, input);
    expect(errors).toBeUndefined();
    return data?.[name] as { id: string };
  };
  const told = async (name: string, input: object) => refusal(await ask(name, input));
  const track = async (id: string) => {
    const TRACK = `query ($id: ID!) { actionPlan(id: $id) { indicatorCounts { total onTrack offTrack notMeasured unmeasured }
      priorities { goals { indicators { id progressPercent expectedToday expectedThen isOnTrack track measurementDueOn } } } } }`;
    const { data } = await house.ask(secretary, TRACK, { id: planId });
    const { indicatorCounts: counts, priorities } = data?.['actionPlan'] as {
      indicatorCounts: object;
      priorities: { goals: { indicators: { id: string }[] }[] }[];
    };
    const one = priorities.flatMap(({ goals }) => goals.flatMap(({ indicators }) => indicators)).find((i) => i.id === id);
    return { ...one, counts };
  };
  const adopt = async (state = 'ADOPTED') => {
    const { id } = await aDecision(house.tx, { councilId });
    await house.owner.query(
      `update action_plans set state = $3, adopted_by_decision_id = $2, adopted_on = '2026-03-02',
              closing_report = case $3 when 'CLOSED' then 'Tehtud' end, closed_on = case $3 when 'CLOSED' then '2026-05-04'::date end where id = $1`,
      [planId, id, state],
    );
  };

  it('is added, changed, moved and taken out while the plan is worked on', async () => {
    const first = await done('addGoalIndicator', { goalId: goal.id, ...LINE });
    expect(first).toMatchObject({
      ...LINE,
      position: 1,
      version: 1,
      latest: null,
      progressPercent: null,
      isOnTrack: null,
      viewerCanMeasure: true,
    });
    const second = await done('addGoalIndicator', { goalId: goal.id, ...LINE, name: 'Hukkunud' });
    expect(await done('moveGoalIndicator', { id: second.id, version: 1, position: 1 })).toMatchObject({ position: 1, version: 2 });
    expect(
      await done('updateGoalIndicator', { id: first.id, version: 1, baseline: 21, unit: 'kümne tuhande elaniku kohta' }),
    ).toMatchObject({
      baseline: 21,
      unit: 'kümne tuhande elaniku kohta',
      version: 2,
    });
    expect(await told('updateGoalIndicator', { id: first.id, version: 1, baseline: 21 })).toEqual([
      ['CONFLICT', 'stale-version', 'version'],
    ]);
    expect(await told('updateGoalIndicator', { id: first.id, version: 2, target: 21 })).toEqual([
      ['INVALID', 'target-is-baseline', 'target'],
    ]);
    expect(await told('addGoalIndicator', { goalId: goal.id, ...LINE, target: 1e15 })).toEqual([['INVALID', 'too-large', 'target']]);
    const elsewhere = await aPriority(house.tx, await aPlan(house.tx, { councilId }));
    expect(await told('moveGoalIndicator', { id: first.id, version: 2, goalId: elsewhere.goal.id, position: 1 })).toEqual([
      ['INVALID', 'not-of-this-plan', 'goalId'],
    ]);
    await done('removeGoalIndicator', { id: first.id, version: 2 });
    expect(await track(second.id)).toMatchObject({ counts: { total: 1, unmeasured: 1 } });
    await adopt();
    expect(await told('removeGoalIndicator', { id: second.id, version: 2 })).toEqual([['CONFLICT', 'plan-is-adopted', 'id']]);
  });

  it('is measured day by day, in adopted plans too, and of one day the last word counts', async () => {
    const { id: indicatorId } = await anIndicator(house.tx, goal);
    const record = (measuredOn: string, value: number, source?: string) => ({ indicatorId, version: 1, measuredOn, value, source });
    await done('recordMeasurement', record('2026-03-31', 18));
    await adopt();
    await done('recordMeasurement', record('2026-05-04', 17.5, 'Päästeameti statistika'));
    expect(await done('recordMeasurement', record('2026-03-31', 18.25))).toMatchObject({
      version: 1,
      latest: { value: 17.5, measuredOn: '2026-05-04', number: 2 },
      measurements: [
        { value: 18, measuredOn: '2026-03-31', source: null, person: { id: secretary } },
        { value: 18.25, measuredOn: '2026-03-31' },
        { value: 17.5, measuredOn: '2026-05-04', source: 'Päästeameti statistika' },
      ],
    });
    expect(await told('recordMeasurement', record('2026-05-05', 17))).toEqual([['INVALID', 'in-the-future', 'measuredOn']]);
    expect(await told('recordMeasurement', record('2025-12-31', 17))).toEqual([['INVALID', 'measured-before-baseline', 'measuredOn']]);
    expect(await told('recordMeasurement', { ...record('2026-05-04', 17), version: 2 })).toEqual([
      ['CONFLICT', 'stale-version', 'version'],
    ]);
    await adopt('CLOSED');
    expect(await told('recordMeasurement', record('2026-05-04', 17))).toEqual([['CONFLICT', 'plan-is-closed', 'indicatorId']]);
    await expect(house.rawly(secretary, 'update indicator_measurements set value = 1')).rejects.toThrow('permission denied');
    await expect(house.owner.query('update indicator_measurements set value = 1 where indicator_id = $1', [indicatorId])).rejects.toThrow();
  });

  it('keeps its baseline before what was measured, and is not removed with it', async () => {
    const { id } = await anIndicator(house.tx, goal, { measured: { '2026-02-01': 19 } });
    expect(await told('updateGoalIndicator', { id, version: 1, baselineOn: '2026-02-02' })).toEqual([
      ['INVALID', 'measured-before-baseline', 'baselineOn'],
    ]);
    expect(await told('removeGoalIndicator', { id, version: 1 })).toEqual([['CONFLICT', 'indicator-was-measured', 'id']]);
  });

  it('is on track where its latest value had come as far as the straight line on the day measured, downwards as upwards', async () => {
    // 100 days down from 20 to 10, so a tenth a day.
    const days = { baselineOn: '2026-01-01', targetOn: '2026-04-11' };
    const { id } = await anIndicator(house.tx, goal, { ...days, measured: { '2026-01-31': 17 } });
    const up = await anIndicator(house.tx, goal, { ...days, position: 2, baseline: 10, target: 20, measured: { '2026-01-31': 12.9 } });
    await anIndicator(house.tx, goal, { ...days, position: 3 });
    const counts = { total: 3, onTrack: 1, offTrack: 1, notMeasured: 0, unmeasured: 1 };
    for (const [today, expectedToday] of [
      ['2026-01-31', 17],
      ['2026-02-01', 16.9],
      ['2027-01-01', 10],
    ] as const) {
      house.setClock(new Date(`${today}T10:00:00Z`));
      expect(await track(id)).toMatchObject({
        ...{ progressPercent: 30, expectedToday, expectedThen: 17, isOnTrack: true, track: 'ON_TRACK' },
        counts,
      });
      expect(await track(up.id)).toMatchObject({ progressPercent: 29, expectedThen: 13, isOnTrack: false, track: 'OFF_TRACK' });
    }
    const record = (measuredOn: string, value: number) => done('recordMeasurement', { indicatorId: id, version: 1, measuredOn, value });
    await record('2026-02-01', 17);
    expect(await track(id)).toMatchObject({ expectedThen: 16.9, isOnTrack: false, counts: { onTrack: 0, offTrack: 2 } });
    await record('2026-12-31', 9);
    expect(await track(id)).toMatchObject({ progressPercent: 110, isOnTrack: true });
    await record('2027-01-01', 22);
    expect(await track(id)).toMatchObject({ progressPercent: -20, isOnTrack: false });
  });

  it('that says how often it is measured is told as not measured once the day has passed, and no longer once it was', async () => {
    const { id } = await done('addGoalIndicator', { goalId: goal.id, ...LINE, measuredEvery: 12 });
    expect(await told('updateGoalIndicator', { id, version: 1, measuredEvery: 0 })).toEqual([['INVALID', 'too-small', 'measuredEvery']]);
    expect(await track(id)).toMatchObject({ track: 'UNMEASURED', measurementDueOn: '2027-01-01', isOnTrack: null });
    house.setClock(new Date('2027-01-01T10:00:00Z'));
    expect(await track(id)).toMatchObject({ track: 'UNMEASURED' });
    house.setClock(new Date('2027-01-02T10:00:00Z'));
    expect(await track(id)).toMatchObject({ track: 'NOT_MEASURED', isOnTrack: null, counts: { notMeasured: 1, unmeasured: 0 } });
    await done('recordMeasurement', { indicatorId: id, version: 1, measuredOn: '2027-01-01', value: 17 });
    expect(await track(id)).toMatchObject({ track: 'ON_TRACK', measurementDueOn: '2028-01-01' });
    house.setClock(new Date('2028-01-02T10:00:00Z'));
    expect(await track(id)).toMatchObject({ track: 'NOT_MEASURED' });
    expect(await done('updateGoalIndicator', { id, version: 1, measuredEvery: null })).toMatchObject({ track: 'ON_TRACK' });
    await done('updateGoalIndicator', { id, version: 2, measuredEvery: 12 });
    house.setClock(new Date('2028-12-31T10:00:00Z'));
    await done('recordMeasurement', { indicatorId: id, version: 3, measuredOn: '2028-12-31', value: 9 });
    expect(await track(id)).toMatchObject({ track: 'ON_TRACK', measurementDueOn: null });
  });
});
