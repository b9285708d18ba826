import { House, type Answer } from '../../../../test/support/house.js';
import { anAdministrator } from '../../../people/src/person/person.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aSeminar } from '../seminar/seminar.factory.js';

const SEND = 'mutation ($input: SendInvitationsInput!) { sendInvitations(input: $input) { version } }';
const CANCEL = 'mutation ($input: CancelSeminarInput!) { cancelSeminar(input: $input) { state } }';
const READ = 'query ($id: ID!) { deliveredMail(deliveryId: $id) { language subject text html isStillTrue hasChanged } }';

describe('reading a mail that was sent', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let seminarId: string;
  let deliveryId: string;

  beforeAll(async () => void (house = await House.open()));
  beforeEach(async () => {
    house.setClock(new Date('2027-03-10T10:00:00Z'));
    house.mailbox.splice(0);
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    seminarId = (await aSeminar(house.tx, { councilId })).id;
    expect((await house.ask(secretary, SEND, { input: { seminarId, version: 1 } })).errors).toBeUndefined();
    await house.settle();
    deliveryId = await deliveryOf('seminars.invitation');
  });
  afterAll(() => house.close());

  const deliveryOf = async (kind: string) =>
    (await house.owner.query<{ id: string }[]>('select id from deliveries where seminar_id = $1 and kind = $2', [seminarId, kind]))[0]
      ?.id ?? '';
  const told = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason } }) => ({ code, reason }));
  const read = (asker: string | null = secretary, id = deliveryId) => house.ask(asker, READ, { id });
  const shown = async (id = deliveryId) => {
    const { data, errors } = await read(secretary, id);
    expect(errors).toBeUndefined();
    return data?.['deliveredMail'] as { text: string; html: string };
  };

  it('shows the very words, with a link in place of the reader’s own that opens nothing, and sends nothing', async () => {
    const [sent] = house.mailbox;
    const token = /answer\/([\w-]{43})/.exec(sent?.text ?? '')?.[1] ?? '';
    const mail = await shown();
    expect(mail).toMatchObject({ language: 'et', subject: sent?.subject, isStillTrue: true, hasChanged: false });
    expect(mail.text.trim()).toBe(sent?.text.replace(token, 'preview').trim());
    expect(JSON.stringify(mail)).not.toContain(token);
    await house.settle();
    expect(house.mailbox).toHaveLength(1);
  });

  it('says that it would say something else today', async () => {
    await house.owner.query(`update seminar_days set venue_name = 'Kultuurikeskus' where seminar_id = $1`, [seminarId]);
    const mail = await shown();
    expect(mail).toMatchObject({ isStillTrue: true, hasChanged: true });
    expect(mail.text).toContain('Kultuurikeskus');
  });

  it('does not claim to know what nobody has kept', async () => {
    await house.owner.query('update deliveries set content_print = null where id = $1', [deliveryId]);
    expect(await shown()).toMatchObject({ hasChanged: null });
  });

  it('shows invitation and cancellation of a cancelled seminar, and which of them is still true', async () => {
    await house.ask(secretary, CANCEL, { input: { id: seminarId, version: 2, reason: 'Torm' } });
    await house.settle();
    expect(await shown()).toMatchObject({ isStillTrue: false, hasChanged: false });
    const cancellation = await shown(await deliveryOf('seminars.cancellation'));
    expect(cancellation).toMatchObject({ isStillTrue: true, hasChanged: false });
    expect(cancellation.text).toContain('Põhjus: Torm');
  });

  it('keeps a sign-in link from everybody, administrators too', async () => {
    const administrator = (await anAdministrator(house.tx)).id;
    const [link] = await house.owner.query<{ id: string }[]>(
      `insert into deliveries (key, kind, category, subject_id, address, language, state)
       values ('test/' || gen_random_uuid(), 'people.sign-in', 'OFFICIAL', gen_random_uuid(), 'x@example.org', 'et', 'ACCEPTED') returning id`,
    );
    expect(told(await read(administrator, link?.id))).toEqual([{ code: 'FORBIDDEN', reason: 'mail-is-private' }]);
    expect(told(await read(administrator))).toBeUndefined();
  });

  it('is for who organises: for everybody else there is no such mail', async () => {
    const member = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    const stranger = (await aSeat(house.tx, 'SECRETARY')).personId;
    for (const asker of [member, stranger]) expect(told(await read(asker))).toEqual([{ code: 'NOT_FOUND', reason: 'no-such-record' }]);
    expect(told(await read(null))).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
  });

  it('says so when nothing is left to write about', async () => {
    await house.owner.query('update seminars set starts_at = null, ends_at = null where id = $1', [seminarId]);
    expect(told(await read())).toEqual([{ code: 'CONFLICT', reason: 'mail-cannot-be-written' }]);
  });
});
