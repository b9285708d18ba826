import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../../ui/data-table';
import { useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import { MarkBadge } from '../../risks/mark-badge';
import { TrendMark } from '../../risks/trend-mark';
import type { ComparedCouncil } from '../compare-page';
import { OwnLevel } from '../own-level';

interface ComparedTableProps {
  councils: ComparedCouncil[];
  since: string;
  event: string | undefined;
}

/** The same figures as on the map, and those that a map cannot show; each leads to its rows in the register. */
export function ComparedTable({ councils, since, event }: ComparedTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useMemo((): Column<ComparedCouncil>[] => {
    const figure = (key: string, title: string, of: (row: ComparedCouncil) => number, search: object): Column<ComparedCouncil> => ({
      key,
      title,
      cell: (row) => (
        <LinkAnchor to="/risks" search={{ council: row.council.slug, event, ...search }}>
          {format.number(of(row))}
        </LinkAnchor>
      ),
      sortBy: of,
    });
    return [
      {
        key: 'council',
        title: t('risks.field.council'),
        isMain: true,
        width: '26%',
        cell: ({ council, counties, onOtherMatrices }) => (
          <>
            <LinkAnchor to="/risks" search={{ council: council.slug, event }} fw={600}>
              {council.name}
            </LinkAnchor>
            <Text size="sm" c="dimmed">
              {format.list(counties.map(({ name }) => name))}
            </Text>
            {onOtherMatrices > 0 && (
              <LinkAnchor to="/risks" search={{ council: council.slug, event, matrix: 'other' }} fz="sm">
                {t('overview.compare.notComparable', { count: onOtherMatrices })}
              </LinkAnchor>
            )}
          </>
        ),
        sortBy: ({ council }) => council.name,
      },
      figure('open', t('overview.figure.open'), ({ open }) => open, {}),
      figure('veryHigh', t('risks.riskLevel.VERY_HIGH'), ({ levels }) => levels.veryHigh, { level: 'VERY_HIGH' }),
      figure('high', t('risks.riskLevel.HIGH'), ({ levels }) => levels.high, { level: 'HIGH' }),
      {
        key: 'highest',
        title: t('overview.figure.highest'),
        cell: ({ highest }) =>
          highest && (
            <>
              <OwnLevel risk={highest} />
              <TrendMark trend={highest.trend} />
              <LinkAnchor to="/risks/$id" params={{ id: highest.id }} fz="sm">
                {highest.title}
              </LinkAnchor>
              <MarkBadge isMarked={highest.isRestricted} />
            </>
          ),
      },
      figure('worse', t('overview.figure.worse'), ({ worse }) => worse, { since, worse: 'yes' }),
      {
        key: 'overdue',
        title: t('overview.figure.overdue'),
        cell: ({ council, open, overdue }) => (
          <LinkAnchor to="/risks" search={{ council: council.slug, event, due: 'overdue', order: 'REVIEW_DUE' }}>
            {t('overview.compare.share', { share: open === 0 ? '–' : format.percent(overdue / open), count: overdue })}
          </LinkAnchor>
        ),
        sortBy: ({ open, overdue }) => (open === 0 ? null : overdue / open),
      },
    ];
  }, [t, format, event, since]);
  const silent = councils.filter(({ hasRegister }) => !hasRegister);
  return (
    <>
      <DataTable
        caption={t('overview.compare.table')}
        rows={councils.filter(({ hasRegister }) => hasRegister)}
        rowKey={({ council }) => council.id}
        columns={columns}
        empty={<Text c="dimmed">{t('overview.councils.none')}</Text>}
        minWidth={760}
      />
      {silent.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('overview.compare.noRegister', { councils: format.list(silent.map(({ council }) => council.name)) })}
        </Text>
      )}
    </>
  );
}
