import i18next from 'i18next';
import { useEffect, useState } from 'react';
import { preferredLanguage, speak } from '../../ui/i18n';

/** Speaks the invited person's language unless the reader has chosen one in this browser. False until its words are here. */
export function useLanguageOf(language: string | undefined): boolean {
  const [spoken, setSpoken] = useState<string>();
  useEffect(() => {
    if (!language) return;
    const wanted = preferredLanguage(language);
    void (wanted === i18next.language ? Promise.resolve() : speak(wanted)).then(() => setSpoken(language));
  }, [language]);
  return language !== undefined && spoken === language;
}
