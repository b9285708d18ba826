import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aSeminar } from '../seminar/seminar.factory.js';

const SEND = 'mutation ($input: SendInvitationsInput!) { sendInvitations(input: $input) { id } }';
const MEND = 'mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) { id } }';
const RESEND =
  'mutation ($input: ResendDeliveryInput!) { resendDelivery(input: $input) { state address personName language attempts problem } }';

/** An invitation whose address the mail server refused. */
describe('sending a failed mail again', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let invitee: string;
  let id: string;

  beforeAll(async () => void (house = await House.open()));
  afterAll(() => house.close());
  beforeEach(async () => {
    house.setClock(new Date('2027-03-10T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    invitee = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    const { id: seminarId } = await aSeminar(house.tx, { councilId });
    await house.owner.query(`update persons set email = 'worng.' || id || '@example.org' where id = $1`, [invitee]);
    house.postbox.onMail = (to) => {
      if (to.startsWith('worng')) throw Object.assign(new Error('No such user'), { responseCode: 550 });
    };
    await house.ask(secretary, SEND, { input: { seminarId, version: 1 } });
    await house.settle();
    house.mailbox.splice(0);
    [{ id }] = await house.owner.query<[{ id: string }]>('select id from deliveries where person_id = $1', [invitee]);
  });

  const told = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const resend = (asker: string | null = secretary, delivery = id) => house.ask(asker, RESEND, { input: { id: delivery } });
  const row = async () => (await house.owner.query<object[]>('select state, address from deliveries where id = $1', [id]))[0];
  const mend = async () => {
    const mended = { id: invitee, version: 1, email: `right.${invitee}@example.org`, lastName: 'Mänd', language: 'en' };
    expect((await house.ask(secretary, MEND, { input: mended })).errors).toBeUndefined();
    return mended.email;
  };

  it('reaches the person at the address they have now, in their language of now', async () => {
    expect(await row()).toMatchObject({ state: 'FAILED' });
    const address = await mend();
    expect((await resend()).data?.['resendDelivery']).toEqual({
      state: 'QUEUED',
      address,
      personName: 'Mari Mänd',
      language: 'en',
      attempts: 0,
      problem: null,
    });
    await house.settle();
    expect(await row()).toEqual({ state: 'ACCEPTED', address });
    expect(house.mailbox).toMatchObject([{ to: address, subject: 'Invitation: Koostööseminar' }]);
    expect(house.mailbox[0]?.text).toContain('Dear Mari Mänd');
    expect(house.mailbox[0]?.ics?.replaceAll('\r\n ', '')).toContain(`mailto:${address}`);
    expect(told(await resend())).toMatchObject([{ code: 'CONFLICT', reason: 'delivery-not-failed' }]);
  });

  it('fails again while nothing was mended', async () => {
    expect(told(await resend())).toBeUndefined();
    await house.settle();
    expect(await row()).toMatchObject({ state: 'FAILED' });
    expect(house.mailbox).toEqual([]);
  });

  it('changes neither state nor address when the act is refused', async () => {
    await house.owner.query('update persons set email = null where id = $1', [invitee]);
    const before = await row();
    expect(told(await resend())).toEqual([{ code: 'CONFLICT', reason: 'recipient-has-no-address', field: 'id' }]);
    expect(await row()).toEqual(before);
  });

  it('tells that somebody has no address to those alone who know them', async () => {
    await house.owner.query('update persons set email = null where id = $1', [invitee]);
    const stranger = (await aSeat(house.tx, 'SECRETARY')).personId;
    const lacking = async (asker: string, role?: string) =>
      (await house.rawly(asker, 'select id from persons_without_address() as id', [], role)).map((one) => one['id']);
    expect(await lacking(secretary)).toContain(invitee);
    for (const asker of [stranger, '']) expect(await lacking(asker)).not.toContain(invitee);
    expect(await lacking('', 'turvaring_worker')).toContain(invitee);
  });

  it('goes where it went when it is a mail to nobody in particular', async () => {
    await house.owner.query(`update deliveries set person_id = null, address = 'office@example.org' where id = $1`, [id]);
    await resend();
    await house.settle();
    expect(await row()).toEqual({ state: 'ACCEPTED', address: 'office@example.org' });
  });

  it('is for secretaries and chairs; members and strangers know of no mail', async () => {
    await mend();
    for (const { personId } of [await aSeat(house.tx, 'MEMBER', councilId), await aSeat(house.tx, 'SECRETARY')])
      expect(told(await resend(personId))).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(told(await resend(null))).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
    expect(told(await resend(secretary, 'no id'))).toEqual([{ code: 'INVALID', reason: 'not-an-id', field: 'id' }]);
    expect(told(await resend((await aSeat(house.tx, 'CHAIR', councilId)).personId))).toBeUndefined();
  });
});
