import ICAL from 'ical.js';
import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aSession } from '../agenda/agenda-session.factory.js';
import { aSeminar } from '../seminar/seminar.factory.js';
import type { SeminarDay } from '../seminar/seminar-day.entity.js';

const CANCEL =
  'mutation ($input: CancelSeminarInput!) { cancelSeminar(input: $input) { state cancelReason version viewerCanEdit sending { total } } }';
const SEND = 'mutation ($input: SendInvitationsInput!) { sendInvitations(input: $input) { version } }';

/** What an independent parser finds in a calendar file. */
function event(ics: string | undefined) {
  const calendar = new ICAL.Component(ICAL.parse(ics ?? '') as unknown[]);
  const vevents = calendar.getAllSubcomponents('vevent');
  const [vevent] = vevents;
  if (!vevent || vevents.length !== 1) throw new Error('One event a mail');
  const { uid, sequence, startDate, endDate, summary } = new ICAL.Event(vevent);
  const text = (name: string) => String(vevent.getFirstPropertyValue(name));
  return {
    method: String(calendar.getFirstPropertyValue('method')),
    uid,
    sequence,
    summary,
    start: startDate.toJSDate().toISOString(),
    end: endDate.toJSDate().toISOString(),
    status: text('status'),
    organizer: text('organizer'),
    attendee: text('attendee'),
    rsvp: vevent.getFirstProperty('attendee')?.getFirstParameter('rsvp'),
  };
}

