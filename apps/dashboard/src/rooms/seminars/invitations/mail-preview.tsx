import { SegmentedControl, Text } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../ui/empty';
import { LANGUAGE_NAMES } from '../../../ui/i18n';
import { Panel } from '../../../ui/panel';
import { MailView } from '../mail-view';
import type { Preview } from './use-preview';

interface MailPreviewProps {
  mails: Preview['mails'];
  /** Says why it is empty instead of staying away. */
  isNeeded: boolean;
}

/** The invitation as it will look, in each language that it goes out in. */
export function MailPreview({ mails, isNeeded }: MailPreviewProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string>();
  const mail = mails.find(({ language }) => language === chosen) ?? mails[0];
  if (!mail && !isNeeded) return null;
  return (
    <Panel title={t('seminars.mailPreview.title')} description={t('seminars.mailPreview.intro')}>
      {!mail ? (
        <Empty icon={IconMail} title={t('seminars.mailPreview.none')} />
      ) : (
        <>
          <MailView mail={mail}>
            <SegmentedControl
              aria-label={t('seminars.mailPreview.language')}
              value={mail.language}
              onChange={setChosen}
              data={mails.map(({ language, recipients }) => ({ value: language, label: `${LANGUAGE_NAMES[language]} (${recipients})` }))}
            />
          </MailView>
          <Text size="sm" mt="sm">
            {t('seminars.mailPreview.alsoItems')}{' '}
            <Text span lang={mail.language}>
              {mail.alsoItems}
            </Text>
          </Text>
        </>
      )}
    </Panel>
  );
}
