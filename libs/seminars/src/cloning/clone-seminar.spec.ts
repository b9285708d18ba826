import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anInstitution } from '../../../people/src/institution/institution.factory.js';
import { aPerson } from '../../../people/src/person/person.factory.js';
import { aSession } from '../agenda/agenda-session.factory.js';
import { ChecklistItem } from '../checklist/checklist-item.entity.js';
import { anInvitation } from '../invitation/invitation.factory.js';
import { Seminar } from '../seminar/seminar.entity.js';
import type { SeminarDay } from '../seminar/seminar-day.entity.js';
import { aSeminar } from '../seminar/seminar.factory.js';
import { aTopic } from '../topic/agenda-topic.factory.js';

const CLONE = `mutation ($input: CloneSeminarInput!) { cloneSeminar(input: $input) { id title state kind mode aims targetGroup expectedOutcome answerBy
  topicCallUntil capacity onlineUrl occurrenceNo timeZone version clonedFrom { id } series { name } invitations { totalCount } topics { id }
  hosts { isLead quota state name secretary { id } } days { date startsAt endsAt venueName dayLeader { id } } rooms { name capacity }
  sessions { title kind description startsAt endsAt day { date } room { name } speakers { id } }
  audienceInstitutions { id } audiencePersons { id } checklist { text daysBefore doneOn state responsiblePerson { id } } } }`;

