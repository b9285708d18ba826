import { hashOf } from '@app/kernel';
import { House, type Answer } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { aPerson } from '../../../people/src/person/person.factory.js';
import { aRisk } from '../../../risks/src/risk/risk.factory.js';
import { anInvitation } from '../../../seminars/src/invitation/invitation.factory.js';
import { anInvitedMember, type Invited } from '../../../seminars/src/answer/invited-member.factory.js';
import { anActionItem } from '../action-item/action-item.factory.js';
import { anUpdateLink } from './update-link.factory.js';

const OPEN = 'query ($token: String!) { ownItems(token: $token) { personName isInvitation items { id title } } }';
const REPORT = 'mutation ($input: ReportByLinkInput!) { reportByLink(input: $input) { id version } }';
const REVOKE = 'mutation ($input: RevokeUpdateLinkInput!) { revokeUpdateLink(input: $input) }';
const REVOKE_OWN = 'mutation ($input: RevokeOwnUpdateLinkInput!) { revokeOwnUpdateLink(input: $input) }';
const REQUEST = 'mutation ($input: RequestUpdateLinkInput!) { requestUpdateLink(input: $input) }';

describe('beside the link of a mail', () => {
  let house: House;
  beforeAll(async () => void (house = await House.open()));
  beforeEach(() => {
    house.setClock(new Date('2026-05-04T10:00:00Z'));
    house.mailbox.splice(0);
  });
  afterAll(() => house.close());

  const told = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));

  describe('the link of an invitation', () => {
    let invited: Invited;
    let institutionId: string;
    let id: string;

    beforeEach(async () => {
      invited = await anInvitedMember(house, aSeat);
      const [row] = await house.owner.query<[{ institution_id: string }]>('select institution_id from invitations where id = $1', [
        invited.invitationId,
      ]);
      institutionId = row.institution_id;
      ({ id } = await anActionItem(house.tx, { councilId: invited.councilId, ownerInstitutionId: institutionId, dueOn: '2027-09-30' }));
    });

    it('opens the items of the institution whose seat the invited person stands for, and takes a word of them', async () => {
      const { token } = invited;
      expect((await house.ask(null, OPEN, { token })).data?.['ownItems']).toMatchObject({ isInvitation: true, items: [{ id }] });
      const said = await house.ask(null, REPORT, { input: { token, id, version: 1, note: 'Läheb' } });
      expect(said.errors).toBeUndefined();
      const uses = await house.owner.query('select kind from update_link_uses where invitation_id = $1 order by used_at', [
        invited.invitationId,
      ]);
      expect(uses).toEqual([{ kind: 'OPENED' }, { kind: 'TOLD' }]);
      // Both of one invitation go together, in whatever order; the answer page asks for both.
      const both = 'query ($token: String!) { invitation(token: $token) { response } ownItems(token: $token) { personName } }';
      expect((await house.ask(null, both, { token })).errors).toBeUndefined();
    });

    it('is replaced by a link of its own, mailed to the invited person once a day, whether it is good, renewed or over', async () => {
      const { token } = invited;
      const asked = async (day: string) => {
        house.setClock(new Date(day));
        house.mailbox.splice(0);
        for (let twice = 0; twice < 2; twice++)
          expect(await house.ask(null, REQUEST, { input: { token } })).toMatchObject({ data: { requestUpdateLink: true } });
        await house.settle();
        return house.mailbox.map(({ text }) => /\/update\/([\w-]+)/.exec(text)?.[1] ?? '');
      };
      const [fresh = '', ...more] = await asked('2027-06-11T14:01:00Z'); // The seminar is over for more than 30 days.
      expect(more).toEqual([]);
      expect(told(await house.ask(null, OPEN, { token }))).toMatchObject([{ reason: 'update-link-expired' }]);
      expect((await house.ask(null, OPEN, { token: fresh })).data?.['ownItems']).toMatchObject({ isInvitation: false, items: [{ id }] });
      await house.owner.query(`update invitations set token_hash = sha256(token_hash) where id = $1`, [invited.invitationId]);
      expect(await asked('2027-06-12T10:00:00Z')).toHaveLength(1);
      // Who speaks for the institution no longer is mailed nothing.
      await house.owner.query(`update affiliations set valid_to = '2027-06-01' where person_id = $1`, [invited.seat.personId]);
      await house.owner.query(`update seats set valid_to = '2027-06-01' where person_id = $1`, [invited.seat.personId]);
      expect(await asked('2027-06-13T10:00:00Z')).toEqual([]);
    });

    it('opens none beside an invitation of somebody else, for whom no seat stands, and after its end', async () => {
      const other = await anInvitation(house.tx, { seminarId: invited.seminarId, personId: (await aPerson(house.tx)).id });
      expect(told(await house.ask(null, OPEN, { token: other.token }))).toEqual([
        { code: 'INVALID', reason: 'speaks-no-longer', field: 'token' },
      ]);
      const mixed = 'query ($a: String!, $b: String!) { invitation(token: $a) { response } ownItems(token: $b) { personName } }';
      expect(told(await house.ask(null, mixed, { a: other.token, b: invited.token }))).toMatchObject([{ reason: 'one-link-at-a-time' }]);
      house.setClock(new Date('2027-06-11T14:01:00Z'));
      expect(told(await house.ask(null, OPEN, { token: invited.token }))).toMatchObject([{ reason: 'update-link-expired' }]);
    });

    it('is ended by whoever holds it, once; its person is mailed a new one, by which they answer and tell', async () => {
      const { token, invitationId } = invited;
      const revoke = (held = token) => house.ask(null, REVOKE, { input: { token: held } });
      await house.settle();
      house.mailbox.splice(0);
      for (let twice = 0; twice < 2; twice++) expect(await revoke()).toMatchObject({ data: { revokeUpdateLink: true } });
      expect(told(await house.ask(null, OPEN, { token }))).toEqual([{ code: 'INVALID', reason: 'update-link-revoked', field: 'token' }]);
      expect(told(await revoke('forged'))).toEqual([{ code: 'NOT_FOUND', reason: 'no-such-update-link', field: 'token' }]);
      for (let twice = 0; twice < 2; twice++) {
        await house.run('seminars.replace-link', { invitationId });
        await house.settle();
      }
      const links = house.mailbox.map(({ text }) => /\/answer\/([\w-]+)/.exec(text)?.[1] ?? '');
      expect(links).toEqual([expect.not.stringMatching(token)]);
      expect((await house.ask(null, OPEN, { token: links[0] })).data?.['ownItems']).toMatchObject({ items: [{ id }] });
      const trail = await house.owner.query(
        `select person_id, channel from audit_entries where row_id = $1 and operation = 'revokeUpdateLink'`,
        [invitationId],
      );
      expect(trail).toEqual([{ person_id: invited.seat.personId, channel: 'link' }]);
      const uses = await house.owner.query(`select kind from update_link_uses where invitation_id = $1 and kind = 'REVOKED'`, [
        invitationId,
      ]);
      expect(uses).toHaveLength(1);
    });

    it('is among the links of the invited person, with what it was used for, to be ended by nobody else', async () => {
      const { token, invitationId, seat } = invited;
      const MINE =
        '{ viewer { invitationLinks { id itemsOpenedCount itemsOpenedAt itemsToldAt linkExpiresAt institutionName seminar { id } } } }';
      const mine = async (personId = seat.personId) => (await house.ask(personId, MINE)).data?.['viewer'];
      await house.ask(null, OPEN, { token });
      await house.ask(null, REPORT, { input: { token, id, version: 1, note: 'Läheb' } });
      expect(await mine()).toMatchObject({
        invitationLinks: [
          {
            id: invitationId,
            itemsOpenedCount: 1,
            itemsOpenedAt: expect.stringMatching(/^2027-04-01T10:00/),
            itemsToldAt: expect.stringMatching(/^2027-04-01T10:00/),
          },
        ],
      });
      expect(await mine(invited.secretary)).toEqual({ invitationLinks: [] });
      const OTHERS = '{ seminar(id: "' + invited.seminarId + '") { invitations(first: 9) { nodes { itemsOpenedCount itemsToldAt } } } }';
      expect((await house.ask(invited.secretary, OTHERS)).data?.['seminar']).toMatchObject({
        invitations: { nodes: [{ itemsOpenedCount: null, itemsToldAt: null }] },
      });
      const end = (personId: string) => house.ask(personId, REVOKE_OWN, { input: { id: invitationId } });
      expect(told(await end(invited.secretary))).toEqual([{ code: 'NOT_FOUND', reason: 'no-such-record', field: 'id' }]);
      for (let twice = 0; twice < 2; twice++) expect(await end(seat.personId)).toMatchObject({ data: { revokeOwnUpdateLink: true } });
      expect(told(await house.ask(null, OPEN, { token }))).toMatchObject([{ reason: 'update-link-revoked' }]);
      // After the seminar nobody answers any more, and no new link is made.
      house.setClock(new Date('2027-06-11T14:01:00Z'));
      await house.run('seminars.replace-link', { invitationId });
      expect(await mine()).toEqual({ invitationLinks: [] });
    });

    it('leaves nothing of an item open to an act that then opens another person’s invitation', async () => {
      const other = await anInvitation(house.tx, { seminarId: invited.seminarId, personId: (await aPerson(house.tx)).id });
      const caller = { operation: 'test', channel: 'web', mode: 'read' } as const;
      const seen = await house.acts.asCaller(caller, async ({ tx }) => {
        const { token: own } = await anUpdateLink(house.tx, { personId: invited.seat.personId, institutionId });
        await tx.query('select open_update_link($1)', [hashOf(own)]);
        await tx.query('select open_invitation($1)', [hashOf(other.token)]);
        return tx.query('select id from action_items');
      });
      expect(seen).toEqual([]);
    });
  });

  it('keeps on record that a link told of a restricted risk, in the name of whom it was sent to, before the answer leaves', async () => {
    const { councilId } = await aSeat(house.tx, 'SECRETARY');
    const { institutionId } = await aMembership(house.tx, { councilId });
    const { personId } = await anAffiliation(house.tx, { institutionId });
    const { id: riskId } = await aRisk(house.tx, { councilId });
    await house.owner.query(`update risks set mark_basis = 'AvTS § 35', mark_from = '2026-01-01', mark_holder = 'PPA' where id = $1`, [
      riskId,
    ]);
    await anActionItem(house.tx, { councilId, ownerInstitutionId: institutionId, riskIds: [riskId], isRestricted: true });
    const { token } = await anUpdateLink(house.tx, { personId, institutionId });
    expect((await house.ask(null, OPEN, { token })).data?.['ownItems']).toMatchObject({ items: [{}] });
    const readings = await house.owner.query('select person_id, operation, channel from restricted_readings where risk_id = $1', [riskId]);
    expect(readings).toEqual([{ person_id: personId, operation: 'ownItems', channel: 'link' }]);
  });

  it('mails a new link to whom the old one was sent, once a day, and tells who asks nothing', async () => {
    const { institutionId, personId } = await anAffiliation(house.tx, { role: 'STAFF' });
    const { id, token } = await anUpdateLink(house.tx, { personId, institutionId, expiresAt: new Date('2026-05-01T00:00:00Z') });
    for (const asked of [token, token, 'forged'])
      expect(await house.ask(null, REQUEST, { input: { token: asked } })).toMatchObject({ data: { requestUpdateLink: true } });
    await house.settle();
    expect(house.mailbox).toHaveLength(1);
    const fresh = /\/update\/([\w-]+)/.exec(house.mailbox[0]?.text ?? '')?.[1] ?? '';
    expect(fresh).not.toBe(token);
    expect((await house.ask(null, OPEN, { token: fresh })).data?.['ownItems']).toMatchObject({ personName: 'Mari Maasikas' });
    // Of who speaks for the institution no longer nobody is mailed.
    await house.owner.query(`update affiliations set valid_to = '2026-05-03' where person_id = $1`, [personId]);
    house.setClock(new Date('2026-05-05T10:00:00Z'));
    await house.ask(null, REQUEST, { input: { token } });
    await house.settle();
    expect(house.mailbox).toHaveLength(1);
    expect(await house.owner.query('select 1 from deliveries where subject_id = $1', [id])).toHaveLength(1);
  });

  it('keeps what links were used for 90 days', async () => {
    const { institutionId, personId } = await anAffiliation(house.tx, { role: 'STAFF' });
    const { id, token } = await anUpdateLink(house.tx, { personId, institutionId });
    for (const day of ['2026-05-04T10:00:00Z', '2026-05-06T10:00:00Z']) {
      house.setClock(new Date(day));
      expect((await house.ask(null, OPEN, { token })).errors).toBeUndefined();
    }
    house.setClock(new Date('2026-08-03T10:00:00Z'));
    for (let twice = 0; twice < 2; twice++) await house.run('jobs.keep-house', {});
    const left = await house.owner.query<{ used_at: Date }[]>('select used_at from update_link_uses where link_id = $1', [id]);
    expect(left.map(({ used_at }) => used_at.toISOString().slice(0, 10))).toEqual(['2026-05-06']);
  });
});
