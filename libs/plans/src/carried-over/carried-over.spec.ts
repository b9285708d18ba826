import { House, type Answer } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aRisk } from '../../../risks/src/risk/risk.factory.js';
import { aSession } from '../../../seminars/src/agenda/agenda-session.factory.js';
import { aSeminar } from '../../../seminars/src/seminar/seminar.factory.js';
import { anActionItem } from '../action-item/action-item.factory.js';
import { aPlan, aPriority, anIndicator } from '../action-plan/action-plan.factory.js';
import { aDecision } from '../decision/decision.factory.js';

const LIST = `query ($id: ID!, $kinds: [CarriedKind!], $first: Int, $after: String) { seminar(id: $id) {
  carriedOverCounts { total lateItems dueItems itemsToVerify indicatorsOffTrack indicatorsNotMeasured decisionsToSettle decisionsFulfilled openItems }
  carriedOver(kinds: $kinds, first: $first, after: $after) { totalCount pageInfo { endCursor } nodes {
    id kind title itemState dueOn ownerInstitution { id } item { id state } decision { id } indicator { id isOnTrack } plan { id } } }
  sessions { followUp { items late } } } }`;
const HOLD = 'mutation ($input: HoldSeminarInput!) { holdSeminar(input: $input) { state } }';
const COMPLETE = 'mutation ($input: CompleteActionItemInput!) { completeActionItem(input: $input) { id } }';
const VERIFY = 'mutation ($input: VerifyActionItemInput!) { verifyActionItem(input: $input) { id } }';
const SEND_BACK = 'mutation ($input: ReturnActionItemInput!) { returnActionItem(input: $input) { id } }';
const MOVE = 'mutation ($input: RequestExtensionInput!) { requestExtension(input: $input) { id } }';

interface Carried {
  kind: string;
  title: string;
  itemState: string | null;
  dueOn: string;
  item: { id: string; state: string } | null;
}
interface Told {
  carriedOverCounts: object;
  carriedOver: { totalCount: number; pageInfo: { endCursor: string }; nodes: Carried[] };
  sessions: { followUp: object | null }[];
}

