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
    const daysFromNow = (days: number) => new Date(new Date(today()).getTime() + days * 86_400_000).toISOString().slice(0, 10);
    const { distance } = formatOf('et');
    expect(distance(today())).toBe('täna');
    expect(distance(daysFromNow(31))).toBe('31 päeva pärast');
    expect(distance(daysFromNow(-31))).toBe('31 päeva eest');
    for (const far of [32, -32, 2400]) expect(distance(daysFromNow(far))).toBeUndefined();
  });

  it('says how long ago something was, and the day when that is longer than a month', () => {
    const { ago } = formatOf('et');
    expect(ago(new Date(Date.now() - 3_600_000).toISOString())).toBe('1 tunni eest');
    expect(ago('2020-01-31T12:00:00Z')).toBe('31. jaanuar 2020');
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
