import { Alert } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Sheet } from './answer-query';

export function Closed({ sheet: { seminarState, closedBecause, cancelReason } }: { sheet: Sheet }) {
  const { t } = useTranslation();
  const isCancelled = seminarState === 'CANCELLED';
  return (
    <Alert
      style={{ whiteSpace: 'pre-line' }}
      color={isCancelled ? 'red' : 'yellow'}
      icon={<IconCalendarOff />}
      title={t(isCancelled ? 'answer.closed.cancelledTitle' : 'answer.closed.title')}
    >
      {isCancelled
        ? [cancelReason && t('seminars.cancelled.reason', { reason: cancelReason }), t('answer.closed.cancelled')]
            .filter(Boolean)
            .join('\n')
        : t([`answer.closed.${closedBecause}`, `problem.${closedBecause}`, 'answer.closed.other'])}
    </Alert>
  );
}
