import { Day } from './graphql.js';

describe('a day that is given', () => {
  it.each(['1900-01-01', '2028-02-29', '2200-12-31'])('can be %s', (day) => expect(Day.parseValue(day)).toBe(day));

  it.each(['0000-01-01', '1899-12-31', '2201-01-01', '2027-02-29', '2027-13-01', '2027-5-1', '12027-05-01', '', 20270501, null])(
    'cannot be %s',
    (day) => expect(() => Day.parseValue(day)).toThrow('not-a-day'),
  );
});
