import { House } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { Substitute } from '../../../councils/src/seat/substitute.entity.js';
import { aPerson } from '../../../people/src/person/person.factory.js';
import { anInvitation } from '../invitation/invitation.factory.js';
import { aSeminar } from '../seminar/seminar.factory.js';

const TASKS = '{ viewer { tasks { kind subjectId title dueOn count answerPath } } }';
const CADENCE =
  'query ($id: ID) { council(id: $id) { nextSeminar { title } lastSeminarOn cadence seminars(first: 1) { totalCount nodes { title } } } }';

describe('what waits for somebody around seminars', () => {
  let house: House;
  let councilId: string;
  let secretary: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2027-04-01T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
  });
  afterAll(() => house.close());

  const tasks = async (asker: string) => ((await house.ask(asker, TASKS)).data?.['viewer'] as { tasks: object[] }).tasks;
  const council = async (asker = secretary) => (await house.ask(asker, CADENCE, { id: councilId })).data?.['council'];

  it('is one’s own unanswered invitation, with the way to answer it', async () => {
    const { id: seminarId } = await aSeminar(house.tx, { councilId, state: 'INVITING', title: 'Kevadseminar' });
    const guest = await aPerson(house.tx);
    const { id, token } = await anInvitation(house.tx, { seminarId, personId: guest.id });
    const task = { kind: 'ANSWER_INVITATION', subjectId: seminarId, title: 'Kevadseminar', dueOn: '2027-05-03', count: null };
    expect(await tasks(guest.id)).toEqual([{ ...task, answerPath: `/answer/${token}` }]);
    await house.owner.query(`update invitations set response = 'TENTATIVE' where id = $1`, [id]);
    expect(await tasks(guest.id)).toEqual([]);
    await house.owner.query(`update invitations set response = 'NONE' where id = $1`, [id]);
    house.setClock(new Date('2027-05-12T14:00:00Z'));
    expect(await tasks(guest.id)).toEqual([]);
  });

  it('is a draft to be planned and invitations to be sent, for secretaries alone, the most urgent first', async () => {
    const draft = await aSeminar(house.tx, { councilId, state: 'DRAFT', title: 'Sügis', dates: ['2027-10-01'], answerBy: null });
    const planned = await aSeminar(house.tx, { councilId, title: 'Kevad' });
    await aSeminar(house.tx, { councilId, state: 'CANCELLED', cancelReason: 'Torm' });
    expect(await tasks(secretary)).toMatchObject([
      { kind: 'SEND_INVITATIONS', subjectId: planned.id, dueOn: '2027-04-19', answerPath: null },
      { kind: 'PLAN_SEMINAR', subjectId: draft.id, dueOn: '2027-09-17' },
    ]);
    for (const role of ['CHAIR', 'MEMBER'] as const) expect(await tasks((await aSeat(house.tx, role, councilId)).personId)).toEqual([]);
  });

  it('is due two weeks before the last day to answer, or before the first day without one, and today once that is past', async () => {
    const { id } = await aSeminar(house.tx, { councilId, title: 'Kevad' });
    const dueOn = async () => (await tasks(secretary)).map((task) => ('dueOn' in task ? task.dueOn : undefined));
    expect(await dueOn()).toEqual(['2027-04-19']);
    house.setClock(new Date('2027-04-25T10:00:00Z'));
    expect(await dueOn()).toEqual(['2027-04-25']);
    house.setClock(new Date('2027-04-01T10:00:00Z'));
    await house.owner.query('update seminars set answer_by = null where id = $1', [id]);
    expect(await dueOn()).toEqual(['2027-04-27']);
    await house.owner.query('delete from seminar_days where seminar_id = $1', [id]);
    await house.owner.query('update seminars set starts_at = null, ends_at = null where id = $1', [id]);
    expect(await dueOn()).toEqual([null]);
  });

  it('is a question whether to host together, and a co-host that declined, without a day that would read as theirs', async () => {
    const asked = await aSeat(house.tx, 'SECRETARY');
    const { id } = await aSeminar(house.tx, { councilId, state: 'INVITING', coHosts: [asked.councilId] });
    await house.owner.query('update seminar_hosts set accepted_at = null where seminar_id = $1 and council_id = $2', [id, asked.councilId]);
    expect(await tasks(asked.personId)).toMatchObject([{ kind: 'HOSTING_ASKED', subjectId: id, dueOn: null }]);
    await house.owner.query(
      `update seminar_hosts set declined_at = now(), decline_reason = 'Pole aega' where seminar_id = $1 and council_id = $2`,
      [id, asked.councilId],
    );
    expect(await tasks(asked.personId)).toEqual([]);
    expect(await tasks(secretary)).toMatchObject([{ kind: 'HOSTING_DECLINED', subjectId: id, dueOn: null, count: 1 }]);
  });

  it('is people whom no mail reached, and substitutes who are not known here', async () => {
    const { id: seminarId } = await aSeminar(house.tx, { councilId, state: 'INVITING' });
    for (let i = 0; i < 2; i++) await anInvitation(house.tx, { seminarId, personId: (await aPerson(house.tx)).id });
    const known = await aPerson(house.tx, { firstName: 'Tiiu', lastName: 'Tamm' });
    const substituted = async (given: object) => {
      const seat = await aSeat(house.tx, 'MEMBER', councilId);
      await house.tx.save(Substitute.of(seat, known.id, 1, '2020-01-01'));
      await anInvitation(house.tx, { seminarId, personId: seat.personId, seatId: seat.id }, { response: 'SUBSTITUTE', ...given });
    };
    await substituted({ substituteName: 'tiiu tamm' });
    await substituted({ substituteName: 'Keegi', substituteEmail: known.email?.toUpperCase() });
    await substituted({ substituteName: 'Uus Inimene', substituteEmail: 'uus@example.org' });
    expect(await tasks(secretary)).toMatchObject([
      { kind: 'MAIL_NOT_DELIVERED', subjectId: seminarId, count: 2 },
      { kind: 'SUBSTITUTE_TO_REGISTER', subjectId: seminarId, count: 1 },
    ]);
  });

  it('is a council without a next seminar in sight, 60 days before its longest gap is over', async () => {
    await house.owner.query(`update councils set founded_on = '2026-06-01', max_gap_days = 365, name = 'Ranna' where id = $1`, [councilId]);
    expect(await council()).toMatchObject({ cadence: 'NOT_MET_YET', nextSeminar: null, lastSeminarOn: null });
    house.setClock(new Date('2027-04-03T10:00:00Z'));
    expect(await council()).toMatchObject({ cadence: 'BROKEN' });
    expect(await tasks(secretary)).toMatchObject([{ kind: 'CADENCE_BROKEN', subjectId: councilId, title: 'Ranna', dueOn: null }]);

    const held = { state: 'HELD', heldOn: '2027-03-01', dates: ['2027-03-01'], title: 'Eelmine' } as const;
    const past = await aSeminar(house.tx, { councilId, ...held, dates: [...held.dates] });
    expect(await council()).toMatchObject({ cadence: 'KEPT', lastSeminarOn: '2027-03-01', nextSeminar: null });
    await house.owner.query(`update seminars set held_on = '2026-03-01' where id = $1`, [past.id]);
    expect(await council()).toMatchObject({ cadence: 'BROKEN' });

    await aSeminar(house.tx, { councilId: (await aSeat(house.tx, 'SECRETARY')).councilId, coHosts: [councilId], title: 'Ühine' });
    expect(await council()).toEqual({
      cadence: 'KEPT',
      lastSeminarOn: '2026-03-01',
      nextSeminar: { title: 'Ühine' },
      seminars: { totalCount: 2, nodes: [{ title: 'Ühine' }] },
    });
    await house.owner.query(`update seminars set state = 'CANCELLED', cancel_reason = 'Torm' where title = 'Ühine'`);
    expect(await council()).toMatchObject({ cadence: 'BROKEN', nextSeminar: null });
    await house.owner.query(`update councils set closed_on = '2027-01-01' where id = $1`, [councilId]);
    expect(await council()).toMatchObject({ cadence: null });
  });

  it('is nothing that is said of a council without a rhythm, nor to who knows a co-host by its name alone', async () => {
    const member = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    const { councilId: foreign } = await aSeat(house.tx, 'SECRETARY');
    const { id } = await aSeminar(house.tx, { councilId, coHosts: [foreign] });
    const HOSTS = 'query ($id: ID!) { seminar(id: $id) { hosts { council { id cadence } } } }';
    expect((await house.ask(member, HOSTS, { id })).data?.['seminar']).toEqual({
      hosts: [{ council: { id: councilId, cadence: 'KEPT' } }, { council: { id: foreign, cadence: null } }],
    });
    await house.owner.query('update councils set meetings_per_year = 0 where id = $1', [councilId]);
    expect(await council()).toMatchObject({ cadence: null });
  });

  it('lists seminars as they are asked for', async () => {
    await aSeminar(house.tx, { councilId, title: 'Vana', state: 'HELD', dates: ['2027-01-10'] });
    await aSeminar(house.tx, { councilId, title: 'Hiline', dates: ['2027-09-10'] });
    await aSeminar(house.tx, { councilId, title: 'Peatne', state: 'INVITING', dates: ['2027-04-10'], answerBy: null });
    await aSeminar(house.tx, { councilId, title: 'Ära jäetud', state: 'CANCELLED', cancelReason: 'Torm', dates: ['2027-06-10'] });
    const list = async (given: object) => {
      const query =
        'query ($councilId: ID, $states: [SeminarState!], $upcoming: Boolean) { seminars(councilId: $councilId, states: $states, upcoming: $upcoming) { nodes { title } totalCount } }';
      const { data } = await house.ask(secretary, query, { councilId, ...given });
      return (data?.['seminars'] as { nodes: { title: string }[] }).nodes.map(({ title }) => title);
    };
    expect(await list({})).toEqual(['Hiline', 'Ära jäetud', 'Peatne', 'Vana']);
    expect(await list({ upcoming: true })).toEqual(['Peatne', 'Hiline']);
    expect(await list({ upcoming: false })).toEqual(['Ära jäetud', 'Vana']);
    expect(await list({ states: ['HELD', 'INVITING'] })).toEqual(['Peatne', 'Vana']);
    expect(await list({ states: [] })).toEqual([]);
  });
});
