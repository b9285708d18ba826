import { House } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { aRisk } from '../../../risks/src/risk/risk.factory.js';
import { anInvitation } from '../../../seminars/src/invitation/invitation.factory.js';
import { aSeminar } from '../../../seminars/src/seminar/seminar.factory.js';
import { anActionItem } from '../action-item/action-item.factory.js';
import { aDecision } from '../decision/decision.factory.js';

const TASKS = '{ viewer { tasks { kind subjectId title dueOn count riskId isRestricted council { id } } } }';
const OURS = [
  'ACTION_ITEM_DUE',
  'ACTION_ITEMS_LATE',
  'ACTION_ITEMS_TO_VERIFY',
  'EXTENSIONS_ASKED',
  'SEMINAR_DECISIONS_TO_TELL',
  'DECISION_TO_TELL',
];

interface Told {
  kind: string;
  subjectId: string;
  count: number | null;
}

describe('what waits for somebody among action items', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let ownerInstitutionId: string;
  let membershipId: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ id: membershipId, institutionId: ownerInstitutionId } = await aMembership(house.tx, { councilId }));
  });
  afterAll(() => house.close());

  const tasks = async (asker: string) => {
    const { data, errors } = await house.ask(asker, TASKS);
    expect(errors).toBeUndefined();
    return (data?.['viewer'] as { tasks: Told[] }).tasks.filter(({ kind }) => OURS.includes(kind));
  };
  const due = async (asker: string) =>
    (await tasks(asker)).filter(({ kind }) => kind === 'ACTION_ITEM_DUE').map(({ subjectId }) => subjectId);
  const anItem = (dueOn: string, given: object = {}) => anActionItem(house.tx, { councilId, ownerInstitutionId, dueOn, ...given });
  const person = async (role: 'LEAD' | 'STAFF') => (await anAffiliation(house.tx, { institutionId: ownerInstitutionId, role })).personId;
  const holder = async () => {
    const { personId } = await anAffiliation(house.tx);
    return (await aSeat(house.tx, 'MEMBER', councilId, { membershipId, personId })).personId;
  };

  it('is one’s own item that is due in two weeks or late, while it is open', async () => {
    const assigneePersonId = await person('STAFF');
    const late = await anItem('2026-05-03', { assigneePersonId, state: 'WAITING', title: 'Sireen' });
    const soon = await anItem('2026-05-18', { assigneePersonId });
    await anItem('2026-05-19', { assigneePersonId });
    for (const state of ['DONE', 'VERIFIED', 'DROPPED'] as const) await anItem('2026-05-03', { assigneePersonId, state });
    const [first, second] = await tasks(assigneePersonId);
    expect(first).toEqual({
      kind: 'ACTION_ITEM_DUE',
      subjectId: late.id,
      title: expect.stringMatching(/^T-KAL\w*-01 Sireen$/) as string,
      dueOn: '2026-05-03',
      count: null,
      riskId: null,
      isRestricted: false,
      council: { id: councilId },
    });
    expect(second).toMatchObject({ subjectId: soon.id, dueOn: '2026-05-18' });
    expect(await due(assigneePersonId)).toHaveLength(2);
    for (const other of [await person('LEAD'), await person('STAFF'), await holder(), secretary]) expect(await due(other)).toEqual([]);
  });

  it('falls to the institution’s lead where nobody is assigned or who was has left, and to who holds its seat where nobody leads it', async () => {
    const { id } = await anItem('2026-05-03');
    const seated = await holder();
    const staff = await person('STAFF');
    expect([await due(seated), await due(staff), await due(secretary)]).toEqual([[id], [], []]);
    const lead = await person('LEAD');
    expect([await due(lead), await due(seated), await due(staff)]).toEqual([[id], [], []]);

    await house.owner.query('update action_items set assignee_person_id = $2 where id = $1', [id, staff]);
    expect([await due(staff), await due(lead)]).toEqual([[id], []]);
    await house.owner.query(`update affiliations set valid_to = '2026-05-03' where person_id = $1`, [staff]);
    expect([await due(staff), await due(lead)]).toEqual([[], [id]]);
    await house.owner.query('update action_items set assignee_person_id = $2 where id = $1', [id, seated]);
    expect([await due(seated), await due(lead)]).toEqual([[id], []]);
  });

  it('is for the secretary alone how many are late, how many done and not verified, and how many later days are asked for', async () => {
    const assigneePersonId = await person('STAFF');
    for (const state of ['DONE', 'DONE', 'VERIFIED'] as const) await anItem('2026-05-03', { state });
    const { id } = await anItem('2026-06-30', { assigneePersonId });
    const ASK = 'mutation ($input: RequestExtensionInput!) { requestExtension(input: $input) { id } }';
    const asked = await house.ask(assigneePersonId, ASK, { input: { itemId: id, version: 1, toDueOn: '2026-07-30', reason: 'Hange' } });
    expect(asked.errors).toBeUndefined();
    for (const day of ['2026-05-02', '2026-04-30', '2026-05-04']) await anItem(day, { assigneePersonId: await person('STAFF') });
    const counted = (kind: string, count: number, dueOn: string | null = null) => ({
      ...{ kind, subjectId: councilId, count, dueOn, riskId: null, isRestricted: false },
    });
    const late = counted('ACTION_ITEMS_LATE', 2, '2026-04-30');
    const wish = counted('EXTENSIONS_ASKED', 1, '2026-06-30');
    expect(await tasks(secretary)).toMatchObject([late, wish, counted('ACTION_ITEMS_TO_VERIFY', 2)]);
    for (const role of ['CHAIR', 'MEMBER'] as const) expect(await tasks((await aSeat(house.tx, role, councilId)).personId)).toEqual([]);
    expect(await tasks((await aSeat(house.tx, 'SECRETARY')).personId)).toEqual([]);
    expect(await tasks(assigneePersonId)).toEqual([]);
    await house.owner.query(`update action_items set state = 'VERIFIED', verified_at = now() where council_id = $1 and state = 'DONE'`, [
      councilId,
    ]);
    expect(await tasks(secretary)).toMatchObject([late, wish]);
  });

  it('is for the secretary to tell of decisions that stand otherwise than anybody was told', async () => {
    const { id: seminarId } = await aSeminar(house.tx, { councilId, state: 'HELD', dates: ['2026-04-14'] });
    const invited = await anAffiliation(house.tx);
    const { id: invitationId } = await anInvitation(house.tx, { seminarId, personId: invited.personId });
    const decided = (text: string, given: object = {}) => aDecision(house.tx, { councilId, decidedOn: '2026-04-14', text, ...given });
    for (const text of ['Korraldada õppus', 'Kaardistada varjumiskohad']) await decided(text, { seminarId });
    const { id } = await decided('Kohtuda kord kvartalis');
    await decided('Ammu otsustatud', { decidedOn: '2026-01-01' });
    // Nobody was reached by an invitation yet.
    const between = { kind: 'DECISION_TO_TELL', subjectId: id, title: expect.stringMatching(/^O-.* Kohtuda kord/) as string, count: null };
    expect(await tasks(secretary)).toMatchObject([between]);
    await house.owner.query(
      `insert into deliveries (key, kind, category, seminar_id, subject_id, person_id, address, language, state)
       values ('test/' || $1::text, 'seminars.invitation', 'OFFICIAL', $2, $1::uuid, $3, 'a@b.ee', 'et', 'ACCEPTED')`,
      [invitationId, seminarId, invited.personId],
    );
    expect(await tasks(secretary)).toMatchObject([between, { kind: 'SEMINAR_DECISIONS_TO_TELL', subjectId: seminarId, count: 2 }]);
    for (const role of ['CHAIR', 'MEMBER'] as const) expect(await tasks((await aSeat(house.tx, role, councilId)).personId)).toEqual([]);
    const SEND = 'mutation ($input: SendDecisionsInput!) { sendDecisions(input: $input) { id } }';
    expect((await house.ask(secretary, SEND, { input: { seminarId } })).errors).toBeUndefined();
    expect(await tasks(secretary)).toMatchObject([between]);
  });

  it('carries the mark of what an item hangs on, and its reading is put on record', async () => {
    const assigneePersonId = await person('STAFF');
    const risk = await aRisk(house.tx, { councilId });
    await house.owner.query(`update risks set mark_basis = 'AvTS § 35', mark_from = '2026-01-01', mark_holder = 'X' where id = $1`, [
      risk.id,
    ]);
    const { id } = await anItem('2026-05-03', { assigneePersonId, riskIds: [risk.id], isRestricted: true });
    await anItem('2026-05-03', { state: 'DONE', riskIds: [risk.id], isRestricted: true });
    expect(await tasks(assigneePersonId)).toMatchObject([{ subjectId: id, riskId: null, isRestricted: true }]);
    expect(await tasks(secretary)).toMatchObject([
      { kind: 'ACTION_ITEMS_LATE', count: 1, isRestricted: false },
      { kind: 'ACTION_ITEMS_TO_VERIFY', count: 1, isRestricted: false },
    ]);
    expect(await house.owner.query('select person_id as "personId" from restricted_readings where risk_id = $1', [risk.id])).toEqual([
      { personId: assigneePersonId },
    ]);
  });
});
