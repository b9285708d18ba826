import { Alert, Box, Progress as Bar, Stack, Text } from '@mantine/core';
import { IconMailCheck, IconMailX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeminarState } from '../../../graph/generated/graphql';
import { LinkAnchor } from '../../../ui/links';
import { Panel } from '../../../ui/panel';
import type { Progress } from './invitations-query';
import classes from './invitations.module.css';
import { useSending } from './use-sending';

interface SendingPanelProps {
  seminarId: string;
  state: SeminarState;
  known: Progress;
  /** Whoever has pressed the button looks far below: they are led to where the mails are counted. */
  hasJustSent: boolean;
}

/**
 * How far the invitations have come, or the cancellations once the seminar is cancelled; at the end a summary. Quiet when all
 * invitations arrived long ago; that people know of a cancellation is always said.
 */
export function SendingPanel(props: SendingPanelProps) {
  const place = useRef<HTMLDivElement>(null);
  const isToBeSeen = props.hasJustSent && props.known.total > 0;
  useEffect(() => {
    if (!isToBeSeen) return;
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'start' });
  }, [isToBeSeen]);
  return (
    <Box ref={place} tabIndex={-1} className={classes.sending}>
      <Sending {...props} />
    </Box>
  );
}

function Sending({ seminarId, state, known, hasJustSent }: SendingPanelProps) {
  const { t } = useTranslation();
  const { progress, wasFollowed } = useSending(seminarId, known);
  const { total, accepted, failed, cancelled, isFinished } = progress;
  if (total === 0) return null;
  const done = accepted + failed + cancelled;
  const isCancelled = state === 'CANCELLED';
  const title = t(isCancelled ? 'seminars.cancelling.title' : 'seminars.sending.title');
  const doneTitle = t(isCancelled ? 'seminars.cancelling.doneTitle' : 'seminars.sending.doneTitle', { accepted, total });

  if (!isFinished)
    return (
      <Panel title={title} description={t('seminars.sending.mayLeave')}>
        <Stack gap="xs">
          <Bar.Root size="lg">
            <Bar.Section
              value={(done / total) * 100}
              aria-label={title}
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
      <Alert color="yellow" icon={<IconMailX />} role="status" title={doneTitle}>
        {t('seminars.sending.failed', { count: failed })}{' '}
        <LinkAnchor to="/seminars/$id/mails" params={{ id: seminarId }} search={{ state: 'FAILED' }} fw={600}>
          {t('seminars.sending.seeFailed')}
        </LinkAnchor>
      </Alert>
    );
  if (!wasFollowed && !hasJustSent && !isCancelled) return null;
  return (
    <Alert color="teal" icon={<IconMailCheck />} role="status" title={doneTitle}>
      {t(isCancelled ? 'seminars.cancelling.doneText' : 'seminars.sending.doneText')}
    </Alert>
  );
}
