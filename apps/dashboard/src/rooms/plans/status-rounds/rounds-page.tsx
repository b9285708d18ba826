import { Button, Group, Stack } from '@mantine/core';
import { IconChecklist, IconPlus } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { StatusRoundsQuery } from '../../../graph/generated/graphql';
import { usePages } from '../../../graph/use-pages';
import { useRead } from '../../../graph/use-read';
import { useViewer } from '../../../graph/viewer';
import { DataTable, type Column } from '../../../ui/data-table';
import { Empty } from '../../../ui/empty';
import { useFormat } from '../../../ui/format';
import { ForWhoMay } from '../../../ui/held';
import { LinkAnchor } from '../../../ui/links';
import { Loaded, PanelSkeleton, RowsSkeleton } from '../../../ui/loaded';
import { NotFoundPage } from '../../../ui/not-found-page';
import { PageHeader } from '../../../ui/page-header';
import { Panel } from '../../../ui/panel';
import { ToneBadge } from '../../../ui/tone-badge';
import { useDialog } from '../../../ui/use-dialog-param';
import { CouncilChoice } from '../../risks/register/council-choice';
import { useRoundName } from './round-words';
import { SilentInstitutions } from './silent-institutions';
import { StartRoundDialog } from './start-round-dialog';

const RoundsCouncil = graphql(`
  query RoundsCouncil($slug: String) {
    council(slug: $slug) {
      id
      name
      slug
      viewerCanRead
      viewerCanStartStatusRound
      latestStatusRound {
        id
        closedAt
      }
    }
  }
`);

const StatusRounds = graphql(`
  query StatusRounds($councilId: ID!, $after: String) {
    statusRounds(councilId: $councilId, first: 10, after: $after) {
      nodes {
        id
        number
        why
        year
        quarter
        words
        startedAt
        askedUntil
        closedAt
        ended
        seminar {
          id
          title
        }
        counts {
          asked
          reported
          partly
          notReported
          items
          reportedItems
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Round = StatusRoundsQuery['statusRounds']['nodes'][number];
const pick = (result: StatusRoundsQuery) => result.statusRounds;

/** Rounds of a council, and who is silent outside of them. */
export function StatusRoundsPage() {
  const { t } = useTranslation();
  const dialog = useDialog('start-round');
  const { council: asked } = useSearch({ from: '/frame/actions/rounds' });
  const { firstRegister } = useViewer();
  const slug = asked ?? firstRegister?.slug;
  const read = useRead(RoundsCouncil, { slug: slug ?? null }, { pause: slug === undefined });
  const council = read.data?.council;
  if (read.refusal?.code === 'NOT_FOUND' || council?.viewerCanRead === false) return <NotFoundPage />;
  const isOpen = council?.latestStatusRound?.closedAt === null;
  return (
    <>
      <PageHeader
        title={t('plans.rounds.title')}
        description={t('plans.rounds.intro')}
        crumbs={[{ label: t('plans.items.title'), link: { to: '/actions' } }]}
        actions={
          council?.viewerCanStartStatusRound &&
          !isOpen && (
            <Button leftSection={<IconPlus size={18} />} onClick={() => dialog.open()}>
              {t('plans.rounds.start')}
            </Button>
          )
        }
      />
      {slug === undefined ? (
        <Panel>
          <Empty icon={IconChecklist} title={t('plans.plan.noCouncil')} hint={t('plans.plan.noCouncilHint')} />
        </Panel>
      ) : (
        <Loaded read={read} skeleton={<PanelSkeleton rows={6} />}>
          {({ council: shown }) => (
            <Stack gap="lg">
              <Group>
                <CouncilChoice council={shown} />
              </Group>
              <RoundList councilId={shown.id} canStart={shown.viewerCanStartStatusRound} />
              <SilentInstitutions council={shown} />
              <ForWhoMay may={shown.viewerCanStartStatusRound} dialog={dialog}>
                <StartRoundDialog councilId={shown.id} dialog={dialog} />
              </ForWhoMay>
            </Stack>
          )}
        </Loaded>
      )}
    </>
  );
}

function RoundList({ councilId, canStart }: { councilId: string; canStart: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useRoundName();
  const pages = usePages(StatusRounds, { councilId }, pick);
  const columns: Column<Round>[] = [
    {
      key: 'round',
      title: t('plans.rounds.one'),
      isMain: true,
      cell: (round) => (
        <LinkAnchor to="/actions/rounds/$id" params={{ id: round.id }}>
          {nameOf(round)}
        </LinkAnchor>
      ),
    },
    {
      key: 'state',
      title: t('plans.rounds.state'),
      cell: ({ ended }) => (
        <ToneBadge tone={ended ? 'neutral' : 'info'}>{ended ? t(`plans.rounds.ended.${ended}`) : t('plans.rounds.open')}</ToneBadge>
      ),
    },
    { key: 'until', title: t('plans.rounds.askedUntil'), cell: ({ askedUntil }) => format.day(askedUntil) },
    {
      key: 'reported',
      title: t('plans.rounds.haveReported'),
      cell: ({ counts: { reported, asked } }) => `${format.number(reported)} / ${format.number(asked)}`,
    },
    {
      key: 'items',
      title: t('plans.rounds.itemsReported'),
      cell: ({ counts: { reportedItems, items } }) => `${format.number(reportedItems)} / ${format.number(items)}`,
    },
  ];
  return (
    <Panel title={t('plans.rounds.list')}>
      <Loaded read={pages} skeleton={<RowsSkeleton rows={4} />}>
        {() => (
          <DataTable
            caption={t('plans.rounds.list')}
            rows={pages.nodes}
            rowKey={({ id }) => id}
            columns={columns}
            pages={pages}
            empty={
              pages.nodes.length === 0 && (
                <Empty
                  icon={IconChecklist}
                  title={t('plans.rounds.none')}
                  hint={t(canStart ? 'plans.rounds.noneHintStart' : 'plans.rounds.noneHint')}
                />
              )
            }
          />
        )}
      </Loaded>
    </Panel>
  );
}
