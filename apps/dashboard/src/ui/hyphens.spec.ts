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

  it('stand so in Latvian and Russian, where a sign belongs to the consonant before it', () => {
    expect(shown('Katastrofālas', 'lv')).toBe('Katast-ro-fā-las');
    expect(shown('Незначительные', 'ru')).toBe('Нез-на-чи-тель-ные');
    expect(shown('Соловьиная', 'ru')).toBe('Соловьи-ная');
  });

  it('are left to the browser in English', () => {
    expect(shown('Catastrophic', 'en')).toBe('Catastrophic');
  });
});
