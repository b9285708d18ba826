import { Box, Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentLineFragment } from '../../../graph/generated/graphql';
import { scoreLines } from './score-lines';

const ScoreChart = lazy(() => import('./score-chart'));

/** The scores over time as a picture; the table beside it says the same. Nothing where there is only one day to show. */
export function ScoreTimeline({ assessments }: { assessments: AssessmentLineFragment[] }) {
  const { t } = useTranslation();
  if (new Set(assessments.map(({ assessedOn }) => assessedOn)).size < 2) return null;
  return (
    <Box role="img" aria-label={t('risks.chart.label')} mb="md">
      <Suspense fallback={<Skeleton h={280} />}>
        <ScoreChart lines={scoreLines(assessments)} />
      </Suspense>
    </Box>
  );
}
