import { SimpleGrid, Stack, Text } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { StatusRoundPageQuery } from '../../../graph/generated/graphql';
import { useRead } from '../../../graph/use-read';
import { DataTable, type Column } from '../../../ui/data-table';
import { Empty } from '../../../ui/empty';
import { useFormat } from '../../../ui/format';
import { LinkAnchor, LinkButton } from '../../../ui/links';
import { Loaded, PanelSkeleton } from '../../../ui/loaded';
import { NotFoundPage } from '../../../ui/not-found-page';
import { PageHeader } from '../../../ui/page-header';
import { Panel } from '../../../ui/panel';
import { StatTile } from '../../../ui/stat-tile';
import { ToneBadge } from '../../../ui/tone-badge';
import { CloseRoundButton, RemindButton } from './round-actions';
import { TONES, useRoundName } from './round-words';
import { StandingBar } from './standing-bar';

const StatusRoundPageDocument = graphql(`
  query StatusRoundPage($id: ID!) {
    statusRound(id: $id) {
      id
      number
      why
      year
      quarter
      words
      askedUntil
      startedAt
      remindedOn
      closedAt
      ended
      version
      isOwn
      viewerCanClose
      viewerCanRemind
      councilName
      council {
        id
        slug
      }
      seminar {
        id
        title
      }
      startedBy {
        id
        name
      }
      counts {
        asked
        reported
        partly
        notReported
        items
        reportedItems
        lateItems
      }
      institutions {
        id
        standing
        items
        reportedItems
        lateItems
        lastWordAt
        institution {
          id
          name
        }
      }
    }
  }
`);

type Round = StatusRoundPageQuery['statusRound'];
type Line = Round['institutions'][number];

/** One round: how far it is, who has not reported, and what one can do about it. Once it has ended, its result. */
export function StatusRoundPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useRoundName();
  const { id } = useParams({ from: '/frame/actions/rounds/$id' });
  const read = useRead(StatusRoundPageDocument, { id });
  const round = read.data?.statusRound;
  if (read.refusal?.code === 'NOT_FOUND') return <NotFoundPage />;
  const search = round?.council ? { council: round.council.slug } : {};
  const name = round && nameOf(round);
  return (
    <>
      <PageHeader
        title={name}
        crumbs={[
          { label: t('plans.items.title'), link: { to: '/actions' } },
          { label: t('plans.rounds.title'), link: { to: '/actions/rounds', search } },
        ]}
        badges={
          round && (
            <ToneBadge tone={round.ended ? 'neutral' : 'info'}>
              {round.ended ? t(`plans.rounds.ended.${round.ended}`) : t('plans.rounds.open')}
            </ToneBadge>
          )
        }
        actions={
          round && (
            <>
              {round.isOwn && !round.closedAt && (
                <LinkButton to="/actions" search={{ whose: 'own' }}>
                  {t('plans.rounds.toOwn')}
                </LinkButton>
              )}
              {round.viewerCanClose && <CloseRoundButton round={round} />}
            </>
          )
        }
        description={
          round &&
          [
            round.councilName,
            round.startedBy
              ? t('plans.rounds.startedBy', { at: format.instant(round.startedAt), name: round.startedBy.name })
              : t('plans.rounds.startedAt', { at: format.instant(round.startedAt) }),
            round.closedAt
              ? t('plans.rounds.closedAt', { at: format.instant(round.closedAt) })
              : t('plans.rounds.until', { day: format.day(round.askedUntil) }),
          ].join(' · ')
        }
      />
      <Loaded read={read} skeleton={<PanelSkeleton rows={8} />}>
        {({ statusRound }) => <Result round={statusRound} />}
      </Loaded>
    </>
  );
}

function Result({ round }: { round: Round }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { counts, institutions } = round;
  const [missing, reported] = [
    institutions.filter(({ standing }) => standing !== 'REPORTED'),
    institutions.filter(({ standing }) => standing === 'REPORTED'),
  ];
  return (
    <Stack gap="lg">
      <Panel title={t('plans.rounds.reportedOf', { reported: counts.reported, asked: counts.asked })}>
        <Stack gap="md">
          {round.why !== 'OTHER' && round.words && <Text style={{ whiteSpace: 'pre-line' }}>{round.words}</Text>}
          <StandingBar counts={counts} />
          <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
            <StatTile
              label={t('plans.rounds.itemsReported')}
              value={`${format.number(counts.reportedItems)} / ${format.number(counts.items)}`}
              share={counts.items > 0 ? counts.reportedItems / counts.items : undefined}
            />
            <StatTile
              label={t('plans.rounds.itemsLate')}
              value={format.number(counts.lateItems)}
              hint={t('plans.rounds.itemsLateHint')}
              tone={counts.lateItems > 0 ? 'warning' : 'calm'}
            />
            <StatTile
              label={t('plans.rounds.remindedOn')}
              value={round.remindedOn ? format.shortDay(round.remindedOn) : '–'}
              hint={t(round.closedAt ? 'plans.rounds.mailedHint' : 'plans.rounds.remindsItself')}
            />
          </SimpleGrid>
        </Stack>
      </Panel>
      <Panel
        title={t('plans.rounds.notReported')}
        description={t(round.closedAt ? 'plans.rounds.notReportedEnded' : 'plans.rounds.notReportedHint')}
        actions={round.viewerCanRemind && missing.length > 0 && <RemindButton round={round} />}
      >
        <Lines
          lines={missing}
          round={round}
          caption={t('plans.rounds.notReported')}
          empty={<Empty icon={IconChecks} title={t('plans.rounds.allReported')} hint={t('plans.rounds.allReportedHint')} />}
        />
      </Panel>
      {reported.length > 0 && (
        <Panel title={t('plans.rounds.haveReported')}>
          <Lines lines={reported} round={round} caption={t('plans.rounds.haveReported')} empty={null} />
        </Panel>
      )}
    </Stack>
  );
}

function Lines({ lines, round, caption, empty }: { lines: Line[]; round: Round; caption: string; empty: ReactNode }) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: Column<Line>[] = [
    {
      key: 'institution',
      title: t('plans.rounds.institution'),
      isMain: true,
      cell: ({ institution: { id, name } }) =>
        round.council ? (
          <LinkAnchor to="/actions" search={{ whose: 'council', council: round.council.slug, by: id }}>
            {name}
          </LinkAnchor>
        ) : (
          name
        ),
    },
    {
      key: 'standing',
      title: t('plans.rounds.standing'),
      cell: ({ standing }) => <ToneBadge tone={TONES[standing]}>{t(`plans.rounds.standing.${standing}`)}</ToneBadge>,
    },
    {
      key: 'items',
      title: t('plans.rounds.itemsReported'),
      cell: ({ reportedItems, items }) => `${format.number(reportedItems)} / ${format.number(items)}`,
    },
    {
      key: 'late',
      title: t('plans.rounds.itemsLate'),
      cell: ({ lateItems }) => (lateItems > 0 ? format.number(lateItems) : null),
    },
    {
      key: 'word',
      title: t('plans.rounds.lastWord'),
      cell: ({ lastWordAt }) => (lastWordAt ? format.instant(lastWordAt) : null),
    },
  ];
  return <DataTable caption={caption} rows={lines} rowKey={({ id }) => id} columns={columns} empty={empty} />;
}
