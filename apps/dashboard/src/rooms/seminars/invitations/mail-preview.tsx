import { Group, SegmentedControl, Stack, Switch, Text } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { getNonce } from 'get-nonce';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../ui/empty';
import { LANGUAGE_NAMES } from '../../../ui/i18n';
import { Panel } from '../../../ui/panel';
import classes from './invitations.module.css';
import type { Preview } from './use-preview';

interface MailPreviewProps {
  mails: Preview['mails'];
  /** Says why it is empty instead of staying away. */
  isNeeded: boolean;
}

/**
 * The mail as it will look. The frame runs no scripts and opens nothing (empty sandbox). The page's content security policy holds in it,
 * too: the mail's style sheet, which fits it to a phone, carries the nonce of the page.
 */
export function MailPreview({ mails, isNeeded }: MailPreviewProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string>();
  const [asText, setAsText] = useState(false);
  const mail = mails.find(({ language }) => language === chosen) ?? mails[0];
  if (!mail && !isNeeded) return null;
  return (
    <Panel title={t('seminars.mailPreview.title')} description={t('seminars.mailPreview.intro')}>
      {!mail ? (
        <Empty icon={IconMail} title={t('seminars.mailPreview.none')} />
      ) : (
        <Stack gap="sm">
          <Group justify="space-between">
            <SegmentedControl
              aria-label={t('seminars.mailPreview.language')}
              value={mail.language}
              onChange={setChosen}
              data={mails.map(({ language, recipients }) => ({ value: language, label: `${LANGUAGE_NAMES[language]} (${recipients})` }))}
            />
            <Switch
              label={t('seminars.mailPreview.asText')}
              checked={asText}
              onChange={(event) => setAsText(event.currentTarget.checked)}
            />
          </Group>
          <Text>
            <Text component="span" c="dimmed">
              {t('seminars.mailPreview.subject')}{' '}
            </Text>
            <Text component="span" fw={600} lang={mail.language}>
              {mail.subject}
            </Text>
          </Text>
          {asText ? (
            <pre className={classes.text} lang={mail.language} tabIndex={0} role="region" aria-label={t('seminars.mailPreview.asText')}>
              {mail.text}
            </pre>
          ) : (
            <iframe
              className={classes.mail}
              sandbox=""
              srcDoc={mail.html.replace('<style>', `<style nonce="${getNonce()}">`)}
              title={t('seminars.mailPreview.frame', { language: LANGUAGE_NAMES[mail.language] })}
              lang={mail.language}
            />
          )}
        </Stack>
      )}
    </Panel>
  );
}
