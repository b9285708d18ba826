import { House, type Answer } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anActionItem } from './action-item.factory.js';

const ITEM = `id state progressPercent waitingFor returnReason dropReason startedAt doneAt verifiedAt updatedAt dueOn originalDueOn slips version isLate
  viewerCanReport viewerCanVerify updates { number kind state progressPercent note waitingFor channel person { id } }
  extensions { id version fromDueOn toDueOn reason state answer askedBy { id } decidedBy { id } viewerCanDecide viewerCanWithdraw } openExtension { id }`;
const act = (name: string) => {
  const input = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${input}!) { ${name}(input: $input) { ${ITEM} } }`;
};

describe('how an action item goes', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let ownerInstitutionId: string;
  let staff: string;
  let id: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ institutionId: ownerInstitutionId } = await aMembership(house.tx, { councilId }));
    ({ personId: staff } = await anAffiliation(house.tx, { institutionId: ownerInstitutionId, role: 'STAFF' }));
    ({ id } = await anActionItem(house.tx, { councilId, ownerInstitutionId, dueOn: '2026-09-30' }));
  });
  afterAll(() => house.close());

  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const ask = (name: string, input: object, asker = staff) => house.ask(asker, act(name), { input });
  const done = async (name: string, input: object, asker = staff) => {
    const { data, errors } = await ask(name, input, asker);
    expect(errors).toBeUndefined();
    return data?.[name] as { version: number; extensions: { id: string; version: number }[] };
  };

  it('is said by the people of whom it is up to, word for word, and kept', async () => {
    await done('reportProgress', { id, version: 1, state: 'IN_PROGRESS', progressPercent: 20, note: 'Hange on väljas' });
    const item = await done('reportProgress', { id, version: 2, state: 'WAITING', waitingFor: 'Tarnija' }, secretary);
    expect(item).toMatchObject({
      ...{ state: 'WAITING', progressPercent: 20, waitingFor: 'Tarnija', startedAt: expect.any(String), version: 3 },
      updates: [
        { number: 2, state: 'WAITING', note: null, waitingFor: 'Tarnija', person: { id: secretary } },
        { number: 1, state: 'IN_PROGRESS', progressPercent: 20, note: 'Hange on väljas', channel: 'WEB', person: { id: staff } },
      ],
    });
    expect(await done('reportProgress', { id, version: 3, note: 'Saabub juunis' })).toMatchObject({
      state: 'WAITING',
      waitingFor: 'Tarnija',
    });
    expect(await done('reportProgress', { id, version: 4, state: 'IN_PROGRESS' })).toMatchObject({
      waitingFor: null,
      updates: [{ waitingFor: null }, { waitingFor: 'Tarnija', note: 'Saabub juunis' }, { waitingFor: 'Tarnija' }, { waitingFor: null }],
    });
    expect(refusal(await ask('reportProgress', { id, version: 5 }))).toEqual([
      { code: 'INVALID', reason: 'nothing-reported', field: 'note' },
    ]);
    expect(refusal(await ask('reportProgress', { id, version: 5, progressPercent: 101 }))).toMatchObject([{ reason: 'too-large' }]);
  });

  it('is done, sent back with what is missing, done again and verified', async () => {
    await done('reportProgress', { id, version: 1, progressPercent: 70, state: 'IN_PROGRESS' });
    expect(await done('completeActionItem', { id, version: 2, note: 'Jagatud' })).toMatchObject({
      ...{ state: 'DONE', progressPercent: 100, viewerCanReport: false, viewerCanVerify: false },
    });
    expect(await done('returnActionItem', { id, version: 3, reason: 'Saartel jagamata' }, secretary)).toMatchObject({
      ...{ state: 'IN_PROGRESS', progressPercent: 70, returnReason: 'Saartel jagamata', doneAt: null },
    });
    await done('completeActionItem', { id, version: 4 });
    expect(await done('verifyActionItem', { id, version: 5, note: 'Nähtud' }, secretary)).toMatchObject({
      state: 'VERIFIED',
      updates: [
        { kind: 'VERIFIED', state: 'VERIFIED', note: 'Nähtud' },
        { kind: 'COMPLETED', state: 'DONE' },
        { kind: 'RETURNED', state: 'IN_PROGRESS', note: 'Saartel jagamata' },
        { kind: 'COMPLETED' },
        { kind: 'REPORTED' },
      ],
    });
    for (const name of ['verifyActionItem', 'completeActionItem', 'reportProgress'])
      expect(refusal(await ask(name, { id, version: 1, note: 'X' }, secretary))).toEqual([
        { code: 'CONFLICT', reason: 'item-is-verified', field: 'id' },
      ]);
  });

  it('is judged and dropped by the secretary alone, told to strangers as nothing', async () => {
    const { personId: member } = await aSeat(house.tx, 'MEMBER', councilId);
    const { personId: stranger } = await aSeat(house.tx, 'SECRETARY');
    const { id: finished } = await anActionItem(house.tx, { councilId, ownerInstitutionId, state: 'DONE' });
    const acts = [
      ['verifyActionItem', { id: finished, version: 1 }],
      ['returnActionItem', { id: finished, version: 1, reason: 'X' }],
      ['dropActionItem', { id, version: 1, reason: 'X' }],
    ] as const;
    for (const [name, input] of acts) {
      for (const asker of [staff, member]) expect(refusal(await ask(name, input, asker))).toMatchObject([{ code: 'FORBIDDEN' }]);
      expect(refusal(await ask(name, input, stranger))).toEqual([{ code: 'NOT_FOUND', reason: 'no-such-record', field: 'id' }]);
    }
    for (const name of ['reportProgress', 'completeActionItem'])
      expect(refusal(await ask(name, { id, version: 1, note: 'X' }, member))).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(await done('dropActionItem', { id, version: 1, reason: 'Raha ei ole' }, secretary)).toMatchObject({
      ...{ state: 'DROPPED', dropReason: 'Raha ei ole', updates: [{ note: 'Raha ei ole' }] },
    });
    expect(refusal(await ask('reportProgress', { id, version: 2, note: 'X' }))).toEqual([
      { code: 'CONFLICT', reason: 'item-is-dropped', field: 'id' },
    ]);
  });

  it('told by two at once loses neither word: the second is asked to look again', async () => {
    const answers = await Promise.all(
      ['Esimene', 'Teine'].map((note) => ask('reportProgress', { id, version: 1, note, state: 'IN_PROGRESS' })),
    );
    expect(answers.flatMap((answer) => refusal(answer) ?? [])).toEqual([{ code: 'CONFLICT', reason: 'stale-version', field: 'version' }]);
    const [late] = ['Esimene', 'Teine'].filter((_note, i) => answers[i]?.errors);
    const item = await done('reportProgress', { id, version: 2, note: late });
    expect(item).toMatchObject({ updates: [{ number: 2, note: late }, { number: 1 }] });
  });

  it('may need longer: asked with a reason, one wish at a time, granted by the secretary, and the slip stays', async () => {
    const asked = await done('requestExtension', { itemId: id, version: 1, toDueOn: '2026-11-30', reason: 'Hange venis' });
    expect(asked).toMatchObject({
      ...{ dueOn: '2026-09-30', slips: 0, version: 1 },
      extensions: [{ fromDueOn: '2026-09-30', toDueOn: '2026-11-30', state: 'ASKED', askedBy: { id: staff }, viewerCanWithdraw: true }],
    });
    const again = { itemId: id, version: 1, toDueOn: '2026-12-31', reason: 'X' };
    for (const asker of [staff, secretary])
      expect(refusal(await ask('requestExtension', again, asker))).toEqual([
        { code: 'CONFLICT', reason: 'extension-is-asked', field: 'itemId' },
      ]);
    const decision = { id: asked.extensions[0]?.id, version: 1, isGranted: true };
    expect(refusal(await ask('decideExtension', decision))).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(await done('decideExtension', decision, secretary)).toMatchObject({
      ...{ dueOn: '2026-11-30', originalDueOn: '2026-09-30', slips: 1, version: 2, openExtension: null },
      extensions: [{ state: 'GRANTED', decidedBy: { id: secretary } }],
    });
    expect(refusal(await ask('decideExtension', decision, secretary))).toEqual([
      { code: 'CONFLICT', reason: 'extension-is-decided', field: 'id' },
    ]);
  });

  it('is moved to no day that is past: not while it is late, and not by a wish that waited too long', async () => {
    const asked = await done('requestExtension', { itemId: id, version: 1, toDueOn: '2026-10-31', reason: 'Hange venis' });
    house.setClock(new Date('2026-11-02T10:00:00Z'));
    const decision = { id: asked.extensions[0]?.id, version: 1 };
    const may = `{ actionItem(id: "${id}") { openExtension { viewerCanGrant viewerCanDecide } } }`;
    const shown = async () => (await house.ask(secretary, may)).data?.['actionItem'];
    expect(await shown()).toEqual({ openExtension: { viewerCanGrant: false, viewerCanDecide: true } });
    house.setClock(new Date('2026-10-31T10:00:00Z'));
    expect(await shown()).toEqual({ openExtension: { viewerCanGrant: true, viewerCanDecide: true } });
    expect((await house.ask(staff, may)).data?.['actionItem']).toMatchObject({ openExtension: { viewerCanGrant: false } });
    house.setClock(new Date('2026-11-02T10:00:00Z'));
    expect(refusal(await ask('decideExtension', { ...decision, isGranted: true }, secretary))).toEqual([
      { code: 'CONFLICT', reason: 'asked-day-is-past', field: 'id' },
    ]);
    await done('decideExtension', { ...decision, isGranted: false, answer: 'Millal siis?' }, secretary);
    const move = (toDueOn: string) => ({ itemId: id, version: 1, toDueOn, reason: 'Hange venis' });
    for (const asker of [staff, secretary])
      expect(refusal(await ask('requestExtension', move('2026-11-01'), asker))).toEqual([
        { code: 'INVALID', reason: 'extension-is-past', field: 'toDueOn' },
      ]);
    expect(await done('requestExtension', move('2026-11-02'), secretary)).toMatchObject({ dueOn: '2026-11-02', slips: 1 });
  });

  it('is refused more time with an answer, takes a wish back, and lets one lapse when it is done', async () => {
    const wish = async (version: number) =>
      (await done('requestExtension', { itemId: id, version, toDueOn: '2026-12-31', reason: 'Talv' })).extensions[0]?.id;
    const first = await wish(1);
    expect(refusal(await ask('decideExtension', { id: first, version: 1, isGranted: false }, secretary))).toEqual([
      { code: 'INVALID', reason: 'refusal-needs-an-answer', field: 'answer' },
    ]);
    await done('decideExtension', { id: first, version: 1, isGranted: false, answer: 'Talveks on vaja' }, secretary);
    const second = await wish(1);
    expect(refusal(await ask('withdrawExtension', { id: second, version: 1 }, secretary))).toMatchObject([{ code: 'FORBIDDEN' }]);
    await done('withdrawExtension', { id: second, version: 1 });
    await wish(1);
    expect(await done('completeActionItem', { id, version: 1 })).toMatchObject({
      ...{ dueOn: '2026-09-30', slips: 0 },
      extensions: [{ state: 'WITHDRAWN' }, { state: 'WITHDRAWN' }, { state: 'REFUSED', answer: 'Talveks on vaja' }],
    });
  });

  it('has its day moved by the secretary at once, with a reason, also to an earlier one, which is no slip', async () => {
    const move = (version: number, toDueOn: string) => ({ itemId: id, version, toDueOn, reason: 'Seminar on varem' });
    expect(refusal(await ask('requestExtension', move(1, '2026-05-03'), secretary))).toEqual([
      { code: 'INVALID', reason: 'extension-is-past', field: 'toDueOn' },
    ]);
    expect(await done('requestExtension', move(1, '2026-08-01'), secretary)).toMatchObject({
      ...{ dueOn: '2026-08-01', originalDueOn: '2026-09-30', slips: 0, version: 2 },
      extensions: [{ state: 'GRANTED', decidedBy: { id: secretary } }],
    });
    expect(await done('requestExtension', move(2, '2026-10-01'), secretary)).toMatchObject({ dueOn: '2026-10-01', slips: 1 });
    expect(refusal(await ask('requestExtension', move(3, '2026-10-01'), secretary))).toEqual([
      { code: 'INVALID', reason: 'same-due-day', field: 'toDueOn' },
    ]);
    expect(refusal(await ask('requestExtension', move(3, '2026-09-30')))).toEqual([
      { code: 'INVALID', reason: 'not-later-than-due', field: 'toDueOn' },
    ]);
    const { personId: stranger } = await aSeat(house.tx, 'SECRETARY');
    expect(refusal(await ask('requestExtension', move(3, '2026-12-30'), stranger))).toEqual([
      { code: 'NOT_FOUND', reason: 'no-such-record', field: 'itemId' },
    ]);
  });
});