describe('cancelling a seminar', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let seminarId: string;
  let day: SeminarDay;

  beforeAll(async () => void (house = await House.open()));
  beforeEach(async () => {
    house.setClock(new Date('2027-03-10T10:00:00Z'));
    house.postbox.onMail = undefined;
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    const seminar = await aSeminar(house.tx, { councilId });
    seminarId = seminar.id;
    day = seminar.days[0] as SeminarDay;
    house.mailbox.splice(0);
  });
  afterAll(() => house.close());

  const told = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const cancel = (version: number, asker: string | null = secretary, reason = 'Torm') =>
    house.ask(asker, CANCEL, { input: { id: seminarId, version, reason } });
  const invite = async () => {
    expect((await house.ask(secretary, SEND, { input: { seminarId, version: 1 } })).errors).toBeUndefined();
    await house.settle();
  };
  const states = async (kind: string) =>
    (
      await house.owner.query<{ state: string }[]>('select state from deliveries where seminar_id = $1 and kind = $2 order by 1', [
        seminarId,
        kind,
      ])
    ).map(({ state }) => state);

  it('tells exactly those who were mailed, and takes it out of their calendars', async () => {
    const member = await aSeat(house.tx, 'MEMBER', councilId);
    await house.owner.query(`update persons set email = 'ann@example.org' where id = $1`, [member.personId]);
    const refused = await aSeat(house.tx, 'MEMBER', councilId);
    await house.owner.query(`update persons set email = 'gone@example.org' where id = $1`, [refused.personId]);
    const mute = await aSeat(house.tx, 'MEMBER', councilId);
    await house.owner.query('update persons set email = null where id = $1', [mute.personId]);
    house.postbox.onMail = (to) => {
      if (to.startsWith('gone')) throw Object.assign(new Error('No such user'), { responseCode: 550 });
    };
    await invite();
    await aSeat(house.tx, 'MEMBER', councilId); // Came later and was never invited.
    expect(await states('seminars.invitation')).toEqual(['ACCEPTED', 'ACCEPTED', 'FAILED']);
    const request = event(house.mailbox.find(({ to }) => to === 'ann@example.org')?.ics);
    expect(request).toMatchObject({
      method: 'REQUEST',
      sequence: 0,
      summary: 'Koostööseminar',
      start: '2027-05-11T06:00:00.000Z',
      end: '2027-05-12T14:00:00.000Z',
      status: 'CONFIRMED',
      attendee: 'mailto:ann@example.org',
      rsvp: 'TRUE',
    });

    house.mailbox.splice(0);
    const { data, errors } = await cancel(2);
    expect(errors).toBeUndefined();
    expect(data?.['cancelSeminar']).toEqual({
      state: 'CANCELLED',
      cancelReason: 'Torm',
      version: 3,
      viewerCanEdit: false,
      sending: { total: 2 },
    });
    await house.settle();
    expect(house.mailbox).toHaveLength(2);
    const mail = house.mailbox.find(({ to }) => to === 'ann@example.org');
    expect(mail?.subject).toBe('Jääb ära: Koostööseminar');
    expect(mail?.text).toContain('Põhjus: Torm');
    expect(mail?.icsMethod).toBe('CANCEL');
    const { rsvp: _rsvp, ...same } = request;
    expect(event(mail?.ics)).toMatchObject({ ...same, method: 'CANCEL', status: 'CANCELLED', sequence: 1 });
  });

  it('drops what was waiting to be sent, and tells nobody who has nothing', async () => {
    house.postbox.onMail = () => {
      throw Object.assign(new Error('Try later'), { responseCode: 451 });
    };
    await invite();
    expect(await states('seminars.invitation')).toEqual(['DELAYED']);
    house.postbox.onMail = undefined;
    await cancel(2);
    await house.settle();
    expect(await states('seminars.invitation')).toEqual(['CANCELLED']);
    expect(await states('seminars.cancellation')).toEqual([]);
    expect(house.mailbox).toEqual([]);
  });

  it('tells also those whose invitation was on its way', async () => {
    await invite();
    await house.owner.query(`update deliveries set state = 'SENDING' where seminar_id = $1`, [seminarId]);
    await cancel(2);
    expect(await states('seminars.cancellation')).toEqual(['QUEUED']);
  });

  it('mails nobody about what is past', async () => {
    await invite();
    house.mailbox.splice(0);
    house.setClock(new Date('2027-05-12T14:00:00Z'));
    expect((await cancel(2)).errors).toBeUndefined();
    await house.settle();
    expect(house.mailbox).toEqual([]);
  });

  it('frees its speakers for other seminars', async () => {
    await aSession(house.tx, day, {}, [secretary]);
    const other = await aSeminar(house.tx, { councilId });
    const add = () =>
      house.ask(secretary, 'mutation ($input: AddAgendaSessionInput!) { addAgendaSession(input: $input) { id } }', {
        input: {
          seminarId: other.id,
          dayId: other.days[0]?.id,
          title: 'Arutelu',
          kind: 'DISCUSSION',
          startsAt: '10:00',
          endsAt: '11:00',
          speakerIds: [secretary],
        },
      });
    expect(told(await add())).toMatchObject([{ reason: 'speaker-is-elsewhere' }]);
    await cancel(1);
    expect(told(await add())).toBeUndefined();
  });

  it('is for secretaries of the hosts, with a reason, once, in time', async () => {
    const chair = (await aSeat(house.tx, 'CHAIR', councilId)).personId;
    expect(told(await cancel(1, chair))).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(told(await cancel(1, (await aSeat(house.tx, 'SECRETARY')).personId))).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(told(await cancel(1, secretary, '  '))).toMatchObject([{ code: 'INVALID', field: 'reason' }]);
    expect(told(await cancel(7))).toMatchObject([{ code: 'CONFLICT', reason: 'stale-version' }]);
    expect(told(await cancel(1))).toBeUndefined();
    expect(told(await cancel(2))).toMatchObject([{ code: 'CONFLICT', reason: 'seminar-is-cancelled' }]);
    await house.owner.query(`update seminars set state = 'HELD' where id = $1`, [seminarId]);
    expect(told(await cancel(2))).toMatchObject([{ code: 'CONFLICT', reason: 'seminar-was-held' }]);
  });
});
