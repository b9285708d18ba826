import { Group, Stack } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { CouncilMeasuresQuery } from '../../../graph/generated/graphql';
import { usePages } from '../../../graph/use-pages';
import { useViewer } from '../../../graph/viewer';
import { DataTable } from '../../../ui/data-table';
import { Empty } from '../../../ui/empty';
import { useFilter } from '../../../ui/list-page';
import { Loaded, PanelSkeleton } from '../../../ui/loaded';
import { PageHeader } from '../../../ui/page-header';
import { Panel } from '../../../ui/panel';
import { CouncilChoice } from '../register/council-choice';
import { ForeignRegister } from '../register/foreign-register';
import { useMeasureColumns } from './measure-columns';
import { MeasureCounts } from './measure-counts';
import { MeasureFilters } from './measure-filters';
import { filterOf, isFiltered, orderOf } from './measures-search';

/** One question for council, numbers by phase and the first 50 measures. */
const CouncilMeasures = graphql(`
  query CouncilMeasures($slug: String!, $filter: MeasureFilter, $orderBy: MeasureOrder, $isReversed: Boolean, $after: String) {
    council(slug: $slug) {
      id
      name
      slug
      viewerCanRead
      measureCounts {
        phase
        planned
        inProgress
        inPlace
        late
        knownCostEuros
      }
      measures(filter: $filter, orderBy: $orderBy, isReversed: $isReversed, first: 50, after: $after) {
        nodes {
          id
          ref
          title
          isRestricted
          phase
          state
          isLate
          dueOn
          inPlaceOn
          evidence
          dropReason
          costEuros
          priority
          ...MeasureItems
          responsibleInstitution {
            id
            name
          }
          risks {
            id
            ref
            title
            mark {
              isCurrent
            }
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

export type CountedCouncil = CouncilMeasuresQuery['council'];
export type MeasureRow = CountedCouncil['measures']['nodes'][number];
const pick = (result: CouncilMeasuresQuery) => result.council.measures;

/** All that a council has done, does and plans about its risks. */
export function MeasuresPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/frame/risks/measures' });
  const { firstRegister } = useViewer();
  const filter = useFilter();
  const columns = useMeasureColumns();
  const slug = search.council ?? firstRegister?.slug;
  const { orderBy, isReversed } = orderOf(search);
  const pages = usePages(CouncilMeasures, { slug: slug ?? '', filter: filterOf(search), orderBy, isReversed }, pick, {
    pause: slug === undefined,
  });
  if (pages.refusal?.code === 'NOT_FOUND' || pages.data?.council.viewerCanRead === false) return <ForeignRegister />;
  const none = isFiltered(search)
    ? { title: t('risks.measures.noneFound'), hint: t('risks.noneFoundHint') }
    : { title: t('risks.measure.none'), hint: t('risks.measures.noneHint') };
  return (
    <>
      <PageHeader
        title={t('risks.measures.title')}
        description={t('risks.measures.intro')}
        crumbs={[{ label: t('risks.title'), link: { to: '/risks', search: slug ? { council: slug } : {} } }]}
      />
      {slug === undefined ? (
        <Panel>
          <Empty icon={IconShieldCheck} title={t('risks.noCouncil')} hint={t('risks.noCouncilHint')} />
        </Panel>
      ) : (
        <Loaded read={pages} skeleton={<PanelSkeleton rows={10} />}>
          {({ council }) => (
            <Stack gap="lg">
              <Group>
                <CouncilChoice council={council} />
              </Group>
              <MeasureCounts council={council} />
              <Panel title={t('risks.measure.title')}>
                <Stack gap="md">
                  <MeasureFilters slug={council.slug} />
                  <DataTable
                    caption={t('risks.measure.title')}
                    rows={pages.nodes}
                    rowKey={({ id }) => id}
                    columns={columns}
                    pages={pages}
                    order={{
                      name: orderBy,
                      isReversed,
                      change: (name, reverse) => filter({ order: name === 'DUE' ? undefined : name, reverse: reverse || undefined }),
                    }}
                    empty={<Empty icon={IconShieldCheck} {...none} />}
                  />
                </Stack>
              </Panel>
            </Stack>
          )}
        </Loaded>
      )}
    </>
  );
}
