import { dayOfChange } from './changes.js';

const TODAY = '2026-06-14';
const open = { validFrom: '2020-01-01', validTo: null };

describe('the day of a change', () => {
  it('is today, or the day that was given', () => {
    expect(dayOfChange(open, undefined, TODAY)).toBe(TODAY);
    expect(dayOfChange(open, '2026-05-01', TODAY)).toBe('2026-05-01');
    expect(dayOfChange(open, '2027-01-01', TODAY)).toBe('2027-01-01');
  });

  it('is none for what began today or lies ahead', () => {
    expect(dayOfChange({ validFrom: TODAY, validTo: null }, undefined, TODAY)).toBeUndefined();
    expect(dayOfChange({ validFrom: '2026-09-01', validTo: null }, null, TODAY)).toBeUndefined();
  });

  it('lies within the term, after its first day', () => {
    const told = (term: { validFrom: string; validTo: string | null }, from: string) => () => dayOfChange(term, from, TODAY);
    expect(told(open, '2020-01-01')).toThrow('change-outside-term');
    expect(told(open, '2019-12-31')).toThrow('change-outside-term');
    expect(told({ ...open, validTo: '2026-12-31' }, '2027-01-01')).toThrow('change-outside-term');
    expect(told({ ...open, validTo: '2026-12-31' }, '2026-12-31')()).toBe('2026-12-31');
  });
});
