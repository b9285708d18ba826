import { House, type Answer } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aRisk } from '../../../risks/src/risk/risk.factory.js';
import { aSeminar } from '../../../seminars/src/seminar/seminar.factory.js';
import { anActionItem } from '../action-item/action-item.factory.js';
import { aDecision } from '../decision/decision.factory.js';

const FIGURES = `figures { items started done notStarted underWay late toVerify verified dropped moved slips fellDue doneOnTime medianDaysToDone }`;
const FOLLOW = `query ($councilId: ID, $seminarId: ID, $from: Date, $to: Date) {
  followThrough(councilId: $councilId, seminarId: $seminarId, from: $from, to: $to) { from to decisions decisionsFulfilled decisionsEnded ${FIGURES}
    bySeminar { source decisions decisionsFulfilled decisionsEnded seminar { id } ${FIGURES} } byInstitution { institution { id } ${FIGURES} } overTime { firstDay lastDay ${FIGURES} } } }`;
const LIST = `query ($councilId: ID, $filter: ActionItemFilter) { actionItems(councilId: $councilId, filter: $filter, first: 100) { totalCount } }`;
const act = (name: string) => {
  const input = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${input}!) { ${name}(input: $input) { id } }`;
};

interface Figures {
  items: number;
  medianDaysToDone: number | null;
}
interface Told {
  from: string | null;
  decisions: number;
  figures: Figures;
  bySeminar: { source: string; decisions: number; seminar: { id: string } | null; figures: Figures }[];
  byInstitution: { institution: { id: string }; figures: Figures }[];
  overTime: { firstDay: string; lastDay: string; figures: Figures }[];
}

describe('what became of what was agreed', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let police: string;
  let rescue: string;
  let seminarId: string;
  let decisionId: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-01-20T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ institutionId: police } = await aMembership(house.tx, { councilId }));
    ({ institutionId: rescue } = await aMembership(house.tx, { councilId }));
    ({ id: seminarId } = await aSeminar(house.tx, { councilId, dates: ['2026-01-15'], state: 'HELD' }));
    ({ id: decisionId } = await aDecision(house.tx, { councilId, seminarId, decidedOn: '2026-01-15' }));
  });
  afterAll(() => house.close());

  /** Entered on 20 January 2026. */
  const anItem = async (given: object) => {
    const item = await anActionItem(house.tx, { councilId, ownerInstitutionId: police, dueOn: '2026-03-31', ...given });
    await house.owner.query(`update action_items set created_at = '2026-01-20T10:00:00Z' where id = $1`, [item.id]);
    return item;
  };
  const done = async (name: string, on: string, input: Record<string, unknown>) => {
    house.setClock(new Date(`${on}T10:00:00Z`));
    expect((await house.ask(secretary, act(name), { input })).errors).toBeUndefined();
  };
  const ask = (variables: Record<string, unknown>, asker = secretary) => house.ask(asker, FOLLOW, variables);
  const follow = async (variables: Record<string, unknown> = { councilId }, asker = secretary): Promise<Told> => {
    const { data, errors } = await ask(variables, asker);
    expect(errors).toBeUndefined();
    return data?.['followThrough'] as Told;
  };
  const count = async (filter: object, asker = secretary, of: string | null = councilId) => {
    const { data, errors } = await house.ask(asker, LIST, { councilId: of, filter });
    expect(errors).toBeUndefined();
    return (data?.['actionItems'] as { totalCount: number }).totalCount;
  };
  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => [code, reason, field]);

  /** One of each fate: verified in time, done late after a move, sent back, dropped, late, waiting, not begun. */
  async function aHistory(): Promise<void> {
    const [verified, moved, returned, dropped, , waiting] = [
      await anItem({ decisionId }),
      await anItem({ decisionId, ownerInstitutionId: rescue }),
      await anItem({ decisionId, dueOn: '2026-12-01' }),
      await anItem({ decisionId, ownerInstitutionId: rescue }),
      await anItem({ seminarId }),
      await anItem({ dueOn: '2026-09-30' }),
      await anItem({ seminarId, dueOn: '2026-10-01' }),
    ];
    await done('reportProgress', '2026-01-25', { id: dropped.id, version: 1, state: 'IN_PROGRESS' });
    await done('dropActionItem', '2026-02-01', { id: dropped.id, version: 2, reason: 'Raha ei ole' });
    await done('completeActionItem', '2026-02-04', { id: verified.id, version: 1 });
    await done('verifyActionItem', '2026-02-10', { id: verified.id, version: 2 });
    await done('requestExtension', '2026-03-01', { itemId: moved.id, version: 1, toDueOn: '2026-04-30', reason: 'Hange' });
    await done('requestExtension', '2026-03-02', { itemId: moved.id, version: 2, toDueOn: '2026-05-30', reason: 'Vaie' });
    await done('completeActionItem', '2026-03-10', { id: returned.id, version: 1 });
    await done('returnActionItem', '2026-03-11', { id: returned.id, version: 2, reason: 'Akt puudub' });
    await done('completeActionItem', '2026-04-15', { id: moved.id, version: 3 });
    await done('reportProgress', '2026-04-20', { id: waiting.id, version: 1, state: 'WAITING', waitingFor: 'Tarnija' });
    house.setClock(new Date('2026-05-04T10:00:00Z'));
  }

  it('is counted once by how far it has come, by seminar, by institution and by time', async () => {
    await aHistory();
    const told = await follow();
    expect(told).toMatchObject({
      from: '2023-05-04',
      to: null,
      decisions: 1,
      figures: {
        ...{ items: 7, started: 5, done: 2, notStarted: 1, underWay: 2, late: 1, toVerify: 1, verified: 1, dropped: 1 },
        // In 20 days and in 90; the late one fell due, too.
        ...{ moved: 1, slips: 2, fellDue: 3, doneOnTime: 1, medianDaysToDone: 55 },
      },
    });
    expect(told.bySeminar.map(({ source, decisions, seminar, figures }) => [source, decisions, seminar?.id, figures.items])).toEqual([
      ['SEMINAR', 1, seminarId, 6],
      ['NO_DECISION', 0, undefined, 1],
    ]);
    expect(told.byInstitution.map(({ institution, figures }) => [institution.id, figures])).toEqual([
      [police, expect.objectContaining({ items: 5, late: 1, verified: 1, toVerify: 0, medianDaysToDone: 20 })],
      [rescue, expect.objectContaining({ items: 2, late: 0, moved: 1, dropped: 1, toVerify: 1, medianDaysToDone: 90 })],
    ]);
    expect(told.overTime).toEqual([{ firstDay: '2026-01-01', lastDay: '2026-03-31', figures: told.figures }]);
  });

  it('leads from each number to as many items', async () => {
    await aHistory();
    const { figures } = await follow();
    const filters = {
      ...{ items: {}, started: { isStarted: true }, done: { states: ['DONE', 'VERIFIED'] }, late: { isLate: true } },
      ...{ notStarted: { states: ['PLANNED'], isLate: false }, underWay: { states: ['IN_PROGRESS', 'WAITING'], isLate: false } },
      ...{ toVerify: { states: ['DONE'] }, verified: { states: ['VERIFIED'] }, dropped: { states: ['DROPPED'] } },
      ...{ moved: { hasSlipped: true }, doneOnTime: { isDoneOnTime: true } },
    };
    for (const [name, filter] of Object.entries(filters))
      expect([name, await count({ agreedFrom: '2023-05-04', ...filter })]).toEqual([name, figures[name as keyof Figures]]);
    expect(await count({ seminarId })).toBe(6);
    expect(await count({ source: 'NO_DECISION' })).toBe(1);
    expect(await count({ source: 'OTHER_DECISION' })).toBe(0);
    expect(await count({ agreedTo: '2026-01-14' })).toBe(0);
    expect(await count({ agreedTo: '2026-01-15' })).toBe(6);
    expect(await count({ isStarted: false })).toBe(2);
  });

  it('is of the seminar of the decision, on the day of the decision, else of the seminar, else when it was entered', async () => {
    const { id: earlier } = await aSeminar(house.tx, { councilId, dates: ['2025-10-02'], state: 'HELD' });
    const { id: between } = await aDecision(house.tx, { councilId, decidedOn: '2025-12-24' });
    await anItem({ decisionId, seminarId: earlier });
    await anItem({ seminarId: earlier });
    await anItem({ decisionId: between });
    await anItem({});
    const { bySeminar, overTime, decisions } = await follow();
    expect(decisions).toBe(2);
    expect(bySeminar.map((one) => [one.source, one.seminar?.id, one.decisions, one.figures.items])).toEqual([
      ['SEMINAR', seminarId, 1, 1],
      ['SEMINAR', earlier, 0, 1],
      ['OTHER_DECISION', undefined, 1, 1],
      ['NO_DECISION', undefined, 0, 1],
    ]);
    expect(overTime.map(({ firstDay, lastDay, figures: { items } }) => [firstDay, lastDay, items])).toEqual([
      ['2025-10-01', '2025-12-31', 2],
      ['2026-01-01', '2026-03-31', 2],
    ]);
    const within = async (period: object) => (await follow({ councilId, ...period })).figures.items;
    expect(await within({ from: '2025-12-24', to: '2026-01-15' })).toBe(2);
    expect(await within({ to: '2025-10-02' })).toBe(1);
    expect(await within({ to: '2025-10-01' })).toBe(0);
    expect((await follow({ seminarId: earlier })).figures.items).toBe(1);
    expect(await count({ seminarId: earlier })).toBe(1);
  });

  it('is nothing yet where nothing was agreed, and one row where a decision alone was', async () => {
    const none = { items: 0, started: 0, late: 0, slips: 0, medianDaysToDone: null };
    expect(await follow()).toMatchObject({
      decisions: 1,
      figures: none,
      bySeminar: [{ source: 'SEMINAR', decisions: 1, figures: none }],
      byInstitution: [],
      overTime: [],
    });
  });

  it('tells of the decisions of each seminar how many were fulfilled, and how many another replaced or somebody repealed', async () => {
    const ended = { councilId, seminarId, decidedOn: '2026-01-15', endedOn: '2026-03-01', endReason: 'X' } as const;
    for (const state of ['FULFILLED', 'FULFILLED', 'REPEALED'] as const) await aDecision(house.tx, { ...ended, state });
    await aDecision(house.tx, { ...ended, state: 'SUPERSEDED', supersededById: decisionId });
    await aDecision(house.tx, { ...ended, state: 'FULFILLED', seminarId: null });
    await aDecision(house.tx, { ...ended, state: 'FULFILLED', decidedOn: '2023-01-01' });
    const told = await follow();
    expect(told).toMatchObject({ decisions: 6, decisionsFulfilled: 3, decisionsEnded: 2 });
    expect(told.bySeminar).toMatchObject([
      { source: 'SEMINAR', decisions: 5, decisionsFulfilled: 2, decisionsEnded: 2 },
      { source: 'OTHER_DECISION', decisions: 1, decisionsFulfilled: 1, decisionsEnded: 0 },
    ]);
    expect(await follow({ seminarId })).toMatchObject({ decisions: 6, decisionsFulfilled: 3, decisionsEnded: 2 });
  });

  it('of a joint item is read by the councils that agreed on it, each as far as it sees', async () => {
    const { councilId: other, personId: neighbour } = await aSeat(house.tx, 'SECRETARY');
    const { id: joint } = await aSeminar(house.tx, { councilId, coHosts: [other], dates: ['2026-01-16'], state: 'HELD' });
    const { id } = await anItem({ seminarId: joint });
    await anItem({ seminarId: joint });
    await anActionItem(house.tx, { councilId: other, seminarId: joint });
    await house.owner.query('insert into item_councils (item_id, council_id) values ($1, $2)', [id, other]);
    expect((await follow({ councilId: other }, neighbour)).figures.items).toBe(2);
    expect((await follow({ seminarId: joint }, neighbour)).figures.items).toBe(2);
    expect((await follow({ seminarId: joint })).figures.items).toBe(2);
    expect((await follow()).figures.items).toBe(2);
  });

  it('counts an item behind marks for who may see it alone', async () => {
    const { personId: member } = await aSeat(house.tx, 'MEMBER', councilId);
    const { id: riskId } = await aRisk(house.tx, { councilId });
    await house.owner.query(`update risks set mark_basis = 'AvTS § 35', mark_from = '2026-01-01', mark_holder = 'PPA' where id = $1`, [
      riskId,
    ]);
    await anItem({ decisionId, riskIds: [riskId], isRestricted: true, ownerInstitutionId: rescue });
    await anItem({ decisionId });
    const all = async (asker: string) => {
      const { figures, bySeminar, byInstitution, overTime } = await follow({ councilId }, asker);
      return [figures.items, bySeminar[0]?.figures.items, byInstitution.length, overTime[0]?.figures.items];
    };
    expect(await all(secretary)).toEqual([2, 2, 2, 2]);
    expect(await all(member)).toEqual([1, 1, 1, 1]);
    expect((await follow({ seminarId }, member)).figures.items).toBe(1);
  });

  it('is asked of a council or of a seminar, and of a period that does not end before it begins', async () => {
    expect(refusal(await ask({}))).toEqual([['INVALID', 'council-or-seminar', 'councilId']]);
    expect(refusal(await ask({ councilId, seminarId }))).toEqual([['INVALID', 'council-or-seminar', 'seminarId']]);
    expect(refusal(await ask({ councilId, from: '2026-02-01', to: '2026-01-31' }))).toEqual([['INVALID', 'ends-before-start', 'to']]);
    expect((await follow({ seminarId })).from).toBeNull();
  });

  it('is not there for strangers, nor for who knows the council as a host of a seminar alone', async () => {
    const { councilId: other, personId: stranger } = await aSeat(house.tx, 'SECRETARY');
    expect(refusal(await ask({ councilId }, stranger))).toEqual([['NOT_FOUND', 'no-such-record', 'councilId']]);
    expect(refusal(await ask({ seminarId }, stranger))).toEqual([['NOT_FOUND', 'no-such-record', 'seminarId']]);
    await aSeminar(house.tx, { councilId, coHosts: [other], dates: ['2026-01-17'] });
    expect(refusal(await ask({ councilId }, stranger))).toEqual([['NOT_FOUND', 'no-such-record', 'councilId']]);
  });
});