/** The seminar is on 11 and 12 May 2027. */
describe('what is left over for a seminar', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let member: string;
  let ownerInstitutionId: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2027-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ personId: member } = await aSeat(house.tx, 'MEMBER', councilId));
    ({ institutionId: ownerInstitutionId } = await aMembership(house.tx, { councilId }));
  });
  afterAll(() => house.close());

  const anItem = (dueOn: string, given: object = {}) =>
    anActionItem(house.tx, { councilId, ownerInstitutionId, dueOn, title: dueOn, ...given });
  const ask = async (id: string, asker = secretary, variables: object = {}) => {
    const { data, errors } = await house.ask(asker, LIST, { id, ...variables });
    expect(errors).toBeUndefined();
    return data?.['seminar'] as Told;
  };
  const listed = async (id: string, asker = secretary) =>
    (await ask(id, asker)).carriedOver.nodes.map(({ kind, title }) => `${kind} ${title}`);
  const done = async (asked: Promise<Answer>) => expect((await asked).errors).toBeUndefined();
  const begin = () => house.setClock(new Date('2027-05-11T09:00:00Z'));
  const end = () => house.setClock(new Date('2027-05-13T10:00:00Z'));
  const hold = async (id: string) => {
    end();
    await done(house.ask(secretary, HOLD, { input: { id, version: 1 } }));
  };

  it('is late items, those due by its last day, those that wait to be verified, and the other open ones, each with whom it was up to', async () => {
    const { id } = await aSeminar(house.tx, { councilId });
    const late = await anItem('2027-05-03', { state: 'WAITING' });
    await anItem('2027-05-12');
    await anItem('2027-05-04', { state: 'IN_PROGRESS' });
    await anItem('2027-05-13');
    await anItem('2027-06-30', { state: 'DONE' });
    for (const state of ['VERIFIED', 'DROPPED']) await anItem('2027-05-01', { state });
    const { carriedOver, carriedOverCounts } = await ask(id);
    expect(carriedOver.nodes.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['LATE_ITEM', '2027-05-03'],
      ['DUE_ITEM', '2027-05-04'],
      ['DUE_ITEM', '2027-05-12'],
      ['ITEM_TO_VERIFY', '2027-06-30'],
      ['OPEN_ITEM', '2027-05-13'],
    ]);
    expect(carriedOver.nodes[0]).toMatchObject({
      ...{ id: `LATE_ITEM:${late.id}`, itemState: 'WAITING', ownerInstitution: { id: ownerInstitutionId } },
      ...{ item: { id: late.id, state: 'WAITING' }, decision: null, indicator: null },
    });
    expect(carriedOverCounts).toEqual({
      ...{
        total: 5,
        lateItems: 1,
        dueItems: 2,
        itemsToVerify: 1,
        indicatorsOffTrack: 0,
        indicatorsNotMeasured: 0,
        decisionsToSettle: 0,
        decisionsFulfilled: 0,
        openItems: 1,
      },
    });
    // What gets a later day stays on the agenda.
    await done(house.ask(secretary, MOVE, { input: { itemId: late.id, version: 1, toDueOn: '2027-09-30', reason: 'Hange' } }));
    expect((await listed(id)).slice(-2)).toEqual(['OPEN_ITEM 2027-05-13', 'OPEN_ITEM 2027-05-03']);
    const page = await ask(id, member, { first: 1, kinds: ['DUE_ITEM'] });
    expect(page.carriedOver).toMatchObject({ totalCount: 2, nodes: [{ dueOn: '2027-05-04' }] });
    const next = await ask(id, member, { first: 1, kinds: ['DUE_ITEM'], after: page.carriedOver.pageInfo.endCursor });
    expect(next.carriedOver.nodes).toMatchObject([{ dueOn: '2027-05-12' }]);
  });

  it('can be asked for by all of its kinds together', async () => {
    const { id } = await aSeminar(house.tx, { councilId });
    await anItem('2027-05-03');
    const { __type } = (await house.ask(secretary, '{ __type(name: "CarriedKind") { enumValues { name } } }')).data as {
      __type: { enumValues: { name: string }[] };
    };
    const { carriedOver } = await ask(id, secretary, { kinds: __type.enumValues.map(({ name }) => name) });
    expect(carriedOver.totalCount).toBe(1);
  });

  it('is indicators of adopted plans that are off track, as the plan has it', async () => {
    const { id } = await aSeminar(house.tx, { councilId });
    const decision = await aDecision(house.tx, { councilId, kind: 'AGREED' });
    const plan = await aPlan(house.tx, { councilId, decision });
    const { goal } = await aPriority(house.tx, plan);
    const line = { baselineOn: '2026-01-01', targetOn: '2028-12-31' };
    for (const [position, value] of [20, 15.6, 15.5, 11].entries())
      await anIndicator(house.tx, goal, { ...line, position: position + 1, name: String(value), measured: { '2027-05-01': value } });
    for (const [position, value] of [10, 14.4, 14.5, 19].entries())
      await anIndicator(house.tx, goal, {
        ...{ ...line, baseline: 10, target: 20, position: position + 5, name: `up ${value}`, measured: { '2027-05-01': value } },
      });
    await anIndicator(house.tx, goal, { ...line, position: 9, name: 'unmeasured' });
    await anIndicator(house.tx, goal, { ...line, position: 10, name: 'late', measuredEvery: 12, measured: { '2026-04-30': 11 } });
    await anIndicator(house.tx, goal, { ...line, position: 11, name: 'yearly', measuredEvery: 12, measured: { '2026-05-31': 11 } });
    const draft = await aPriority(house.tx, await aPlan(house.tx, { councilId }));
    await anIndicator(house.tx, draft.goal, { name: 'draft', measured: { '2027-05-01': 20 } });
    const { carriedOver } = await ask(id);
    const all = await house.ask(
      secretary,
      'query ($id: ID!) { actionPlan(id: $id) { priorities { goals { indicators { name track } } } } }',
      {
        id: plan.id,
      },
    );
    const told = all.data?.['actionPlan'] as { priorities: { goals: { indicators: { name: string; track: string }[] }[] }[] };
    const off = told.priorities
      .flatMap(({ goals }) => goals.flatMap(({ indicators }) => indicators))
      .filter((one) => one.track === 'OFF_TRACK' || one.track === 'NOT_MEASURED');
    expect(off.length).toBe(5);
    expect(carriedOver.nodes.map(({ title }) => title).sort()).toEqual(off.map(({ name }) => name).sort());
    expect(carriedOver.nodes[0]).toMatchObject({ kind: 'INDICATOR_OFF_TRACK', dueOn: '2028-12-31', plan: { id: plan.id } });
    expect(carriedOver.nodes.at(-1)).toMatchObject({ kind: 'INDICATOR_NOT_MEASURED', title: 'late', dueOn: '2027-04-30' });
  });

  it('is joint, or of every host, as far as one sees it, and nothing behind a mark', async () => {
    const other = await aSeat(house.tx, 'SECRETARY');
    const { institutionId: theirs } = await aMembership(house.tx, { councilId: other.councilId });
    const { id, days } = await aSeminar(house.tx, { councilId, coHosts: [other.councilId] });
    const [day] = days;
    if (day) await aSession(house.tx, day, { kind: 'FOLLOW_UP' });
    const risk = await aRisk(house.tx, { councilId });
    await house.owner.query(`update risks set mark_basis = 'AvTS', mark_from = '2026-01-01', mark_holder = 'X' where id = $1`, [risk.id]);
    await anItem('2027-05-01', { riskIds: [risk.id], isRestricted: true, title: 'marked' });
    await anItem('2027-05-02', { title: 'ours' });
    await anActionItem(house.tx, { councilId: other.councilId, ownerInstitutionId: theirs, dueOn: '2027-05-03', title: 'theirs' });
    const joint = await anActionItem(house.tx, {
      ...{ councilId: other.councilId, ownerInstitutionId: theirs, dueOn: '2027-05-12', title: 'joint' },
    });
    await house.owner.query('insert into item_councils (item_id, council_id) values ($1, $2)', [joint.id, councilId]);
    expect(await listed(id)).toEqual(['LATE_ITEM marked', 'LATE_ITEM ours', 'DUE_ITEM joint']);
    expect(await listed(id, member)).toEqual(['LATE_ITEM ours', 'DUE_ITEM joint']);
    expect(await listed(id, other.personId)).toEqual(['LATE_ITEM theirs', 'DUE_ITEM joint']);
    // The programme counts for everybody alike, without what is behind a mark.
    for (const asker of [secretary, member, other.personId])
      expect((await ask(id, asker)).sessions).toEqual([{ followUp: { items: 3, late: 2 } }]);
    expect(await house.owner.query('select distinct person_id as id from restricted_readings where risk_id = $1', [risk.id])).toEqual([
      { id: secretary },
    ]);

    // What is kept is no less behind it.
    await hold(id);
    expect((await ask(id, member)).sessions).toEqual([{ followUp: { items: 3, late: 2 } }]);
    expect([await listed(id), await listed(id, member), await listed(id, other.personId)]).toEqual([
      ['LATE_ITEM marked', 'LATE_ITEM ours', 'DUE_ITEM joint'],
      ['LATE_ITEM ours', 'DUE_ITEM joint'],
      ['LATE_ITEM theirs', 'DUE_ITEM joint'],
    ]);
    const stranger = (await aSeat(house.tx, 'SECRETARY')).personId;
    expect((await house.ask(stranger, LIST, { id })).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    const TRAIL = 'query ($councilId: ID) { auditTrail(councilId: $councilId, first: 100) { nodes { tableName after } } }';
    const trail = async (asker: string) =>
      JSON.stringify((await house.ask(asker, TRAIL, { councilId: asker === secretary ? councilId : other.councilId })).data);
    expect(await trail(secretary)).toContain('marked');
    expect(await trail(other.personId)).not.toContain('marked');
  });

  it('stays on the list while the seminar goes on, and as it was once it is held', async () => {
    const { id } = await aSeminar(house.tx, { councilId });
    const late = await anItem('2027-05-03', { title: 'late' });
    const [finished, poor] = [await anItem('2027-06-30', { title: 'finished' }), await anItem('2027-06-30', { title: 'poor' })];
    for (const { id: one } of [finished, poor]) await done(house.ask(secretary, COMPLETE, { input: { id: one, version: 1 } }));
    const was = ['LATE_ITEM late', 'ITEM_TO_VERIFY finished', 'ITEM_TO_VERIFY poor'];
    expect((await listed(id)).sort()).toEqual([...was].sort());
    begin();
    await done(house.ask(secretary, VERIFY, { input: { id: finished.id, version: 2 } }));
    await done(house.ask(secretary, SEND_BACK, { input: { id: poor.id, version: 2, reason: 'Tõend puudub' } }));
    await done(house.ask(secretary, MOVE, { input: { itemId: late.id, version: 1, toDueOn: '2027-09-30', reason: 'Hange' } }));
    const { id: fresh } = await anItem('2027-05-11', { title: 'new' });
    await house.owner.query(`update action_items set created_at = '2027-05-11 09:00Z' where id = $1`, [fresh]);
    const asItWas = async () => {
      const { nodes } = (await ask(id)).carriedOver;
      return nodes.map(({ kind, title, itemState, dueOn, item }) => [kind, title, itemState, dueOn, item?.state]).sort();
    };
    const standing = [
      ['ITEM_TO_VERIFY', 'finished', 'DONE', '2027-06-30', 'VERIFIED'],
      ['ITEM_TO_VERIFY', 'poor', 'DONE', '2027-06-30', 'IN_PROGRESS'],
      ['LATE_ITEM', 'late', 'PLANNED', '2027-05-03', 'PLANNED'],
    ];
    expect(await asItWas()).toEqual(standing);
    await hold(id);
    expect(await asItWas()).toEqual(standing);
    await house.owner.query(`update action_items set title = 'renamed', state = 'DROPPED', drop_reason = 'X' where id = $1`, [late.id]);
    expect(await asItWas()).toEqual([standing[0], standing[1], ['LATE_ITEM', 'late', 'PLANNED', '2027-05-03', 'DROPPED']]);
    await expect(house.rawly(secretary, 'update seminar_carried_items set title = title')).rejects.toThrow('permission denied');
    await expect(house.owner.query('update seminar_carried_items set title = title where seminar_id = $1', [id])).rejects.toThrow();
    // Kept once, and by nobody who does not organise it.
    await house.rawly(secretary, 'select keep_carried_over($1)', [id]);
    expect((await ask(id)).carriedOver.totalCount).toBe(3);
    const { id: another } = await aSeminar(house.tx, { councilId });
    await house.rawly(member, 'select keep_carried_over($1)', [another]);
    expect(await house.owner.query('select from seminar_carried_items where seminar_id = $1', [another])).toEqual([]);
  });
});
