import ICAL from 'ical.js';
import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { AnswersService } from '../answer/answers.service.js';
import { aFullSeminar, invitee, type Queued } from './waiting-list.factory.js';

const ANSWER = 'mutation ($input: AnswerInvitationInput!) { answerInvitation(input: $input) { response waitingPosition placeIsFree } }';
const OPEN = 'query ($token: String!) { invitation(token: $token) { response waitingPosition placeIsFree } }';
const RECORD = 'mutation ($input: RecordAnswerInput!) { recordAnswer(input: $input) { response waitingPosition } }';
const MAIL = 'query ($id: ID!) { deliveredMail(deliveryId: $id) { text isStillTrue hasChanged } }';
const UPDATE = 'mutation ($input: UpdateSeminarInput!) { updateSeminar(input: $input) { capacity answerCounts { accepted waitlisted } } }';

type Invitee = Queued['people'][number];

describe('the waiting list', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let seminarId: string;
  let people: Invitee[];
  let [a, b, c]: Invitee[] = [];

  beforeAll(async () => void (house = await House.open()));
  beforeEach(() => place(1));
  afterAll(() => house.close());

  const place = async (capacity: number | null) => {
    ({ councilId, secretary, seminarId, people } = await aFullSeminar(house, aSeat, capacity, 3));
    [a, b, c] = people;
    house.mailbox.splice(0);
  };
  const done = ({ data, errors }: Answer) => {
    expect(errors).toBeUndefined();
    return Object.values(data ?? {})[0] as Record<string, unknown>;
  };
  const say = async (who: Invitee | undefined, response: string, given: object = {}) =>
    done(await house.ask(null, ANSWER, { input: { token: who?.token, response, ...given } }));
  const all = async (response: string, given: object = {}) => {
    for (const one of people) await say(one, response, given);
  };
  const responses = async () =>
    Promise.all(
      people.map(async ({ invitationId }) => {
        const [row] = await house.owner.query<{ response: string }[]>('select response from invitations where id = $1', [invitationId]);
        return row?.response;
      }),
    );
  const history = (who: Invitee | undefined) =>
    house.owner.query<object[]>('select response, source from invitation_answers where invitation_id = $1 order by number', [
      who?.invitationId,
    ]);
  const update = async (given: object) => {
    const [row] = await house.owner.query<{ version: number }[]>('select version from seminars where id = $1', [seminarId]);
    return done(await house.ask(secretary, UPDATE, { input: { id: seminarId, version: row?.version, ...given } }));
  };

  it('keeps a yes for which there is no place, and tells how many are before one', async () => {
    expect(await say(a, 'ACCEPTED')).toEqual({ response: 'ACCEPTED', waitingPosition: null, placeIsFree: true });
    expect(done(await house.ask(null, OPEN, { token: b?.token }))).toEqual({
      response: 'NONE',
      waitingPosition: null,
      placeIsFree: false,
    });
    expect(await say(b, 'ACCEPTED')).toEqual({ response: 'WAITLISTED', waitingPosition: 1, placeIsFree: false });
    expect(await say(c, 'SUBSTITUTE', { substituteName: 'Tiiu' })).toMatchObject({ response: 'WAITLISTED', waitingPosition: 2 });
    // Again, and with a need: the place in the list stays.
    await say(b, 'ACCEPTED');
    expect(await say(b, 'ACCEPTED', { needs: 'Kaldtee' })).toMatchObject({ response: 'WAITLISTED', waitingPosition: 1 });
    const link = { response: 'WAITLISTED', source: 'LINK' };
    expect(await history(b)).toEqual([link, link]);
    const refused = await house.ask(null, ANSWER, { input: { token: a?.token, response: 'WAITLISTED' } });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', reason: 'answer-is-missing' });
  });

  it('is there for what the secretary records, too', async () => {
    await say(a, 'ACCEPTED');
    const recorded = await house.ask(secretary, RECORD, { input: { invitationId: b?.invitationId, version: 1, response: 'ACCEPTED' } });
    expect(done(recorded)).toEqual({ response: 'WAITLISTED', waitingPosition: 1 });
  });

  it('is not there without a capacity or a quota, nor where nobody meets in a room', async () => {
    await place(null);
    await all('ACCEPTED');
    expect(await responses()).toEqual(['ACCEPTED', 'ACCEPTED', 'ACCEPTED']);
    await place(1);
    await house.owner.query(`update seminars set mode = 'ONLINE' where id = $1`, [seminarId]);
    await all('ACCEPTED');
    expect(await responses()).toEqual(['ACCEPTED', 'ACCEPTED', 'ACCEPTED']);
  });

  it('gives a place that becomes free to the first, who is told once, with the event', async () => {
    await all('ACCEPTED');
    await say(a, 'DECLINED');
    expect(await responses()).toEqual(['DECLINED', 'ACCEPTED', 'WAITLISTED']);
    expect(await history(b)).toEqual([
      { response: 'WAITLISTED', source: 'LINK' },
      { response: 'ACCEPTED', source: 'WAITING_LIST' },
    ]);
    await house.settle();
    expect(house.mailbox.map(({ subject }) => subject)).toEqual(['Koht on teie: Koostööseminar']);
    const [mail] = house.mailbox;
    expect(mail?.text).toContain('vabanes koht üritusel „Koostööseminar“ ja see on teie');
    expect(mail?.text).toContain(`/answer/${b?.token}`);
    const [event] = new ICAL.Component(ICAL.parse(mail?.ics ?? '') as unknown[]).getAllSubcomponents('vevent');
    expect([mail?.icsMethod, event?.getFirstPropertyValue('uid')]).toEqual(['REQUEST', `${seminarId}@turvaring`]);

    const [{ id: answerId } = { id: '' }] = await house.owner.query<{ id: string }[]>(
      `select id from invitation_answers where invitation_id = $1 and source = 'WAITING_LIST'`,
      [b?.invitationId],
    );
    await house.run('seminars.tell-place', { answerId });
    await house.settle();
    expect(house.mailbox).toHaveLength(1);
  });

  it('shows organisers the mail that told of a place, without the link of who got it', async () => {
    await all('SUBSTITUTE', { substituteName: 'Tiiu' });
    await say(a, 'DECLINED');
    await house.settle();
    const [delivery] = await house.owner.query<{ id: string }[]>('select id from deliveries where seminar_id = $1', [seminarId]);
    const mail = async () => done(await house.ask(secretary, MAIL, { id: delivery?.id }));
    const told = await mail();
    expect(told).toMatchObject({ isStillTrue: true, hasChanged: false });
    expect(String(told['text']).trim()).toBe(house.mailbox[0]?.text?.replace(String(b?.token), 'preview').trim());
    expect(told['text']).toContain('Teie asemel on kirjas Tiiu');
    await say(b, 'DECLINED');
    expect(await mail()).toMatchObject({ isStillTrue: false, hasChanged: false });
  });

  it('tells again who has waited a second time', async () => {
    await all('ACCEPTED');
    await say(a, 'DECLINED');
    await say(b, 'DECLINED');
    await say(b, 'ACCEPTED');
    await say(c, 'TENTATIVE');
    await house.settle();
    expect(await responses()).toEqual(['DECLINED', 'ACCEPTED', 'TENTATIVE']);
    expect((await history(b)).filter((row) => (row as { source: string }).source === 'WAITING_LIST')).toHaveLength(2);
    expect(house.mailbox.length).toBeGreaterThanOrEqual(1); // What is no longer true when it leaves stays unsaid.
    const keys = await house.owner.query('select from deliveries where seminar_id = $1', [seminarId]);
    expect(keys).toHaveLength(3);
  });

  it('leaves a substitute their name, and needs no place for who takes part online', async () => {
    await say(a, 'ONLINE');
    await say(b, 'ACCEPTED');
    await say(c, 'SUBSTITUTE', { substituteName: 'Tiiu' });
    expect(await responses()).toEqual(['ONLINE', 'ACCEPTED', 'WAITLISTED']);
    await say(b, 'ONLINE');
    expect(await responses()).toEqual(['ONLINE', 'ONLINE', 'SUBSTITUTE']);
    await house.settle();
    expect(house.mailbox[0]?.text).toContain('Teie asemel on kirjas Tiiu');
    // A place that one has stays one's own, whoever comes.
    expect(await say(c, 'ACCEPTED')).toMatchObject({ response: 'ACCEPTED' });
  });

  it('moves on when there are more places, and takes none away when there are fewer', async () => {
    await all('ACCEPTED');
    expect(await update({ capacity: 2 })).toEqual({ capacity: 2, answerCounts: { accepted: 2, waitlisted: 1 } });
    expect(await update({ capacity: 1 })).toMatchObject({ answerCounts: { accepted: 2, waitlisted: 1 } });
    await say(a, 'DECLINED');
    expect(await responses()).toEqual(['DECLINED', 'ACCEPTED', 'WAITLISTED']);
    expect(await update({ capacity: null })).toMatchObject({ answerCounts: { accepted: 2, waitlisted: 0 } });
    for (const capacity of [0, 100_001]) {
      const refused = await house.ask(secretary, UPDATE, { input: { id: seminarId, version: 1, capacity } });
      expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', field: 'capacity' });
    }
  });

  it('counts the people of a host by its quota: who waits for one host lets those of another pass', async () => {
    const other = await aSeat(house.tx, 'SECRETARY');
    await house.owner.query(`update seminars set capacity = null where id = $1`, [seminarId]);
    await house.owner.query('update seminar_hosts set quota = 1 where seminar_id = $1', [seminarId]);
    await house.owner.query(`insert into seminar_hosts (seminar_id, council_id, quota, accepted_at) values ($1, $2, 1, now())`, [
      seminarId,
      other.councilId,
    ]);
    people.push(await invitee(house, aSeat, seminarId, other.councilId), await invitee(house, aSeat, seminarId, other.councilId));
    await house.owner.query(`update invitations set reasons = '[{"kind": "PERSON"}]' where id = $1`, [c?.invitationId]);
    await all('ACCEPTED');
    expect(await responses()).toEqual(['ACCEPTED', 'WAITLISTED', 'ACCEPTED', 'ACCEPTED', 'WAITLISTED']);
    await say(people[3], 'DECLINED');
    expect(await responses()).toEqual(['ACCEPTED', 'WAITLISTED', 'ACCEPTED', 'DECLINED', 'ACCEPTED']);
    await update({ hosts: [{ councilId, quota: 2 }, { councilId: other.councilId }] });
    expect(await responses()).toEqual(['ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'DECLINED', 'ACCEPTED']);
  });

  it('gives nothing away once the seminar is over', async () => {
    await all('ACCEPTED');
    await house.owner.query(`update seminars set state = 'CANCELLED', cancel_reason = 'Torm', capacity = 3 where id = $1`, [seminarId]);
    expect(await house.rawly(secretary, 'select fill_places($1)', [seminarId])).toEqual([]);
    expect(await responses()).toEqual(['ACCEPTED', 'WAITLISTED', 'WAITLISTED']);
  });

  it('lets exactly one of two have the last place, whichever came first', async () => {
    const answers = house.api.get(AnswersService);
    const isWaiting = async () => {
      const waiting = 'select from pg_locks join pg_stat_activity using (pid) where datname = current_database() and not granted';
      return (await house.owner.query<object[]>(waiting)).length > 0;
    };
    let second: Promise<Record<string, unknown>> | undefined;
    await house.act(null, async (act) => {
      await answers.answer(act, { token: a?.token ?? '', response: 'ACCEPTED' });
      second = say(b, 'ACCEPTED'); // Asks while the first has not committed, and has to wait for that.
      while (!(await isWaiting())) await new Promise((resolve) => setTimeout(resolve, 5));
    });
    expect(await second).toMatchObject({ response: 'WAITLISTED', waitingPosition: 1 });
    expect(await responses()).toEqual(['ACCEPTED', 'WAITLISTED', 'NONE']);
  });

  it('holds however many answer at once', async () => {
    for (let i = 0; i < 5; i++) people.push(await invitee(house, aSeat, seminarId, councilId));
    await update({ capacity: 3 });
    await Promise.all(people.map((one) => say(one, 'ACCEPTED')));
    const count = async (response: string) => (await responses()).filter((one) => one === response).length;
    expect([await count('ACCEPTED'), await count('WAITLISTED')]).toEqual([3, 5]);
    // Half of them change their minds at once; places go to those who waited, and no act waits for another for ever.
    const before = await responses();
    await Promise.all(
      people.map((one, i) => (before[i] === 'ACCEPTED' ? say(one, 'DECLINED') : say(one, 'ACCEPTED', { comment: 'Ootan' }))),
    );
    expect([await count('ACCEPTED'), await count('WAITLISTED'), await count('DECLINED')]).toEqual([3, 2, 3]);
  });
});
