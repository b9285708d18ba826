import { Grid, Group, Stack } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../graph/use-read';
import { Loaded, PanelSkeleton } from '../../ui/loaded';
import { NotFoundPage } from '../../ui/not-found-page';
import { PageHeader } from '../../ui/page-header';
import { PageTabs } from '../../ui/page-tabs';
import { ToneBadge } from '../../ui/tone-badge';
import { RiskItemsPanel } from '../plans/action-items/items-panel';
import { RiskDiscussion } from './discussion/risk-discussion';
import { GapPanel } from './measures/gap-panel';
import { MeasureDialogs } from './measures/measure-dialogs';
import { MeasurePanel } from './measures/measure-panel';
import { ProposedScores } from './measures/proposed-scores';
import { RiskReadings } from './record/risk-readings';
import { RiskTrail } from './record/risk-trail';
import { MarkBadge } from './mark-badge';
import { RiskActions } from './risk/risk-actions';
import { RiskAsOfNote } from './risk/risk-as-of';
import { RiskAssessments } from './risk/risk-assessments';
import { isInPublicEdition, RiskFacts, RiskMarkNote, RiskOwners } from './risk/risk-facts';
import { RiskNext } from './risk/risk-next';
import { RiskPositions } from './risk/risk-positions';
import { RiskPageDocument, type RiskData } from './risk/risk-query';
import { RiskSteps } from './risk/risk-steps';
import { RiskSummary } from './risk/risk-summary';
import { RISK_TABS, type RiskTab } from './risk/risk-tabs';
import { RoundPanel } from './rounds/round-panel';
import { RiskTreatment } from './treatment/risk-treatment';

export function RiskPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/frame/risks/$id' });
  const { tab = 'overview' } = useSearch({ from: '/frame/risks/$id' });
  const read = useRead(RiskPageDocument, { id });
  const risk = read.data?.risk;
  if (read.refusal?.code === 'NOT_FOUND') return <NotFoundPage />;
  return (
    <>
      <PageHeader
        title={risk && `${risk.ref} ${risk.title}`}
        part={t(`risks.tab.${tab}`)}
        crumbs={[{ label: t('risks.title'), link: { to: '/risks', search: risk ? { council: risk.council.slug } : {} } }]}
        badges={
          risk && (
            <Group gap="xs">
              {isInPublicEdition(risk) && <ToneBadge tone="good">{t('risks.publicShort')}</ToneBadge>}
              <MarkBadge isMarked={risk.mark?.isCurrent} />
            </Group>
          )
        }
        actions={risk && <RiskActions risk={risk} />}
      />
      {risk && <MeasureDialogs risk={risk} />}
      <Loaded read={read} skeleton={<PanelSkeleton rows={8} />}>
        {({ risk: shown }) => (
          <Stack gap="lg">
            <RiskAsOfNote risk={shown} />
            <RiskMarkNote risk={shown} />
            <RiskSummary risk={shown} />
            <RiskNext risk={shown} />
            <RiskParts risk={shown} />
          </Stack>
        )}
      </Loaded>
    </>
  );
}

function RiskParts({ risk }: { risk: RiskData }) {
  const { t } = useTranslation();
  const { tab } = useSearch({ from: '/frame/risks/$id' });
  const navigate = useNavigate({ from: '/risks/$id' });
  const isInRound = risk.rounds.some(({ isOpen }) => isOpen);
  const round = <RoundPanel key="round" risk={risk} />;
  const proposed = <ProposedScores key="proposed" risk={risk} />;
  const assessments = <RiskAssessments key="assessments" risk={risk} />;
  const parts: Record<RiskTab, { count?: number; content: ReactNode }> = {
    overview: {
      content: (
        <Grid gap="lg">
          {/* Whose it is comes before what it is, on a phone and for who listens; on a desk it stands beside. */}
          <Grid.Col span={{ base: 12, lg: 4 }} order={{ base: 1, lg: 2 }}>
            <RiskOwners risk={risk} />
          </Grid.Col>
          <Grid.Col span={{ base: 12, lg: 8 }} order={{ base: 2, lg: 1 }}>
            <Stack gap="lg">
              <RiskFacts risk={risk} />
              <RiskPositions risk={risk} />
            </Stack>
          </Grid.Col>
        </Grid>
      ),
    },
    scores: {
      count: risk.assessments.length,
      content: (
        <Stack gap="lg">
          {/* Moved and not made anew when the round ends: a form that is open in it stays. */}
          {isInRound ? [round, proposed, assessments] : [proposed, assessments, round]}
        </Stack>
      ),
    },
    measures: {
      count: risk.measures.length,
      content: (
        <Stack gap="lg">
          <MeasurePanel risk={risk} />
          <RiskItemsPanel risk={risk} />
          <GapPanel risk={risk} />
        </Stack>
      ),
    },
    treatment: { content: <RiskTreatment risk={risk} /> },
    discussion: { count: risk.comments.totalCount, content: <RiskDiscussion risk={risk} /> },
    record: {
      content: (
        <Stack gap="lg">
          <RiskSteps risk={risk} />
          {risk.viewerCanSeeReadings && <RiskReadings riskId={risk.id} isRestricted={risk.mark?.isCurrent === true} />}
          {risk.viewerCanSeeTrail && <RiskTrail risk={risk} />}
        </Stack>
      ),
    },
  };
  const label = (name: RiskTab) => {
    const { count } = parts[name];
    return count === undefined ? t(`risks.tab.${name}`) : t('risks.tab.counted', { tab: t(`risks.tab.${name}`), count });
  };
  return (
    <PageTabs
      isWhole
      shown={tab}
      open={(next) => void navigate({ search: ({ on }) => ({ on, tab: next }), resetScroll: false })}
      tabs={RISK_TABS.map((name) => ({ name, label: label(name), content: parts[name].content }))}
    />
  );
}
