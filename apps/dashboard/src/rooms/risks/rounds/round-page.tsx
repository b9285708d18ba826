import { Group, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { AssessmentRoundPageQuery } from '../../../graph/generated/graphql';
import { useRead } from '../../../graph/use-read';
import { DataTable, type Column } from '../../../ui/data-table';
import { Empty } from '../../../ui/empty';
import { useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import { Loaded, PanelSkeleton } from '../../../ui/loaded';
import { NotFoundPage } from '../../../ui/not-found-page';
import { PageHeader } from '../../../ui/page-header';
import { Panel } from '../../../ui/panel';
import { ToneBadge } from '../../../ui/tone-badge';
import { LevelBadge } from '../level-badge';
import { CloseRound } from './close-round';
import { spreadOf } from './median';

const AssessmentRoundPage = graphql(`
  query AssessmentRoundPage($id: ID!) {
    assessmentRound(id: $id) {
      id
      title
      kind
      dueOn
      openedAt
      closedAt
      version
      viewerCanClose
      council {
        id
        name
        slug
      }
      progress {
        submitted
        expected
      }
      silent {
        id
        name
      }
      risks {
        id
        isOpen
        risk {
          id
          ref
          title
        }
        progress {
          submitted
          expected
        }
        silent {
          id
          name
        }
        viewerInstitutions {
          id
          name
        }
        submissions {
          id
          score
          institution {
            id
          }
        }
        result {
          id
          score
          level
          dissents {
            id
          }
        }
      }
    }
  }
`);

type Round = AssessmentRoundPageQuery['assessmentRound'];
type Line = Round['risks'][number];

/** One round: each risk in it, who has scored and who is silent, and what came of it. Scores are given on the risk's own page. */
export function RoundPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { id } = useParams({ from: '/frame/risks/rounds/$id' });
  const read = useRead(AssessmentRoundPage, { id });
  const round = read.data?.assessmentRound;
  if (read.refusal?.code === 'NOT_FOUND') return <NotFoundPage />;
  return (
    <>
      <PageHeader
        title={round?.title}
        crumbs={[
          { label: t('risks.title'), link: { to: '/risks', search: round ? { council: round.council.slug } : {} } },
          { label: t('risks.rounds.title'), link: { to: '/risks/rounds', search: round ? { council: round.council.slug } : {} } },
        ]}
        badges={
          round && (
            <ToneBadge tone={round.closedAt ? 'neutral' : 'info'}>
              {t(round.closedAt ? 'risks.round.closed' : 'risks.round.open')}
            </ToneBadge>
          )
        }
        actions={round && <CloseRound round={round} />}
        description={
          round &&
          [
            round.council.name,
            t('risks.round.about', { kind: t(`risks.assessmentKind.${round.kind}`), day: format.day(round.dueOn) }),
            round.closedAt && t('risks.rounds.closedOn', { at: format.instant(round.closedAt) }),
          ]
            .filter(Boolean)
            .join(' · ')
        }
      />
      <Loaded read={read} skeleton={<PanelSkeleton rows={8} />}>
        {({ assessmentRound }) => <Lines round={assessmentRound} />}
      </Loaded>
    </>
  );
}

function Lines({ round }: { round: Round }) {
  const { t } = useTranslation();
  const format = useFormat();
  const mine = (line: Line) => line.viewerInstitutions.filter(({ id }) => !line.submissions.some((one) => one.institution.id === id));
  const columns: Column<Line>[] = [
    {
      key: 'risk',
      title: t('risks.rounds.risk'),
      isMain: true,
      cell: ({ risk: { id, ref, title } }) => (
        <LinkAnchor to="/risks/$id" params={{ id }} search={{ tab: 'scores' }}>
          {ref} {title}
        </LinkAnchor>
      ),
    },
    {
      key: 'state',
      title: t(round.progress ? 'risks.rounds.progress' : 'risks.rounds.fromYou'),
      cell: (line) => (
        <Stack gap={4} align="flex-start">
          {line.progress && <span>{t('risks.round.progressShort', line.progress)}</span>}
          {!line.progress && mine(line).length === 0 && <span>{t('risks.rounds.nothingWaits')}</span>}
          {mine(line).map(({ id, name }) => (
            <ToneBadge key={id} tone="warning">
              {t('risks.rounds.waitsFor', { institution: name })}
            </ToneBadge>
          ))}
        </Stack>
      ),
    },
    {
      key: 'silent',
      title: t('risks.rounds.silent'),
      cell: ({ silent }) => (silent.length > 0 ? format.list(silent.map(({ name }) => name)) : null),
    },
    { key: 'spread', title: t('risks.rounds.scores'), cell: ({ submissions }) => spreadOf(submissions.map(({ score }) => score)) },
    {
      key: 'result',
      title: t('risks.rounds.result'),
      cell: ({ result }) =>
        result ? (
          <Group gap="xs">
            <LevelBadge position={result} />
            {result.dissents.length > 0 && <Text size="sm">{t('risks.rounds.dissents', { count: result.dissents.length })}</Text>}
          </Group>
        ) : (
          t('risks.rounds.noResult')
        ),
    },
  ];
  // Columns that would have nothing in them for this reader.
  const hidden = [!round.progress && 'silent', !round.risks.some(({ submissions }) => submissions.length > 0) && 'spread'];
  return (
    <Panel
      title={t('risks.list')}
      description={
        round.progress
          ? [
              t('risks.round.progress', round.progress),
              round.silent.length > 0 && t('risks.round.silent', { names: format.list(round.silent.map(({ name }) => name)) }),
            ]
              .filter(Boolean)
              .join(' ')
          : t('risks.round.hidden')
      }
    >
      <DataTable
        caption={t('risks.list')}
        rows={round.risks}
        rowKey={({ id }) => id}
        columns={columns.filter(({ key }) => !hidden.includes(key))}
        empty={<Empty title={t('risks.rounds.noRisks')} hint={t('risks.rounds.noneHint')} />}
      />
    </Panel>
  );
}
