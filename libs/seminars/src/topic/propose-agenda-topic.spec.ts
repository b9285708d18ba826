import { House, type Answer } from '../../../../test/support/house.js';
import { Substitute } from '../../../councils/src/seat/substitute.entity.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { aPerson, anAdministrator } from '../../../people/src/person/person.factory.js';
import { anInvitation } from '../invitation/invitation.factory.js';
import { aSeminar } from '../seminar/seminar.factory.js';
import { AgendaTopic } from './agenda-topic.entity.js';
import { aTopic } from './agenda-topic.factory.js';

const PROPOSE = `mutation ($input: ProposeAgendaTopicInput!) { proposeAgendaTopic(input: $input) {
  id title kind description minutes expectedForm state reason proposedBy { id } seminar { id } session { id } } }`;
const SEMINAR = 'query ($id: ID!) { seminar(id: $id) { viewerCanProposeTopic topics { id title state } backlog { title } } }';
const TASKS = '{ viewer { tasks { kind subjectId dueOn count } } }';

interface Seen {
  viewerCanProposeTopic: boolean;
  topics: { title: string; state: string }[];
  backlog: object[];
}

describe('proposing a topic', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let member: string;
  let seminarId: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2027-04-01T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    member = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    seminarId = (await aSeminar(house.tx, { councilId })).id;
  });
  afterAll(() => house.close());

  const told = ({ errors }: Answer) =>
    errors?.map(({ extensions: { code, reason, field } }) => [code, reason, field].filter(Boolean).join(' '));
  const propose = (given: object = {}, asker: string | null = member) =>
    house.ask(asker, PROPOSE, { input: { seminarId, title: 'Valgustus kooliteel', kind: 'DISCUSSION', minutes: 45, ...given } });
  const seen = async (asker: string) => (await house.ask(asker, SEMINAR, { id: seminarId })).data?.['seminar'] as Seen;

  it('keeps it for the organisers and the proposer, and for nobody else', async () => {
    const { data } = await propose({ title: ' Valgustus ', description: 'Sügisel on pime.', expectedForm: 'PEOPLE_TO_POLICE' });
    expect(data?.['proposeAgendaTopic']).toMatchObject({
      title: 'Valgustus',
      kind: 'DISCUSSION',
      description: 'Sügisel on pime.',
      minutes: 45,
      expectedForm: 'PEOPLE_TO_POLICE',
      state: 'PROPOSED',
      reason: null,
      proposedBy: { id: member },
      seminar: { id: seminarId },
      session: null,
    });
    const colleague = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    const chair = (await aSeat(house.tx, 'CHAIR', councilId)).personId;
    for (const asker of [member, secretary, chair])
      expect((await seen(asker)).topics).toMatchObject([{ title: 'Valgustus', state: 'PROPOSED' }]);
    expect((await seen(colleague)).topics).toEqual([]);
    const answer = (await house.ask(secretary, TASKS)).data?.['viewer'] as { tasks: object[] };
    expect(answer.tasks).toContainEqual({ kind: 'TOPICS_TO_DECIDE', subjectId: seminarId, dueOn: '2027-05-11', count: 1 });
  });

  it('is for whoever reads the council and belongs somewhere: seat, substitute, staff of a member', async () => {
    const seat = await aSeat(house.tx, 'MEMBER', councilId);
    const substitute = (await aPerson(house.tx)).id;
    await house.tx.save(Substitute.of(seat, substitute, 1, '2020-01-01'));
    const [membership] = await house.owner.query<{ institution_id: string }[]>('select institution_id from memberships where id = $1', [
      seat.membershipId,
    ]);
    const staff = (await anAffiliation(house.tx, { institutionId: membership?.institution_id ?? '' })).personId;
    for (const asker of [secretary, substitute, staff]) {
      expect((await seen(asker)).viewerCanProposeTopic).toBe(true);
      expect((await propose({}, asker)).errors).toBeUndefined();
    }
    // A guest and an administrator read the seminar; strangers do not.
    const guest = (await aPerson(house.tx)).id;
    await anInvitation(house.tx, { seminarId, personId: guest });
    for (const asker of [guest, (await anAdministrator(house.tx)).id]) {
      expect((await seen(asker)).viewerCanProposeTopic).toBe(false);
      expect(told(await propose({}, asker))).toEqual(['FORBIDDEN not-allowed']);
    }
    expect(told(await propose({}, (await aSeat(house.tx, 'SECRETARY')).personId))).toEqual(['NOT_FOUND no-such-record seminarId']);
    expect(told(await propose({}, null))).toEqual([expect.stringContaining('UNAUTHENTICATED')]);
  });

  it('ends with the last day of the call, and at the latest when the seminar begins', async () => {
    const call = (day: string | null) => house.owner.query('update seminars set topic_call_until = $2 where id = $1', [seminarId, day]);
    await call('2027-04-01');
    expect((await propose()).errors).toBeUndefined();
    house.setClock(new Date('2027-04-02T10:00:00Z'));
    expect(told(await propose())).toEqual(['CONFLICT topic-call-has-ended seminarId']);
    expect((await seen(member)).viewerCanProposeTopic).toBe(false);
    await call(null);
    expect((await propose()).errors).toBeUndefined();
    house.setClock(new Date('2027-05-11T06:00:00Z'));
    expect(told(await propose())).toEqual(['CONFLICT seminar-has-begun seminarId']);
    expect((await seen(member)).viewerCanProposeTopic).toBe(false);
    await house.owner.query(`update seminars set state = 'CANCELLED', cancel_reason = 'Torm' where id = $1`, [seminarId]);
    expect(told(await propose())).toEqual(['CONFLICT seminar-is-cancelled seminarId']);
  });

  it.each<[string, object]>([
    ['INVALID wrong-length title', { title: ' ' }],
    ['INVALID wrong-length title', { title: 'x'.repeat(1_000_000) }],
    ['INVALID too-long description', { description: 'x'.repeat(1_000_000) }],
    ['INVALID too-small minutes', { minutes: 4 }],
    ['INVALID too-large minutes', { minutes: 721 }],
  ])('refuses %s and keeps nothing', async (refusal, given) => {
    expect(told(await propose(given))).toEqual([refusal]);
    expect(await house.tx.countBy(AgendaTopic, { seminarId })).toBe(0);
  });

  it('in somebody else’s name, or decided already, is refused by the database', async () => {
    const insert = `insert into agenda_topics (seminar_id, council_id, title, kind, minutes, proposed_by_id, state, decided_at)
      values ($1, $2, 'Oma', 'DISCUSSION', 30, $3, $4, $5)`;
    const values = (by: string, state: string) => [seminarId, councilId, by, state, state === 'PROPOSED' ? null : new Date()];
    await expect(house.rawly(member, insert, values(secretary, 'PROPOSED'))).rejects.toThrow('row-level security');
    await expect(house.rawly(member, insert, values(member, 'ACCEPTED'))).rejects.toThrow('row-level security');
    const { id } = await aTopic(house.tx, { seminarId, councilId, proposedById: member });
    expect(await house.rawly(member, 'update agenda_topics set version = 2 where id = $1 returning id', [id])).toEqual([]);
    await expect(house.rawly(secretary, `update agenda_topics set title = 'Muu' where id = $1`, [id])).rejects.toThrow('permission denied');
    const stranger = (await aSeat(house.tx, 'SECRETARY')).personId;
    expect(await house.rawly(stranger, 'select from agenda_topics where id = $1', [id])).toEqual([]);
  });
});
