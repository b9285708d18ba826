import { Text } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../../ui/data-table';
import { Empty } from '../../../ui/empty';
import { useFormat } from '../../../ui/format';
import { ToneBadge } from '../../../ui/tone-badge';
import { LEVEL_TONES } from '../level-badge';
import type { Review } from './treatment-parts';

/** When it was looked at again, latest first: by whom, and why it stands as it does. */
export function ReviewHistory({ reviews }: { reviews: Review[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: Column<Review>[] = [
    { key: 'on', title: t('risks.review.on'), isMain: true, cell: ({ reviewedOn }) => format.shortDay(reviewedOn) },
    {
      key: 'level',
      title: t('risks.review.levelThen'),
      cell: ({ level }) =>
        level ? (
          <ToneBadge tone={LEVEL_TONES[level]}>{t(`risks.riskLevel.${level}`)}</ToneBadge>
        ) : (
          <ToneBadge>{t('risks.notScored')}</ToneBadge>
        ),
    },
    { key: 'status', title: t('risks.field.status'), cell: ({ status }) => t(`risks.riskStatus.${status}`) },
    {
      key: 'reason',
      title: t('risks.score.reason'),
      cell: ({ reason, person }) => (
        <>
          <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
            {reason}
          </Text>
          {person && (
            <Text size="sm" c="dimmed">
              {person.name}
            </Text>
          )}
        </>
      ),
    },
    { key: 'next', title: t('risks.review.next'), cell: ({ nextDueOn }) => format.shortDay(nextDueOn) },
  ];
  return (
    <DataTable
      caption={t('risks.review.history')}
      rows={reviews}
      rowKey={({ id }) => id}
      columns={columns}
      empty={<Empty icon={IconChecklist} title={t('risks.review.none')} hint={t('risks.review.noneHint')} />}
    />
  );
}
