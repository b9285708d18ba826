import { House } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aRisk } from '../../../risks/src/risk/risk.factory.js';
import { aSeminar } from '../../../seminars/src/seminar/seminar.factory.js';
import { anActionItem } from '../action-item/action-item.factory.js';

const SEND = 'mutation ($input: SendInvitationsInput!) { sendInvitations(input: $input) { id } }';
const PREVIEW = 'mutation ($input: PreviewInvitationsInput!) { previewInvitations(input: $input) { mails { text alsoItems } } }';

describe('the mail of an invitation', () => {
  let house: House;
  beforeAll(async () => void (house = await House.open()));
  afterAll(() => house.close());

  it('says that its link takes a word on the open items of the institution, where there are any', async () => {
    house.setClock(new Date('2027-04-01T10:00:00Z'));
    const { councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY');
    const [busy, free] = [await aSeat(house.tx, 'MEMBER', councilId), await aSeat(house.tx, 'MEMBER', councilId)];
    const institutionOf = async ({ membershipId }: { membershipId: string }) =>
      (await house.owner.query<[{ institution_id: string }]>('select institution_id from memberships where id = $1', [membershipId]))[0];
    const ownerInstitutionId = (await institutionOf(busy)).institution_id;
    const of = { councilId, dueOn: '2027-09-30' };
    for (const state of ['PLANNED', 'WAITING', 'DONE'] as const)
      await anActionItem(house.tx, { ...of, ownerInstitutionId, state, ...(state === 'WAITING' && { waitingFor: 'Hange' }) });
    const ofOther = { ...of, ownerInstitutionId: (await institutionOf(free)).institution_id };
    await anActionItem(house.tx, { ...ofOther, state: 'VERIFIED' });
    // One that who invites may not see is not told of to them by the mail, either.
    const { id: riskId } = await aRisk(house.tx, { councilId });
    await house.owner.query(`update risks set mark_basis = 'AvTS', mark_from = '2026-01-01', mark_holder = 'PPA' where id = $1`, [riskId]);
    await anActionItem(house.tx, { ...ofOther, riskIds: [riskId], isRestricted: true });
    const { id: seminarId, version } = await aSeminar(house.tx, { councilId, state: 'PLANNED' });
    // The preview is of a mail without it, and says beside it what the others hold: whose they are, not even who invites learns before.
    const previewed = await house.ask(secretary, PREVIEW, { input: { seminarId } });
    expect(previewed.data?.['previewInvitations']).toMatchObject({
      mails: [{ text: expect.not.stringContaining('Sama lingiga'), alsoItems: expect.stringMatching(/^Sama lingiga/) }],
    });
    expect((await house.ask(secretary, SEND, { input: { seminarId, version } })).errors).toBeUndefined();
    await house.settle();
    const emailOf = async (id: string) =>
      (await house.owner.query<[{ email: string }]>('select email from persons where id = $1', [id]))[0].email;
    const textTo = async (id: string) => {
      const address = await emailOf(id);
      return house.mailbox.find(({ to }) => to === address)?.text;
    };
    expect(await textTo(busy.personId)).toContain('Sama lingiga saate öelda ka seda, kuidas läheb teie asutuse lõpetamata tegevustega.');
    // Who invites reads it again as it left.
    const [{ id: deliveryId }] = await house.owner.query<[{ id: string }]>(
      `select id from deliveries where person_id = $1 and kind = 'seminars.invitation'`,
      [busy.personId],
    );
    const again = async () =>
      (await house.ask(secretary, `{ deliveredMail(deliveryId: "${deliveryId}") { text hasChanged isStillTrue } }`)).data?.[
        'deliveredMail'
      ];
    const asItLeft = { text: expect.stringContaining('Sama lingiga'), hasChanged: false, isStillTrue: true };
    expect(await again()).toMatchObject(asItLeft);
    // Also when nothing is open by then.
    await house.owner.query(`update action_items set state = 'DONE', done_at = now(), waiting_for = null where owner_institution_id = $1`, [
      ownerInstitutionId,
    ]);
    expect(await again()).toMatchObject(asItLeft);
    const other = await textTo(free.personId);
    expect(other).toContain('/answer/');
    expect(other).not.toContain('Sama lingiga');
    const ask = `select invitation_opens_items($1, $2)`;
    await expect(house.rawly(secretary, ask, [busy.personId, ownerInstitutionId])).rejects.toThrow(/permission denied/);
  });
});
