import { Group, Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../../ui/data-table';
import { today, useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import { RowName } from '../../../ui/row-name';
import { ToneBadge } from '../../../ui/tone-badge';
import { notedLevel } from '../level-badge';
import { MarkBadge } from '../mark-badge';
import { TrendMark, trendMark } from '../trend-mark';
import type { RegisterSearch } from './register-search';
import classes from './register.module.css';
import type { RiskRow } from './use-register';

/** How the target compares with the current score beside it. */
function targetNote(t: TFunction, { current, target, isOnOtherMatrix }: RiskRow): string | undefined {
  if (!current || !target) return undefined;
  if (current.matrixId !== target.matrixId) return t('risks.notComparable');
  return isOnOtherMatrix ? t('risks.onOtherMatrix') : undefined;
}

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
          <RowName above={`${risk.ref} · ${t(`risks.eventType.${risk.eventType}`)}`}>
            <LinkAnchor to="/risks/$id" params={{ id: risk.id }} search={on === undefined ? {} : { on }} fw={600}>
              {risk.title}
            </LinkAnchor>
            {risk.mark && <MarkBadge isMarked={risk.mark.isCurrent} />}
          </RowName>
        ),
      },
      {
        key: 'current',
        title: t('risks.field.current'),
        serverOrder: { name: 'LEVEL', isDown: true },
        cell: (risk) => notedLevel(t, risk.current, risk.isOnOtherMatrix && t('risks.onOtherMatrix')),
      },
      {
        key: 'trend',
        title: since ? t('risks.field.since', { day: format.shortDay(since) }) : t('risks.field.trend'),
        cell: (risk) => (since ? risk.current && <Movement current={risk.current} before={risk.currentThen} /> : trendMark(t, risk.trend)),
      },
      {
        key: 'target',
        title: t('risks.field.target'),
        serverOrder: { name: 'TARGET', isDown: true },
        cell: (risk) => risk.target && notedLevel(t, risk.target, targetNote(t, risk)),
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
            <div className={classes.due}>
              {format.shortDay(reviewDueOn)}
              {reviewDueOn < (on ?? today()) && <ToneBadge tone="bad">{t('risks.overdue')}</ToneBadge>}
            </div>
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
