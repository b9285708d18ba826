import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aSeminar } from '../seminar/seminar.factory.js';

const SEND = 'mutation ($input: SendInvitationsInput!) { sendInvitations(input: $input) { version } }';
const REPEAT = 'mutation ($input: RepeatInvitationInput!) { repeatInvitation(input: $input) { state viewerCanRepeat } }';
const RENEW = 'mutation ($input: RenewInvitationLinkInput!) { renewInvitationLink(input: $input) { version } }';
const CANCEL = 'mutation ($input: CancelSeminarInput!) { cancelSeminar(input: $input) { state } }';
const LIST = 'query ($id: ID!) { seminar(id: $id) { deliveries(first: 9) { nodes { id viewerCanRepeat } } } }';

const uidOf = (ics: string | undefined) => /^UID:.*$/m.exec(ics ?? '')?.[0];

describe('sending an invitation once more', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let seminarId: string;
  let deliveryId: string;

  beforeAll(async () => void (house = await House.open()));
  beforeEach(async () => {
    house.setClock(new Date('2027-03-10T10:00:00Z'));
    house.postbox.onMail = undefined;
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    seminarId = (await aSeminar(house.tx, { councilId })).id;
    expect((await house.ask(secretary, SEND, { input: { seminarId, version: 1 } })).errors).toBeUndefined();
    await house.settle();
    const [row] = await house.owner.query<{ id: string }[]>('select id from deliveries where seminar_id = $1', [seminarId]);
    deliveryId = row?.id ?? '';
    house.setClock(new Date('2027-03-10T10:11:00Z'));
  });
  afterEach(() => void house.mailbox.splice(0));
  afterAll(() => house.close());

  const told = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason } }) => ({ code, reason }));
  const repeat = (asker: string | null = secretary, id = deliveryId) => house.ask(asker, REPEAT, { input: { id } });
  const mayRepeat = async (asker = secretary) => {
    const { data } = await house.ask(asker, LIST, { id: seminarId });
    const { nodes } = (data?.['seminar'] as { deliveries: { nodes: { id: string; viewerCanRepeat: boolean }[] } }).deliveries;
    return nodes.find(({ id }) => id === deliveryId)?.viewerCanRepeat;
  };
  const stateOf = async () =>
    (await house.owner.query<{ state: string }[]>('select state from deliveries where id = $1', [deliveryId]))[0]?.state;

  it('mails the same again, under the Message-ID and the UID that programs know', async () => {
    expect(await mayRepeat()).toBe(true);
    expect((await repeat()).data?.['repeatInvitation']).toEqual({ state: 'QUEUED', viewerCanRepeat: false });
    await house.settle();
    const [first, second] = house.mailbox;
    expect(house.mailbox).toHaveLength(2);
    expect(second).toMatchObject({ subject: first?.subject, text: first?.text, messageId: first?.messageId, icsMethod: 'REQUEST' });
    expect(uidOf(second?.ics)).toBe(uidOf(first?.ics));
    expect(await stateOf()).toBe('ACCEPTED');
    await house.run('mail.deliver', {});
    expect(house.mailbox).toHaveLength(2);
  });

  it('does so at most once in ten minutes a person, whichever seminar it was', async () => {
    const tooSoon = [{ code: 'RATE_LIMITED', reason: 'just-mailed' }];
    house.setClock(new Date('2027-03-10T10:09:00Z'));
    expect(await mayRepeat()).toBe(false);
    expect(told(await repeat())).toEqual(tooSoon);
    house.setClock(new Date('2027-03-10T10:11:00Z'));
    await repeat();
    await house.settle();
    expect(told(await repeat())).toEqual(tooSoon);
    house.setClock(new Date('2027-03-10T10:22:00Z'));
    const other = (await aSeminar(house.tx, { councilId })).id;
    await house.ask(secretary, SEND, { input: { seminarId: other, version: 1 } });
    await house.settle();
    expect(told(await repeat())).toEqual(tooSoon);
  });

  it('lets one of two who press the button at once', async () => {
    const answers = await Promise.all([repeat(), repeat()]);
    const refused = answers.flatMap((answer) => told(answer) ?? []);
    expect(refused).toHaveLength(1);
    // Whether the mail of the first has left by the time the second has its turn is the worker's pace.
    expect([
      { code: 'CONFLICT', reason: 'delivery-not-sent' },
      { code: 'RATE_LIMITED', reason: 'just-mailed' },
    ]).toContainEqual(refused[0]);
    // The worker passes over a row that the second one still holds; the sweep finds it.
    await house.run('mail.sweep', {});
    await house.settle();
    expect(house.mailbox).toHaveLength(2);
  });

  it.each([
    ['invitation-is-answered', `update invitations set response = 'DECLINED' where seminar_id = $1`],
    ['seminar-is-cancelled', `update seminars set state = 'CANCELLED', cancel_reason = 'Torm' where id = $1`],
    ['seminar-has-ended', `update seminars set starts_at = '2027-03-01', ends_at = '2027-03-02' where id = $1`],
    ['delivery-not-sent', `update deliveries set state = 'DELAYED' where seminar_id = $1`],
  ])('mails nobody: %s', async (reason, change) => {
    await house.owner.query(change, [seminarId]);
    expect(await mayRepeat()).toBe(false);
    expect(told(await repeat())).toEqual([{ code: 'CONFLICT', reason }]);
    await house.settle();
    expect(house.mailbox).toHaveLength(1);
  });

  it('is for the newest mail alone: programs that know the one with the old link would hide the new one', async () => {
    const [invitation] = await house.owner.query<{ id: string }[]>('select id from invitations where seminar_id = $1', [seminarId]);
    // Renewed while the mail waits to go again: that one stays sent, and the new link goes once.
    await house.owner.query(`update deliveries set state = 'QUEUED', next_attempt_at = null where id = $1`, [deliveryId]);
    const renewed = await house.ask(secretary, RENEW, { input: { invitationId: invitation?.id, version: 1 } });
    expect(renewed.errors).toBeUndefined();
    expect(await stateOf()).toBe('ACCEPTED');
    await house.settle();
    expect(house.mailbox).toHaveLength(2);
    expect(house.mailbox[1]?.messageId).not.toBe(house.mailbox[0]?.messageId);
    house.setClock(new Date('2027-03-10T10:22:00Z'));
    expect(await mayRepeat()).toBe(false);
    expect(told(await repeat())).toEqual([{ code: 'CONFLICT', reason: 'newer-invitation-was-sent' }]);

    const [newest] = await house.owner.query<{ id: string }[]>('select id from deliveries where seminar_id = $1 and id <> $2', [
      seminarId,
      deliveryId,
    ]);
    expect((await repeat(secretary, newest?.id)).errors).toBeUndefined();
    await house.settle();
    expect(house.mailbox[2]).toMatchObject({ text: house.mailbox[1]?.text, messageId: house.mailbox[1]?.messageId });
  });

  it('stays silent when the answer comes before the mail leaves, and the mail counts as sent all the same', async () => {
    await house.act(secretary, async (act) => {
      await act.tx.query(`update deliveries set state = 'QUEUED', next_attempt_at = act_now() where id = $1`, [deliveryId]);
      await act.tx.query(`update seminars set starts_at = '2027-03-01', ends_at = '2027-03-02' where id = $1`, [seminarId]);
    });
    await house.run('mail.deliver', {});
    expect(house.mailbox).toHaveLength(1);
    expect(await stateOf()).toBe('ACCEPTED');
  });

  it('takes the event out of the calendar also when the seminar is cancelled while the mail waits to go again', async () => {
    await house.owner.query(`update deliveries set state = 'QUEUED', next_attempt_at = null where id = $1`, [deliveryId]);
    expect((await house.ask(secretary, CANCEL, { input: { id: seminarId, version: 2, reason: 'Torm' } })).errors).toBeUndefined();
    await house.settle();
    expect(house.mailbox.map(({ icsMethod }) => icsMethod)).toEqual(['REQUEST', 'CANCEL']);
  });

  it('knows still that the mail was taken once when the second one is refused', async () => {
    house.postbox.onMail = () => {
      throw Object.assign(new Error('No such user'), { responseCode: 550 });
    };
    await repeat();
    await house.settle();
    expect(
      await house.owner.query('select state, accepted_at is not null as "wasTaken" from deliveries where id = $1', [deliveryId]),
    ).toEqual([{ state: 'FAILED', wasTaken: true }]);
  });

  it('is for secretaries and chairs of the hosts, and of invitations alone', async () => {
    const member = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    const stranger = (await aSeat(house.tx, 'SECRETARY')).personId;
    for (const asker of [member, stranger]) expect(told(await repeat(asker))).toEqual([{ code: 'NOT_FOUND', reason: 'no-such-record' }]);
    expect(told(await repeat(null))).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
    const [other] = await house.owner.query<{ id: string }[]>(
      `insert into deliveries (key, kind, category, seminar_id, subject_id, address, language, state)
       values ('test/' || gen_random_uuid(), 'reminders.invitation', 'OFFICIAL', $1, $1, 'x@example.org', 'et', 'ACCEPTED') returning id`,
      [seminarId],
    );
    expect(told(await repeat(secretary, other?.id))).toEqual([{ code: 'INVALID', reason: 'not-an-invitation' }]);
    const chair = (await aSeat(house.tx, 'CHAIR', councilId)).personId;
    expect(await mayRepeat(chair)).toBe(true);
    expect(told(await repeat(chair))).toBeUndefined();
  });
});
