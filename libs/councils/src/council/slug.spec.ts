import { freeSlug, slugOf } from './slug.js';

describe('the slug of a council', () => {
  it('is its name in small Latin letters', () => {
    expect(slugOf('Lääne-Virumaa turvalisuse nõukogu')).toBe('laane-virumaa-turvalisuse-noukogu');
    expect(slugOf('  Šiauliai & Žemaitija (2027) ')).toBe('siauliai-zemaitija-2027');
  });

  it('is never empty and never too long', () => {
    expect(slugOf('Совет')).toBe('council');
    expect(slugOf(`${'ab '.repeat(19)}abc d`)).toBe(`${'ab-'.repeat(19)}abc`);
  });

  it('gets the first free number when another council has it', () => {
    expect(freeSlug('ida', new Set())).toBe('ida');
    expect(freeSlug('ida', new Set(['ida', 'ida-2', 'ida-4']))).toBe('ida-3');
  });
});
