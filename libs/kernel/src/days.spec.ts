import { estonianDay, plusDays } from './days.js';

describe('the day in Estonia', () => {
  it.each([
    ['2026-11-25T21:59:59.999Z', '2026-11-25', 'the last instant of a winter day'],
    ['2026-11-25T22:00:00.000Z', '2026-11-26', 'midnight in winter'],
    ['2026-07-01T20:59:59.999Z', '2026-07-01', 'the last instant of a summer day'],
    ['2026-07-01T21:00:00.000Z', '2026-07-02', 'midnight in summer'],
    ['2026-07-01T20:59:59.999Z', '2026-07-01', 'an instant before the one asked for last'],
    ['2026-03-29T21:00:00.000Z', '2026-03-30', 'midnight after the clocks went forward'],
    ['2026-10-25T21:59:59.999Z', '2026-10-25', 'the hour before midnight after they went back'],
  ])('at %s is %s: %s', (instant, day) => {
    expect(estonianDay(new Date(instant))).toBe(day);
  });
});

describe('days later', () => {
  it('counts over months, leap days and changes of the clock', () => {
    expect(plusDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(plusDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(plusDays('2026-01-01', -1)).toBe('2025-12-31');
  });
});
