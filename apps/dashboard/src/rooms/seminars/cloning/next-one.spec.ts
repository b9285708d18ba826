import { aYearLater, titleFor } from './next-one';

describe('what is proposed for the next seminar', () => {
  it('is the same weekday a year later', () => {
    expect(aYearLater('2027-05-11')).toBe('2028-05-09');
    expect(new Date(aYearLater('2027-05-11')).getUTCDay()).toBe(new Date('2027-05-11').getUTCDay());
    expect(aYearLater('2027-12-31')).toBe('2028-12-29');
  });

  it('is the title with the new year in place of the old one, or at its end', () => {
    expect(titleFor('Koostööseminar 2027', '2027-05-11', '2028-05-09')).toBe('Koostööseminar 2028');
    expect(titleFor('Koostööseminar', '2027-05-11', '2028-05-09')).toBe('Koostööseminar 2028');
    expect(titleFor('Visioon 2035: seminar', '2027-05-11', '2028-05-09')).toBe('Visioon 2035: seminar 2028');
  });
});
