import { SeminarDay } from '../seminar/seminar-day.entity.js';
import { AgendaSession } from './agenda-session.entity.js';

const day = (given: Partial<SeminarDay> = {}) =>
  Object.assign(new SeminarDay(), {
    id: 'day',
    seminarId: 'seminar',
    date: '2027-05-11',
    startsAt: '09:00',
    endsAt: '17:00',
    timeZone: 'Europe/Tallinn',
    ...given,
  });
const at = (startsAt: string, endsAt: string) => {
  const session = new AgendaSession();
  session.schedule(day(), startsAt, endsAt);
  return session;
};

describe('a session of the agenda', () => {
  it('takes the frame of its day along', () => {
    expect(at('09:00', '17:00')).toMatchObject({
      seminarId: 'seminar',
      dayId: 'day',
      dayDate: '2027-05-11',
      dayStartsAt: '09:00',
      dayEndsAt: '17:00',
    });
  });

  it('ends after it starts', () => {
    expect(() => at('10:00', '10:00')).toThrow(
      expect.objectContaining({ code: 'INVALID', reason: 'ends-before-start', field: 'endsAt' }) as Error,
    );
  });

  it('stays within its day, and says which end does not fit', () => {
    const values = { dayStartsAt: '09:00', dayEndsAt: '17:00' };
    expect(() => at('08:59', '10:00')).toThrow(expect.objectContaining({ reason: 'outside-the-day', field: 'startsAt', values }) as Error);
    expect(() => at('16:00', '17:01')).toThrow(expect.objectContaining({ reason: 'outside-the-day', field: 'endsAt', values }) as Error);
  });

  it('has hours that the clocks show', () => {
    const night = day({ date: '2027-03-28', startsAt: '00:00', endsAt: '23:00' });
    const session = new AgendaSession();
    expect(() => session.schedule(night, '03:15', '05:00')).toThrow(
      expect.objectContaining({ code: 'INVALID', reason: 'no-such-hour', field: 'startsAt' }) as Error,
    );
    expect(() => session.schedule(night, '02:00', '03:30')).toThrow(
      expect.objectContaining({ reason: 'no-such-hour', field: 'endsAt' }) as Error,
    );
    session.schedule(night, '02:00', '04:00');
    expect(() => session.moveTo(night, '01:15')).toThrow(expect.objectContaining({ reason: 'no-such-hour', field: 'startsAt' }) as Error);
  });

  it('keeps its length when it moves', () => {
    const session = at('10:15', '11:45');
    session.moveTo(day({ id: 'other', date: '2027-05-12' }), '15:30');
    expect(session).toMatchObject({ dayId: 'other', dayDate: '2027-05-12', startsAt: '15:30', endsAt: '17:00' });
    expect(() => session.moveTo(day(), '15:31')).toThrow(
      expect.objectContaining({ reason: 'outside-the-day', field: 'startsAt' }) as Error,
    );
    expect(() => session.moveTo(day({ endsAt: '23:59' }), '23:00')).toThrow('outside-the-day');
  });
});
