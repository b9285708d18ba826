import { Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OverviewRiskRowFragment } from '../../graph/generated/graphql';
import type { Column } from '../../ui/data-table';
import { LinkAnchor } from '../../ui/links';
import { LevelBadge } from '../risks/level-badge';
import { MarkBadge } from '../risks/mark-badge';
import { TrendMark } from '../risks/trend-mark';

/** Title of a risk as a link, with its number and category. */
export function RiskName({ risk }: { risk: OverviewRiskRowFragment }) {
  const { t } = useTranslation();
  return (
    <Stack gap={2} align="flex-start">
      <Text component="span" size="sm" c="dimmed">
        {risk.ref} · {t(`risks.eventType.${risk.eventType}`)}
      </Text>
      <LinkAnchor to="/risks/$id" params={{ id: risk.id }} fw={600}>
        {risk.title}
      </LinkAnchor>
      <MarkBadge isMarked={risk.isRestricted} />
    </Stack>
  );
}

/** Beside a map there is room for what, how high and whose alone. */
export function useOverviewRiskColumns(isNarrow = false): Column<OverviewRiskRowFragment>[] {
  const { t } = useTranslation();
  return useMemo(() => {
    const columns: Column<OverviewRiskRowFragment>[] = [
      { key: 'title', title: t('risks.field.title'), isMain: true, width: '36%', cell: (risk) => <RiskName risk={risk} /> },
      { key: 'level', title: t('risks.field.current'), cell: (risk) => <LevelBadge position={risk.current} /> },
      { key: 'trend', title: t('risks.field.trend'), cell: (risk) => risk.trend && <TrendMark trend={risk.trend} /> },
      { key: 'owner', title: t('risks.field.owner'), cell: (risk) => risk.owner?.name ?? t('risks.noOwner') },
      {
        key: 'council',
        title: t('risks.field.council'),
        cell: ({ council }) => (
          <LinkAnchor to="/risks" search={{ council: council.slug }}>
            {council.shortName}
          </LinkAnchor>
        ),
      },
    ];
    return columns.filter(({ key }) => !isNarrow || (key !== 'owner' && key !== 'trend'));
  }, [t, isNarrow]);
}
