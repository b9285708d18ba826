import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anInvitedMember, type Invited } from '../answer/invited-member.factory.js';

const RENEW = `mutation ($input: RenewInvitationLinkInput!) { renewInvitationLink(input: $input) { version response language deliveryState } }`;
const OPEN = `query ($token: String!) { invitation(token: $token) { personName response } }`;
const ANSWER = `mutation ($input: AnswerInvitationInput!) { answerInvitation(input: $input) { response } }`;
const CANCEL = `mutation ($input: CancelSeminarInput!) { cancelSeminar(input: $input) { state } }`;

describe('renewing the link of an invitation', () => {
  let house: House;
  let invited: Invited;

  beforeAll(async () => void (house = await House.open()));
  beforeEach(async () => {
    await house.settle(); // What the test before has planned.
    house.mailbox.splice(0);
    invited = await anInvitedMember(house, aSeat);
  });
  afterAll(() => house.close());

  const told = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const renew = (version = 1, asker: string | null = invited.secretary) =>
    house.ask(asker, RENEW, { input: { invitationId: invited.invitationId, version } });
  const open = (token: string) => house.ask(null, OPEN, { token });
  const answer = (token: string) => house.ask(null, ANSWER, { input: { token, response: 'ACCEPTED' } });
  const mailedToken = async () => {
    await house.settle();
    return /\/answer\/([\w-]+)/.exec(house.mailbox.at(-1)?.text ?? '')?.[1] ?? '';
  };
  const deliveries = () =>
    house.owner.query<{ state: string; address: string }[]>(
      `select state, address::text from deliveries where subject_id = $1 and kind = 'seminars.invitation' order by created_at, id`,
      [invited.invitationId],
    );
  const planned = (state: string, address = 'old@example.org') =>
    house.owner.query(
      `insert into deliveries (key, kind, category, seminar_id, subject_id, person_id, address, language, state, created_at)
       values ('seminars.invitation.' || $1, 'seminars.invitation', 'OFFICIAL', $2, $1::uuid, $3, $4, 'et', $5, '2027-03-01')`,
      [invited.invitationId, invited.seminarId, invited.seat.personId, address, state],
    );

  it('mails a new one to the address and in the language of today, and the one before opens nothing any more', async () => {
    await planned('ACCEPTED');
    await answer(invited.token);
    await house.owner.query(`update persons set email = 'new.one@example.org', language = 'en' where id = $1`, [invited.seat.personId]);
    expect((await renew(2)).data?.['renewInvitationLink']).toMatchObject({ version: 3, response: 'ACCEPTED', language: 'en' });
    const token = await mailedToken();
    expect(house.mailbox.map(({ to, subject }) => ({ to, subject }))).toEqual([
      { to: expect.stringContaining('new.one@example.org') as string, subject: 'Invitation: Koostööseminar' },
    ]);
    expect(house.mailbox[0]?.ics).toContain(`UID:${invited.seminarId}@turvaring`);

    const revoked = [{ code: 'INVALID', reason: 'invitation-link-revoked', field: 'token' }];
    expect(told(await open(invited.token))).toEqual(revoked);
    expect(told(await answer(invited.token))).toEqual(revoked);
    expect((await open(token)).data?.['invitation']).toMatchObject({ response: 'ACCEPTED' });
    expect((await answer(token)).errors).toBeUndefined();
  });

  it('can be done again, and every link before stays dead', async () => {
    await renew(1);
    const second = await mailedToken();
    await renew(2);
    const third = await mailedToken();
    expect(new Set([invited.token, second, third]).size).toBe(3);
    for (const dead of [invited.token, second]) expect(told(await open(dead))).toMatchObject([{ reason: 'invitation-link-revoked' }]);
    expect((await open(third)).errors).toBeUndefined();
    expect(await deliveries()).toHaveLength(2);
  });

  it('drops the mail that still waits, and reads the invitation by the newest', async () => {
    await planned('DELAYED');
    const { data } = await renew();
    expect(data?.['renewInvitationLink']).toMatchObject({ deliveryState: 'QUEUED' });
    await house.settle();
    expect((await deliveries()).map(({ state }) => state)).toEqual(['CANCELLED', 'ACCEPTED']);
    expect(house.mailbox).toHaveLength(1);
  });

  it('counts as not reached whom the newest mail did not reach', async () => {
    await planned('ACCEPTED');
    await renew();
    await house.settle();
    const seen = async () => {
      const { data } = await house.ask(invited.secretary, 'query ($id: ID!) { seminar(id: $id) { answerCounts { unreached } } }', {
        id: invited.seminarId,
      });
      return (data?.['seminar'] as { answerCounts: { unreached: number } }).answerCounts.unreached;
    };
    expect(await seen()).toBe(0);
    await house.owner.query(`update deliveries set state = 'FAILED' where subject_id = $1 and created_at > '2027-03-02'`, [
      invited.invitationId,
    ]);
    expect(await seen()).toBe(1);
  });

  it('takes the event out of the calendar of the newest address only, once, when the seminar is called off', async () => {
    await planned('ACCEPTED');
    await house.owner.query(`update persons set email = 'new.two@example.org' where id = $1`, [invited.seat.personId]);
    await renew();
    await house.settle();
    house.mailbox.splice(0);
    await house.ask(invited.secretary, CANCEL, { input: { id: invited.seminarId, version: 1, reason: 'Torm' } });
    await house.settle();
    expect(house.mailbox.map(({ to }) => to)).toEqual([expect.stringContaining('new.two@example.org')]);
  });

  it('is for who invites and tells strangers nothing', async () => {
    expect(told(await renew(1, null))).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
    expect(told(await renew(1, invited.seat.personId))).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(told(await renew(1, (await aSeat(house.tx, 'SECRETARY')).personId))).toEqual([
      { code: 'NOT_FOUND', reason: 'no-such-record', field: 'invitationId' },
    ]);
    expect((await renew(1, (await aSeat(house.tx, 'CHAIR', invited.councilId)).personId)).errors).toBeUndefined();
    expect(told(await renew(1))).toMatchObject([{ code: 'CONFLICT', reason: 'stale-version', field: 'version' }]);
  });

  it('needs an address, and a seminar that still takes answers; refused, the link stays as it is', async () => {
    const refused = (reason: string) => [{ code: 'CONFLICT', reason, field: 'invitationId' }];
    const [{ email }] = await house.owner.query<[{ email: string }]>('select email from persons where id = $1', [invited.seat.personId]);
    await house.owner.query('update persons set email = null where id = $1', [invited.seat.personId]);
    expect(told(await renew())).toEqual(refused('recipient-has-no-address'));
    await house.owner.query('update persons set email = $2 where id = $1', [invited.seat.personId, email]);
    house.setClock(new Date('2027-05-12T15:00:00Z'));
    expect(told(await renew())).toEqual(refused('seminar-has-ended'));
    house.setClock(new Date('2027-04-01T10:00:00Z'));
    await house.owner.query(`update seminars set state = 'CANCELLED', cancel_reason = 'Torm' where id = $1`, [invited.seminarId]);
    expect(told(await renew())).toEqual(refused('seminar-is-cancelled'));
    expect((await open(invited.token)).errors).toBeUndefined();
    await house.settle();
    expect(house.mailbox).toEqual([]);
  });

  it('leaves no secret in the trail', async () => {
    await renew();
    const [{ trail }] = await house.owner.query<[{ trail: string }]>(
      `select json_agg(a)::text as trail from audit_entries a where row_id = $1 and operation = 'renewInvitationLink'`,
      [invited.invitationId],
    );
    expect(trail).toContain('link_version');
    expect(trail).not.toMatch(/token_hash|revoked_hashes/);
  });
});
