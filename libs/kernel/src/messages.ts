import { IntlMessageFormat } from 'intl-messageformat';
import { en } from '../messages/en.js';
import { et } from '../messages/et.js';

export const LANGUAGES = ['et', 'lv', 'ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Messages = Readonly<Record<string, string>>;

const catalogue = new Map<Language, Map<string, string>>(LANGUAGES.map((language) => [language, new Map()]));
const formats = new Map<string, IntlMessageFormat>();

/** Adds a room's messages (ICU MessageFormat). The dashboard loads the same files. A key that two rooms claim stops the start. */
export function defineMessages(byLanguage: Partial<Record<Language, Messages>>): void {
  for (const language of LANGUAGES) {
    const known = catalogue.get(language);
    for (const [key, text] of Object.entries(byLanguage[language] ?? {})) {
      if (known?.has(key) && known.get(key) !== text) throw new Error(`Message ${key} (${language}) is defined twice`);
      known?.set(key, text);
    }
  }
}

/** The language mails fall back to while a translation is missing: Latvian and Russian readers get English, never a bare key. */
const fallback: Record<Language, Language[]> = { et: ['en'], en: ['et'], lv: ['en', 'et'], ru: ['en', 'et'] };

/** A message in a language, filled with values. A key that no room defines is a bug and is thrown. */
export function translate(language: Language, key: string, values: Record<string, string | number | Date> = {}): string {
  const found = [language, ...fallback[language]].find((candidate) => catalogue.get(candidate)?.has(key));
  const text = found && catalogue.get(found)?.get(key);
  if (found === undefined || text === undefined) throw new Error(`No message ${key} in ${language}`);
  const cacheKey = `${found}/${key}`;
  const format = formats.get(cacheKey) ?? new IntlMessageFormat(text, found);
  formats.set(cacheKey, format);
  return String(format.format(values));
}

/** The locale whose dates and numbers people of that language expect: English ones as in Europe, day before month. */
export const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : language);

/** The language if it is one of ours, else Estonian. */
export function languageOr(value: string | undefined | null, otherwise: Language = 'et'): Language {
  return LANGUAGES.find((language) => language === value) ?? otherwise;
}

defineMessages({ et, en });
