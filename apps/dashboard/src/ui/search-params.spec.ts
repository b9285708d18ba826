import { dayParam, isDay, pastDayParam, textParam } from './search-params';

describe('what stands in an address', () => {
  it('is a day only when the calendar has it', () => {
    expect(dayParam('2024-02-29')).toBe('2024-02-29');
    for (const none of [
      '2026-02-31',
      '2026-13-01',
      '2026-00-10',
      '1899-12-31',
      '2201-01-01',
      '32.01.2026',
      'jama',
      '',
      20260101,
      undefined,
    ])
      expect(dayParam(none)).toBeUndefined();
    expect(isDay('2200-12-31')).toBe(true);
  });

  it('is a day of the past up to today', () => {
    expect(pastDayParam('2020-01-01')).toBe('2020-01-01');
    expect(pastDayParam('2199-01-01')).toBeUndefined();
  });

  it('is a text also where the router read a number or a word of its own', () => {
    expect([textParam(42), textParam(true), textParam(''), textParam({})]).toEqual(['42', 'true', undefined, undefined]);
  });
});
