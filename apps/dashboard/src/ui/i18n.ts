// Messages live beside what they speak of: libs/<room>/messages for words that mails use too, …/messages here for the dashboard's own.
// A language is fetched when it is needed. It is offered only when every message file has it, so nobody meets half a translation.
import i18next from 'i18next';
import ICU from 'i18next-icu';
import { initReactI18next } from 'react-i18next';
import { browserStore } from './storage';

type MessageFile = Record<string, Record<string, string>>;

const LANGUAGES = ['et', 'lv', 'ru', 'en'] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

/** Names of the languages in themselves: they are never translated. */
export const LANGUAGE_NAMES: Record<LanguageCode, string> = { et: 'Eesti', lv: 'Latviešu', ru: 'Русский', en: 'English' };

const CHOICE = 'turvaring.language';
const files = import.meta.glob<MessageFile>(['../../../../libs/*/messages/*.ts', '../**/messages/*.ts']);
const filesOf = (language: string) => Object.keys(files).filter((path) => path.endsWith(`/${language}.ts`));

export const offeredLanguages = LANGUAGES.filter((language) =>
  filesOf('et').every((path) => path.replace(/et\.ts$/, `${language}.ts`) in files),
);

const isOffered = (value: unknown): value is LanguageCode => offeredLanguages.some((language) => language === value);

async function load(language: LanguageCode): Promise<void> {
  if (i18next.hasResourceBundle(language, 'translation')) return;
  const loaded = await Promise.all(filesOf(language).flatMap((path) => files[path]?.() ?? []));
  const messages: Record<string, string> = Object.assign({}, ...loaded.map((file) => file[language] ?? {}));
  i18next.addResourceBundle(language, 'translation', messages);
}

/** The choice made in this browser, else the signed-in person's language, else the browser's, else Estonian. */
export function preferredLanguage(personal?: string): LanguageCode {
  const wishes = [browserStore.read(CHOICE), personal, ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return wishes.find(isOffered) ?? 'et';
}

export async function startMessages(language: LanguageCode): Promise<void> {
  await i18next
    .use(ICU)
    .use(initReactI18next)
    .init({ lng: language, fallbackLng: false, resources: {}, keySeparator: false, nsSeparator: false, react: { useSuspense: false } });
  await load(language);
  document.documentElement.lang = language;
}

export async function speak(language: LanguageCode): Promise<void> {
  await load(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** Remembers the choice in this browser; it wins over the person's own language until that is changed. */
export async function chooseLanguage(language: LanguageCode): Promise<void> {
  browserStore.write(CHOICE, language);
  await speak(language);
}

export async function followPerson(language: LanguageCode): Promise<void> {
  browserStore.drop(CHOICE);
  if (isOffered(language)) await speak(language);
}
