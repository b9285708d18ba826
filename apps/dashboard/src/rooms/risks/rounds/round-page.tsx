import { Group } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { AssessmentRoundPageQuery } from '../../../graph/generated/graphql';
import { useRead } from '../../../graph/use-read';
import { useFormat } from '../../../ui/format';
import { Loaded, PanelSkeleton } from '../../../ui/loaded';
import { NotFoundPage } from '../../../ui/not-found-page';
import { PageHeader } from '../../../ui/page-header';
import { ToneBadge } from '../../../ui/tone-badge';
import { MarkBadge } from '../mark-badge';
import { CloseRound } from './close-round';
import { RoundLines } from './round-lines';

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
      isRestricted
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
          mark {
            isCurrent
          }
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
          matrix {
            id
          }
          institution {
            id
          }
        }
        result {
          id
          score
          level
          matrix {
            id
          }
          dissents {
            id
          }
        }
      }
    }
  }
`);

export type Round = AssessmentRoundPageQuery['assessmentRound'];

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
            <Group gap="xs">
              <ToneBadge tone={round.closedAt ? 'neutral' : 'info'}>
                {t(round.closedAt ? 'risks.round.closed' : 'risks.round.open')}
              </ToneBadge>
              <MarkBadge isMarked={round.isRestricted} />
            </Group>
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
        {({ assessmentRound }) => <RoundLines round={assessmentRound} />}
      </Loaded>
    </>
  );
}
