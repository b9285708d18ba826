import { softly } from './hyphens';

const shown = (text: string, language = 'et') => softly(text, language).replaceAll('\u00AD', '-');

describe('soft hyphens', () => {
  it('stand where a syllable of an Estonian word ends, never within a long vowel or close to an end', () => {
    expect(shown('Katastroofiline')).toBe('Katast-roo-fi-line');
    expect(shown('Vähetähtis')).toBe('Vähe-täh-tis');
    expect(shown('Väga raske')).toBe('Väga raske');
    expect(shown('Üsna tõenäoline')).toBe('Üsna tõe-näo-line');
    expect(shown('')).toBe('');
  });

  it('are left to the browser in other languages', () => {
    expect(shown('Catastrophic', 'en')).toBe('Catastrophic');
  });
});
