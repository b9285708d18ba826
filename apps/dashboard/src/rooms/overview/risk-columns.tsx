import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OverviewRiskRowFragment } from '../../graph/generated/graphql';
import type { Column } from '../../ui/data-table';
import { LinkAnchor } from '../../ui/links';
import { RowName } from '../../ui/row-name';
import { MarkBadge } from '../risks/mark-badge';
import { trendMark } from '../risks/trend-mark';
import { OwnLevel } from './own-level';

/** Title of a risk as a link, with its number and category. */
export function RiskName({ risk }: { risk: OverviewRiskRowFragment }) {
  const { t } = useTranslation();
  return (
    <RowName above={`${risk.ref} · ${t(`risks.eventType.${risk.eventType}`)}`}>
      <LinkAnchor to="/risks/$id" params={{ id: risk.id }} fw={600}>
        {risk.title}
      </LinkAnchor>
      <MarkBadge isMarked={risk.isRestricted} />
    </RowName>
  );
}

/** Beside a map there is room for what, how high and whose alone. */
export function useOverviewRiskColumns(isNarrow = false): Column<OverviewRiskRowFragment>[] {
  const { t } = useTranslation();
  return useMemo(() => {
    const columns: Column<OverviewRiskRowFragment>[] = [
      { key: 'title', title: t('risks.field.title'), isMain: true, width: '36%', cell: (risk) => <RiskName risk={risk} /> },
      { key: 'level', title: t('risks.field.current'), cell: (risk) => <OwnLevel risk={risk} /> },
      { key: 'trend', title: t('risks.field.trend'), cell: (risk) => trendMark(t, risk.trend) },
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
