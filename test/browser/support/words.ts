// The same messages that the dashboard and the mails speak, so that a test looks for what a person reads.
import IntlMessageFormat from 'intl-messageformat';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export const LANGUAGES = ['et', 'lv', 'ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Say = (key: string, values?: Record<string, string | number>) => string;

const ROOMS = ['libs', 'apps/dashboard/src'];

/** Words of one language, by key; a key that nobody has is a fault of the test. */
export async function wordsOf(language: Language): Promise<Say> {
  const messages = new Map<string, string>();
  for (const room of ROOMS) {
    const files = readdirSync(resolve(room), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((path) => path.endsWith(`messages/${language}.ts`))) {
      const loaded = (await import(pathToFileURL(resolve(room, file)).href)) as Record<string, Record<string, string>>;
      for (const [key, text] of Object.entries(loaded[language] ?? {})) messages.set(key, text);
    }
  }
  return (key, values = {}) => {
    const text = messages.get(key);
    if (text === undefined) throw new Error(`No message ${key} in ${language}.`);
    return String(new IntlMessageFormat(text, language).format(values));
  };
}

/** A message as each language says it: a mail comes in its reader's. */
export async function inEachLanguage(key: string, values?: Record<string, string | number>): Promise<Map<Language, string>> {
  const said = await Promise.all(LANGUAGES.map(async (language) => [language, (await wordsOf(language))(key, values)] as const));
  return new Map(said);
}

/** Kinds and states begin small in mails and big in tables and badges. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
