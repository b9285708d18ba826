import { Button, Group, Stack } from '@mantine/core';
import { IconGavel, IconPlus } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { CouncilDecisionsQuery } from '../../../graph/generated/graphql';
import { usePages } from '../../../graph/use-pages';
import { useViewer } from '../../../graph/viewer';
import { DataTable } from '../../../ui/data-table';
import { Empty } from '../../../ui/empty';
import { ForWhoMay } from '../../../ui/held';
import { useFilter } from '../../../ui/list-page';
import { Loaded, PanelSkeleton } from '../../../ui/loaded';
import { NotFoundPage } from '../../../ui/not-found-page';
import { PageHeader } from '../../../ui/page-header';
import { Panel } from '../../../ui/panel';
import { useDialog } from '../../../ui/use-dialog-param';
import { CouncilChoice } from '../../risks/register/council-choice';
import { useDecisionColumns } from './decision-columns';
import { DecisionFilters } from './decision-filters';
import { DecisionsMenu } from './decisions-menu';
import { filterOf, isFiltered, orderOf } from './decisions-search';
import { RecordDecisionDialog } from './forms/record-decision-dialog';

/** One question for council and the first 50 decisions. */
const CouncilDecisions = graphql(`
  query CouncilDecisions($slug: String!, $filter: DecisionFilter, $orderBy: DecisionOrder, $isReversed: Boolean, $after: String) {
    council(slug: $slug) {
      id
      name
      slug
      viewerCanDecide
      viewerCanKeepActionItems
      decisions(filter: $filter, orderBy: $orderBy, isReversed: $isReversed, first: 50, after: $after) {
        totalCount
        nodes {
          ...DecisionLine
          seminar {
            id
            title
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

type Decisions = CouncilDecisionsQuery['council']['decisions'];
export type DecisionRow = Decisions['nodes'][number];
const pick = (result: CouncilDecisionsQuery): Decisions => result.council.decisions;

/** What a council decided over the years, alone and together with others. */
export function DecisionsPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/frame/decisions' });
  const { firstRegister } = useViewer();
  const filter = useFilter();
  const navigate = useNavigate();
  const recording = useDialog('record');
  const slug = search.council ?? firstRegister?.slug;
  const { orderBy, isReversed } = orderOf(search);
  const pages = usePages(CouncilDecisions, { slug: slug ?? '', filter: filterOf(search), orderBy, isReversed }, pick, {
    pause: slug === undefined,
  });
  const council = pages.data?.council;
  const columns = useDecisionColumns(council?.id);
  if (pages.refusal?.code === 'NOT_FOUND') return <NotFoundPage />;
  const none = isFiltered(search)
    ? { title: t('plans.decision.noneFound'), hint: t('plans.decision.noneFoundHint') }
    : { title: t('plans.decision.none'), hint: t('plans.decision.noneHint') };
  return (
    <>
      <PageHeader
        title={t('plans.decision.title')}
        description={t('plans.decision.intro')}
        actions={
          council && (
            <>
              <DecisionsMenu args={{ councilId: council.id, filter: filterOf(search), orderBy, isReversed }} />
              {council.viewerCanDecide && (
                <Button leftSection={<IconPlus size={18} />} onClick={() => recording.open()}>
                  {t('plans.decision.record')}
                </Button>
              )}
            </>
          )
        }
      />
      {slug === undefined ? (
        <Panel>
          <Empty icon={IconGavel} title={t('plans.decision.noCouncil')} hint={t('plans.decision.noCouncilHint')} />
        </Panel>
      ) : (
        <Loaded read={pages} skeleton={<PanelSkeleton rows={10} />}>
          {({ council: shown }) => (
            <Stack gap="lg">
              <Group>
                <CouncilChoice council={shown} />
              </Group>
              <Panel title={t('plans.decision.list')} description={t('plans.decision.count', { count: shown.decisions.totalCount })}>
                <Stack gap="md">
                  <DecisionFilters slug={shown.slug} />
                  <DataTable
                    caption={t('plans.decision.list')}
                    rows={pages.nodes}
                    rowKey={({ id }) => id}
                    columns={columns}
                    pages={pages}
                    order={{
                      name: orderBy,
                      isReversed,
                      change: (name, reverse) => filter({ order: name === 'DECIDED' ? undefined : name, reverse: reverse || undefined }),
                    }}
                    empty={<Empty icon={IconGavel} {...none} />}
                  />
                </Stack>
              </Panel>
              <ForWhoMay may={shown.viewerCanDecide} dialog={recording}>
                <RecordDecisionDialog
                  councils={[shown]}
                  dialog={recording}
                  onRecorded={(id) => void navigate({ to: '/decisions/$id', params: { id } })}
                />
              </ForWhoMay>
            </Stack>
          )}
        </Loaded>
      )}
    </>
  );
}
