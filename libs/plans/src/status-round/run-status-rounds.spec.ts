import { House, type Answer } from '../../../../test/support/house.js';
import { Membership } from '../../../councils/src/membership/membership.entity.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { aSeminar } from '../../../seminars/src/seminar/seminar.factory.js';
import { anActionItem } from '../action-item/action-item.factory.js';

const ROUND = `id number why words askedUntil remindedOn closedAt ended version isOwn viewerCanClose viewerCanRemind seminar { id } startedBy { id } councilName
  counts { asked reported partly notReported items reportedItems lateItems }
  institutions { institution { id } standing items reportedItems lateItems lastWordAt }`;
const step = (name: string, fields = ROUND) =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} } }`;
const READ = `query ($id: ID!) { statusRound(id: $id) { ${ROUND} } }`;
const LIST = `query ($councilId: ID!) { statusRounds(councilId: $councilId) { totalCount nodes { id } } }`;
const PREVIEW =
  'query ($councilId: ID!) { statusRoundPreview(councilId: $councilId) { institutions { institution { id } items lateItems recipients askedToday namesAskedToday } } }';

interface Round {
  id: string;
  version: number;
  counts: Record<string, number>;
  institutions: { institution: { id: string }; standing: string; items: number; reportedItems: number }[];
}

describe('a status round', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let institutionId: string;
  let membershipId: string;
  let lead: string;

  beforeAll(async () => void (house = await House.open()));
  beforeEach(async () => {
    house.setClock(new Date('2027-04-05T09:00:00Z')); // A Monday.
    await told();
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ institutionId, id: membershipId } = await aMembership(house.tx, { councilId }));
    ({ personId: lead } = await anAffiliation(house.tx, { institutionId, role: 'LEAD' }));
  });
  afterAll(() => house.close());

  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const anItem = (given: object = {}) =>
    anActionItem(house.tx, { councilId, ownerInstitutionId: institutionId, dueOn: '2027-12-31', ...given });
  const ask = (name: string, input: object, asker = secretary) => house.ask(asker, step(name), { input });
  const done = async (name: string, input: object, asker = secretary): Promise<Round> => {
    const { data, errors } = await ask(name, input, asker);
    expect(errors).toBeUndefined();
    return data?.[name] as Round;
  };
  const start = (given: object = {}) => done('startStatusRound', { councilId, askedUntil: '2027-04-16', words: 'Aastaaruanne', ...given });
  const read = async (id: string, asker = secretary) => (await house.ask(asker, READ, { id })).data?.['statusRound'] as Round;
  const say = async (name: string, input: object, asker = lead) => {
    const { errors } = await house.ask(asker, step(name, 'id'), { input });
    expect(errors).toBeUndefined();
  };
  const known = new Set<string>();
  /** Whom mails of rounds have reached since it was asked last. Others may leave at any time: on a Monday morning there are digests. */
  const told = async () => {
    await house.settle();
    const sent = await house.owner.query<{ id: string; personId: string }[]>(
      `select id, person_id as "personId" from deliveries where kind = 'plans.status-round' and state = 'ACCEPTED'`,
    );
    const fresh = sent.filter(({ id }) => !known.has(id));
    for (const { id } of fresh) known.add(id);
    house.mailbox.length = 0;
    return fresh.map(({ personId }) => personId);
  };

  it('asks each institution with open items, and says who has reported as they say how it goes', async () => {
    const first = await anItem({ dueOn: '2027-04-01' });
    const second = await anItem();
    await anItem({ state: 'DONE' });
    const { institutionId: other } = await aMembership(house.tx, { councilId });
    const elsewhere = await anItem({ ownerInstitutionId: other });
    await aMembership(house.tx, { councilId });
    const round = await start();
    expect(round).toMatchObject({
      ...{ number: 1, why: 'OTHER', words: 'Aastaaruanne', askedUntil: '2027-04-16', closedAt: null, ended: null, seminar: null },
      ...{ startedBy: { id: secretary }, viewerCanClose: true, viewerCanRemind: false, isOwn: false },
      counts: { asked: 2, reported: 0, partly: 0, notReported: 2, items: 3, reportedItems: 0, lateItems: 1 },
    });
    house.setClock(new Date('2027-04-06T09:00:00Z'));
    await say('reportProgress', { id: first.id, version: 1, note: 'Edeneb' });
    await say('dropActionItem', { id: elsewhere.id, version: 1, reason: 'Raha ei ole' }, secretary);
    const now = await read(round.id, lead);
    expect(now.institutions).toMatchObject([
      {
        institution: { id: institutionId },
        standing: 'PARTLY',
        items: 2,
        reportedItems: 1,
        lateItems: 1,
        lastWordAt: expect.stringMatching(/^2027-04-06T09:00/) as string,
      },
      { institution: { id: other }, standing: 'REPORTED', items: 1, reportedItems: 1, lateItems: 0 },
    ]);
    await say('completeActionItem', { id: second.id, version: 1 });
    expect((await read(round.id)).counts).toEqual({
      asked: 2,
      reported: 2,
      partly: 0,
      notReported: 0,
      items: 3,
      reportedItems: 3,
      lateItems: 1,
    });
    expect(now).toMatchObject({ isOwn: true, viewerCanClose: false, viewerCanRemind: false });
  });

  it('asks of what was open as it began, not of what is entered or sent back later, but a word on that counts', async () => {
    const { id } = await anItem();
    await say('completeActionItem', { id, version: 1 });
    await anItem();
    const round = await start();
    await say('returnActionItem', { id, version: 2, reason: 'Saartel jagamata' }, secretary);
    house.setClock(new Date('2027-04-06T09:00:00Z'));
    const later = await anItem();
    // Factories enter by the clock of the machine.
    await house.owner.query(`update action_items set created_at = '2027-04-06T08:00:00Z' where id = $1`, [later.id]);
    expect((await read(round.id)).institutions).toMatchObject([{ standing: 'NOT_REPORTED', items: 1, reportedItems: 0 }]);
    await say('reportProgress', { id: later.id, version: 1, note: 'Alustasime' });
    expect((await read(round.id)).institutions).toMatchObject([{ standing: 'PARTLY', items: 2, reportedItems: 1 }]);
  });

  it('keeps its result when it is closed, whatever is said later', async () => {
    const { id } = await anItem();
    const round = await start();
    house.setClock(new Date('2027-04-07T09:00:00Z'));
    const closed = await done('closeStatusRound', { id: round.id, version: round.version });
    expect(closed).toMatchObject({
      closedAt: expect.stringMatching(/^2027-04-07T09:00/) as string,
      ended: 'CLOSED',
      viewerCanClose: false,
    });
    house.setClock(new Date('2027-04-08T09:00:00Z'));
    await say('completeActionItem', { id, version: 1 });
    const later = await anItem();
    await house.owner.query(`update action_items set created_at = '2027-04-08' where id = $1`, [later.id]);
    expect(await read(round.id)).toMatchObject({
      counts: { notReported: 1, items: 1, reportedItems: 0 },
      institutions: [{ standing: 'NOT_REPORTED' }],
    });
    for (const name of ['closeStatusRound', 'remindStatusRound'])
      expect(refusal(await ask(name, { id: round.id, version: closed.version }))).toEqual([
        { code: 'CONFLICT', reason: 'status-round-is-closed', field: 'id' },
      ]);
    expect((await start()).id).not.toBe(round.id);
  });

  it('is before a seminar of the council that is to come, and ends before it begins', async () => {
    await anItem();
    const { id: seminarId } = await aSeminar(house.tx, { councilId });
    const of = (given: object) => ask('startStatusRound', { councilId, askedUntil: '2027-04-16', ...given });
    expect(refusal(await of({}))).toEqual([{ code: 'INVALID', reason: 'what-is-the-round-for', field: 'words' }]);
    expect(refusal(await of({ seminarId, askedUntil: '2027-05-12' }))).toEqual([
      { code: 'INVALID', reason: 'until-after-the-seminar', field: 'askedUntil' },
    ]);
    expect(refusal(await of({ seminarId, askedUntil: '2027-04-04' }))).toEqual([
      { code: 'INVALID', reason: 'until-has-passed', field: 'askedUntil' },
    ]);
    expect(refusal(await of({ words: 'X', askedUntil: '2027-07-15' }))).toEqual([
      { code: 'INVALID', reason: 'until-too-far', field: 'askedUntil' },
    ]);
    const { id: foreign } = await aSeminar(house.tx, { councilId: (await aSeat(house.tx, 'SECRETARY')).councilId });
    expect(refusal(await of({ seminarId: foreign }))).toEqual([{ code: 'NOT_FOUND', reason: 'no-such-record', field: 'seminarId' }]);
    const { id: past } = await aSeminar(house.tx, { councilId, dates: ['2027-03-01'] });
    expect(refusal(await of({ seminarId: past }))).toEqual([{ code: 'INVALID', reason: 'seminar-is-past', field: 'seminarId' }]);
    const { id: off } = await aSeminar(house.tx, { councilId, state: 'CANCELLED', cancelReason: 'X' });
    expect(refusal(await of({ seminarId: off }))).toEqual([{ code: 'INVALID', reason: 'seminar-was-cancelled', field: 'seminarId' }]);
    expect(await start({ seminarId, words: null })).toMatchObject({ why: 'SEMINAR', seminar: { id: seminarId }, words: null });
  });

  it('is one at a time, not of nothing, and begun by secretary or chair', async () => {
    expect(refusal(await ask('startStatusRound', { councilId, askedUntil: '2027-04-16', words: 'X' }))).toEqual([
      { code: 'CONFLICT', reason: 'no-open-items', field: 'councilId' },
    ]);
    await anItem();
    const { personId: chair } = await aSeat(house.tx, 'CHAIR', councilId);
    const { personId: member } = await aSeat(house.tx, 'MEMBER', councilId);
    const { personId: stranger } = await aSeat(house.tx, 'SECRETARY');
    const input = { councilId, askedUntil: '2027-04-16', words: 'X' };
    expect(refusal(await ask('startStatusRound', input, member))).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(refusal(await ask('startStatusRound', input, stranger))).toEqual([
      { code: 'NOT_FOUND', reason: 'no-such-record', field: 'councilId' },
    ]);
    const both = await Promise.all([ask('startStatusRound', input, chair), ask('startStatusRound', input)]);
    expect(both.map(({ errors }) => errors?.[0]?.extensions.reason).sort()).toEqual(['status-round-is-open', undefined]);
    const { id } = both.find(({ data }) => data)?.data?.['startStatusRound'] as Round;
    for (const name of ['closeStatusRound', 'remindStatusRound']) {
      expect(refusal(await ask(name, { id, version: 1 }, member))).toMatchObject([{ code: 'FORBIDDEN' }]);
      expect(refusal(await ask(name, { id, version: 1 }, stranger))).toEqual([
        { code: 'NOT_FOUND', reason: 'no-such-record', field: 'id' },
      ]);
      expect(refusal(await ask(name, { id, version: 9 }))).toEqual([{ code: 'CONFLICT', reason: 'stale-version', field: 'version' }]);
    }
    expect((await house.ask(member, LIST, { councilId })).data?.['statusRounds']).toEqual({ totalCount: 1, nodes: [{ id }] });
    expect(refusal(await house.ask(stranger, LIST, { councilId }))).toMatchObject([{ code: 'NOT_FOUND', field: 'councilId' }]);
  });

  it('mails to the assignee, else to the lead, else to who holds the seat, once however often the job runs', async () => {
    await anItem();
    const { personId: assignee } = await anAffiliation(house.tx, { institutionId, role: 'STAFF' });
    await anItem({ assigneePersonId: assignee });
    const seat = await aSeat(house.tx, 'MEMBER', councilId);
    const { institutionId: seated } = await house.tx.findOneByOrFail(Membership, { id: seat.membershipId });
    await anItem({ ownerInstitutionId: seated, dueOn: '2027-04-01' });
    const { data } = await house.ask(secretary, PREVIEW, { councilId });
    const lines = (data?.['statusRoundPreview'] as { institutions: { institution: { id: string } }[] }).institutions;
    expect(lines).toHaveLength(2);
    expect(lines).toEqual(
      expect.arrayContaining([
        { institution: { id: institutionId }, items: 2, lateItems: 0, recipients: 2, askedToday: 0, namesAskedToday: [] },
        { institution: { id: seated }, items: 1, lateItems: 1, recipients: 1, askedToday: 0, namesAskedToday: [] },
      ]),
    );
    const { id: roundId } = await start();
    await house.run('plans.tell-status-round', { roundId });
    await house.settle();
    const mail = house.mailbox.find(({ text }) => text.includes('neist üle tähtaja 1'));
    expect(mail?.subject).toContain('Palume teada anda, kuidas tegevused edenevad');
    expect(mail?.text).toContain('Aastaaruanne');
    expect(mail?.text).toContain('16. aprill 2027');
    expect(mail?.text).toMatch(/\/update\/[\w-]{43}/);
    expect(mail?.text).not.toContain('Päästevestide');
    expect((await told()).sort()).toEqual([assignee, lead, seat.personId].sort());
  });

  it('reminds those who have not said a word of all, once a day at most, and not on its first day', async () => {
    const { id } = await anItem();
    const { institutionId: other } = await aMembership(house.tx, { councilId });
    const { personId: silent } = await anAffiliation(house.tx, { institutionId: other, role: 'LEAD' });
    const last = await anItem({ ownerInstitutionId: other });
    const round = await start();
    expect((await told()).sort()).toEqual([lead, silent].sort());
    const mailed = [{ code: 'CONFLICT', reason: 'mailed-today', field: 'id' }];
    expect(refusal(await ask('remindStatusRound', { id: round.id, version: 1 }))).toEqual(mailed);
    house.setClock(new Date('2027-04-06T09:00:00Z'));
    await say('reportProgress', { id, version: 1, note: 'Edeneb' });
    const { version } = await done('remindStatusRound', { id: round.id, version: 1 });
    expect(refusal(await ask('remindStatusRound', { id: round.id, version }))).toEqual(mailed);
    await house.run('plans.tell-status-round', { roundId: round.id });
    await house.settle();
    expect(house.mailbox[0]?.subject).toContain('Ootame 16. aprill 2027 teie sõna');
    expect(await told()).toEqual([silent]);
    house.setClock(new Date('2027-04-07T09:00:00Z'));
    await say('completeActionItem', { id: last.id, version: 1 }, silent);
    expect(refusal(await ask('remindStatusRound', { id: round.id, version }))).toEqual([
      { code: 'CONFLICT', reason: 'everybody-has-reported', field: 'id' },
    ]);
  });

  it('asks on the day of another round whoever has answered that one: their word was for the other', async () => {
    const { id: item } = await anItem();
    const first = await start();
    expect(await told()).toEqual([lead]);
    house.setClock(new Date('2027-04-05T10:00:00Z'));
    await say('reportProgress', { id: item, version: 1, note: 'Edeneb' });
    await done('closeStatusRound', { id: first.id, version: first.version });
    const { data } = await house.ask(secretary, PREVIEW, { councilId });
    expect(data?.['statusRoundPreview']).toMatchObject({
      institutions: expect.arrayContaining([expect.objectContaining({ recipients: 1, askedToday: 0 })]) as object[],
    });
    await start();
    expect(await told()).toEqual([lead]);
  });

  it('writes on the day of another round to nobody who got the mail of that, and says so before', async () => {
    await anItem();
    const { institutionId: other } = await aMembership(house.tx, { councilId });
    await anAffiliation(house.tx, { institutionId: other, role: 'LEAD' });
    const { version, id } = await start();
    expect(await told()).toHaveLength(1);
    await done('closeStatusRound', { id, version });
    // Entered since: they were not asked yet.
    await anItem({ ownerInstitutionId: other });
    const { data } = await house.ask(secretary, PREVIEW, { councilId });
    const lines = (data?.['statusRoundPreview'] as { institutions: object[] }).institutions;
    expect(lines).toContainEqual({
      institution: { id: institutionId },
      items: 1,
      lateItems: 0,
      recipients: 1,
      askedToday: 1,
      namesAskedToday: ['Mari Maasikas'],
    });
    expect(lines).toContainEqual({ institution: { id: other }, items: 1, lateItems: 0, recipients: 1, askedToday: 0, namesAskedToday: [] });
    const anew = await start();
    await house.run('plans.tell-status-round', { roundId: anew.id });
    expect(await told()).not.toContain(lead);
    house.setClock(new Date('2027-04-06T09:00:00Z'));
    await done('remindStatusRound', { id: anew.id, version: anew.version });
    expect(await told()).toContain(lead);
  });

  it('writes on the day of another round to who has ended the link of its mail', async () => {
    await anItem();
    const { version, id } = await start();
    expect(await told()).toEqual([lead]);
    await done('closeStatusRound', { id, version });
    await house.owner.query(
      'update update_links set revoked_at = act_now() where delivery_id = (select id from deliveries where subject_id = $1)',
      [id],
    );
    const { data } = await house.ask(secretary, PREVIEW, { councilId });
    expect(data?.['statusRoundPreview']).toMatchObject({ institutions: [{ recipients: 1, askedToday: 0 }] });
    const anew = await start();
    await house.run('plans.tell-status-round', { roundId: anew.id });
    expect(await told()).toEqual([lead]);
  });

  it('asks by a mail of its own whom the mail of another round of the day did not reach, and whom it reached on another day', async () => {
    await anItem();
    const first = await start();
    expect(await told()).toEqual([lead]);
    await done('closeStatusRound', { id: first.id, version: first.version });
    await house.owner.query(`update deliveries set state = 'BOUNCED' where subject_id = $1`, [first.id]);
    const second = await start();
    expect(await told()).toEqual([lead]);
    await done('closeStatusRound', { id: second.id, version: second.version });
    house.setClock(new Date('2027-04-06T09:00:00Z'));
    await start();
    expect(await told()).toEqual([lead]);
  });

  it('mails nobody after it was closed', async () => {
    await anItem();
    const { version, id } = await start();
    expect(await told()).toEqual([lead]);
    await done('closeStatusRound', { id, version });
    await house.owner.query('delete from deliveries where subject_id = $1', [id]);
    await house.run('plans.tell-status-round', { roundId: id });
    expect(await told()).toEqual([]);
  });

  it('tells nobody of an institution without an address, and says so in the preview', async () => {
    await house.owner.query('update persons set email = null where id = $1', [lead]);
    await anItem();
    const { data } = await house.ask(secretary, PREVIEW, { councilId });
    expect(data?.['statusRoundPreview']).toEqual({
      institutions: [{ institution: { id: institutionId }, items: 1, lateItems: 0, recipients: 0, askedToday: 0, namesAskedToday: [] }],
    });
    await start();
    expect(await told()).toEqual([]);
    const { personId: holder } = await aSeat(house.tx, 'MEMBER', councilId, { membershipId });
    const again = await house.ask(secretary, PREVIEW, { councilId });
    expect(again.data?.['statusRoundPreview']).toMatchObject({ institutions: [{ recipients: 1 }] });
    expect(holder).toBeDefined();
  });
});
