import { Text } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { LateActionItemsQuery } from '../../../graph/generated/graphql';
import { usePages } from '../../../graph/use-pages';
import { DataTable } from '../../../ui/data-table';
import { Loaded, RowsSkeleton } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { useItemColumns } from '../../plans/action-items/list/item-columns';

const LateActionItems = graphql(`
  query LateActionItems($regionCode: String, $institutionId: ID, $after: String) {
    lateActionItems(regionCode: $regionCode, institutionId: $institutionId, first: 50, after: $after) {
      nodes {
        ...ItemLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const pick = (result: LateActionItemsQuery) => result.lateActionItems;

/** What was agreed and is late. Somebody always answers for it: where nobody's things are asked for, there is none. */
export function LateItemsPanel() {
  const { owner } = useSearch({ from: '/frame/overview/risks' });
  return owner === 'none' ? null : <LateItems />;
}

function LateItems() {
  const { t } = useTranslation();
  const { region, owner } = useSearch({ from: '/frame/overview/risks' });
  const pages = usePages(LateActionItems, { regionCode: region ?? null, institutionId: owner === 'mine' ? null : (owner ?? null) }, pick);
  // In the order that the list comes in, which no heading changes.
  const columns = useItemColumns({ withCouncil: true }).map(({ serverOrder: _order, ...column }) => column);
  return (
    <Panel title={t('overview.rows.lateItems')}>
      <Loaded read={pages} skeleton={<RowsSkeleton rows={3} />}>
        {() => (
          <DataTable
            caption={t('overview.rows.lateItems')}
            rows={pages.nodes}
            rowKey={({ id }) => id}
            columns={columns}
            pages={pages}
            empty={<Text c="dimmed">{t('overview.rows.noLateItems')}</Text>}
          />
        )}
      </Loaded>
    </Panel>
  );
}
