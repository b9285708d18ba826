import { Button, Group, SegmentedControl, Stack } from '@mantine/core';
import { IconChecklist, IconPlus } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../graph/generated';
import type { ActionItemsQuery } from '../../../../graph/generated/graphql';
import { usePages } from '../../../../graph/use-pages';
import { useRead } from '../../../../graph/use-read';
import { keepsACouncil, useViewer } from '../../../../graph/viewer';
import { DataTable } from '../../../../ui/data-table';
import { Empty } from '../../../../ui/empty';
import { useFilter } from '../../../../ui/list-page';
import { LinkButton } from '../../../../ui/links';
import { Loaded, PanelSkeleton } from '../../../../ui/loaded';
import { PageHeader } from '../../../../ui/page-header';
import { Panel } from '../../../../ui/panel';
import { useDialog } from '../../../../ui/use-dialog-param';
import { CouncilChoice } from '../../../risks/register/council-choice';
import { ItemsMenu } from '../exchange/items-menu';
import { NewItemDialog } from '../forms/item-dialogs';
import { useItemColumns } from './item-columns';
import { ItemFilters } from './item-filters';
import { ItemsBoard } from './items-board';
import { ItemsNarrowedBy } from './items-narrowed-by';
import { filterOf, isFiltered, isOfManyCouncils, orderOf, SHAPES, WHOSE } from './items-search';
import { ItemsTimeline } from './items-timeline';

const ItemsCouncil = graphql(`
  query ItemsCouncil($slug: String) {
    council(slug: $slug) {
      id
      name
      slug
      viewerCanKeepActionItems
    }
  }
`);

const ActionItems = graphql(`
  query ActionItems($councilId: ID, $filter: ActionItemFilter, $orderBy: ActionItemOrder, $isReversed: Boolean, $after: String) {
    actionItems(councilId: $councilId, filter: $filter, orderBy: $orderBy, isReversed: $isReversed, first: 50, after: $after) {
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

const pick = (result: ActionItemsQuery) => result.actionItems;

/** What is agreed and not done yet: one's own first, one's institution's over all its councils, a whole council's. */
export function ItemsPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/frame/actions' });
  const viewer = useViewer();
  const filter = useFilter();
  const adding = useDialog('action');
  const whose = search.whose ?? (keepsACouncil(viewer) ? 'council' : 'own');
  const shape = search.as ?? 'table';
  const slug = search.council ?? viewer.firstRegister?.slug;
  const { data } = useRead(ItemsCouncil, { slug: slug ?? null }, { pause: slug === undefined });
  const council = data?.council;
  const isOfMany = isOfManyCouncils(search);
  const councilId = whose === 'council' && !isOfMany ? (council?.id ?? null) : null;
  const chosen = filterOf(search, whose);
  const { orderBy, isReversed } = shape === 'timeline' ? { orderBy: 'DUE' as const, isReversed: false } : orderOf(search);
  const isWaiting = whose === 'council' && slug !== undefined && !council;
  const pages = usePages(ActionItems, { councilId, filter: chosen, orderBy, isReversed }, pick, { pause: isWaiting || shape === 'board' });
  const columns = useItemColumns({ withCouncil: whose !== 'council' || isOfMany });
  const none = isFiltered(search)
    ? { title: t('plans.items.noneFound'), hint: t('plans.items.noneFoundHint') }
    : { title: t(`plans.items.none.${whose}`), hint: t('plans.items.noneHint') };
  return (
    <>
      <PageHeader
        title={t('plans.items.title')}
        part={shape === 'table' ? undefined : t(`plans.items.shape.${shape}`)}
        description={t('plans.items.intro')}
        actions={
          <>
            {slug !== undefined && (
              <LinkButton to="/actions/rounds" search={search.council ? { council: search.council } : {}} variant="default">
                {t('plans.rounds.title')}
              </LinkButton>
            )}
            <ItemsMenu
              args={{ councilId, filter: chosen, orderBy, isReversed }}
              importFor={council?.viewerCanKeepActionItems ? council.slug : undefined}
            />
            {council?.viewerCanKeepActionItems && (
              <Button leftSection={<IconPlus size={18} />} onClick={() => adding.open()}>
                {t('plans.items.add')}
              </Button>
            )}
          </>
        }
      />
      {council?.viewerCanKeepActionItems && <NewItemDialog councilId={council.id} dialog={adding} />}
      <Stack gap="lg">
        <Group component="nav" gap="xs" aria-label={t('plans.items.whose')}>
          {WHOSE.map((one) => (
            <LinkButton
              key={one}
              to="/actions"
              search={{ ...search, whose: one, by: undefined }}
              resetScroll={false}
              variant={one === whose ? 'filled' : 'default'}
              aria-current={one === whose ? 'page' : undefined}
            >
              {t(`plans.items.whose.${one}`)}
            </LinkButton>
          ))}
        </Group>
        <Panel title={t(`plans.items.whose.${whose}`)}>
          <Stack gap="md">
            <Group justify="space-between" align="flex-end">
              {whose === 'council' && council && !isOfMany ? <CouncilChoice council={council} /> : <span />}
              <SegmentedControl
                aria-label={t('plans.items.shape')}
                data={SHAPES.map((value) => ({ value, label: t(`plans.items.shape.${value}`) }))}
                value={shape}
                onChange={(value) => filter({ as: value === 'table' ? undefined : value })}
              />
            </Group>
            <ItemFilters whose={whose} councilId={councilId} />
            <ItemsNarrowedBy search={search} />
            {shape === 'board' ? (
              !isWaiting && <ItemsBoard councilId={councilId} filter={chosen} />
            ) : (
              <Loaded read={pages} skeleton={<PanelSkeleton rows={8} />}>
                {() => (
                  <>
                    {shape === 'timeline' && pages.nodes.length > 0 && <ItemsTimeline items={pages.nodes} />}
                    {(shape === 'table' || pages.nodes.length === 0 || pages.hasMore) && (
                      <DataTable
                        caption={t('plans.items.title')}
                        rows={shape === 'table' ? pages.nodes : []}
                        rowKey={({ id }) => id}
                        columns={columns}
                        pages={pages}
                        order={{
                          name: orderBy,
                          isReversed,
                          change: (name, reverse) => filter({ order: name === 'DUE' ? undefined : name, reverse: reverse || undefined }),
                        }}
                        empty={pages.nodes.length === 0 && <Empty icon={IconChecklist} {...none} />}
                      />
                    )}
                  </>
                )}
              </Loaded>
            )}
          </Stack>
        </Panel>
      </Stack>
    </>
  );
}
