import { Alert, Progress, Stack, Text } from '@mantine/core';
import { IconMailX } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../../graph/use-read';
import { useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import { DecisionsSending } from './outcome-query';

const LOOK_EVERY_MS = 2_000;

/** How far the mails about the decisions have come; asked again while some are on their way, and quiet while none was ever sent. */
export function SendingOfDecisions({ seminarId }: { seminarId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, reload } = useRead(DecisionsSending, { id: seminarId });
  const sending = data?.seminar.decisionsSending;
  const isUnderWay = sending?.isFinished === false;
  useEffect(() => {
    if (!isUnderWay) return undefined;
    const timer = setInterval(reload, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isUnderWay, reload]);
  if (!sending?.startedAt) return null;
  const { total, waiting, accepted, failed } = sending;
  if (isUnderWay)
    return (
      <Stack gap={4} mb="md">
        <Progress value={total === 0 ? 0 : ((total - waiting) / total) * 100} aria-label={t('plans.outcomes.underWay')} animated />
        <Text size="sm" role="status">
          {t('plans.outcomes.progress', { done: total - waiting, total })}
        </Text>
      </Stack>
    );
  return (
    <Stack gap="xs" mb="md">
      <Text size="sm" c="dimmed" role="status">
        {t('plans.outcomes.sent', { day: format.instant(sending.startedAt), count: accepted })}
      </Text>
      {failed > 0 && (
        <Alert color="yellow" icon={<IconMailX />}>
          {t('plans.outcomes.failed', { count: failed })}{' '}
          <LinkAnchor to="/seminars/$id/mails" params={{ id: seminarId }} search={{ state: 'FAILED' }} fw={600}>
            {t('plans.outcomes.seeFailed')}
          </LinkAnchor>
        </Alert>
      )}
    </Stack>
  );
}
