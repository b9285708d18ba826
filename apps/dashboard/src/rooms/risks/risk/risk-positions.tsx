import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { AssessmentKind, AssessmentLineFragment } from '../../../graph/generated/graphql';
import { DataTable, type Column } from '../../../ui/data-table';
import { Empty } from '../../../ui/empty';
import { Panel } from '../../../ui/panel';
import { LevelBadge } from '../level-badge';
import { useMatrixWords } from '../matrix-words';
import type { RiskData } from './risk-query';

export const Position = graphql(`
  fragment Position on RiskPosition {
    likelihood
    impact
    score
    level
    matrixId
  }
`);

const SIDE_BY_SIDE: AssessmentKind[] = ['INHERENT', 'CURRENT', 'TARGET'];

interface Line {
  key: string;
  title: string;
  of: (assessment: AssessmentLineFragment) => ReactNode;
}

/** Without measures, with what is in place, and where the council wants it: side by side, dimension by dimension. */
export function RiskPositions({ risk }: { risk: RiskData }) {
  const { t } = useTranslation();
  const words = useMatrixWords();
  // Latest first: the first of each kind is what the register shows.
  const latest = SIDE_BY_SIDE.map((kind) => ({ kind, assessment: risk.assessments.find((one) => one.kind === kind) }));
  const known = latest.flatMap(({ assessment }) => assessment ?? []);
  const isMixed = new Set(known.map(({ matrix }) => matrix.id)).size > 1;
  const dimensions = [...new Map(known.flatMap(({ matrix }) => matrix.dimensions.map((one) => [one.key, one.label] as const)))];
  const step = (value: number, steps: { value: number; label: Parameters<typeof words>[0] }[]) => {
    const label = steps.find((one) => one.value === value)?.label;
    return label ? `${value} – ${words(label)}` : String(value);
  };
  const lines: Line[] = [
    { key: 'level', title: t('risks.field.level'), of: (one) => <LevelBadge position={one} /> },
    { key: 'likelihood', title: t('risks.map.likelihood'), of: (one) => step(one.likelihood, one.matrix.likelihoods) },
    ...dimensions.map(([key, label]) => ({
      key,
      title: words(label),
      of: ({ impacts, matrix }: AssessmentLineFragment) => {
        const judged = impacts.find(({ dimension }) => dimension === key);
        return judged ? step(judged.value, matrix.impacts) : t('risks.round.notLookedAt');
      },
    })),
    { key: 'impact', title: t('risks.field.overallImpact'), of: (one) => step(one.overallImpact, one.matrix.impacts) },
    ...(isMixed
      ? [
          {
            key: 'matrix',
            title: t('risks.field.matrix'),
            of: ({ matrix }: AssessmentLineFragment) =>
              t('risks.score.matrixShort', { matrix: words(matrix.names), version: matrix.version }),
          },
        ]
      : []),
  ];
  const columns: Column<Line>[] = [
    { key: 'dimension', title: t('risks.field.dimension'), isMain: true, cell: ({ title }) => title },
    ...latest.map(({ kind, assessment }): Column<Line> => ({
      key: kind,
      title: t(`risks.assessmentKind.${kind}`),
      cell: ({ of }) => (assessment ? of(assessment) : t('risks.notScored')),
    })),
  ];
  const notes = [isMixed && t('risks.mixed'), risk.isOnOtherMatrix && t('risks.onOtherMatrixLong')].filter(Boolean).join(' ');
  return (
    <Panel title={t('risks.positions')} description={notes || undefined}>
      <DataTable
        caption={t('risks.positions')}
        rows={known.length > 0 ? lines : []}
        rowKey={({ key }) => key}
        columns={columns}
        hasNoControls
        empty={<Empty title={t('risks.noAssessments')} hint={t('risks.noAssessmentsHint')} />}
      />
    </Panel>
  );
}
