import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, isLanguage, LANGUAGE_NAMES, LANGUAGES } from '../i18n';
import classes from './frame.module.css';

export function LanguageSwitch({ fullWidth = false }: { fullWidth?: boolean }) {
  const { t, i18n } = useTranslation();
  return (
    <SegmentedControl
      size="sm"
      fullWidth={fullWidth}
      aria-label={t('ui.language')}
      value={i18n.language}
      onChange={(value) => {
        if (isLanguage(value)) void chooseLanguage(value);
      }}
      classNames={{ label: classes.language }}
      data={LANGUAGES.map((language) => ({
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
