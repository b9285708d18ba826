import { House } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { aRisk } from '../../../risks/src/risk/risk.factory.js';
import { anActionItem } from '../action-item/action-item.factory.js';

const TASKS = '{ viewer { tasks { kind subjectId title dueOn count riskId isRestricted council { id } } } }';
const OURS = ['ACTION_ITEM_DUE', 'ACTION_ITEMS_TO_VERIFY', 'EXTENSIONS_ASKED'];

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

  it('is for the secretary alone how many are done and not verified, and how many later days are asked for', async () => {
    const assigneePersonId = await person('STAFF');
    for (const state of ['DONE', 'DONE', 'VERIFIED'] as const) await anItem('2026-05-03', { state });
    const { id } = await anItem('2026-06-30', { assigneePersonId });
    const ASK = 'mutation ($input: RequestExtensionInput!) { requestExtension(input: $input) { id } }';
    const asked = await house.ask(assigneePersonId, ASK, { input: { itemId: id, version: 1, toDueOn: '2026-07-30', reason: 'Hange' } });
    expect(asked.errors).toBeUndefined();
    const counted = (kind: string, count: number) => ({
      kind,
      subjectId: councilId,
      count,
      dueOn: null,
      riskId: null,
      isRestricted: false,
    });
    expect(await tasks(secretary)).toMatchObject([counted('ACTION_ITEMS_TO_VERIFY', 2), counted('EXTENSIONS_ASKED', 1)]);
    for (const role of ['CHAIR', 'MEMBER'] as const) expect(await tasks((await aSeat(house.tx, role, councilId)).personId)).toEqual([]);
    expect(await tasks((await aSeat(house.tx, 'SECRETARY')).personId)).toEqual([]);
    expect(await tasks(assigneePersonId)).toEqual([]);
    await house.owner.query(`update action_items set state = 'VERIFIED', verified_at = now() where council_id = $1 and state = 'DONE'`, [
      councilId,
    ]);
    expect(await tasks(secretary)).toMatchObject([counted('EXTENSIONS_ASKED', 1)]);
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
    expect(await tasks(secretary)).toMatchObject([{ kind: 'ACTION_ITEMS_TO_VERIFY', count: 1, isRestricted: false }]);
    expect(await house.owner.query('select person_id as "personId" from restricted_readings where risk_id = $1', [risk.id])).toEqual([
      { personId: assigneePersonId },
    ]);
  });
});
