import { House, type Answer } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aCouncilAtWork } from '../../../councils/src/seat/council-at-work.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aSession } from '../../../seminars/src/agenda/agenda-session.factory.js';
import { aSeminar } from '../../../seminars/src/seminar/seminar.factory.js';
import { anActionItem } from '../action-item/action-item.factory.js';
import { aDecision } from './decision.factory.js';

const RECORD = `mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { id number seminar { id } actionItems {
  number title description state dueOn originalDueOn ownerInstitution { id } decision { id } seminar { id } plan { id } } } }`;
const JOINT = 'query ($id: ID!) { decision(id: $id) { actionItems { ownerInstitution { id } jointCouncils { id } } } }';
const READ = 'query ($id: ID!) { decision(id: $id) { actionItems { id state } } }';

describe('action items of a decision', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let ownerInstitutionId: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, secretary, institutionId: ownerInstitutionId } = await aCouncilAtWork(house.tx));
  });
  afterAll(() => house.close());

  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => [code, reason, field]);
  const anItem = (given: object = {}) => ({ title: 'Korraldada õppus', ownerInstitutionId, dueOn: '2026-09-30', ...given });
  const record = (actionItems: object[], asker = secretary, given: object = {}) =>
    house.ask(asker, RECORD, {
      input: { councilId, kind: 'DECIDED', text: 'Sügisel on ühisõppus', decidedOn: '2026-04-14', actionItems, ...given },
    });
  const entered = async () => {
    const [row] = await house.owner.query<[{ decisions: number; items: number }]>(
      `select (select count(*)::integer from decisions where council_id = $1) as decisions,
              (select count(*)::integer from action_items where council_id = $1) as items`,
      [councilId],
    );
    return row;
  };

  it('are entered together with it, and spring from it and from its seminar', async () => {
    const seminar = await aSeminar(house.tx, { councilId, dates: ['2026-04-14'], state: 'HELD' });
    const [day] = seminar.days;
    if (!day) throw new Error('A seminar without days has no sessions');
    const session = await aSession(house.tx, day);
    const { data, errors } = await record(
      [anItem({ description: 'Koos vabatahtlikega' }), anItem({ title: 'Õppuse kokkuvõte', dueOn: '2026-08-01' })],
      secretary,
      { sessionId: session.id },
    );
    expect(errors).toBeUndefined();
    const decision = data?.['recordDecision'] as { id: string };
    const shared = {
      ...{ state: 'PLANNED', ownerInstitution: { id: ownerInstitutionId }, decision: { id: decision.id } },
      ...{ seminar: { id: seminar.id }, plan: null },
    };
    expect(decision).toMatchObject({
      number: 1,
      seminar: { id: seminar.id },
      actionItems: [
        { ...shared, number: 2, title: 'Õppuse kokkuvõte', description: null, dueOn: '2026-08-01', originalDueOn: '2026-08-01' },
        { ...shared, number: 1, title: 'Korraldada õppus', description: 'Koos vabatahtlikega', dueOn: '2026-09-30' },
      ],
    });
    expect((await record([], secretary)).data).toMatchObject({ recordDecision: { number: 2, actionItems: [] } });
  });

  it('are refused by their place, and then nothing is entered, the decision neither', async () => {
    const foreign = await aMembership(house.tx);
    const told = async (...items: object[]) => refusal(await record(items));
    expect(await told(anItem(), anItem({ ownerInstitutionId: foreign.institutionId }))).toEqual([
      ['INVALID', 'owner-is-no-member', 'actionItems.1.ownerInstitutionId'],
    ]);
    expect(await told(anItem({ ownerInstitutionId: councilId }))).toEqual([
      ['NOT_FOUND', 'no-such-record', 'actionItems.0.ownerInstitutionId'],
    ]);
    expect(await told(anItem(), anItem({ title: ' ' }))).toEqual([['INVALID', 'wrong-length', 'actionItems.1.title']]);
    expect(await told(anItem({ dueOn: '2026-04-14' }), anItem({ dueOn: '2020-09-30' }))).toEqual([
      ['INVALID', 'item-due-before-agreed', 'actionItems.1.dueOn'],
    ]);
    expect(await told(...Array.from({ length: 21 }, () => anItem()))).toEqual([['INVALID', 'too-many', 'actionItems']]);
    expect(await entered()).toEqual({ decisions: 0, items: 0 });
  });

  it('are the secretary’s to enter: a chair is told so, and records the decision alone', async () => {
    const { personId: chair } = await aSeat(house.tx, 'CHAIR', councilId);
    expect(refusal(await record([anItem()], chair))).toEqual([['FORBIDDEN', 'items-are-the-secretarys-to-enter', 'actionItems']]);
    expect(await entered()).toEqual({ decisions: 0, items: 0 });
    expect((await record([], chair)).errors).toBeUndefined();
    const { personId: member } = await aSeat(house.tx, 'MEMBER', councilId);
    expect(refusal(await record([anItem()], member))).toEqual([['FORBIDDEN', 'not-allowed', undefined]]);
    const { personId: stranger } = await aSeat(house.tx, 'SECRETARY');
    expect(refusal(await record([anItem()], stranger))).toEqual([['NOT_FOUND', 'no-such-record', 'councilId']]);
  });

  it('of a joint decision are joint, and may be up to a member of the other council, also long after the seminar', async () => {
    const other = await aSeat(house.tx, 'SECRETARY');
    const theirs = await aMembership(house.tx, { councilId: other.councilId });
    const seminar = await aSeminar(house.tx, { councilId, dates: ['2026-04-14'], state: 'HELD' });
    const joint = { councilIds: [other.councilId] };
    const items = [anItem({ ownerInstitutionId: theirs.institutionId })];
    expect(refusal(await record(items, secretary, joint))).toEqual([['NOT_FOUND', 'no-such-record', 'councilIds']]);
    await house.owner.query('insert into seminar_hosts (seminar_id, council_id, accepted_at) values ($1, $2, now())', [
      seminar.id,
      other.councilId,
    ]);
    // Not where the decision is the own council's alone.
    expect(refusal(await record(items))).toEqual([['INVALID', 'owner-is-no-member', 'actionItems.0.ownerInstitutionId']]);
    const PICK = 'query ($ids: [ID!]) { institutions(councilIds: $ids) { nodes { id } } }';
    const picked = async (asker: string) => (await house.ask(asker, PICK, { ids: [councilId, other.councilId] })).data;
    expect(await picked(secretary)).toEqual({
      institutions: { nodes: expect.arrayContaining([{ id: ownerInstitutionId }, { id: theirs.institutionId }]) as unknown },
    });
    const { personId: member } = await aSeat(house.tx, 'MEMBER', councilId);
    expect(JSON.stringify(await picked(member))).not.toContain(theirs.institutionId);

    const { data, errors } = await record(items, secretary, { ...joint, seminarId: seminar.id });
    expect(errors).toBeUndefined();
    const { id } = data?.['recordDecision'] as { id: string };
    for (const asker of [secretary, other.personId]) {
      expect((await house.ask(asker, JOINT, { id })).data).toEqual({
        decision: { actionItems: [{ ownerInstitution: { id: theirs.institutionId }, jointCouncils: [{ id: other.councilId }] }] },
      });
    }
  });

  it('stand with it, open ones first, for whoever reads them', async () => {
    const decision = await aDecision(house.tx, { councilId });
    const given = { councilId, ownerInstitutionId, decisionId: decision.id };
    const done = await anActionItem(house.tx, { ...given, state: 'DONE', dueOn: '2026-05-10' });
    const later = await anActionItem(house.tx, { ...given, dueOn: '2026-12-01' });
    const sooner = await anActionItem(house.tx, { ...given, state: 'IN_PROGRESS', dueOn: '2026-06-01' });
    await anActionItem(house.tx, { councilId, ownerInstitutionId });
    expect((await house.ask(secretary, READ, { id: decision.id })).data?.['decision']).toEqual({
      actionItems: [
        { id: sooner.id, state: 'IN_PROGRESS' },
        { id: later.id, state: 'PLANNED' },
        { id: done.id, state: 'DONE' },
      ],
    });
    // Of a joint decision the others read what they read of its items: none that is not theirs.
    const other = await aSeat(house.tx, 'SECRETARY');
    await house.owner.query('insert into decision_councils (decision_id, council_id) values ($1, $2)', [decision.id, other.councilId]);
    await house.owner.query('insert into item_councils (item_id, council_id) values ($1, $2)', [later.id, other.councilId]);
    expect((await house.ask(other.personId, READ, { id: decision.id })).data?.['decision']).toEqual({
      actionItems: [{ id: later.id, state: 'PLANNED' }],
    });
  });
});
