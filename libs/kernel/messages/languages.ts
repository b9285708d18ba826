/** Languages that people are written to in and pages are offered in (ISO 639-1). Each has every text: `npm run check` refuses one with a gap. */
export const LANGUAGES = ['et', 'lv', 'ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The first wish that is a language of ours; Estonian when none is. */
export function firstLanguage(...wishes: readonly (string | null | undefined)[]): Language {
  for (const wish of wishes) {
    const found = LANGUAGES.find((language) => language === wish);
    if (found) return found;
  }
  return 'et';
}
