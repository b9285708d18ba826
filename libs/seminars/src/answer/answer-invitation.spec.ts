import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aPerson } from '../../../people/src/person/person.factory.js';
import { Invitation } from '../invitation/invitation.entity.js';
import { anInvitation } from '../invitation/invitation.factory.js';
import type { SeminarDay } from '../seminar/seminar-day.entity.js';
import { anInvitedMember, type Invited } from './invited-member.factory.js';

const SHEET = `seminarTitle seminarState kind mode hosts days { id date startsAt venueName dayLeader { name email } } sessions { title roomName speakers }
  onlineUrl answerBy timeZone personName institutionName language response answeredAt chosenDays substituteName substituteEmail needs comment
  isOpen closedBecause substitutesAllowed substitutes`;
const OPEN = `query ($token: String!) { invitation(token: $token) { ${SHEET} } }`;
const ANSWER = `mutation ($input: AnswerInvitationInput!) { answerInvitation(input: $input) { ${SHEET} } }`;

describe('answering an invitation', () => {
  let house: House;
  let councilId: string;
  let seat: Invited['seat'];
  let days: SeminarDay[];
  let seminarId: string;
  let invitationId: string;
  let token: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => void ({ councilId, seat, days, seminarId, invitationId, token } = await anInvitedMember(house, aSeat)));
  afterAll(() => house.close());

  const told = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const open = async (asked = token, asker: string | null = null) => house.ask(asker, OPEN, { token: asked });
  const answer = (given: object, asked = token) => house.ask(null, ANSWER, { input: { token: asked, ...given } });
  const sheet = ({ data, errors }: Answer) => {
    expect(errors).toBeUndefined();
    return Object.values(data ?? {})[0] as Record<string, unknown>;
  };
  const history = () =>
    house.owner.query(
      `select response, source, by_person_id as by, cardinality(day_ids) as days from invitation_answers where invitation_id = $1 order by number`,
      [invitationId],
    );

  it('takes yes, maybe, no, a substitute and online, per day, each into the history', async () => {
    const [first] = days;
    expect(sheet(await answer({ response: 'ACCEPTED' }))).toMatchObject({ response: 'ACCEPTED', chosenDays: days.map(({ id }) => id) });
    expect(sheet(await answer({ response: 'TENTATIVE', days: [first?.id], needs: 'Kaldtee', comment: ' Hiljem ' }))).toMatchObject({
      response: 'TENTATIVE',
      chosenDays: [first?.id],
      needs: 'Kaldtee',
      comment: 'Hiljem',
      answeredAt: expect.stringMatching(/^2027-04-01T10:0/) as string,
    });
    sheet(await answer({ response: 'SUBSTITUTE', substituteName: 'Tiiu Tamm', substituteEmail: 'tiiu@example.org' }));
    expect(sheet(await answer({ response: 'ONLINE' }))).toMatchObject({ response: 'ONLINE', substituteName: null, needs: 'Kaldtee' });
    expect(sheet(await answer({ response: 'DECLINED' }))).toMatchObject({ response: 'DECLINED', chosenDays: [] });
    const link = { source: 'LINK', by: null };
    expect(await history()).toEqual([
      { response: 'ACCEPTED', days: 2, ...link },
      { response: 'TENTATIVE', days: 1, ...link },
      { response: 'SUBSTITUTE', days: 2, ...link },
      { response: 'ONLINE', days: 2, ...link },
      { response: 'DECLINED', days: 0, ...link },
    ]);
    const [trail] = await house.owner.query(
      `select person_id, channel, operation from audit_entries where table_name = 'invitations' and row_id = $1 order by id desc limit 1`,
      [invitationId],
    );
    expect(trail).toEqual({ person_id: seat.personId, channel: 'link', operation: 'answerInvitation' });
  });

  it('tells who is signed in beside the link of somebody else, and keeps it with their answer, for who invites to read', async () => {
    const { id: other } = await aPerson(house.tx, { firstName: 'Võõras', lastName: 'Vaataja' });
    const beside = `query ($token: String!) { invitation(token: $token) { signedInName } }`;
    const named = async (asker: string | null) => sheet(await house.ask(asker, beside, { token }))['signedInName'];
    expect([await named(null), await named(seat.personId), await named(other)]).toEqual([null, null, 'Võõras Vaataja']);
    const by = async (asker: string | null, response: string) => sheet(await house.ask(asker, ANSWER, { input: { token, response } }));
    await by(other, 'ACCEPTED');
    await by(seat.personId, 'TENTATIVE');
    await by(null, 'DECLINED');
    const secretary = (await aSeat(house.tx, 'SECRETARY', councilId)).personId;
    const record =
      'mutation ($input: RecordAnswerInput!) { recordAnswer(input: $input) { answers { source isBesideOther signedIn { id } } } }';
    const [{ version }] = await house.owner.query<[{ version: number }]>('select version from invitations where id = $1', [invitationId]);
    const recorded = await house.ask(secretary, record, { input: { invitationId, version, response: 'ACCEPTED' } });
    const none = { isBesideOther: false, signedIn: null };
    expect(sheet(recorded)['answers']).toEqual([
      { source: 'SECRETARY', ...none },
      { source: 'LINK', ...none },
      { source: 'LINK', ...none },
      // By name to who may see them alone.
      { source: 'LINK', isBesideOther: true, signedIn: null },
    ]);
    expect(await house.owner.query('select signed_in_id as id from invitation_answers where signed_in_id is not null')).toEqual([
      { id: other },
    ]);
  });

  it('is fine with the same answer twice and notes it once', async () => {
    for (let i = 0; i < 3; i++) sheet(await answer({ response: 'ACCEPTED', comment: 'Jah' }));
    expect(await history()).toHaveLength(1);
    await Promise.all([answer({ response: 'DECLINED' }), answer({ response: 'DECLINED' })]);
    expect(await history()).toHaveLength(2);
  });

  it.each<[string, string, object, string?]>([
    ['answer-is-missing', 'response', { response: 'NONE' }],
    ['substitute-is-not-named', 'substituteName', { response: 'SUBSTITUTE', substituteName: '  ' }],
    [
      'substitutes-not-allowed',
      'response',
      { response: 'SUBSTITUTE', substituteName: 'Tiiu' },
      'update councils set substitutes_allowed = false',
    ],
    ['seminar-is-not-online', 'response', { response: 'ONLINE' }, `update seminars set mode = 'IN_ROOM'`],
    ['day-not-of-seminar', 'days', { response: 'ACCEPTED', days: ['00000000-0000-4000-8000-000000000000'] }],
    ['day-is-missing', 'days', { response: 'ACCEPTED', days: [] }],
    ['not-an-email', 'substituteEmail', { response: 'SUBSTITUTE', substituteName: 'Tiiu', substituteEmail: 'tiiu' }],
    ['too-long', 'comment', { response: 'ACCEPTED', comment: 'x'.repeat(1_000_000) }],
  ])('refuses %s at %s', async (...[reason, field, given, change]) => {
    if (change) await house.owner.query(change);
    expect(told(await answer(given))).toEqual([{ code: 'INVALID', reason, field }]);
    expect(await history()).toEqual([]);
    await house.owner.query('update councils set substitutes_allowed = true');
  });

  it('answers only for the one it was sent to, whoever is signed in', async () => {
    const other = await aSeat(house.tx, 'MEMBER', councilId);
    await anInvitation(house.tx, { seminarId, personId: other.personId });
    expect(sheet(await open(token, other.personId))).toMatchObject({ personName: 'Mari Maasikas' });
    sheet(await house.ask(other.personId, ANSWER, { input: { token, response: 'ACCEPTED' } }));
    expect(await house.tx.findOneByOrFail(Invitation, { personId: seat.personId })).toMatchObject({ response: 'ACCEPTED' });
    expect(await house.tx.findOneByOrFail(Invitation, { personId: other.personId })).toMatchObject({ response: 'NONE' });
  });

  it('may be changed until the last minute of the seminar and not after it, nor after a cancellation', async () => {
    house.setClock(new Date('2027-05-12T13:59:00Z'));
    sheet(await answer({ response: 'ACCEPTED' }));
    house.setClock(new Date('2027-05-12T14:00:00Z'));
    expect(told(await answer({ response: 'DECLINED' }))).toEqual([{ code: 'CONFLICT', reason: 'seminar-has-ended', field: 'token' }]);
    expect(sheet(await open())).toMatchObject({ isOpen: false, closedBecause: 'seminar-has-ended', response: 'ACCEPTED' });
    house.setClock(new Date('2027-04-01T10:00:00Z'));
    await house.owner.query(`update seminars set state = 'CANCELLED', cancel_reason = 'Torm' where id = $1`, [seminarId]);
    expect(told(await answer({ response: 'DECLINED' }))).toEqual([{ code: 'CONFLICT', reason: 'seminar-is-cancelled', field: 'token' }]);
    expect(sheet(await open())).toMatchObject({ isOpen: false, closedBecause: 'seminar-is-cancelled' });
    expect(await history()).toHaveLength(1);
  });
});
