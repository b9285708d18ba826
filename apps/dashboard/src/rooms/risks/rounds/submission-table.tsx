import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImpactDimension, SubmissionFragment } from '../../../graph/generated/graphql';
import { DataTable, type Column } from '../../../ui/data-table';
import { Empty } from '../../../ui/empty';
import { useFormat } from '../../../ui/format';
import type { Matrix } from '../forms/judgement-fields';
import { ImpactReasons } from '../impact-reasons';
import { NotedLevel } from '../level-badge';
import { useMatrixWords } from '../matrix-words';
import { medianStep, spreadOf } from './median';

type Judged = 'likelihood' | 'overallImpact' | ImpactDimension;

interface Line {
  key: string;
  title: string;
  cell: (said: SubmissionFragment) => ReactNode;
  /** What the middle and the spread are of. */
  steps: number[];
}

/** Of several matrices those of each, in the order of the first one that has it. */
const dimensionsOf = (submissions: SubmissionFragment[]) => [
  ...new Map(submissions.flatMap(({ matrix }) => matrix.dimensions.map(({ key, label }) => [key, label] as const))),
];
const stepOf = (said: SubmissionFragment, of: Judged): number | undefined =>
  of === 'likelihood' || of === 'overallImpact' ? said[of] : said.impacts.find(({ dimension }) => dimension === of)?.value;
const isAskedOf = (said: SubmissionFragment, of: Judged): boolean =>
  of === 'likelihood' || of === 'overallImpact' || said.matrix.dimensions.some(({ key }) => key === of);
const COLUMN_WIDTH = 110;

/** What each institution said, side by side, where the middle lies and how far they are apart; below it why they said so. */
export function SubmissionTable({ submissions, matrix }: { submissions: SubmissionFragment[]; matrix: Matrix }) {
  const { t } = useTranslation();
  const words = useMatrixWords();
  const matrices = new Set(submissions.map((said) => said.matrix.id));
  const isOnOther = (said: SubmissionFragment) => said.matrix.id !== matrix.id;
  // Steps of two scales have no middle: where not all are on the same one, that of today counts.
  const comparable = matrices.size > 1 ? submissions.filter((said) => !isOnOther(said)) : submissions;
  const line = (of: Judged, title: string): Line => ({
    key: of,
    title,
    cell: (said) => stepOf(said, of) ?? t(isAskedOf(said, of) ? 'risks.round.notLookedAt' : 'risks.round.notOnMatrix'),
    steps: comparable.map((said) => stepOf(said, of)).filter((step): step is number => step !== undefined),
  });
  const lines: Line[] = [
    {
      key: 'level',
      title: t('risks.field.level'),
      cell: (said) => <NotedLevel position={said} note={isOnOther(said) && t('risks.onOtherMatrix')} />,
      steps: comparable.map(({ score }) => score),
    },
    line('likelihood', t('risks.map.likelihood')),
    ...dimensionsOf(submissions).map(([key, label]) => line(key, words(label))),
    line('overallImpact', t('risks.field.overallImpact')),
    ...(submissions.some(isOnOther)
      ? [
          {
            key: 'matrix',
            title: t('risks.field.matrix'),
            cell: ({ matrix: of }: SubmissionFragment) => t('risks.score.matrixShort', { matrix: words(of.names), version: of.version }),
            steps: [],
          },
        ]
      : []),
  ];
  const columns: Column<Line>[] = [
    { key: 'dimension', title: t('risks.field.dimension'), isMain: true, cell: ({ title }) => title },
    ...(submissions.length > 1
      ? [
          { key: 'median', title: t('risks.round.median'), cell: ({ steps }: Line) => medianStep(steps) },
          { key: 'spread', title: t('risks.round.spread'), cell: ({ steps }: Line) => spreadOf(steps) },
        ]
      : []),
    ...submissions.map((said): Column<Line> => ({
      key: said.id,
      title: said.institution.name,
      isNamed: true,
      cell: ({ cell }) => cell(said),
    })),
  ];
  return (
    <Stack gap="md">
      <DataTable
        caption={t('risks.round.submissions')}
        rows={submissions.length > 0 ? lines : []}
        rowKey={({ key }) => key}
        columns={columns}
        minWidth={columns.length * COLUMN_WIDTH}
        hasNoControls
        empty={<Empty title={t('risks.round.noSubmissions')} hint={t('risks.round.noSubmissionsHint')} />}
      />
      <Reasons submissions={submissions} matrix={matrix} />
    </Stack>
  );
}

function Reasons({ submissions, matrix }: { submissions: SubmissionFragment[]; matrix: Matrix }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (submissions.length === 0) return null;
  return (
    <Stack component="ul" gap="sm" p={0} m={0} aria-label={t('risks.round.reasons')} style={{ listStyle: 'none' }}>
      {submissions.map(({ id, institution, reason, impacts, person, createdAt, confidence, matrix: of }) => (
        <Stack key={id} component="li" gap={2}>
          <Text size="sm" fw={500}>
            {institution.name}
          </Text>
          <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
            {reason}
          </Text>
          <ImpactReasons impacts={impacts} matrix={of} />
          <Text size="sm" c="dimmed">
            {[
              person?.name,
              format.instant(createdAt),
              t('risks.score.sure', { confidence: t(`risks.confidence.${confidence}`) }),
              of.id !== matrix.id && t('risks.onOtherMatrix'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </Stack>
      ))}
    </Stack>
  );
}
