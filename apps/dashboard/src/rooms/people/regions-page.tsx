import { Button } from '@mantine/core';
import { IconMapPin, IconPlus } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../graph/generated';
import type { RegionListQuery } from '../../graph/generated/graphql';
import { usePages } from '../../graph/use-pages';
import { useViewer } from '../../graph/viewer';
import { Empty } from '../../ui/empty';
import { today } from '../../ui/format';
import { HistoryFilter } from '../../ui/history-filter';
import { ListPage } from '../../ui/list-page';
import { asTree } from '../../ui/tree';
import { useDialog } from '../../ui/use-dialog-param';
import { PlaceTabs } from './place-tabs';
import { NewRegionDialog } from './regions/new-region-dialog';
import { useRegionColumns } from './regions/region-columns';

const RegionList = graphql(`
  query RegionList($after: String, $search: String, $existing: Date, $on: Date) {
    regions(first: 100, after: $after, search: $search, asOf: $existing) {
      nodes {
        id
        code
        kind
        validFrom
        validTo
        nameOn(on: $on)
        parentOn(on: $on) {
          id
          nameOn(on: $on)
        }
        councilCount(on: $on)
        institutionCount(on: $on)
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type RegionRow = RegionListQuery['regions']['nodes'][number];

const regionsOf = (data: RegionListQuery) => data.regions;

export function RegionsPage() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { q, history, asOf } = useSearch({ from: '/frame/regions' });
  const adding = useDialog('new');
  const existing = asOf ?? (history ? null : today());
  const pages = usePages(RegionList, { search: q ?? null, existing, on: asOf ?? null }, regionsOf);
  const columns = useRegionColumns();
  // Of the time before the first classifier nothing is known but the country.
  const isBefore = Boolean(asOf) && !q && pages.nodes.every(({ kind }) => kind === 'COUNTRY');

  return (
    <>
      <ListPage
        title={t('people.regions.title')}
        description={t('people.regions.intro')}
        actions={
          viewer.isAdministrator && (
            <Button leftSection={<IconPlus size={18} />} onClick={() => adding.open()}>
              {t('people.regions.new')}
            </Button>
          )
        }
        tabs={<PlaceTabs />}
        search={{ label: t('people.regions.search'), value: q }}
        filters={<HistoryFilter />}
        pages={pages}
        rows={asTree(isBefore ? [] : pages.nodes, ({ parentOn }) => parentOn)}
        rowKey={({ node }) => node.id}
        columns={columns}
        empty={
          <Empty
            icon={IconMapPin}
            title={t(q || asOf ? 'people.regions.noneFound' : 'people.regions.none')}
            hint={t(asOf ? 'people.regions.noneHintThen' : q ? 'people.regions.noneHintSearch' : 'people.regions.noneHint')}
          />
        }
      />
      {viewer.isAdministrator && <NewRegionDialog dialog={adding} />}
    </>
  );
}
