/** Languages that people may wish to be written to in (ISO 639-1). */
export const LANGUAGES = ['et', 'lv', 'ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * Those that have every text. Mails are written and pages are offered in these alone, so that nobody meets half a translation.
 * `npm run check` refuses one with a gap, and a finished one that is missing here.
 */
export const WRITTEN_LANGUAGES = LANGUAGES;
export type WrittenLanguage = (typeof WRITTEN_LANGUAGES)[number];

/** The first wish that has every text; Estonian when none has. */
export function writtenLanguage(...wishes: readonly (string | null | undefined)[]): WrittenLanguage {
  for (const wish of wishes) {
    const found = WRITTEN_LANGUAGES.find((language) => language === wish);
    if (found) return found;
  }
  return 'et';
}
