import { Stack, Text } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../ui/data-table';
import { LinkAnchor } from '../../ui/links';
import { useFilter } from '../../ui/list-page';
import { Loaded, RowsSkeleton } from '../../ui/loaded';
import { NotFoundPage } from '../../ui/not-found-page';
import { PageHeader } from '../../ui/page-header';
import { Panel } from '../../ui/panel';
import { orderOf } from '../risks/register/register-search';
import { useRiskColumns } from '../risks/register/risk-columns';
import { OwnLevel } from './own-level';
import { LateItemsPanel } from './rows/late-items';
import { LateMeasuresPanel } from './rows/late-measures';
import { RowsChoice } from './rows/rows-choice';
import { useAsked } from './rows/use-asked';
import { useRows, type OverseenRisk } from './rows/use-rows';

/** Left out, so that the council has room: they stand on the risk's page. */
const OF_ONE_REGISTER = ['target', 'status'];

/** The rows behind a number of several registers, all of them. */
export function RowsPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/frame/overview/risks' });
  const filter = useFilter();
  const pages = useRows();
  const { words, isNowhere } = useAsked();
  const ofRegister = useRiskColumns(search);
  const columns = useMemo(
    (): Column<OverseenRisk>[] => [
      ...ofRegister
        .filter(({ key }) => !OF_ONE_REGISTER.includes(key))
        .map((column) => (column.key === 'current' ? { ...column, cell: (risk: OverseenRisk) => <OwnLevel risk={risk} /> } : column)),
      {
        key: 'council',
        title: t('risks.field.council'),
        cell: ({ council }) => (
          <LinkAnchor to="/risks" search={{ council: council.slug }}>
            {council.shortName}
          </LinkAnchor>
        ),
      },
    ],
    [t, ofRegister],
  );
  const { orderBy, isReversed } = orderOf(search);
  if (isNowhere) return <NotFoundPage />;
  return (
    <>
      <PageHeader
        title={t('overview.rows.title')}
        description={words}
        crumbs={[{ label: t('overview.title'), link: { to: '/overview', search: { region: search.region } } }]}
      />
      <Stack gap="lg">
        <RowsChoice />
        <Panel title={t(search.due === 'overdue' ? 'overview.rows.overdue' : 'risks.list')}>
          <Loaded read={pages} skeleton={<RowsSkeleton rows={8} />}>
            {() => (
              <DataTable
                caption={t('risks.list')}
                rows={pages.nodes}
                rowKey={({ id }) => id}
                columns={columns}
                pages={pages}
                order={{
                  name: orderBy,
                  isReversed,
                  change: (name, reverse) => filter({ order: name === 'LEVEL' ? undefined : name, reverse: reverse || undefined }),
                }}
                empty={<Text c="dimmed">{t('risks.noneFound')}</Text>}
              />
            )}
          </Loaded>
        </Panel>
        {search.due === 'overdue' && search.on === undefined && (
          <>
            <LateMeasuresPanel />
            <LateItemsPanel />
          </>
        )}
      </Stack>
    </>
  );
}
