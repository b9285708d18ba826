import { House } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aSeminar } from '../../../seminars/src/seminar/seminar.factory.js';
import { anInvitedPerson } from './invited-person.factory.js';

const READ = 'query ($id: ID!) { deliveredMail(deliveryId: $id) { language subject text isStillTrue hasChanged } }';

describe('reading a reminder that was sent', () => {
  let house: House;
  beforeAll(async () => void (house = await House.open()));
  afterAll(() => house.close());

  it('shows what it says without the reader’s own link, and that an answer makes it needless', async () => {
    house.setClock(new Date('2027-04-01T09:00:00Z'));
    const { councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY');
    const { personId } = await aSeat(house.tx, 'MEMBER', councilId);
    const { id: seminarId } = await aSeminar(house.tx, { councilId, state: 'INVITING' });
    await house.owner.query(`update reminder_rules set valid_from = '2027-01-01' where council_id = $1`, [councilId]);
    await house.owner.query(`update persons set language = 'ru' where id = $1`, [personId]);
    const invitationId = await anInvitedPerson(house, { seminarId, personId });
    await house.owner.query(`update invitations set language = 'ru' where id = $1`, [invitationId]);
    house.setClock(new Date('2027-04-26T10:00:00+03:00'));
    await house.run('reminders.remind', {});
    await house.settle();

    const [sent] = house.mailbox;
    const [delivery] = await house.owner.query<{ id: string }[]>(`select id from deliveries where kind = 'reminders.invitation'`);
    const shown = async () => (await house.ask(secretary, READ, { id: delivery?.id })).data?.['deliveredMail'] as { text: string };
    const mail = await shown();
    expect(mail).toMatchObject({ language: 'ru', subject: sent?.subject, isStillTrue: true, hasChanged: false });
    const token = /answer\/([\w-]{43})/.exec(sent?.text ?? '')?.[1] ?? 'no link';
    expect(mail.text.trim()).toBe(sent?.text.replace(token, 'preview').trim());
    await house.owner.query(`update invitations set response = 'ACCEPTED' where id = $1`, [invitationId]);
    expect(await shown()).toMatchObject({ isStillTrue: false, hasChanged: false });
  });
});
