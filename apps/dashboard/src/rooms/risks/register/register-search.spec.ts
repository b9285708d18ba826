import { registerSearch, yearAgo } from './register-search';

describe('the address of a register', () => {
  it('asks for movement up to the day that is shown, and for none from a later day', () => {
    expect(registerSearch({ on: '2025-01-01', since: '2024-07-01', worse: 'yes' })).toMatchObject({ since: '2024-07-01', worse: 'yes' });
    expect(registerSearch({ on: '2025-01-01', since: '2025-01-01' })).toMatchObject({ since: '2025-01-01' });
    expect(registerSearch({ since: '2025-01-01' })).toMatchObject({ since: '2025-01-01' });
    const later = registerSearch({ on: '2025-01-01', since: '2025-01-02', worse: 'yes', q: 'jõgi' });
    expect(later).toMatchObject({ on: '2025-01-01', since: undefined, worse: undefined, q: 'jõgi' });
  });

  it('compares the register of a past day with a year before it', () => {
    expect(yearAgo('2025-01-01')).toBe('2024-01-02');
  });
});