describe('making the next seminar from one before', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let source: Seminar;
  let days: SeminarDay[];

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2027-06-10T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    const made = await aSeminar(house.tx, {
      councilId,
      state: 'HELD',
      aims: 'Leppida kokku',
      targetGroup: 'Liikmed',
      topicCallUntil: '2027-04-01',
      capacity: 80,
    });
    source = made;
    days = made.days;
  });
  afterAll(() => house.close());

  const told = ({ errors }: Answer) =>
    errors?.map(({ extensions: { code, reason, field } }) => [code, reason, field].filter(Boolean).join(' '));
  const ask = (given: object = {}, asker: string | null = secretary) =>
    house.ask(asker, CLONE, { input: { seminarId: source.id, startsOn: '2028-05-09', ...given } });
  const clone = async (given: object = {}) => {
    const { data, errors } = await ask(given);
    expect(errors).toBeUndefined();
    return data?.['cloneSeminar'] as { id: string; sessions: { speakers: object[] }[] };
  };
  const gone = async () => {
    const { personId } = await anAffiliation(house.tx, { validFrom: '2020-01-01', validTo: '2027-06-01' });
    return personId;
  };

  it('is a draft of the same council and series with every date at its distance', async () => {
    await house.owner.query(
      `with series as (insert into seminar_series (council_id, name) values ($2, 'Kevadseminarid') returning id)
      update seminars set series_id = series.id from series where seminars.id = $1`,
      [source.id, councilId],
    );
    await house.owner.query('update seminar_days set day_leader_id = $2 where id = $1', [days[0]?.id, secretary]);
    expect(await clone({ title: ' Koostööseminar 2028 ' })).toMatchObject({
      title: 'Koostööseminar 2028',
      state: 'DRAFT',
      version: 1,
      kind: 'SEMINAR',
      mode: 'HYBRID',
      aims: 'Leppida kokku',
      targetGroup: 'Liikmed',
      answerBy: '2028-05-01',
      topicCallUntil: '2028-03-30',
      capacity: 80,
      onlineUrl: null,
      occurrenceNo: 2,
      clonedFrom: { id: source.id },
      series: { name: 'Kevadseminarid' },
      days: [
        { date: '2028-05-09', startsAt: '09:00', endsAt: '17:00', venueName: 'Rahvamaja', dayLeader: { id: secretary } },
        { date: '2028-05-10', dayLeader: null },
      ],
      rooms: [{ name: 'Suur saal', capacity: null }],
    });
    expect(await clone()).toMatchObject({ title: 'Koostööseminar' });
  });

  it('has the agenda, with the speakers who are still there and free by then', async () => {
    const guest = (await aPerson(house.tx)).id; // Never belonged anywhere: a guest has not left.
    const [first, second] = days as [SeminarDay, SeminarDay];
    const { id: roomId } = (
      await house.owner.query<{ id: string }[]>('select id from seminar_rooms where seminar_id = $1', [source.id])
    )[0] ?? {
      id: '',
    };
    await aSession(house.tx, first, { roomId, title: 'Avamine', kind: 'OPENING', description: 'Sissejuhatus' }, [
      secretary,
      await gone(),
      guest,
    ]);
    await aSession(house.tx, second, { title: 'Kohv', kind: 'BREAK', startsAt: '11:00', endsAt: '11:30' });
    const copy = await clone();
    expect(copy.sessions).toEqual([
      {
        title: 'Avamine',
        kind: 'OPENING',
        description: 'Sissejuhatus',
        startsAt: '10:00',
        endsAt: '11:00',
        day: { date: '2028-05-09' },
        room: { name: 'Suur saal' },
        speakers: [{ id: secretary }, { id: guest }],
      },
      {
        title: 'Kohv',
        kind: 'BREAK',
        description: null,
        startsAt: '11:00',
        endsAt: '11:30',
        day: { date: '2028-05-10' },
        room: null,
        speakers: [],
      },
    ]);
    // They speak there now: a second copy on the same day goes without them, one on another day with them.
    expect((await clone()).sessions[0]?.speakers).toEqual([]);
    expect((await clone({ startsOn: '2028-06-09' })).sessions[0]?.speakers).toHaveLength(2);
    // Even where a foreign council has them, whose agenda the secretary does not see.
    const foreign = await aSeminar(house.tx, { councilId: (await aSeat(house.tx, 'SECRETARY')).councilId, dates: ['2028-09-05'] });
    await aSession(house.tx, foreign.days[0] as SeminarDay, {}, [guest]);
    expect((await clone({ startsOn: '2028-09-05' })).sessions[0]?.speakers).toEqual([{ id: secretary }]);
  });

  it('keeps what lay over another before that was refused, and forgets it where nothing is in the way any more', async () => {
    const [first] = days as [SeminarDay];
    const [room] = await house.owner.query<{ id: string }[]>('select id from seminar_rooms where seminar_id = $1', [source.id]);
    await aSession(house.tx, first, { title: 'Töötuba', roomId: room?.id ?? '' });
    await house.owner.query(
      `insert into agenda_sessions (seminar_id, day_id, title, kind, starts_at, ends_at, day_date, day_starts_at, day_ends_at, time_zone, overlapped_before)
       select seminar_id, id, 'Lõuna', 'BREAK', '10:00', '11:00', date, starts_at, ends_at, time_zone, true from seminar_days where seminar_id = $1`,
      [source.id],
    );
    const { id } = await clone();
    const copied = await house.owner.query(
      'select day_date::text, title, overlapped_before from agenda_sessions where seminar_id = $1 order by day_date, title',
      [id],
    );
    expect(copied).toEqual([
      { day_date: '2028-05-09', title: 'Lõuna', overlapped_before: true },
      { day_date: '2028-05-09', title: 'Töötuba', overlapped_before: false },
      { day_date: '2028-05-10', title: 'Lõuna', overlapped_before: false },
    ]);
  });

  it('leaves last days open that would be past already', async () => {
    house.setClock(new Date('2028-04-15T10:00:00Z'));
    expect(await clone()).toMatchObject({ answerBy: '2028-05-01', topicCallUntil: null });
    house.setClock(new Date('2028-05-02T10:00:00Z'));
    expect(await clone()).toMatchObject({ answerBy: null, topicCallUntil: null, days: [{ date: '2028-05-09' }, {}] });
  });

  it('asks co-hosts again, but not those that declined or are closed', async () => {
    const [other, refused, closed] = [
      await aSeat(house.tx, 'SECRETARY'),
      await aSeat(house.tx, 'SECRETARY'),
      await aSeat(house.tx, 'SECRETARY'),
    ];
    const host = (id: string, more: string) =>
      house.owner.query(
        `insert into seminar_hosts (seminar_id, council_id, quota, secretary_person_id, ${more.split(' ')[0]}, decline_reason)
        values ($1, $2, 20, $3, now(), ${more.startsWith('declined') ? `'Ei'` : 'null'})`,
        [source.id, id, other.personId],
      );
    await host(other.councilId, 'accepted_at');
    await host(refused.councilId, 'declined_at');
    await host(closed.councilId, 'accepted_at');
    await house.owner.query(`update councils set closed_on = '2027-06-01' where id = $1`, [closed.councilId]);
    const copy = await clone();
    expect(copy).toMatchObject({
      hosts: [
        { isLead: true, state: 'ACCEPTED' },
        { isLead: false, state: 'ASKED', quota: 20, secretary: { id: other.personId } },
      ],
    });
    expect(await house.rawly(other.personId, 'select from invitations where seminar_id = $1', [copy.id])).toEqual([]);
  });

  it('has the same audience and checklist, unticked, and neither invitations nor proposals', async () => {
    const institution = await anInstitution(house.tx, {});
    const guest = (await aPerson(house.tx)).id;
    const left = await gone();
    await house.owner.query('insert into audience_institutions (seminar_id, institution_id) values ($1, $2)', [source.id, institution.id]);
    await house.owner.query('insert into audience_persons (seminar_id, person_id) select $1, unnest($2::uuid[])', [
      source.id,
      [guest, left],
    ]);
    await anInvitation(house.tx, { seminarId: source.id, personId: guest });
    await aTopic(house.tx, { seminarId: source.id, councilId, proposedById: secretary });
    const item = { seminarId: source.id, doneOn: '2027-03-01', doneById: secretary };
    await house.tx.insert(ChecklistItem, [
      { ...item, daysBefore: 30, text: 'Buss tellida', responsiblePersonId: secretary },
      { ...item, daysBefore: 10, text: 'Saal üle vaadata', responsiblePersonId: left },
    ]);
    expect(await clone()).toMatchObject({
      audienceInstitutions: [{ id: institution.id }],
      audiencePersons: [{ id: guest }],
      invitations: { totalCount: 0 },
      topics: [],
      checklist: [
        { text: 'Buss tellida', daysBefore: 30, doneOn: null, state: 'LATER', responsiblePerson: { id: secretary } },
        { text: 'Saal üle vaadata', responsiblePerson: null },
      ],
    });
  });

  it('begins with the usual checklist where the one before had none', async () => {
    const copy = (await clone()) as unknown as { checklist: object[] };
    expect(copy.checklist).toHaveLength(11);
  });

  it.each<[string, object]>([
    ['INVALID too-far-away startsOn', { startsOn: '2037-05-20' }],
    ['INVALID not-a-day startsOn', { startsOn: '9999-12-31' }],
    ['INVALID day-is-past startsOn', { startsOn: '2027-06-09' }],
    ['INVALID wrong-length title', { title: ' ' }],
    ['INVALID wrong-length title', { title: 'x'.repeat(1_000_000) }],
  ])('refuses %s and keeps nothing', async (refusal, given) => {
    expect(told(await ask(given))).toEqual([refusal]);
    expect(await house.tx.countBy(Seminar, { councilId })).toBe(1);
  });

  it('is refused on a day whose clocks skip an hour of it', async () => {
    await house.owner.query(`update seminar_days set starts_at = '02:00' where seminar_id = $1`, [source.id]);
    await aSession(house.tx, { ...(days[0] as SeminarDay), startsAt: '02:00' }, { startsAt: '03:30', endsAt: '04:30' });
    expect(told(await ask({ startsOn: '2028-03-26' }))).toEqual(['INVALID no-such-hour startsOn']);
    expect(told(await ask({ startsOn: '2028-03-27' }))).toBeUndefined();
  });

  it('needs days to move', async () => {
    await house.owner.query('delete from seminar_days where seminar_id = $1', [source.id]);
    expect(told(await ask())).toEqual(['CONFLICT days-are-missing seminarId']);
  });

  it('is for the secretary of the leading council', async () => {
    const coHost = await aSeat(house.tx, 'SECRETARY');
    await house.owner.query('insert into seminar_hosts (seminar_id, council_id, accepted_at) values ($1, $2, now())', [
      source.id,
      coHost.councilId,
    ]);
    const others = [
      coHost.personId,
      (await aSeat(house.tx, 'CHAIR', councilId)).personId,
      (await aSeat(house.tx, 'MEMBER', councilId)).personId,
    ];
    for (const asker of others) expect(told(await ask({}, asker))).toEqual(['FORBIDDEN not-allowed']);
    expect(told(await ask({}, (await aSeat(house.tx, 'SECRETARY')).personId))).toEqual(['NOT_FOUND no-such-record seminarId']);
    expect(told(await ask({}, null))).toEqual([expect.stringContaining('UNAUTHENTICATED')]);
  });
});
