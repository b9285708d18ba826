// Messages live beside what they speak of: libs/<room>/**/messages for words that mails use too, …/messages here for the dashboard's own.
// A language is fetched when it is needed.
import i18next from 'i18next';
import ICU from 'i18next-icu';
import { initReactI18next } from 'react-i18next';
import { browserStore } from './storage';
import { LANGUAGES, type Language } from '../../../../libs/kernel/messages/languages';

type MessageFile = Record<string, Record<string, string>>;

export { LANGUAGES, type Language } from '../../../../libs/kernel/messages/languages';

/** Names of the languages in themselves: they are never translated. */
export const LANGUAGE_NAMES: Record<Language, string> = { et: 'Eesti', lv: 'Latviešu', ru: 'Русский', en: 'English' };

const CHOICE = 'turvaring.language';
const files = import.meta.glob<MessageFile>(['../../../../libs/**/messages/*.ts', '../**/messages/*.ts']);
const filesOf = (language: string) => Object.keys(files).filter((path) => path.endsWith(`/${language}.ts`));

/** Whether it is a language of ours. */
export const isLanguage = (value: unknown): value is Language => LANGUAGES.some((language) => language === value);

async function load(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'translation')) return;
  const loaded = await Promise.all(filesOf(language).flatMap((path) => files[path]?.() ?? []));
  const messages: Record<string, string> = Object.assign({}, ...loaded.map((file) => file[language] ?? {}));
  i18next.addResourceBundle(language, 'translation', messages);
}

/** The choice made in this browser, else the signed-in person's language, else the browser's, else Estonian. */
export function preferredLanguage(personal?: string): Language {
  const wishes = [browserStore.read(CHOICE), personal, ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return wishes.find(isLanguage) ?? 'et';
}

export async function startMessages(language: Language): Promise<void> {
  await i18next
    .use(ICU)
    .use(initReactI18next)
    .init({ lng: language, fallbackLng: false, resources: {}, keySeparator: false, nsSeparator: false, react: { useSuspense: false } });
  await load(language);
  document.documentElement.lang = language;
}

export async function speak(language: Language): Promise<void> {
  await load(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** Remembers the choice in this browser; it wins over the person's own language until that is changed. */
export async function chooseLanguage(language: Language): Promise<void> {
  browserStore.write(CHOICE, language);
  await speak(language);
}

export async function followPerson(language: Language): Promise<void> {
  browserStore.drop(CHOICE);
  await speak(language);
}
