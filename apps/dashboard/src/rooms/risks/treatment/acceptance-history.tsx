import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../../ui/data-table';
import { useFormat } from '../../../ui/format';
import { LevelBadge } from '../level-badge';
import type { Acceptance } from './treatment-parts';

/** Decisions to bear the risk that are over, latest first, and how they ended. */
export function AcceptanceHistory({ acceptances }: { acceptances: Acceptance[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: Column<Acceptance>[] = [
    { key: 'on', title: t('risks.accept.on'), isMain: true, cell: ({ acceptedOn }) => format.shortDay(acceptedOn) },
    { key: 'until', title: t('risks.accept.until'), cell: ({ expiresOn }) => format.shortDay(expiresOn) },
    { key: 'level', title: t('risks.accept.levelThen'), cell: (one) => <LevelBadge position={one} /> },
    {
      key: 'reason',
      title: t('risks.accept.reason'),
      cell: ({ reason, approver }) => (
        <>
          <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
            {reason}
          </Text>
          {approver && (
            <Text size="sm" c="dimmed">
              {approver.name}
            </Text>
          )}
        </>
      ),
    },
    {
      key: 'end',
      title: t('risks.accept.end'),
      cell: ({ endedOn, endedBecause }) =>
        endedOn &&
        endedBecause &&
        t('risks.accept.ended', { day: format.shortDay(endedOn), why: t(`risks.acceptanceEnd.${endedBecause}`) }),
    },
  ];
  return <DataTable caption={t('risks.accept.history')} rows={acceptances} rowKey={({ id }) => id} columns={columns} empty={null} />;
}
