import { hashOf } from '@app/kernel';
import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { Membership } from '../../../councils/src/membership/membership.entity.js';
import { Seat } from '../../../councils/src/seat/seat.entity.js';
import { Substitute } from '../../../councils/src/seat/substitute.entity.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anInstitution } from '../../../people/src/institution/institution.factory.js';
import { aPerson } from '../../../people/src/person/person.factory.js';
import { aSession } from '../agenda/agenda-session.factory.js';
import { anInvitation } from '../invitation/invitation.factory.js';
import { aSeminar } from '../seminar/seminar.factory.js';
import type { SeminarDay } from '../seminar/seminar-day.entity.js';
import { anInvitedMember, type Invited } from './invited-member.factory.js';

const SHEET = `seminarTitle seminarState kind mode hosts days { id date startsAt venueName dayLeader { name email } } sessions { title roomName speakers }
  onlineUrl answerBy timeZone personName institutionName language response answeredAt chosenDays substituteName substituteEmail needs comment
  isOpen closedBecause cancelReason aims targetGroup expectedOutcome contact { name address phone } substitutesAllowed substitutes`;
const OPEN = `query ($token: String!) { invitation(token: $token) { ${SHEET} } }`;
const ANSWER = `mutation ($input: AnswerInvitationInput!) { answerInvitation(input: $input) { ${SHEET} } }`;

