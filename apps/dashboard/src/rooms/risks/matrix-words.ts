import { useTranslation } from 'react-i18next';

interface Words {
  et: string;
  lv: string;
  ru: string;
  en: string;
}

/** A word of a matrix in the reader's language: matrices are data, and bring their own words. */
export function useMatrixWords(): (words: Words) => string {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return (words) => (language === 'lv' || language === 'ru' || language === 'en' ? words[language] : words.et);
}
