import { hashOf } from '@app/kernel';
import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { Seat } from '../../../councils/src/seat/seat.entity.js';
import { Substitute } from '../../../councils/src/seat/substitute.entity.js';
import { aPerson } from '../../../people/src/person/person.factory.js';
import { aSession } from '../agenda/agenda-session.factory.js';
import { anInvitation } from '../invitation/invitation.factory.js';
import type { SeminarDay } from '../seminar/seminar-day.entity.js';
import { anInvitedMember, type Invited } from './invited-member.factory.js';

const SHEET = `seminarTitle seminarState kind mode hosts days { id date startsAt venueName dayLeader { name email } } sessions { title roomName speakers }
  onlineUrl answerBy timeZone personName institutionName language response answeredAt chosenDays substituteName substituteEmail needs comment
  isOpen closedBecause substitutesAllowed substitutes`;
const OPEN = `query ($token: String!) { invitation(token: $token) { ${SHEET} } }`;
const ANSWER = `mutation ($input: AnswerInvitationInput!) { answerInvitation(input: $input) { ${SHEET} } }`;

describe('opening the link of an invitation', () => {
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

  it('shows programme, hosts and the seat’s substitutes to the holder of the link, without any address', async () => {
    const leader = await aPerson(house.tx, { firstName: 'Juta', lastName: 'Juht' });
    await house.owner.query('update seminar_days set day_leader_id = $1 where id = $2', [leader.id, days[0]?.id]);
    const [{ id: roomId }] = await house.owner.query('select id from seminar_rooms where seminar_id = $1', [seminarId]);
    await aSession(house.tx, days[0] as SeminarDay, { title: 'Ettekanne', roomId }, [leader.id]);
    const substitute = await aPerson(house.tx, { firstName: 'Asta', lastName: 'Asendaja' });
    await house.tx.save(Substitute.of(await house.tx.findOneByOrFail(Seat, { id: seat.id }), substitute.id, 1, '2020-01-01'));
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
      substitutesAllowed: true,
      substitutes: ['Asta Asendaja'],
    });
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

  it('does not know a token that was altered, revoked, or made for another row', async () => {
    const altered = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
    const unknown = [{ code: 'NOT_FOUND', reason: 'no-such-invitation', field: 'token' }];
    for (const wrong of [altered, '', seat.id, 'x'.repeat(200)]) {
      expect(told(await open(wrong))).toEqual(unknown);
      expect(told(await answer({ response: 'ACCEPTED' }, wrong))).toEqual(unknown);
    }
    expect(told(await open('x'.repeat(1_000_000)))).toMatchObject([{ code: 'INVALID', reason: 'too-long', field: 'token' }]);
    await house.owner.query('update invitations set link_revoked_at = now() where id = $1', [invitationId]);
    expect(told(await open())).toEqual(unknown);
    expect(await history()).toEqual([]);
  });
});
