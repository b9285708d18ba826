import { daysUntil, formatOf, today } from './format';

describe('days and times in the language of the reader', () => {
  it('writes two days of one month as one range', () => {
    expect(formatOf('et').days('2026-06-14', '2026-06-15')).toBe('14.–15. juuni 2026');
    expect(
      formatOf('en')
        .days('2026-06-14', '2026-06-15')
        .replace(/\u2009/g, ''),
    ).toBe('14–15 June 2026');
  });

  it('writes one day once', () => {
    expect(formatOf('et').days('2026-06-14', '2026-06-14')).toBe('14. juuni 2026');
  });

  it('shows an instant in the time zone of the council, whatever the zone of the computer', () => {
    expect(formatOf('et').time('2026-06-14T06:30:00Z', 'Europe/Tallinn')).toBe('09:30');
    expect(formatOf('et').time('2026-12-14T07:30:00Z', 'Europe/Tallinn')).toBe('09:30');
  });

  it('counts whole days from today', () => {
    expect(daysUntil(today())).toBe(0);
    expect(formatOf('et').inDays(today())).toBe('täna');
  });

  it('sorts letters as the language does', () => {
    const { compare } = formatOf('et');
    expect(['Õunapuu', 'Ziegler', 'Tamm', 'Ülenurm', 'Šumann', 'Saar'].sort(compare)).toEqual([
      'Saar',
      'Šumann',
      'Ziegler',
      'Tamm',
      'Õunapuu',
      'Ülenurm',
    ]);
  });
});
