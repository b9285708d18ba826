import { Group, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../../ui/data-table';
import { today, useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import { ToneBadge } from '../../../ui/tone-badge';
import { LevelBadge } from '../level-badge';
import { MarkBadge } from '../mark-badge';
import { TrendMark } from '../trend-mark';
import type { RegisterSearch } from './register-search';
import type { RiskRow } from './use-register';

/** The order of the list is the server's: it holds for all pages. */
export function useRiskColumns({ since, on }: RegisterSearch): Column<RiskRow>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(
    () => [
      {
        key: 'title',
        title: t('risks.field.title'),
        serverOrder: { name: 'TITLE' },
        isMain: true,
        cell: (risk) => (
          <Stack gap={2} align="flex-start">
            <Text component="span" size="sm" c="dimmed">
              {risk.ref} · {t(`risks.eventType.${risk.eventType}`)}
            </Text>
            <LinkAnchor to="/risks/$id" params={{ id: risk.id }} search={on === undefined ? {} : { on }} fw={600}>
              {risk.title}
            </LinkAnchor>
            <MarkBadge isMarked={risk.mark?.isCurrent} />
          </Stack>
        ),
      },
      {
        key: 'current',
        title: t('risks.field.current'),
        serverOrder: { name: 'LEVEL', isDown: true },
        cell: (risk) => (
          <Stack gap={4} align="flex-start">
            <LevelBadge position={risk.current} />
            {risk.isOnOtherMatrix && (
              <Text size="sm" c="dimmed">
                {t('risks.onOtherMatrix')}
              </Text>
            )}
          </Stack>
        ),
      },
      {
        key: 'trend',
        title: since ? t('risks.field.since', { day: format.shortDay(since) }) : t('risks.field.trend'),
        cell: (risk) =>
          since
            ? risk.current && <Movement current={risk.current} before={risk.currentThen} />
            : risk.trend && <TrendMark trend={risk.trend} />,
      },
      {
        key: 'target',
        title: t('risks.field.target'),
        serverOrder: { name: 'TARGET', isDown: true },
        cell: (risk) => risk.target && <LevelBadge position={risk.target} />,
      },
      {
        key: 'owner',
        title: t('risks.field.owner'),
        serverOrder: { name: 'OWNER' },
        cell: (risk) => risk.ownerInstitution?.name ?? t('risks.noOwner'),
      },
      {
        key: 'status',
        title: t('risks.field.status'),
        serverOrder: { name: 'STATUS' },
        cell: (risk) => t(`risks.riskStatus.${risk.status}`),
      },
      {
        key: 'review',
        title: t('risks.field.reviewDue'),
        serverOrder: { name: 'REVIEW_DUE' },
        cell: ({ reviewDueOn }) =>
          reviewDueOn && (
            <Group gap={6}>
              {format.shortDay(reviewDueOn)}
              {reviewDueOn < (on ?? today()) && <ToneBadge tone="bad">{t('risks.overdue')}</ToneBadge>}
            </Group>
          ),
      },
    ],
    [t, format, since, on],
  );
}

/** From which score to which since the chosen day; scores of two matrices do not compare. */
function Movement({ current, before }: { current: NonNullable<RiskRow['current']>; before: RiskRow['currentThen'] }) {
  const { t } = useTranslation();
  if (!before) return <Text size="sm">{t('risks.newSince')}</Text>;
  if (current.matrixId !== before.matrixId) return <Text size="sm">{t('risks.notComparable')}</Text>;
  const trend = current.score > before.score ? 'UP' : current.score < before.score ? 'DOWN' : 'SAME';
  return (
    <Group gap={6} wrap="nowrap">
      <TrendMark trend={trend} />
      {trend !== 'SAME' && (
        <Text component="span" size="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
          {before.score} → {current.score}
        </Text>
      )}
    </Group>
  );
}
