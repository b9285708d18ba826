import type { Day, Room, Session } from './agenda-query';
import { gridOf, nextFree, spanOf } from './geometry';

const DAY: Day = { id: 'day', date: '2027-05-11', startsAt: '09:00', endsAt: '17:00', venueName: null, dayLeader: null };
const HALL: Room = { id: 'hall', name: 'Saal', capacity: 100 };
const CLASS: Room = { id: 'class', name: 'Klass', capacity: null };
const session = (id: string, startsAt: string, endsAt: string, room: Room | null = null): Session => ({
  ...{ id, title: id, kind: 'DISCUSSION', description: null, version: 1, day: DAY, speakers: [], followUp: null },
  ...{ startsAt, endsAt, room },
});

describe('where a card lies', () => {
  const spans = (sessions: Session[], rooms = [HALL, CLASS]) => {
    const grid = gridOf(DAY, rooms);
    return Object.fromEntries(sessions.map((one) => [one.id, spanOf(grid, one, sessions)]));
  };

  it('is the column of its room, and the whole width for everybody', () => {
    const day = [session('talk', '09:00', '10:00', HALL), session('work', '09:00', '10:00', CLASS), session('lunch', '10:00', '11:00')];
    expect(spans(day)).toEqual({
      talk: { left: 0, width: 50 },
      work: { left: 50, width: 50 },
      lunch: { left: 0, width: 100 },
    });
  });

  it('is beside a session for everybody that lies over it, and nothing covers anything', () => {
    const day = [session('talk', '09:00', '10:30', HALL), session('work', '09:00', '10:00', CLASS), session('lunch', '10:00', '11:00')];
    expect(spans(day)).toEqual({
      lunch: { left: 0, width: 50 },
      talk: { left: 50, width: 25 },
      work: { left: 75, width: 25 },
    });
  });

  it('is one of as many lanes as lie over each other', () => {
    const day = [
      session('a', '09:00', '10:00'),
      session('b', '09:30', '10:30'),
      session('c', '10:00', '11:00'),
      session('talk', '10:15', '11:00', HALL),
    ];
    const found = spans(day);
    const third = 100 / 3;
    expect(found['a']).toEqual({ left: 0, width: third });
    expect(found['b']).toEqual({ left: third, width: third });
    expect(found['c']).toEqual({ left: 0, width: third });
    expect(found['talk']?.left).toBeCloseTo(2 * third);
  });

  it('is side by side without rooms, too', () => {
    expect(spans([session('a', '09:00', '10:00'), session('b', '09:30', '10:30')], [])).toEqual({
      a: { left: 0, width: 50 },
      b: { left: 50, width: 50 },
    });
  });
});

describe('the time for a next session', () => {
  const next = (sessions: Session[], rooms = [HALL, CLASS]) => nextFree(gridOf(DAY, rooms), sessions);

  it('is the beginning of an empty day', () => {
    expect(next([])).toEqual({ column: 0, time: '09:00' });
  });

  it('is when the one before ends, to the minute', () => {
    expect(next([session('a', '09:00', '09:50', HALL), session('b', '09:50', '10:20')])).toEqual({ column: 0, time: '10:20' });
  });

  it('is a gap that holds a quarter of an hour, and none that is shorter', () => {
    expect(next([session('a', '09:10', '10:00', HALL), session('b', '10:15', '17:00', HALL)])).toEqual({ column: 0, time: '10:00' });
  });

  it('is in the next room when the first is full, and nowhere when all are', () => {
    expect(next([session('a', '09:00', '17:00', HALL)])).toEqual({ column: 1, time: '09:00' });
    expect(next([session('a', '09:00', '17:00')])).toBeUndefined();
  });
});
