import type { TFunction } from 'i18next';
import { isWritten, type LanguageCode } from './i18n';

/** A language to choose for mails: says so where there are no texts in it yet. */
export function languageInWords(t: TFunction, language: LanguageCode): string {
  const name = t(`people.language.${language}`);
  return isWritten(language) ? name : t('ui.languageUnwritten', { name });
}
