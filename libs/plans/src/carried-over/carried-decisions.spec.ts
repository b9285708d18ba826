import { House } from '../../../../test/support/house.js';
import { aCouncilAtWork } from '../../../councils/src/seat/council-at-work.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aSeminar } from '../../../seminars/src/seminar/seminar.factory.js';
import { anActionItem } from '../action-item/action-item.factory.js';
import { aPlan } from '../action-plan/action-plan.factory.js';
import { aDecision } from '../decision/decision.factory.js';

const LIST = `query ($id: ID!, $kinds: [CarriedKind!]) { seminar(id: $id) { carriedOver(kinds: $kinds) { nodes { kind title } } } }`;

/** The seminar is on 11 and 12 May 2027. */
describe('decisions that are left over for a seminar', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let ownerInstitutionId: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2027-05-04T10:00:00Z'));
    ({ councilId, secretary, institutionId: ownerInstitutionId } = await aCouncilAtWork(house.tx));
  });
  afterAll(() => house.close());

  const anItem = (dueOn: string, given: object) => anActionItem(house.tx, { councilId, ownerInstitutionId, dueOn, title: dueOn, ...given });
  const ask = async (id: string, asker: string, kinds?: string[]) => {
    const { data, errors } = await house.ask(asker, LIST, { id, kinds });
    expect(errors).toBeUndefined();
    return (data as { seminar: { carriedOver: { nodes: { kind: string; title: string }[] } } }).seminar.carriedOver.nodes;
  };
  const listed = async (id: string) => (await ask(id, secretary)).map(({ kind, title }) => `${kind} ${title}`);
  const fulfilled = async (id: string, asker = secretary) => (await ask(id, asker, ['DECISION_FULFILLED'])).map(({ title }) => title);

  it('are those about which nobody does anything or all is done, and those fulfilled since the seminar before', async () => {
    const before = await aSeminar(house.tx, { councilId, dates: ['2026-11-10'], answerBy: null, state: 'HELD', heldOn: '2026-11-10' });
    const { id } = await aSeminar(house.tx, { councilId });
    const decided = (text: string, given: object = {}) => aDecision(house.tx, { councilId, text, ...given });
    const ended = { state: 'FULFILLED', endReason: 'Tehtud' } as const;
    await decided('bare');
    await decided('noted', { kind: 'NOTED' });
    await decided('a rule by now', { decidedOn: '2025-05-04' });
    const [open, settled, adopting] = [await decided('open'), await decided('settled'), await decided('adopting')];
    await anItem('2027-12-31', { decisionId: open.id, state: 'IN_PROGRESS' });
    await anItem('2027-05-01', { decisionId: open.id, state: 'VERIFIED' });
    await anItem('2027-05-01', { decisionId: settled.id, state: 'VERIFIED' });
    await anItem('2027-05-01', { decisionId: settled.id, state: 'DROPPED' });
    await aPlan(house.tx, { councilId, decision: adopting });
    await decided('fulfilled since', { ...ended, endedOn: '2026-11-11' });
    // That one had it in force, as it was when it began.
    await decided('fulfilled there', { ...ended, endedOn: '2026-11-10' });
    await decided('fulfilled before', { ...ended, endedOn: '2026-11-09' });
    await decided('repealed', { state: 'REPEALED', endReason: 'X', endedOn: '2026-12-01' });
    expect(await listed(id)).toEqual([
      ...['DECISION_WITHOUT_ITEMS bare', 'DECISION_ALL_DONE settled'],
      ...['DECISION_FULFILLED fulfilled there', 'DECISION_FULFILLED fulfilled since', 'OPEN_ITEM 2027-12-31'],
    ]);
    // Whoever keeps agendas of the past, as demo data do, counts as who reads them.
    const counted = house.owner.query(`select every::integer, open::integer from items_of_decision($1, '2027-05-04 10:00Z')`, [open.id]);
    expect(await counted).toEqual([{ every: 2, open: 1 }]);
    await house.owner.query(`update seminars set state = 'CANCELLED', cancel_reason = 'X', held_on = null where id = $1`, [before.id]);
    expect(await listed(before.id)).toEqual([]);
    expect(await listed(id)).toContain('DECISION_FULFILLED fulfilled before');
  });

  it('are those that were fulfilled before the last seminar and entered after it, once, and once at each council that decided it', async () => {
    const held = { state: 'HELD', answerBy: null } as const;
    const other = await aSeat(house.tx, 'SECRETARY');
    await aSeminar(house.tx, { ...held, councilId, dates: ['2026-11-10'], heldOn: '2026-11-10' });
    const ended = { councilId, state: 'FULFILLED', endReason: 'Tehtud', decidedOn: '2025-03-01' } as const;
    await aDecision(house.tx, { ...ended, text: 'entered late', endedOn: '2026-10-01', endedAt: new Date('2026-12-01T09:00:00Z') });
    await aDecision(house.tx, { ...ended, text: 'a thing of the past', endedOn: '2025-03-02', endedAt: new Date('2027-05-03T09:00:00Z') });
    const joint = await aDecision(house.tx, { ...ended, text: 'joint', endedOn: '2026-10-01' });
    await house.owner.query('insert into decision_councils (decision_id, council_id) values ($1, $2)', [joint.id, other.councilId]);
    const { id } = await aSeminar(house.tx, { councilId });
    expect(await fulfilled(id)).toEqual(['entered late']);
    const theirs = await aSeminar(house.tx, { councilId: other.councilId, dates: ['2027-05-11'] });
    expect(await fulfilled(theirs.id, other.personId)).toEqual(['joint']);
    // At an exercise nobody goes through it; once they have met, it is told.
    const between = await aSeminar(house.tx, { ...held, councilId, dates: ['2027-02-10'], heldOn: '2027-02-10', kind: 'EXERCISE' });
    expect(await fulfilled(id)).toEqual(['entered late']);
    await house.owner.query(`update seminars set kind = 'MEETING' where id = $1`, [between.id]);
    expect(await fulfilled(id)).toEqual([]);
  });
});
