import { Button, Checkbox, Group, Select, Stack, Text } from '@mantine/core';
import { IconPlus, IconTargetArrow } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { CouncilPlansQuery } from '../../../graph/generated/graphql';
import { usePages } from '../../../graph/use-pages';
import { useViewer } from '../../../graph/viewer';
import { DataTable, type Column } from '../../../ui/data-table';
import { Empty } from '../../../ui/empty';
import { useFormat } from '../../../ui/format';
import { ForWhoMay } from '../../../ui/held';
import { LinkAnchor } from '../../../ui/links';
import { useFilter } from '../../../ui/list-page';
import { Loaded, PanelSkeleton } from '../../../ui/loaded';
import { NotFoundPage } from '../../../ui/not-found-page';
import { PageHeader } from '../../../ui/page-header';
import { Panel } from '../../../ui/panel';
import { SearchField } from '../../../ui/search-field';
import { useDialog } from '../../../ui/use-dialog-param';
import { CouncilChoice } from '../../risks/register/council-choice';
import { NewPlanDialog } from './forms/plan-dialogs';
import { PlanStateBadge, TrackCounts } from './plan-state';
import { filterOf, isFiltered, STATES } from './plans-search';

/** One question for the council and its first 50 plans. */
const CouncilPlans = graphql(`
  query CouncilPlans($slug: String!, $filter: ActionPlanFilter, $orderBy: PlanOrder, $after: String) {
    council(slug: $slug) {
      id
      name
      slug
      viewerCanEditPlans
      partnerCouncils {
        id
        name
      }
      actionPlans(filter: $filter, orderBy: $orderBy, first: 50, after: $after) {
        nodes {
          id
          title
          state
          periodFrom
          periodTo
          councils {
            id
            shortName
            isLead
          }
          indicatorCounts {
            total
            onTrack
            offTrack
            notMeasured
            unmeasured
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

type PlanRow = CouncilPlansQuery['council']['actionPlans']['nodes'][number];
const pick = (result: CouncilPlansQuery) => result.council.actionPlans;

/** What a council set out to do, period by period. */
export function PlansPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/frame/plans' });
  const { firstRegister } = useViewer();
  const filter = useFilter();
  const columns = usePlanColumns();
  const creating = useDialog('new');
  const slug = search.council ?? firstRegister?.slug;
  const orderBy = search.order ?? 'PERIOD';
  const pages = usePages(CouncilPlans, { slug: slug ?? '', filter: filterOf(search), orderBy }, pick, { pause: slug === undefined });
  if (pages.refusal?.code === 'NOT_FOUND') return <NotFoundPage />;
  const council = pages.data?.council;
  const canEdit = council?.viewerCanEditPlans === true;
  const none = isFiltered(search)
    ? { title: t('plans.plan.noneFound'), hint: t('plans.plan.noneFoundHint') }
    : { title: t('plans.plan.none'), hint: t(canEdit ? 'plans.plan.noneHintEdit' : 'plans.plan.noneHint') };
  return (
    <>
      <PageHeader
        title={t('plans.plan.title')}
        description={t('plans.plan.intro')}
        actions={
          canEdit && (
            <Button leftSection={<IconPlus size={18} />} onClick={() => creating.open()}>
              {t('plans.plan.new')}
            </Button>
          )
        }
      />
      {slug === undefined ? (
        <Panel>
          <Empty icon={IconTargetArrow} title={t('plans.plan.noCouncil')} hint={t('plans.plan.noCouncilHint')} />
        </Panel>
      ) : (
        <Loaded read={pages} skeleton={<PanelSkeleton rows={8} />}>
          {({ council: shown }) => (
            <Stack gap="lg">
              <Group>
                <CouncilChoice council={shown} />
              </Group>
              <Panel title={t('plans.plan.list')}>
                <Stack gap="md">
                  <Group gap="md" align="flex-end">
                    <SearchField label={t('plans.plan.search')} value={search.q} onSearch={(q) => filter({ q })} />
                    <Select
                      label={t('plans.plan.stateLabel')}
                      placeholder={t('plans.plan.anyState')}
                      clearable
                      clearButtonProps={{ 'aria-label': t('ui.clear') }}
                      data={STATES.map((value) => ({ value, label: t(`plans.plan.state.${value}`) }))}
                      value={search.state ?? null}
                      onChange={(state) => filter({ state: state ?? undefined })}
                    />
                    <Checkbox
                      label={t('plans.plan.onlyOffTrack')}
                      checked={search.offTrack ?? false}
                      onChange={(event) => filter({ offTrack: event.currentTarget.checked || undefined })}
                      pb={8}
                    />
                  </Group>
                  <DataTable
                    caption={t('plans.plan.list')}
                    rows={pages.nodes}
                    rowKey={({ id }) => id}
                    columns={columns}
                    pages={pages}
                    order={{
                      name: orderBy,
                      isReversed: false,
                      change: (order) => filter({ order: order === 'PERIOD' ? undefined : order }),
                    }}
                    empty={<Empty icon={IconTargetArrow} {...none} />}
                  />
                </Stack>
              </Panel>
            </Stack>
          )}
        </Loaded>
      )}
      {council && (
        <ForWhoMay may={canEdit} dialog={creating}>
          <NewPlanDialog council={council} dialog={creating} />
        </ForWhoMay>
      )}
    </>
  );
}

function usePlanColumns(): Column<PlanRow>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(
    () => [
      {
        key: 'title',
        title: t('plans.plan.one'),
        serverOrder: { name: 'TITLE' },
        isMain: true,
        cell: ({ id, title, councils }) => (
          <>
            <LinkAnchor to="/plans/$id" params={{ id }}>
              {title}
            </LinkAnchor>
            {councils.length > 1 && (
              <Text size="sm" c="dimmed">
                {t('plans.plan.jointOf', { councils: format.list(councils.map(({ shortName }) => shortName)) })}
              </Text>
            )}
          </>
        ),
      },
      {
        key: 'period',
        title: t('plans.plan.period'),
        serverOrder: { name: 'PERIOD', isDown: true },
        cell: ({ periodFrom, periodTo }) => `${format.shortDay(periodFrom)}–${format.shortDay(periodTo)}`,
      },
      {
        key: 'state',
        title: t('plans.plan.stateLabel'),
        serverOrder: { name: 'STATE' },
        cell: ({ state }) => <PlanStateBadge state={state} />,
      },
      { key: 'indicators', title: t('plans.indicator.list'), cell: ({ indicatorCounts }) => <TrackCounts counts={indicatorCounts} /> },
    ],
    [t, format],
  );
}
