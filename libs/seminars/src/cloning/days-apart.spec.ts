import { daysApart, later } from './days-apart.js';

describe('days of the calendar', () => {
  it('are counted across leap days and changes of the clock', () => {
    expect(daysApart('2027-05-11', '2028-05-09')).toBe(364);
    expect(daysApart('2027-03-27', '2027-03-29')).toBe(2);
    expect(daysApart('2028-03-01', '2028-02-28')).toBe(-2);
    expect(later('2028-02-28', 2)).toBe('2028-03-01');
    expect(later('2027-10-31', -1)).toBe('2027-10-30');
    expect(later(null, 7)).toBeNull();
  });
});
