import { firstFree, type Plan } from './first-free';

const day = (id: string) => ({ id, startsAt: '09:00', endsAt: '12:00' });
const session = (dayId: string, room: string | null, startsAt: string, endsAt: string) => ({
  startsAt,
  endsAt,
  day: { id: dayId },
  room: room ? { id: room } : null,
});
const agenda = (given: Partial<Plan>): Plan => ({ days: [day('one'), day('two')], rooms: [], sessions: [], ...given });

describe('the first free place for a topic', () => {
  it('begins the day, or stands between what is there', () => {
    expect(firstFree(agenda({}), 45)).toEqual({ dayId: 'one', roomId: 'everybody', startsAt: '09:00', endsAt: '09:45' });
    const sessions = [session('one', null, '09:00', '10:00'), session('one', null, '10:30', '11:00')];
    expect(firstFree(agenda({ sessions }), 30)).toMatchObject({ startsAt: '10:00', endsAt: '10:30' });
    expect(firstFree(agenda({ sessions }), 45)).toMatchObject({ startsAt: '11:00', endsAt: '11:45' });
  });

  it('is in another room or on another day where the first is full; breaks are for every room', () => {
    const rooms = [{ id: 'hall' }, { id: 'class' }];
    const sessions = [session('one', 'hall', '09:00', '12:00'), session('one', null, '10:00', '10:30')];
    expect(firstFree(agenda({ rooms, sessions }), 60)).toMatchObject({ dayId: 'one', roomId: 'class', startsAt: '09:00' });
    expect(firstFree(agenda({ rooms, sessions }), 120)).toMatchObject({ dayId: 'two', roomId: 'hall', startsAt: '09:00', endsAt: '11:00' });
  });

  it('is the beginning where nothing is free, for the organiser to choose from', () => {
    expect(firstFree(agenda({ days: [day('one')], sessions: [session('one', null, '09:00', '12:00')] }), 600)).toEqual({
      dayId: 'one',
      roomId: 'everybody',
      startsAt: '09:00',
      endsAt: '12:00',
    });
  });
});
