import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aSession } from '../agenda/agenda-session.factory.js';
import type { SeminarDay } from '../seminar/seminar-day.entity.js';
import { aSeminar } from '../seminar/seminar.factory.js';
import { AgendaTopic } from './agenda-topic.entity.js';
import { aTopic } from './agenda-topic.factory.js';

const decision = (verb: string) =>
  `mutation ($input: ${verb[0]?.toUpperCase()}${verb.slice(1)}AgendaTopicInput!) { ${verb}AgendaTopic(input: $input) {
     id state reason version seminar { id } session { title kind startsAt endsAt room { name } } } }`;
const SEMINAR = 'query ($id: ID!) { seminar(id: $id) { topics { id title } backlog { id title } sessions { id title version } } }';
const REMOVE = 'mutation ($input: RemoveAgendaSessionInput!) { removeAgendaSession(input: $input) { id } }';

interface Seen {
  topics: { id: string }[];
  backlog: { id: string }[];
  sessions: { id: string; title: string; version: number }[];
}

describe('deciding on a topic', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let member: string;
  let seminarId: string;
  let day: SeminarDay;
  let roomId: string;
  let topicId: string;

  beforeAll(async () => void (house = await House.open()));
  beforeEach(async () => {
    house.setClock(new Date('2027-04-01T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    member = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    const seminar = await aSeminar(house.tx, { councilId, title: 'Kevadseminar' });
    seminarId = seminar.id;
    day = seminar.days[0] as SeminarDay;
    roomId = seminar.room.id;
    topicId = (await aTopic(house.tx, { seminarId, councilId, proposedById: member })).id;
    house.mailbox.splice(0);
  });
  afterAll(() => house.close());

  const told = ({ errors }: Answer) =>
    errors?.map(({ extensions: { code, reason, field } }) => [code, reason, field].filter(Boolean).join(' '));
  const decide = (verb: string, given: object = {}, asker: string | null = secretary) =>
    house.ask(asker, decision(verb), { input: { id: topicId, version: 1, ...given } });
  const accept = (given: object = {}, asker: string | null = secretary) =>
    decide('accept', { dayId: day.id, roomId, startsAt: '10:00', endsAt: '11:00', ...given }, asker);
  const seen = async (id: string, asker = secretary) => (await house.ask(asker, SEMINAR, { id })).data?.['seminar'] as Seen;
  const mails = async () => {
    await house.settle();
    return house.mailbox.splice(0);
  };

  it('accepts it as a session of the agenda, and tells the proposer when and where', async () => {
    expect((await accept()).data?.['acceptAgendaTopic']).toMatchObject({
      state: 'ACCEPTED',
      version: 2,
      session: { title: 'Valgustus kooliteel', kind: 'DISCUSSION', startsAt: '10:00', endsAt: '11:00', room: { name: 'Suur saal' } },
    });
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('Teie teema on päevakorras: Valgustus kooliteel');
    expect(mail?.text).toContain('Kevadseminar');
    expect(mail?.text).toContain('teisipäev, 11. mai 2027, 10:00–11:00');
    expect(mail?.text).toContain('Suur saal');
    expect(mail?.text).toContain(`http://localhost:3000/seminars/${seminarId}/agenda`);
    expect(await house.owner.query('select category from deliveries where subject_id = $1', [topicId])).toEqual([{ category: 'OFFICIAL' }]);
  });

  it('refuses a taken room in words and what does not fit, and changes and mails nothing', async () => {
    await aSession(house.tx, day, { roomId, title: 'Avamine' });
    expect(told(await accept())).toEqual(['CONFLICT room-is-taken roomId']);
    expect(told(await accept({ startsAt: '16:30', endsAt: '17:30' }))).toEqual(['INVALID outside-the-day endsAt']);
    expect(told(await accept({ dayId: topicId }))).toEqual(['INVALID day-not-of-seminar dayId']);
    expect(await house.tx.findOneByOrFail(AgendaTopic, { id: topicId })).toMatchObject({ state: 'PROPOSED', version: 1 });
    expect(await mails()).toEqual([]);
  });

  it('keeps it in the backlog of the leading council, where its next seminar takes it from', async () => {
    expect((await decide('postpone', { reason: 'Aega ei ole' })).data?.['postponeAgendaTopic']).toMatchObject({
      state: 'BACKLOG',
      version: 2,
    });
    expect((await mails())[0]?.text).toContain('Aega ei ole');
    const next = await aSeminar(house.tx, { councilId, dates: ['2027-10-05'], title: 'Sügisseminar' });
    expect((await seen(next.id)).backlog).toMatchObject([{ id: topicId }]);
    expect((await seen(next.id, member)).backlog).toEqual([]);
    const foreign = await aSeat(house.tx, 'SECRETARY');
    const theirs = await aSeminar(house.tx, { councilId: foreign.councilId, coHosts: [councilId], dates: ['2027-11-05'] });
    // What is still to be decided on here is not for others, until the seminar has been held without a decision.
    const open = await aTopic(house.tx, { seminarId, councilId, proposedById: member });
    const taking = { id: open.id, seminarId: next.id, dayId: next.days[0]?.id, roomId: next.room.id };
    expect(told(await accept(taking))).toEqual(['INVALID topic-not-of-seminar seminarId']);
    await house.owner.query(`update seminars set state = 'HELD' where id = $1`, [seminarId]);
    expect((await seen(next.id)).backlog).toMatchObject([{ id: topicId }, { id: open.id }]);
    await house.owner.query('delete from agenda_topics where id = $1', [open.id]);

    const place = { version: 2, dayId: theirs.days[0]?.id, roomId: null, seminarId: theirs.id };
    expect(told(await accept(place))).toEqual(['INVALID topic-not-of-seminar seminarId']);

    const taken = await accept({ version: 2, seminarId: next.id, dayId: next.days[0]?.id, roomId: next.room.id });
    expect(taken.data?.['acceptAgendaTopic']).toMatchObject({ state: 'ACCEPTED', seminar: { id: next.id } });
    expect((await seen(next.id)).topics).toMatchObject([{ id: topicId }]);
    expect(await seen(seminarId)).toMatchObject({ topics: [], backlog: [], sessions: [] });
    expect((await mails())[0]?.text).toContain('Sügisseminar');
  });

  it('declines it with a reason that the proposer reads here and in the mail', async () => {
    expect(told(await decide('decline', { reason: ' ' }))).toEqual(['INVALID wrong-length reason']);
    await decide('decline', { reason: 'Oli kevadel' });
    expect((await mails()).map(({ subject, text }) => [subject, text.includes('Oli kevadel')])).toEqual([
      ['Teie teemat päevakorda ei võetud: Valgustus kooliteel', true],
    ]);
    expect(await house.tx.findOneByOrFail(AgendaTopic, { id: topicId })).toMatchObject({ state: 'DECLINED', reason: 'Oli kevadel' });
    expect((await seen(seminarId, member)).topics).toMatchObject([{ id: topicId }]);
    for (const verb of ['postpone', 'decline'])
      expect(told(await decide(verb, { version: 2, reason: 'x' }))).toEqual(['CONFLICT topic-is-declined id']);
    expect(told(await accept({ version: 2 }))).toEqual(['CONFLICT topic-is-declined id']);
    expect(told(await decide('postpone'))).toEqual(['CONFLICT stale-version version']);
  });

  it('mails one decision once, whoever runs the job again, and not a decision that stands no more', async () => {
    await accept();
    await mails();
    await house.run('mail.deliver', {});
    expect(await mails()).toEqual([]);
    const [session] = (await seen(seminarId)).sessions;
    await house.ask(secretary, REMOVE, { input: { id: session?.id, version: session?.version } });
    expect(await house.tx.findOneByOrFail(AgendaTopic, { id: topicId })).toMatchObject({ state: 'PROPOSED', sessionId: null, version: 3 });
    await house.owner.query(`update deliveries set state = 'QUEUED', next_attempt_at = now() where subject_id = $1`, [topicId]);
    await house.run('mail.deliver', {});
    expect(await mails()).toEqual([]);
    await decide('decline', { version: 3, reason: 'Ikkagi mitte' });
    expect(await mails()).toHaveLength(1);
  });

  it('tells nobody that it is on the agenda of a seminar that does not take place any more', async () => {
    await accept();
    await mails();
    await house.owner.query(`update seminars set state = 'CANCELLED', cancel_reason = 'Torm' where id = $1`, [seminarId]);
    await house.owner.query(`update deliveries set state = 'QUEUED', next_attempt_at = now() where subject_id = $1`, [topicId]);
    await house.run('mail.deliver', {});
    expect(await mails()).toEqual([]);
  });

  it("is told in the reader's language, and read again by organisers", async () => {
    await house.owner.query(`update persons set language = 'lv' where id = $1`, [member]);
    await accept();
    const [mail] = await mails();
    expect(mail?.subject).toBe('Jūsu temats ir darba kārtībā: Valgustus kooliteel');
    expect(mail?.text).toContain('otrdiena, 2027. gada 11. maijs, 10:00–11:00');
    const [delivery] = await house.owner.query<{ id: string }[]>('select id from deliveries where subject_id = $1', [topicId]);
    const read = (asker: string) =>
      house.ask(asker, 'query ($id: ID!) { deliveredMail(deliveryId: $id) { subject isStillTrue hasChanged } }', { id: delivery?.id });
    expect((await read(secretary)).data?.['deliveredMail']).toEqual({ subject: mail?.subject, isStillTrue: true, hasChanged: false });
    expect(told(await read((await aSeat(house.tx, 'MEMBER', councilId)).personId))).toEqual(['NOT_FOUND no-such-record']);
  });

  it('tells nobody of a proposal of their own, nor who has no address', async () => {
    topicId = (await aTopic(house.tx, { seminarId, councilId, proposedById: secretary })).id;
    await decide('postpone');
    topicId = (await aTopic(house.tx, { seminarId, councilId, proposedById: member })).id;
    await house.owner.query('update persons set email = null where id = $1', [member]);
    expect((await decide('postpone')).errors).toBeUndefined();
    expect(await mails()).toEqual([]);
  });

  it('is for secretaries of the hosts; the proposer, chairs and members are refused, strangers told nothing', async () => {
    const people = {
      [member]: 'FORBIDDEN not-allowed',
      [(await aSeat(house.tx, 'CHAIR', councilId)).personId]: 'FORBIDDEN not-allowed',
      [(await aSeat(house.tx, 'MEMBER', councilId)).personId]: 'NOT_FOUND no-such-record id',
      [(await aSeat(house.tx, 'SECRETARY')).personId]: 'NOT_FOUND no-such-record id',
    };
    for (const [asker, refusal] of Object.entries(people)) {
      expect(told(await accept({}, asker))).toEqual([refusal]);
      for (const verb of ['postpone', 'decline']) expect(told(await decide(verb, { reason: 'x' }, asker))).toEqual([refusal]);
    }
    expect(told(await decide('postpone', {}, null))).toEqual([expect.stringContaining('UNAUTHENTICATED')]);
    const coHost = await aSeat(house.tx, 'SECRETARY');
    await house.owner.query('insert into seminar_hosts (seminar_id, council_id, accepted_at) values ($1, $2, now())', [
      seminarId,
      coHost.councilId,
    ]);
    expect((await accept({}, coHost.personId)).errors).toBeUndefined();
    expect((await mails()).map(({ subject }) => subject)).toEqual(['Teie teema on päevakorras: Valgustus kooliteel']);
  });
});