describe('opening the link of an invitation', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let seat: Invited['seat'];
  let days: SeminarDay[];
  let seminarId: string;
  let invitationId: string;
  let token: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    ({ councilId, seat, secretary, days, seminarId, invitationId, token } = await anInvitedMember(house, aSeat));
    await house.owner.query(`update persons set email = null where email = 'siiri@example.org'`);
    await house.owner.query(`update persons set first_name = 'Siiri', email = 'siiri@example.org' where id = $1`, [secretary]);
  });
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

  it('shows programme, hosts and the seat’s substitutes to the holder of the link, and no address but the secretary’s', async () => {
    const leader = await aPerson(house.tx, { firstName: 'Juta', lastName: 'Juht' });
    await house.owner.query('update seminar_days set day_leader_id = $1 where id = $2', [leader.id, days[0]?.id]);
    const [{ id: roomId }] = await house.owner.query('select id from seminar_rooms where seminar_id = $1', [seminarId]);
    await aSession(house.tx, days[0] as SeminarDay, { title: 'Ettekanne', roomId }, [leader.id]);
    const substitute = await aPerson(house.tx, { firstName: 'Asta', lastName: 'Asendaja' });
    await house.tx.save(Substitute.of(await house.tx.findOneByOrFail(Seat, { id: seat.id }), substitute.id, 1, '2020-01-01'));
    await house.owner.query(
      `update seminars set aims = 'Leppida kokku.', target_group = 'Nõukogu liikmed', expected_outcome = 'Kokkulepe' where id = $1`,
      [seminarId],
    );
    expect(sheet(await open())).toEqual({
      seminarTitle: 'Koostööseminar',
      seminarState: 'INVITING',
      kind: 'SEMINAR',
      mode: 'HYBRID',
      hosts: ['Kalamaja turvalisuse nõukogu'],
      days: [
        { id: days[0]?.id, date: '2027-05-11', startsAt: '09:00', venueName: 'Rahvamaja', dayLeader: { name: 'Juta Juht', email: null } },
        { id: days[1]?.id, date: '2027-05-12', startsAt: '09:00', venueName: 'Rahvamaja', dayLeader: null },
      ],
      sessions: [{ title: 'Ettekanne', roomName: 'Suur saal', speakers: ['Juta Juht'] }],
      onlineUrl: 'https://meet.example.org/koostoo',
      answerBy: '2027-05-03',
      timeZone: 'Europe/Tallinn',
      personName: 'Mari Maasikas',
      institutionName: 'Kalamaja päästekomando',
      language: 'et',
      response: 'NONE',
      answeredAt: null,
      chosenDays: [],
      substituteName: null,
      substituteEmail: null,
      needs: null,
      comment: null,
      isOpen: true,
      closedBecause: null,
      cancelReason: null,
      aims: 'Leppida kokku.',
      targetGroup: 'Nõukogu liikmed',
      expectedOutcome: 'Kokkulepe',
      contact: { name: 'Siiri Maasikas', address: 'siiri@example.org', phone: null },
      substitutesAllowed: true,
      substitutes: ['Asta Asendaja'],
    });
  });

  it('names the secretary of the leading host to ask, and no telephone but the house’s', async () => {
    const contact = async () => sheet(await open())['contact'];
    const townHall = await anInstitution(house.tx, { name: 'Vallamaja', phone: '+372 600 0000' });
    await house.owner.query('update councils set host_institution_id = $2 where id = $1', [councilId, townHall.id]);
    expect(await contact()).toEqual({ name: 'Siiri Maasikas', address: 'siiri@example.org', phone: '+372 600 0000' });
    const named = await aPerson(house.tx, { firstName: 'Nele', lastName: 'Nimetatud', email: null });
    await house.owner.query('update seminar_hosts set secretary_person_id = $2 where seminar_id = $1', [seminarId, named.id]);
    expect(await contact()).toEqual({ name: 'Nele Nimetatud', address: null, phone: '+372 600 0000' });
    // A seminar that is not theirs to read tells them nobody.
    const other = await aSeminar(house.tx, { councilId: (await aSeat(house.tx, 'SECRETARY')).councilId });
    expect(await house.rawly(secretary, 'select * from seminar_contact($1)', [other.id])).toEqual([]);
  });

  it('says why the seminar was cancelled, and where to meet online no more', async () => {
    await house.owner.query(`update seminars set state = 'CANCELLED', cancel_reason = 'Torm' where id = $1`, [seminarId]);
    expect(sheet(await open())).toMatchObject({
      isOpen: false,
      closedBecause: 'seminar-is-cancelled',
      cancelReason: 'Torm',
      onlineUrl: null,
    });
  });

  it('shows the substitutes also when the holder has got another role since; the seat cannot be taken back any more', async () => {
    const held = await house.tx.findOneByOrFail(Seat, { id: seat.id });
    const substitute = await anAffiliation(house.tx, {
      institutionId: (await house.tx.findOneByOrFail(Membership, { id: held.membershipId })).institutionId,
    });
    await house.tx.save(Substitute.of(held, substitute.personId, 1, '2020-01-01'));
    const UPDATE = 'mutation ($input: UpdateSeatInput!) { updateSeat(input: $input) { id version substitutes { id } } }';
    const changed = await house.ask(secretary, UPDATE, { input: { id: seat.id, version: 1, role: 'VICE_CHAIR', validFrom: '2027-03-01' } });
    expect(changed.data?.['updateSeat']).toMatchObject({ id: expect.not.stringMatching(seat.id), substitutes: [{}] });
    expect(sheet(await open())).toMatchObject({ substitutes: ['Mari Maasikas'] });
    const today = await aSeat(house.tx, 'MEMBER', councilId, { validFrom: '2027-04-01' });
    await anInvitation(house.tx, { seminarId, personId: today.personId, seatId: today.id });
    const END = 'mutation ($input: EndSeatInput!) { endSeat(input: $input) { id } }';
    expect(told(await house.ask(secretary, END, { input: { id: today.id, version: 1, validTo: '2027-03-31' } }))).toEqual([
      { code: 'CONFLICT', reason: 'seat-is-invited', field: 'validTo' },
    ]);
  });

  it('changes nothing on GET, however often a scanner opens it', async () => {
    const state = () => house.owner.query('select * from invitations where id = $1', [invitationId]);
    const before = await state();
    for (let i = 0; i < 3; i++) sheet(await open());
    expect(await state()).toEqual(before);
    expect(await history()).toEqual([]);
    const get = await house.api.inject({
      url: `/graphql?query=${encodeURIComponent(`mutation { answerInvitation(input: { token: "${token}", response: ACCEPTED }) { response } }`)}`,
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(get.statusCode).not.toBe(200);
    expect(await history()).toEqual([]);
  });

  it('opens that one thing to a token and nothing else', async () => {
    const other = await aSeat(house.tx, 'MEMBER', councilId);
    await anInvitation(house.tx, { seminarId, personId: other.personId });
    const seen = await house.acts.asCaller({ operation: 'test', channel: 'link', mode: 'read' }, async ({ tx }) => {
      await tx.query('select open_invitation($1)', [hashOf(token)]);
      const count = async (table: string) => (await tx.query<{ n: number }[]>(`select count(*)::int as n from ${table}`))[0]?.n;
      return {
        invitations: await count('invitations'),
        seminars: await count('seminars'),
        persons: await count('persons'),
        seats: await count('seats'),
        deliveries: await count('deliveries'),
        audit: await count('audit_entries'),
        affiliations: await count('affiliations'),
      };
    });
    expect(seen).toEqual({ invitations: 1, seminars: 1, persons: 1, seats: 0, deliveries: 0, audit: 0, affiliations: 0 });
  });

  it('does not know a token that was altered or made for another row', async () => {
    const altered = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
    const unknown = [{ code: 'NOT_FOUND', reason: 'no-such-invitation', field: 'token' }];
    for (const wrong of [altered, '', seat.id, 'x'.repeat(200)]) {
      expect(told(await open(wrong))).toEqual(unknown);
      expect(told(await answer({ response: 'ACCEPTED' }, wrong))).toEqual(unknown);
    }
    expect(told(await open('x'.repeat(1_000_000)))).toMatchObject([{ code: 'INVALID', reason: 'too-long', field: 'token' }]);
    expect(await history()).toEqual([]);
  });

  it('shows the programme until 30 days after the seminar, and nothing later', async () => {
    house.setClock(new Date('2027-06-11T13:59:00Z'));
    expect(sheet(await open())).toMatchObject({ isOpen: false, closedBecause: 'seminar-has-ended' });
    const path = 'query ($id: ID!) { seminar(id: $id) { viewerInvitation { answerPath } } }';
    const ownPath = async () => (await house.ask(seat.personId, path, { id: seminarId })).data?.['seminar'];
    expect(await ownPath()).toEqual({ viewerInvitation: { answerPath: `/answer/${token}` } });
    house.setClock(new Date('2027-06-11T14:01:00Z'));
    const expired = [{ code: 'INVALID', reason: 'invitation-link-expired', field: 'token' }];
    expect(told(await open())).toEqual(expired);
    expect(told(await answer({ response: 'ACCEPTED' }))).toEqual(expired);
    expect(await ownPath()).toEqual({ viewerInvitation: { answerPath: null } });
  });

  it('opens one invitation at a time, and the second does not harm the first', async () => {
    const other = await aSeat(house.tx, 'MEMBER', councilId);
    const second = await anInvitation(house.tx, { seminarId, personId: other.personId });
    const both = 'query ($a: String!, $b: String!) { a: invitation(token: $a) { personName } b: invitation(token: $b) { personName } }';
    const refused = await house.ask(null, both, { a: token, b: second.token });
    expect(told(refused)).toEqual([{ code: 'INVALID', reason: 'one-link-at-a-time', field: 'token' }]);
    expect(told(await house.ask(null, both, { a: token, b: 'x' }))).toMatchObject([{ reason: 'no-such-invitation' }]);
    expect((await house.ask(null, both, { a: token, b: token })).errors).toBeUndefined();
    const ANSWER_BOTH = `mutation ($a: AnswerInvitationInput!, $b: AnswerInvitationInput!) {
      a: answerInvitation(input: $a) { response } b: answerInvitation(input: $b) { response } }`;
    const given = { a: { token, response: 'ACCEPTED' }, b: { token: second.token, response: 'ACCEPTED' } };
    expect(told(await house.ask(null, ANSWER_BOTH, given))).toMatchObject([{ reason: 'one-link-at-a-time', field: 'token' }]);
    expect(await history()).toEqual([]);
  });
});
