import { DataSource } from 'typeorm';
import { House } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aPerson } from '../../../people/src/person/person.factory.js';
import { aSession } from '../agenda/agenda-session.factory.js';
import { anInvitation } from '../invitation/invitation.factory.js';
import { Invitation } from '../invitation/invitation.entity.js';
import type { SeminarDay } from './seminar-day.entity.js';
import { aSeminar } from './seminar.factory.js';

const PERSON = 'person { id name }';
const PAGE = `query ($id: ID!) { seminar(id: $id) {
  id title kind mode state timeZone startsAt endsAt answerBy version aims series { name } leadCouncil { id name } hosts { isLead council { shortName } secretary { name } }
  days { id date startsAt endsAt venueName dayLeader { name } } rooms { id name }
  sessions { id title startsAt endsAt version day { id } room { id } speakers { id name } }
  audienceInstitutions { id name } audiencePersons { id name }
  invitations(first: 50) { totalCount pageInfo { hasNextPage endCursor } nodes { id ${PERSON} institutionName reasons { kind councilName } response days sentAt deliveryState answers { response at } } }
  deliveries(first: 50) { nodes { id state address } pageInfo { hasNextPage } }
  sending { total isFinished } coverage { seats covered declined open quorum quorumIsReached byCouncil { council { id } seats covered quorum quorumIsReached } }
  answerCounts { invited accepted tentative declined substitute online none unreached }
  viewerInvitation { answerPath } viewerCanEdit viewerCanInvite viewerCanCancel } }`;

