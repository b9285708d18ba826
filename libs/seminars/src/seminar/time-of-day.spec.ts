import { isOnTheClock } from './time-of-day.js';

describe('the clocks of a zone', () => {
  it.each([
    ['2027-03-28', '02:59', 'Europe/Tallinn', true],
    ['2027-03-28', '03:00', 'Europe/Tallinn', false],
    ['2027-03-28', '03:59', 'Europe/Tallinn', false],
    ['2027-03-28', '04:00', 'Europe/Tallinn', true],
    ['2027-03-28', '03:15', 'Europe/Stockholm', true],
    ['2027-03-28', '02:15', 'Europe/Stockholm', false],
    ['2027-03-28', '03:15', 'UTC', true],
    ['2027-10-31', '03:30', 'Europe/Tallinn', true], // Twice.
    ['2027-03-14', '02:30', 'America/New_York', false],
    ['2011-12-30', '12:00', 'Pacific/Apia', false], // The whole day was skipped.
    ['2027-05-11', '00:00', 'Asia/Kathmandu', true],
    ['2027-05-11', '23:59', 'Asia/Kathmandu', true],
  ])('on %s show %s in %s: %s', (date, time, zone, shown) => expect(isOnTheClock(date, time, zone)).toBe(shown));
});
