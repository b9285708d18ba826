import { House, type Answer } from '../../../../test/support/house.js';
import type { Received } from '../../../../test/support/postbox.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anActionItem } from '../action-item/action-item.factory.js';

const READ = 'query ($id: ID!) { deliveredMail(deliveryId: $id) { subject text isStillTrue hasChanged } }';
const START = 'mutation ($input: StartStatusRoundInput!) { startStatusRound(input: $input) { id } }';
const SAY = 'mutation ($input: ReportProgressInput!) { reportProgress(input: $input) { id } }';

describe('the mail of a status round, read by who sent it', () => {
  let house: House;
  let secretary: string;
  let member: string;
  let staff: string;
  let itemId: string;
  let deliveryId: string;
  let sent: Received | undefined;

  beforeAll(async () => void (house = await House.open()));
  beforeEach(async () => {
    house.setClock(new Date('2027-04-05T09:00:00Z'));
    house.mailbox.length = 0;
    let councilId: string;
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ personId: member } = await aSeat(house.tx, 'MEMBER', councilId));
    const { institutionId: ownerInstitutionId } = await aMembership(house.tx, { councilId });
    ({ personId: staff } = await anAffiliation(house.tx, { institutionId: ownerInstitutionId, role: 'LEAD' }));
    ({ id: itemId } = await anActionItem(house.tx, { councilId, ownerInstitutionId, dueOn: '2027-12-31' }));
    // One more falls to a colleague, who is mailed of it alone.
    const { personId: assigneePersonId } = await anAffiliation(house.tx, { institutionId: ownerInstitutionId, role: 'STAFF' });
    await anActionItem(house.tx, { councilId, ownerInstitutionId, assigneePersonId, dueOn: '2027-04-01' });
    await house.ask(secretary, START, { input: { councilId, askedUntil: '2027-04-16', words: 'Aastaaruanne' } });
    await house.settle();
    const [delivery] = await house.owner.query<[{ id: string; address: string }]>(
      `select id, address from deliveries where person_id = $1 and kind = 'plans.status-round'`,
      [staff],
    );
    deliveryId = delivery.id;
    sent = house.mailbox.find(({ to, text }) => to.includes(delivery.address) && text.includes('Aastaaruanne'));
  });
  afterAll(() => house.close());

  const read = async (asker: string) => house.ask(asker, READ, { id: deliveryId });
  const shown = async () => {
    const { data, errors } = await read(secretary);
    expect(errors).toBeUndefined();
    return data?.['deliveredMail'] as { subject: string; text: string };
  };
  const refused = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason } }) => ({ code, reason }));
  const links = async () => house.owner.query<object[]>('select token_hash, expires_at from update_links where person_id = $1', [staff]);

  it('says what was sent, without the link by which its reader speaks', async () => {
    const token = /\/update\/([\w-]{20,})/.exec(sent?.text ?? '')?.[1] ?? '';
    expect(token).not.toBe('');
    const before = await links();
    house.setClock(new Date('2027-04-06T09:00:00Z'));
    const mail = await shown();
    expect(mail).toMatchObject({ subject: sent?.subject, isStillTrue: true, hasChanged: false });
    expect(mail.text).toContain('Aastaaruanne');
    expect(mail.text).toContain('/update/preview');
    expect(JSON.stringify(mail)).not.toContain(token);
    expect(await links()).toEqual(before);
  });

  it('says the same once somebody has spoken and the round has ended, and that it is true no more', async () => {
    house.setClock(new Date('2027-04-06T09:00:00Z'));
    expect((await house.ask(staff, SAY, { input: { id: itemId, version: 1, note: 'Edeneb' } })).errors).toBeUndefined();
    expect(await shown()).toMatchObject({ subject: sent?.subject, isStillTrue: false, hasChanged: false });
    await house.owner.query(`update status_rounds set closed_at = '2027-04-07T09:00:00Z', ended = 'CLOSED'`);
    expect(await shown()).toMatchObject({ isStillTrue: false, hasChanged: false });
  });

  it('is for who sees the mails of the council, and for nobody else', async () => {
    expect(refused(await read(member))).toEqual([{ code: 'NOT_FOUND', reason: 'no-such-record' }]);
    const { personId: stranger } = await aSeat(house.tx, 'SECRETARY');
    expect(refused(await read(stranger))).toEqual([{ code: 'NOT_FOUND', reason: 'no-such-record' }]);
  });
});
