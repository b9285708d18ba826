import { randomUUID } from 'node:crypto';
import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { SeminarsSessionsForEverybody1795305600071 } from '../../../../migrations/1795305600071-seminars-sessions-for-everybody.js';
import { Room } from '../seminar/room.entity.js';
import { aSeminar } from '../seminar/seminar.factory.js';
import type { SeminarDay } from '../seminar/seminar-day.entity.js';
import { AgendaSession } from './agenda-session.entity.js';
import { aSession } from './agenda-session.factory.js';

const SESSIONS = 'sessions { id title kind startsAt endsAt version day { id } room { id name } speakers { id } }';
const mutation = (verb: string) =>
  `mutation ($input: ${verb[0]?.toUpperCase()}${verb.slice(1)}AgendaSessionInput!) { ${verb}AgendaSession(input: $input) { id ${SESSIONS} } }`;
const NOBODY = '00000000-0000-4000-8000-000000000000';

interface SessionAnswer {
  id: string;
  version: number;
}

describe('building the agenda', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let speaker: string;
  let seminarId: string;
  let first: SeminarDay;
  let second: SeminarDay;
  let roomId: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2027-03-10T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    speaker = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    const seminar = await aSeminar(house.tx, { councilId });
    seminarId = seminar.id;
    [first, second] = seminar.days as [SeminarDay, SeminarDay];
    roomId = seminar.room.id;
  });
  afterAll(() => house.close());

  const told = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const ask = (verb: string, input: object, asker: string | null = secretary) => house.ask(asker, mutation(verb), { input });
  const add = (given: object = {}, asker: string | null = secretary) =>
    ask(
      'add',
      { seminarId, dayId: first.id, roomId, title: 'Arutelu', kind: 'DISCUSSION', startsAt: '10:00', endsAt: '11:00', ...given },
      asker,
    );
  const sessionsOf = ({ data, errors }: Answer): SessionAnswer[] => {
    expect(errors).toBeUndefined();
    return (Object.values(data ?? {})[0] as { sessions: SessionAnswer[] }).sessions;
  };

  it('adds, changes, moves and removes sessions, and answers with the whole agenda', async () => {
    sessionsOf(await add({ title: ' Avamine ', kind: 'OPENING', speakerIds: [speaker, secretary] }));
    const [opening, pause] = sessionsOf(await add({ roomId: null, title: 'Kohv', kind: 'BREAK', startsAt: '11:00', endsAt: '11:30' }));
    expect(opening).toMatchObject({
      title: 'Avamine',
      day: { id: first.id },
      room: { name: 'Suur saal' },
      speakers: [{ id: speaker }, { id: secretary }],
    });
    expect(pause).toMatchObject({ room: null, speakers: [] });

    const [changed] = sessionsOf(
      await ask('update', { id: opening?.id, version: 1, title: 'Tervitus', endsAt: '10:30', speakerIds: [secretary, speaker] }),
    );
    expect(changed).toMatchObject({
      title: 'Tervitus',
      startsAt: '10:00',
      endsAt: '10:30',
      version: 2,
      speakers: [{ id: secretary }, { id: speaker }],
    });

    const moved = sessionsOf(await ask('move', { id: opening?.id, version: 2, dayId: second.id, startsAt: '16:30' }));
    expect(moved.at(-1)).toMatchObject({ day: { id: second.id }, room: { id: roomId }, startsAt: '16:30', endsAt: '17:00', version: 3 });
    const free = sessionsOf(await ask('move', { id: opening?.id, version: 3, dayId: second.id, roomId: null, startsAt: '09:00' }));
    expect(free.at(-1)).toMatchObject({ room: null, startsAt: '09:00', endsAt: '09:30' });

    expect(sessionsOf(await ask('remove', { id: pause?.id, version: 1 }))).toHaveLength(1);
  });

  it('names what is in the room at that time', async () => {
    await aSession(house.tx, first, { title: 'Ettekanne', roomId });
    const { errors } = await add({ startsAt: '10:59', endsAt: '12:00' });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      reason: 'room-is-taken',
      field: 'roomId',
      values: { name: 'Suur saal', title: 'Ettekanne', startsAt: '10:00', endsAt: '11:00' },
    });
    sessionsOf(await add({ startsAt: '11:00', endsAt: '12:00' }));
    sessionsOf(await add({ dayId: second.id }));
  });

  it('takes every room for a session without one, and says what is in the way', async () => {
    const small = await house.tx.save(house.tx.create(Room, { seminarId, name: 'Väike saal', position: 2 }));
    const [talk] = sessionsOf(await add({ title: 'Ettekanne' }));
    const lunch = { roomId: null, title: 'Lõuna', kind: 'BREAK', startsAt: '10:30', endsAt: '11:30' };
    const refusal = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions);
    expect(refusal(await add(lunch))).toMatchObject([
      {
        code: 'CONFLICT',
        reason: 'rooms-are-taken',
        field: 'startsAt',
        values: { name: 'Suur saal', title: 'Ettekanne', startsAt: '10:00', endsAt: '11:00' },
      },
    ]);
    const placed = sessionsOf(await add({ ...lunch, startsAt: '11:00', endsAt: '12:00' }));
    const isInTheWay = {
      code: 'CONFLICT',
      reason: 'everybody-is-elsewhere',
      field: 'startsAt',
      values: { title: 'Lõuna', startsAt: '11:00', endsAt: '12:00' },
    };
    expect(refusal(await add({ roomId: small.id, startsAt: '11:59', endsAt: '13:00' }))).toMatchObject([isInTheWay]);
    expect(refusal(await add({ ...lunch, title: 'Kohv', startsAt: '11:45', endsAt: '12:15' }))).toMatchObject([isInTheWay]);
    expect(refusal(await ask('move', { id: talk?.id, version: 1, dayId: first.id, startsAt: '10:30' }))).toMatchObject([isInTheWay]);
    const moved = { id: placed[1]?.id, version: 1, dayId: first.id, startsAt: '10:45' };
    expect(refusal(await ask('move', moved))).toMatchObject([{ reason: 'rooms-are-taken' }]);
    expect(refusal(await ask('update', { id: talk?.id, version: 1, endsAt: '11:30' }))).toMatchObject([isInTheWay]);
    // Beside each other in their rooms, and another day, nothing is in the way; nor is another seminar's lunch.
    sessionsOf(await add({ roomId: small.id }));
    sessionsOf(await add({ ...lunch, dayId: second.id }));
    const other = await aSeminar(house.tx, { councilId });
    sessionsOf(await add({ ...lunch, seminarId: other.id, dayId: other.days[0]?.id }));
  });

  it('leaves what lay over another from before where it is, until somebody moves it', async () => {
    await aSession(house.tx, first, { title: 'Ettekanne', roomId });
    const runner = house.owner.createQueryRunner();
    await new SeminarsSessionsForEverybody1795305600071().down(runner);
    const old = randomUUID();
    await house.owner.query(
      `insert into agenda_sessions (id, seminar_id, day_id, title, kind, starts_at, ends_at, day_date, day_starts_at, day_ends_at, time_zone)
       select $1, seminar_id, id, 'Lõuna', 'BREAK', '10:30', '11:30', date, starts_at, ends_at, time_zone from seminar_days where id = $2`,
      [old, first.id],
    );
    await new SeminarsSessionsForEverybody1795305600071().up(runner);
    await runner.release();

    sessionsOf(await ask('update', { id: old, version: 1, title: 'Kohvipaus' }));
    await house.owner.query(`update seminar_days set date = '2027-05-10' where id = $1`, [first.id]);
    expect(told(await ask('move', { id: old, version: 2, dayId: first.id, startsAt: '10:45' }))).toMatchObject([
      { reason: 'rooms-are-taken' },
    ]);
    sessionsOf(await ask('move', { id: old, version: 2, dayId: first.id, startsAt: '11:00' }));
    await expect(house.owner.query(`update agenda_sessions set starts_at = '10:30' where id = $1`, [old])).rejects.toThrow(
      'agenda_sessions_room_is_free',
    );
  });

  it('names where a speaker is at that time, in this seminar or another of theirs', async () => {
    await aSession(house.tx, first, { title: 'Ettekanne', roomId }, [speaker]);
    const values = { name: 'Mari Maasikas', title: 'Ettekanne', startsAt: '10:00', endsAt: '11:00' };
    const busy = { code: 'CONFLICT', reason: 'speaker-is-elsewhere', field: 'speakerIds', values };
    const small = await house.tx.save(house.tx.create(Room, { seminarId, name: 'Väike saal' }));
    expect((await add({ roomId: small.id, speakerIds: [speaker] })).errors?.[0]?.extensions).toMatchObject(busy);
    const other = await aSeminar(house.tx, { councilId, timeZone: 'Europe/Stockholm' });
    const there = { seminarId: other.id, dayId: other.days[0]?.id, roomId: null, speakerIds: [speaker] };
    expect((await add({ ...there, startsAt: '09:30', endsAt: '10:30' })).errors?.[0]?.extensions).toMatchObject(busy);
    const [session] = sessionsOf(await add({ ...there, startsAt: '10:00', endsAt: '11:00' }));
    const move = { id: session?.id, version: 1, dayId: there.dayId, startsAt: '09:15' };
    expect(told(await ask('move', move))).toMatchObject([{ reason: 'speaker-is-elsewhere', field: 'startsAt' }]);
  });

  it('does not say what a speaker does in a council that is not the viewer’s', async () => {
    const foreign = await aSeminar(house.tx, { councilId: (await aSeat(house.tx, 'SECRETARY')).councilId });
    await aSession(house.tx, foreign.days[0] as SeminarDay, { title: 'Salajane' }, [speaker]);
    const answer = await add({ roomId: null, speakerIds: [speaker] });
    expect(told(answer)).toEqual([{ code: 'CONFLICT', reason: 'speaker-is-busy', field: 'speakerIds' }]);
    expect(JSON.stringify(answer)).not.toContain('Salajane');
  });

  it('gives a room to one of two who ask at once', async () => {
    const answers = await Promise.all([add({ title: 'Üks' }), add({ title: 'Kaks' }), add({ title: 'Kolm' })]);
    const refused = answers.flatMap((answer) => told(answer) ?? []);
    expect(refused).toEqual(Array(2).fill({ code: 'CONFLICT', reason: 'room-is-taken', field: 'roomId' }));
    expect(await house.tx.countBy(AgendaSession, { seminarId })).toBe(1);
  });

  it('gives a speaker to one of two seminars that ask at once', async () => {
    const other = await aSeminar(house.tx, { councilId });
    const answers = await Promise.all([
      add({ roomId: null, speakerIds: [speaker] }),
      add({ seminarId: other.id, dayId: other.days[0]?.id, roomId: null, speakerIds: [speaker] }),
    ]);
    expect(answers.filter(({ errors }) => errors)).toHaveLength(1);
    expect(await house.owner.query('select from agenda_speakers where person_id = $1', [speaker])).toHaveLength(1);
  });

  it('keeps rooms and speakers from colliding in the database itself', async () => {
    const made = await aSession(house.tx, first, { roomId }, [speaker]);
    await expect(aSession(house.tx, first, { roomId, startsAt: '10:30', endsAt: '12:00' })).rejects.toThrow('agenda_sessions_room_is_free');
    await expect(aSession(house.tx, first, { startsAt: '10:30', endsAt: '12:00' })).rejects.toThrow('agenda_sessions_room_is_free');
    const other = await aSeminar(house.tx, { councilId });
    await expect(aSession(house.tx, other.days[0] as SeminarDay, { startsAt: '10:30', endsAt: '12:00' }, [speaker])).rejects.toThrow(
      'agenda_speakers_is_free',
    );
    await expect(house.owner.query(`update agenda_sessions set ends_at = '18:00' where id = $1`, [made.id])).rejects.toThrow(
      'agenda_sessions_within_day',
    );
  });

  it.each<[string, string, object]>([
    ['ends-before-start', 'endsAt', { startsAt: '11:00', endsAt: '11:00' }],
    ['outside-the-day', 'startsAt', { startsAt: '08:00' }],
    ['outside-the-day', 'endsAt', { endsAt: '17:30' }],
    ['wrong-form', 'startsAt', { startsAt: '25:00' }],
    ['day-not-of-seminar', 'dayId', { dayId: NOBODY }],
    ['room-not-of-seminar', 'roomId', { roomId: NOBODY }],
    ['no-such-person', 'speakerIds', { speakerIds: [NOBODY] }],
    ['given-twice', 'speakerIds', { speakerIds: [NOBODY, NOBODY] }],
    ['wrong-length', 'title', { title: '' }],
    ['wrong-length', 'title', { title: 'x'.repeat(1_000_000) }],
  ])('refuses %s at %s', async (reason, field, given) => {
    expect(told(await add(given))).toEqual([{ code: 'INVALID', reason, field }]);
    expect(await house.tx.countBy(AgendaSession, { seminarId })).toBe(0);
  });

  it('knows days and rooms of its own seminar only', async () => {
    const other = await aSeminar(house.tx, { councilId });
    expect(told(await add({ dayId: other.days[0]?.id }))).toMatchObject([{ reason: 'day-not-of-seminar' }]);
    expect(told(await add({ roomId: other.room.id }))).toMatchObject([{ reason: 'room-not-of-seminar' }]);
  });

  it('refuses strangers, lower roles, stale versions and seminars that are over', async () => {
    const { id } = await aSession(house.tx, first, { roomId });
    const stranger = (await aSeat(house.tx, 'SECRETARY')).personId;
    const chair = (await aSeat(house.tx, 'CHAIR', councilId)).personId;
    const acts: [string, object][] = [
      ['update', { id, version: 1, title: 'Uus' }],
      ['move', { id, version: 1, dayId: second.id, startsAt: '12:00' }],
      ['remove', { id, version: 1 }],
    ];
    for (const [verb, input] of acts) {
      expect(told(await ask(verb, input, stranger))).toMatchObject([{ code: 'NOT_FOUND' }]);
      for (const asker of [chair, speaker]) expect(told(await ask(verb, input, asker))).toMatchObject([{ code: 'FORBIDDEN' }]);
      expect(told(await ask(verb, { ...input, version: 2 }))).toMatchObject([{ code: 'CONFLICT', reason: 'stale-version' }]);
    }
    expect(told(await add({}, stranger))).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(told(await add({}, chair))).toMatchObject([{ code: 'FORBIDDEN' }]);
    await house.owner.query(`update seminars set state = 'HELD' where id = $1`, [seminarId]);
    for (const [verb, input] of acts)
      expect(told(await ask(verb, input))).toMatchObject([{ code: 'CONFLICT', reason: 'seminar-was-held' }]);
    expect(await house.tx.findOneByOrFail(AgendaSession, { id })).toMatchObject({ title: 'Arutelu', version: 1 });
  });
});
