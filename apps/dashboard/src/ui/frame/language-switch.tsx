import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, LANGUAGE_NAMES, offeredLanguages, type LanguageCode } from '../i18n';
import classes from './frame.module.css';

export function LanguageSwitch({ fullWidth = false }: { fullWidth?: boolean }) {
  const { t, i18n } = useTranslation();
  return (
    <SegmentedControl
      size="sm"
      fullWidth={fullWidth}
      aria-label={t('ui.language')}
      value={i18n.language}
      onChange={(value) => void chooseLanguage(value as LanguageCode)}
      classNames={{ label: classes.language }}
      data={offeredLanguages.map((language) => ({
        value: language,
        label: (
          <abbr lang={language} title={LANGUAGE_NAMES[language]} className={classes.abbr}>
            {language.toUpperCase()}
          </abbr>
        ),
      }))}
    />
  );
}
