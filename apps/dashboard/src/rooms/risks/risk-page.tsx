import { Grid, Group, Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../graph/generated';
import type { RiskPageQuery } from '../../graph/generated/graphql';
import { useRead } from '../../graph/use-read';
import { Loaded, PanelSkeleton } from '../../ui/loaded';
import { NotFoundPage } from '../../ui/not-found-page';
import { PageHeader } from '../../ui/page-header';
import { ToneBadge } from '../../ui/tone-badge';
import { LevelBadge } from './level-badge';
import { GapPanel } from './measures/gap-panel';
import { MeasureDialogs } from './measures/measure-dialogs';
import { MeasurePanel } from './measures/measure-panel';
import { ProposedScores } from './measures/proposed-scores';
import { RiskDiscussion } from './discussion/risk-discussion';
import { RiskReadings } from './record/risk-readings';
import { RiskTrail } from './record/risk-trail';
import { RiskActions } from './risk/risk-actions';
import { RiskAssessments } from './risk/risk-assessments';
import { RiskFacts, RiskMarkNote, RiskOwners } from './risk/risk-facts';
import { RiskPositions } from './risk/risk-positions';
import { RiskSteps } from './risk/risk-steps';
import { RiskTreatment } from './treatment/risk-treatment';
import { RoundPanel } from './rounds/round-panel';
import { TrendMark } from './trend-mark';
import { RiskFindingsNote } from './worklist/risk-findings';

const RiskPageDocument = graphql(`
  query RiskPage($id: ID!) {
    risk(id: $id) {
      id
      ref
      title
      class
      eventType
      status
      version
      isMalicious
      isCrossBorder
      horizonMonths
      identifiedOn
      description
      scenario
      worstScenario
      causes
      consequences
      vulnerableGroups
      affectedServices
      treatment
      origin
      originNote
      trend
      reviewDueOn
      reviewedOn
      isReviewOverdue
      isOnOtherMatrix
      viewerCanEdit
      viewerCanReopen
      viewerCanComment
      viewerCanSeeReadings
      viewerCanSeeTrail
      changedAt
      lastChangedBy {
        id
        name
      }
      mark {
        basis
        from
        until
        holder
        isCurrent
      }
      council {
        id
        name
        slug
        riskSettings {
          matrix {
            id
            version
            names {
              ...Words
            }
            likelihoods {
              value
              lowPercent
              highPercent
              label {
                ...Words
              }
            }
            impacts {
              value
              label {
                ...Words
              }
            }
            dimensions {
              key
              label {
                ...Words
              }
            }
          }
        }
      }
      regions {
        id
        name
      }
      ownerInstitution {
        id
        name
      }
      ownerPerson {
        id
        name
      }
      leadAssessorInstitution {
        id
        name
      }
      contributors {
        id
        name
      }
      current {
        ...Position
      }
      assessments {
        ...AssessmentLine
      }
      ...TreatmentParts
      rounds {
        ...RoundOfRisk
      }
      ...RiskMeasures
      comments(first: 20) {
        nodes {
          ...CommentLine
        }
        pageInfo {
          hasNextPage
        }
      }
      steps {
        id
        number
        status
        reason
        cause
        createdAt
        person {
          id
          name
        }
      }
    }
  }
`);

export type RiskData = RiskPageQuery['risk'];

export function RiskPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/frame/risks/$id' });
  const read = useRead(RiskPageDocument, { id });
  const risk = read.data?.risk;
  if (read.refusal?.code === 'NOT_FOUND') return <NotFoundPage />;
  return (
    <>
      <PageHeader
        title={risk && `${risk.ref} ${risk.title}`}
        crumbs={[{ label: t('risks.title'), link: { to: '/risks', search: risk ? { council: risk.council.slug } : {} } }]}
        badges={
          risk && (
            <Group gap="xs">
              <ToneBadge tone="info">{t(`risks.riskStatus.${risk.status}`)}</ToneBadge>
              <LevelBadge position={risk.current} />
              <TrendMark trend={risk.trend} />
              {risk.mark?.isCurrent && <ToneBadge tone="warning">{t('risks.markShort')}</ToneBadge>}
            </Group>
          )
        }
        actions={risk && <RiskActions risk={risk} />}
      />
      {risk && <MeasureDialogs risk={risk} />}
      <Loaded read={read} skeleton={<PanelSkeleton rows={8} />}>
        {({ risk: shown }) => (
          <Grid gap="lg">
            <Grid.Col span={{ base: 12, lg: 8 }}>
              <Stack gap="lg">
                <RiskMarkNote risk={shown} />
                {shown.viewerCanEdit && <RiskFindingsNote risk={shown} />}
                <RoundPanel risk={shown} />
                <RiskPositions risk={shown} />
                <ProposedScores risk={shown} />
                <RiskFacts risk={shown} />
                <RiskTreatment risk={shown} />
                <GapPanel risk={shown} />
                <MeasurePanel risk={shown} />
                <RiskAssessments risk={shown} />
                <RiskDiscussion risk={shown} />
                {shown.viewerCanSeeTrail && <RiskTrail riskId={shown.id} />}
              </Stack>
            </Grid.Col>
            <Grid.Col span={{ base: 12, lg: 4 }}>
              <Stack gap="lg">
                <RiskOwners risk={shown} />
                <RiskSteps risk={shown} />
                {shown.viewerCanSeeReadings && <RiskReadings riskId={shown.id} isRestricted={shown.mark?.isCurrent === true} />}
              </Stack>
            </Grid.Col>
          </Grid>
        )}
      </Loaded>
    </>
  );
}
