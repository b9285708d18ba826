import { Alert, Progress as Bar, Stack, Text } from '@mantine/core';
import { IconMailCheck, IconMailX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LinkAnchor } from '../../../ui/links';
import { Panel } from '../../../ui/panel';
import type { Progress } from './invitations-query';
import { useSending } from './use-sending';

/** How far the sending has come; at its end a summary. Quiet when everything arrived long ago. */
export function SendingPanel({ seminarId, known }: { seminarId: string; known: Progress }) {
  const { t } = useTranslation();
  const { progress, wasFollowed } = useSending(seminarId, known);
  const { total, accepted, failed, cancelled, isFinished } = progress;
  if (total === 0) return null;
  const done = accepted + failed + cancelled;

  if (!isFinished)
    return (
      <Panel title={t('seminars.sending.title')} description={t('seminars.sending.mayLeave')}>
        <Stack gap="xs">
          <Bar.Root size="lg">
            <Bar.Section
              value={(done / total) * 100}
              aria-label={t('seminars.sending.title')}
              aria-valuetext={t('seminars.sending.progress', { done, total })}
              animated
            />
          </Bar.Root>
          <Text role="status" fw={600}>
            {t('seminars.sending.progress', { done, total })}
          </Text>
          {failed > 0 && <Text size="sm">{t('seminars.sending.failedSoFar', { count: failed })}</Text>}
        </Stack>
      </Panel>
    );

  if (failed > 0)
    return (
      <Alert color="yellow" icon={<IconMailX />} role="status" title={t('seminars.sending.doneTitle', { accepted, total })}>
        {t('seminars.sending.failed', { count: failed })}{' '}
        <LinkAnchor to="/seminars/$id/mails" params={{ id: seminarId }} search={{ state: 'FAILED' }} fw={600}>
          {t('seminars.sending.seeFailed')}
        </LinkAnchor>
      </Alert>
    );
  if (!wasFollowed) return null;
  return (
    <Alert color="teal" icon={<IconMailCheck />} role="status" title={t('seminars.sending.doneTitle', { accepted, total })}>
      {t('seminars.sending.doneText')}
    </Alert>
  );
}
