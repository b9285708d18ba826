import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aPerson } from '../../../people/src/person/person.factory.js';
import { anInvitation } from '../invitation/invitation.factory.js';
import { aSeminar } from '../seminar/seminar.factory.js';
import { ChecklistItem } from './checklist-item.entity.js';

const LIST = `viewerCanEditChecklist checklist { id daysBefore text dueOn state doneOn version doneBy { id } responsiblePerson { id }
  responsibleHost { id name } }`;
const SEMINAR = `query ($id: ID!) { seminar(id: $id) { hosts { id } ${LIST} } }`;
const mutation = (verb: string) =>
  `mutation ($input: ${verb[0]?.toUpperCase()}${verb.slice(1)}ChecklistItemInput!) { ${verb}ChecklistItem(input: $input) { id ${LIST} } }`;
const CREATE = `mutation ($input: CreateSeminarInput!) { createSeminar(input: $input) { id ${LIST} } }`;
const TASKS = '{ viewer { tasks { kind subjectId title dueOn count } } }';
const NOBODY = '00000000-0000-4000-8000-000000000000';

interface Item {
  id: string;
  text: string;
  state: string;
  daysBefore: number;
}

describe('the organisers’ checklist', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let seminarId: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2027-04-01T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    seminarId = (await aSeminar(house.tx, { councilId })).id;
  });
  afterAll(() => house.close());

  const told = ({ errors }: Answer) =>
    errors?.map(({ extensions: { code, reason, field } }) => [code, reason, field].filter(Boolean).join(' '));
  const ask = (verb: string, input: object, asker: string | null = secretary) => house.ask(asker, mutation(verb), { input });
  const listOf = ({ data, errors }: Answer): Item[] => {
    expect(errors).toBeUndefined();
    return (Object.values(data ?? {})[0] as { checklist: Item[] }).checklist;
  };
  const add = async (given: object = {}) => {
    const list = listOf(await ask('add', { seminarId, daysBefore: 14, text: 'Toitlustus tellida', ...given }));
    return list.at(-1) as Item;
  };
  const tasks = async (asker = secretary) => ((await house.ask(asker, TASKS)).data?.['viewer'] as { tasks: object[] }).tasks;

  it('adds, changes, ticks and removes items, and answers with the whole list in the order of its days', async () => {
    const host = (await house.ask(secretary, SEMINAR, { id: seminarId })).data?.['seminar'] as { hosts: { id: string }[] };
    await add({ daysBefore: -7, text: ' Protokoll välja ' });
    const [item] = listOf(await ask('add', { seminarId, daysBefore: 90, text: 'Koht kokku leppida', responsiblePersonId: secretary }));
    expect(item).toMatchObject({ dueOn: '2027-02-10', state: 'OVERDUE', responsiblePerson: { id: secretary }, doneOn: null, version: 1 });
    const change = { id: item?.id, version: 1, daysBefore: 30, responsiblePersonId: null, responsibleHostId: host.hosts[0]?.id };
    expect(listOf(await ask('update', change))).toMatchObject([
      {
        text: 'Koht kokku leppida',
        dueOn: '2027-04-11',
        state: 'LATER',
        version: 2,
        responsiblePerson: null,
        responsibleHost: { id: host.hosts[0]?.id },
      },
      { text: 'Protokoll välja', dueOn: '2027-05-18', daysBefore: -7 },
    ]);
    const tick = async (version: number, isDone: boolean) => listOf(await ask('tick', { id: item?.id, version, isDone }))[0];
    expect(await tick(2, true)).toMatchObject({ state: 'DONE', doneOn: '2027-04-01', doneBy: { id: secretary }, version: 3 });
    house.setClock(new Date('2027-04-02T10:00:00Z'));
    expect(await tick(3, true)).toMatchObject({ doneOn: '2027-04-01' });
    expect(await tick(4, false)).toMatchObject({ state: 'LATER', doneOn: null, doneBy: null });
    expect(told(await ask('tick', { id: item?.id, version: 4, isDone: true }))).toEqual(['CONFLICT stale-version version']);
    expect(listOf(await ask('remove', { id: item?.id, version: 5 }))).toHaveLength(1);
  });

  it('counts from the first day, wherever it moves, and knows what is due today', async () => {
    const { id } = await add({ daysBefore: 40 }); // 2027-04-01
    const seen = async () => {
      const { data } = await house.ask(secretary, SEMINAR, { id: seminarId });
      const { state, dueOn } = (data?.['seminar'] as { checklist: (Item & { dueOn: string })[] }).checklist[0] ?? {};
      return [dueOn, state];
    };
    expect(await seen()).toEqual(['2027-04-01', 'DUE']);
    house.setClock(new Date('2027-04-02T10:00:00Z'));
    expect(await seen()).toEqual(['2027-04-01', 'OVERDUE']);
    await house.owner.query(`update seminars set starts_at = starts_at + interval '7 days' where id = $1`, [seminarId]);
    expect(await seen()).toEqual(['2027-04-08', 'DUE']);
    await house.owner.query(`update seminars set starts_at = starts_at + interval '2 days' where id = $1`, [seminarId]);
    expect(await seen()).toEqual(['2027-04-10', 'LATER']);
    await house.owner.query('update seminars set starts_at = null where id = $1', [seminarId]);
    expect(await seen()).toEqual([null, 'LATER']);
    expect(await house.tx.findOneByOrFail(ChecklistItem, { id })).toMatchObject({ version: 1 });
  });

  it('waits for the secretary on the home page once items are overdue, until they are done', async () => {
    await add({ daysBefore: 60 });
    const last = await add({ daysBefore: 50 });
    await add({ daysBefore: 10 });
    const overdue = { kind: 'CHECKLIST_OVERDUE', subjectId: seminarId, title: 'Koostööseminar', dueOn: '2027-03-12', count: 2 };
    expect(await tasks()).toContainEqual(overdue);
    expect(await tasks((await aSeat(house.tx, 'CHAIR', councilId)).personId)).toEqual([]);
    await ask('tick', { id: last.id, version: 1, isDone: true });
    expect(await tasks()).toContainEqual({ ...overdue, count: 1 });
    await house.owner.query(`update seminars set state = 'HELD' where id = $1`, [seminarId]);
    expect(await tasks()).toEqual([{ ...overdue, count: 1 }]);
    await house.owner.query(`update seminars set state = 'REPORTED' where id = $1`, [seminarId]);
    expect(await tasks()).toEqual([]);
  });

  it('goes on after the seminar, and ends with the report or a cancellation', async () => {
    const { id } = await add();
    const state = (to: string) =>
      house.owner.query(`update seminars set state = $2, cancel_reason = 'Torm' where id = $1`, [seminarId, to]);
    await state('HELD');
    expect(listOf(await ask('tick', { id, version: 1, isDone: true }))).toHaveLength(1);
    for (const [to, reason] of [
      ['REPORTED', 'seminar-is-reported'],
      ['CANCELLED', 'seminar-is-cancelled'],
    ] as const) {
      await state(to);
      expect(told(await ask('add', { seminarId, daysBefore: 1, text: 'Veel' }))).toEqual([`CONFLICT ${reason} seminarId`]);
      for (const verb of ['update', 'remove']) expect(told(await ask(verb, { id, version: 2 }))).toEqual([`CONFLICT ${reason} id`]);
      expect(told(await ask('tick', { id, version: 2, isDone: false }))).toEqual([`CONFLICT ${reason} id`]);
    }
  });

  it('begins with the usual lines, in the language of the leading council', async () => {
    const input = { title: 'Uus', kind: 'SEMINAR', mode: 'ONLINE', leadCouncilId: councilId, days: [] };
    const begun = listOf(await house.ask(secretary, CREATE, { input }));
    expect(begun.map(({ text }) => text)).toEqual(expect.arrayContaining(['Koht ja kuupäevad kokku leppida', 'Kutsed välja']));
    expect(begun).toHaveLength(11);
    expect(begun.map(({ daysBefore }) => daysBefore)).toEqual([90, 75, 60, 45, 35, 21, 14, 10, 7, 1, -7]);
    await house.owner.query(`update councils set default_language = 'lv' where id = $1`, [councilId]);
    expect(listOf(await house.ask(secretary, CREATE, { input }))[4]).toMatchObject({ text: 'Send the invitations' });
    await expect(house.rawly(secretary, `update checklist_template_lines set text = 'x'`)).rejects.toThrow('permission denied');
  });

  it.each<[string, object]>([
    ['INVALID wrong-length text', { text: '  ' }],
    ['INVALID wrong-length text', { text: 'x'.repeat(1_000_000) }],
    ['INVALID too-large daysBefore', { daysBefore: 1001 }],
    ['INVALID too-small daysBefore', { daysBefore: -366 }],
    ['INVALID no-such-person responsiblePersonId', { responsiblePersonId: NOBODY }],
    ['INVALID host-not-of-seminar responsibleHostId', { responsibleHostId: NOBODY }],
  ])('refuses %s and keeps nothing', async (refusal, given) => {
    expect(told(await ask('add', { seminarId, daysBefore: 14, text: 'Töö', ...given }))).toEqual([refusal]);
    expect(await house.tx.countBy(ChecklistItem, { seminarId })).toBe(0);
  });

  it('has one responsible, and leaves the tasks of a host that goes to the others', async () => {
    const other = await aSeat(house.tx, 'SECRETARY');
    const seminar = await aSeminar(house.tx, { councilId, coHosts: [other.councilId] });
    const [host] = await house.owner.query<{ id: string }[]>('select id from seminar_hosts where seminar_id = $1 and not is_lead', [
      seminar.id,
    ]);
    const given = { seminarId: seminar.id, daysBefore: 3, text: 'Ruum', responsibleHostId: host?.id };
    expect(told(await ask('add', { ...given, responsiblePersonId: secretary }))).toEqual(['INVALID two-are-responsible responsibleHostId']);
    listOf(await ask('add', given));
    expect(told(await ask('add', { ...given, seminarId }))).toEqual(['INVALID host-not-of-seminar responsibleHostId']);
    await house.owner.query('delete from seminar_hosts where id = $1', [host?.id]);
    expect(await house.tx.findOneByOrFail(ChecklistItem, { seminarId: seminar.id })).toMatchObject({ responsibleHostId: null });
  });

  it('is changed by secretaries, read by who reads the council, and hidden from guests and strangers', async () => {
    const { id } = await add();
    const member = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    const chair = (await aSeat(house.tx, 'CHAIR', councilId)).personId;
    const stranger = (await aSeat(house.tx, 'SECRETARY')).personId;
    const guest = (await aPerson(house.tx)).id;
    await anInvitation(house.tx, { seminarId, personId: guest });
    const seen = async (asker: string) => (await house.ask(asker, SEMINAR, { id: seminarId })).data?.['seminar'];
    for (const asker of [member, chair]) expect(await seen(asker)).toMatchObject({ viewerCanEditChecklist: false, checklist: [{ id }] });
    expect(await seen(guest)).toMatchObject({ viewerCanEditChecklist: false, checklist: [] });
    const acts: [string, object][] = [
      ['add', { seminarId, daysBefore: 1, text: 'Töö' }],
      ['update', { id, version: 1, text: 'Töö' }],
      ['tick', { id, version: 1, isDone: true }],
      ['remove', { id, version: 1 }],
    ];
    for (const [verb, input] of acts) {
      for (const asker of [member, chair]) expect(told(await ask(verb, input, asker))).toEqual(['FORBIDDEN not-allowed']);
      expect(told(await ask(verb, input, stranger))).toEqual([`NOT_FOUND no-such-record ${verb === 'add' ? 'seminarId' : 'id'}`]);
      expect(told(await ask(verb, input, null))).toEqual([expect.stringContaining('UNAUTHENTICATED')]);
    }
    expect(await house.rawly(guest, 'select from checklist_items')).toEqual([]);
  });
});