describe('the page of a seminar', () => {
  let house: House;
  let councilId: string;
  let secretary: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2027-04-01T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
  });
  afterAll(() => house.close());
  afterEach(() => jest.restoreAllMocks());

  const page = async (asker: string, id: string) => {
    const { data, errors } = await house.ask(asker, PAGE, { id });
    expect(errors).toBeUndefined();
    return data?.['seminar'] as Record<string, unknown>;
  };

  it('is one statement, however much there is to show', async () => {
    const { id: seminarId, days, room } = await aSeminar(house.tx, { councilId, state: 'INVITING' });
    for (let i = 0; i < 5; i++) {
      const { personId } = await aSeat(house.tx, 'MEMBER', councilId);
      await anInvitation(house.tx, { seminarId, personId, sortName: `${i}` });
      await aSession(house.tx, days[0] as SeminarDay, { roomId: room.id, startsAt: `1${i}:00`, endsAt: `1${i}:30` }, [personId]);
    }
    await page(secretary, seminarId); // Reads what a connection reads once.
    const { logger } = house.api.get(DataSource, { strict: false });
    const statements: string[] = [];
    jest.spyOn(logger, 'logQuery').mockImplementation((text: string) => void statements.push(text));
    const { sessions, invitations } = (await page(secretary, seminarId)) as { sessions: unknown[]; invitations: { nodes: unknown[] } };
    expect([sessions.length, invitations.nodes.length]).toEqual([5, 5]);
    expect(statements.filter((text) => text.includes('as answer'))).toHaveLength(1);
    expect(statements.filter((text) => !text.includes('as answer')).every((text) => /^(begin|commit|select begin_act)/i.test(text))).toBe(
      true,
    );
  });

  it('tells coverage and quorum of the voting seats, for each host and together', async () => {
    const other = await aSeat(house.tx, 'SECRETARY');
    await house.owner.query('update councils set quorum_percent = 60 where id = $1', [other.councilId]);
    const { id: seminarId } = await aSeminar(house.tx, { councilId, coHosts: [other.councilId], state: 'INVITING' });
    const answers = ['ACCEPTED', 'ONLINE', 'SUBSTITUTE', 'DECLINED', 'TENTATIVE', 'NONE'] as const;
    for (const response of answers) {
      const { id, personId } = await aSeat(house.tx, 'MEMBER', councilId);
      await anInvitation(house.tx, { seminarId, personId, seatId: id, response, substituteName: 'Tiiu' });
    }
    const observer = await aSeat(house.tx, 'OBSERVER', councilId);
    await anInvitation(house.tx, { seminarId, personId: observer.personId, response: 'ACCEPTED' });
    const guest = await aSeat(house.tx, 'MEMBER', councilId);
    await house.owner.query('update memberships set voting = false where id = $1', [guest.membershipId]);

    const asked = await page(secretary, seminarId);
    expect(asked['coverage']).toEqual({
      seats: 8, // Six and the two secretaries.
      covered: 3,
      declined: 1,
      open: 4,
      quorum: 5,
      quorumIsReached: false,
      byCouncil: [
        { council: { id: councilId }, seats: 7, covered: 3, quorum: 4, quorumIsReached: false },
        { council: { id: other.councilId }, seats: 1, covered: 0, quorum: 1, quorumIsReached: false },
      ],
    });
    expect(asked['answerCounts']).toEqual({
      invited: 7,
      accepted: 2,
      tentative: 1,
      declined: 1,
      substitute: 1,
      online: 1,
      none: 1,
      unreached: 1,
    });

    await anInvitation(house.tx, { seminarId, personId: other.personId, response: 'ACCEPTED' });
    await anInvitation(house.tx, { seminarId, personId: secretary, response: 'ACCEPTED' });
    const member = observer.personId;
    // Who may not read the other council's seats sees the same figures.
    for (const asker of [secretary, member, other.personId])
      expect((await page(asker, seminarId))['coverage']).toMatchObject({
        covered: 5,
        quorumIsReached: true,
        byCouncil: [{ quorumIsReached: true }, { quorumIsReached: true }],
      });
  });

  it('shows members who comes, and no mails, buttons or other people’s links', async () => {
    const { id: seminarId } = await aSeminar(house.tx, { councilId, state: 'INVITING' });
    const member = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    const own = await anInvitation(house.tx, { seminarId, personId: member });
    await anInvitation(house.tx, { seminarId, personId: secretary });
    expect(await page(member, seminarId)).toMatchObject({
      invitations: { totalCount: 2 },
      deliveries: { nodes: [] },
      sending: { total: 0 },
      viewerInvitation: { answerPath: `/answer/${own.token}` },
      viewerCanEdit: false,
      viewerCanInvite: false,
      viewerCanCancel: false,
    });
    const paths = await house.ask(member, 'query ($id: ID!) { seminar(id: $id) { invitations { nodes { person { id } answerPath } } } }', {
      id: seminarId,
    });
    expect(JSON.stringify(paths.data).match(/\/answer\//g)).toHaveLength(1);
  });

  it('names its council to whom it invites, who does not read the council for that', async () => {
    const held = { state: 'HELD', heldOn: '2027-03-01', dates: ['2027-03-01'] } as const;
    const { id: seminarId } = await aSeminar(house.tx, { councilId, ...held, dates: [...held.dates] });
    await aSeminar(house.tx, { councilId, ...held, heldOn: '2027-03-20', dates: ['2027-03-20'] });
    const { personId: guest } = await aSeat(house.tx, 'SECRETARY');
    await anInvitation(house.tx, { seminarId, personId: guest });
    const member = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    const COUNCIL = 'query ($id: ID!) { council(id: $id) { viewerCanRead lastSeminarOn seats { id } seminars { totalCount } } }';
    const council = async (asker: string) => (await house.ask(asker, COUNCIL, { id: councilId })).data?.['council'];
    expect(await council(guest)).toEqual({ viewerCanRead: false, lastSeminarOn: null, seats: [], seminars: { totalCount: 1 } });
    const read = { viewerCanRead: true, lastSeminarOn: '2027-03-20', seminars: { totalCount: 2 } };
    for (const asker of [secretary, member]) expect(await council(asker)).toMatchObject(read);
    const listed = async (asker: string) =>
      (await house.ask(asker, 'query ($only: Boolean) { councils(viewerCanRead: $only) { nodes { id } } }', { only: true })).data?.[
        'councils'
      ];
    expect(JSON.stringify(await listed(guest))).not.toContain(councilId);
    expect(JSON.stringify(await listed(member))).toContain(councilId);
    const stranger = await house.ask((await aPerson(house.tx)).id, COUNCIL, { id: councilId });
    expect(stranger.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });

  it('is closed to strangers, open to whoever is invited, and lists page by page in the order of names', async () => {
    const { id: seminarId } = await aSeminar(house.tx, { councilId, state: 'INVITING' });
    const guest = await aPerson(house.tx);
    const refused = await house.ask(guest.id, PAGE, { id: seminarId });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
    for (const sortName of ['Õunapuu', 'Zirk', 'Aas', 'Ülo']) {
      const { id } = await aPerson(house.tx);
      await anInvitation(house.tx, { seminarId, personId: id, sortName });
    }
    await anInvitation(house.tx, { seminarId, personId: guest.id, sortName: 'Wiik' });
    expect(await page(guest.id, seminarId)).toMatchObject({ title: 'Koostööseminar' });
    const list =
      'query ($id: ID!, $after: String) { seminar(id: $id) { invitations(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }';
    const names: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data } = await house.ask(guest.id, list, { id: seminarId, after });
      const { nodes, pageInfo } = (
        data?.['seminar'] as { invitations: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }
      ).invitations;
      for (const { id } of nodes) names.push((await house.tx.findOneByOrFail(Invitation, { id })).sortName);
      ({ hasNextPage: more, endCursor: after } = pageInfo);
    }
    expect(names).toEqual(['Aas', 'Zirk', 'Wiik', 'Õunapuu', 'Ülo']);
  });
});
