import { Group, Stack, Switch, Text } from '@mantine/core';
import { getNonce } from 'get-nonce';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES, type Language } from '../../ui/i18n';
import classes from './mail-view.module.css';

interface MailViewProps {
  mail: { language: Language; subject: string; text: string; html: string };
  /** Beside the switch between the looks. */
  children?: ReactNode;
}

/**
 * A mail as it looks, and as plain text. The frame runs no scripts and opens nothing (empty sandbox). The page's content security policy
 * holds in it, too: the mail's style sheet, which fits it to a phone, carries the nonce of the page.
 */
export function MailView({ mail, children }: MailViewProps) {
  const { t } = useTranslation();
  const [asText, setAsText] = useState(false);
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        {children}
        <Switch label={t('seminars.mailPreview.asText')} checked={asText} onChange={(event) => setAsText(event.currentTarget.checked)} />
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
  );
}
