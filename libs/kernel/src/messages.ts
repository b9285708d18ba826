import { IntlMessageFormat } from 'intl-messageformat';
import { en } from '../messages/en.js';
import { et } from '../messages/et.js';
import { LANGUAGES, type Language } from '../messages/languages.js';
import { lv } from '../messages/lv.js';
import { ru } from '../messages/ru.js';

export { LANGUAGES, firstLanguage, type Language } from '../messages/languages.js';
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

/** A message, filled with values. A key that no room defines is a bug and is thrown. */
export function translate(language: Language, key: string, values: Record<string, string | number | Date> = {}): string {
  const text = catalogue.get(language)?.get(key);
  if (text === undefined) throw new Error(`No message ${key} in ${language}`);
  const cacheKey = `${language}/${key}`;
  const format = formats.get(cacheKey) ?? new IntlMessageFormat(text, localeOf(language));
  formats.set(cacheKey, format);
  return String(format.format(values));
}

/** The locale whose dates and numbers people of that language expect: English ones as in Europe, day before month. */
export const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : language);

defineMessages({ et, lv, ru, en });
