import { Grid, Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../../graph/use-read';
import { Loaded, PanelSkeleton } from '../../../ui/loaded';
import { NotFoundPage } from '../../../ui/not-found-page';
import { PageHeader } from '../../../ui/page-header';
import { DecisionActions } from './decision-actions';
import { DecisionFacts, DecisionText } from './decision-facts';
import { DecisionItems } from './decision-items';
import { DecisionPageDocument } from './decision-query';
import { DecisionTrail } from './decision-trail';
import { DecisionStateBadge } from './decision-words';

export function DecisionPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/frame/decisions/$id' });
  const read = useRead(DecisionPageDocument, { id });
  const decision = read.data?.decision;
  if (read.refusal?.code === 'NOT_FOUND') return <NotFoundPage />;
  return (
    <>
      <PageHeader
        title={decision && `${t('plans.decision.one')} ${decision.ref}`}
        crumbs={[
          {
            label: t('plans.decision.title'),
            link: { to: '/decisions', search: decision?.council ? { council: decision.council.slug } : {} },
          },
        ]}
        badges={decision && <DecisionStateBadge state={decision.state} />}
        actions={decision && <DecisionActions decision={decision} />}
      />
      <Loaded read={read} skeleton={<PanelSkeleton rows={8} />}>
        {({ decision: shown }) => (
          <Grid gap="lg">
            <Grid.Col span={{ base: 12, lg: 8 }}>
              <Stack gap="lg">
                <DecisionText decision={shown} />
                <DecisionItems decision={shown} />
                {shown.viewerCanSeeTrail && <DecisionTrail decision={shown} />}
              </Stack>
            </Grid.Col>
            <Grid.Col span={{ base: 12, lg: 4 }}>
              <DecisionFacts decision={shown} />
            </Grid.Col>
          </Grid>
        )}
      </Loaded>
    </>
  );
}
