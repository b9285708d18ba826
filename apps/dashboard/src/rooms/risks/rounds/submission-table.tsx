import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImpactDimension, SubmissionFragment } from '../../../graph/generated/graphql';
import { DataTable, type Column } from '../../../ui/data-table';
import { Empty } from '../../../ui/empty';
import { useFormat } from '../../../ui/format';
import type { Matrix } from '../forms/judgement-fields';
import { LevelBadge } from '../level-badge';
import { useMatrixWords } from '../matrix-words';
import { medianStep, spreadOf } from './median';

interface Line {
  key: string;
  name: string;
  step: (of: 'likelihood' | 'overallImpact' | ImpactDimension) => number | string | undefined;
  said?: SubmissionFragment;
}

const stepOf = (said: SubmissionFragment, of: Parameters<Line['step']>[0]): number | undefined =>
  of === 'likelihood' || of === 'overallImpact' ? said[of] : said.impacts.find(({ dimension }) => dimension === of)?.value;

/** What each institution said, side by side, and below it where the middle lies and how far they are apart. */
export function SubmissionTable({ submissions, matrix }: { submissions: SubmissionFragment[]; matrix: Matrix }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMatrixWords();
  const stepsOf = (of: Parameters<Line['step']>[0]) =>
    submissions.map((said) => stepOf(said, of)).filter((step): step is number => step !== undefined);
  const lines: Line[] = [
    ...submissions.map((said): Line => ({ key: said.id, name: said.institution.name, step: (of) => stepOf(said, of), said })),
    ...(submissions.length > 1
      ? [
          { key: 'median', name: t('risks.round.median'), step: (of: Parameters<Line['step']>[0]) => medianStep(stepsOf(of)) },
          { key: 'spread', name: t('risks.round.spread'), step: (of: Parameters<Line['step']>[0]) => spreadOf(stepsOf(of)) },
        ]
      : []),
  ];
  const columns: Column<Line>[] = [
    { key: 'institution', title: t('risks.round.institution'), isMain: true, cell: ({ name }) => name },
    { key: 'likelihood', title: t('risks.map.likelihood'), cell: ({ step }) => step('likelihood') },
    ...matrix.dimensions.map(({ key, label }): Column<Line> => ({
      key,
      title: words(label),
      cell: ({ step }) => step(key) ?? t('risks.round.notLookedAt'),
    })),
    {
      key: 'level',
      title: t('risks.field.level'),
      cell: ({ said }) => said && <LevelBadge position={said} />,
    },
    {
      key: 'reason',
      title: t('risks.score.reason'),
      width: '16rem',
      cell: ({ said }) =>
        said && (
          <Stack gap={2}>
            <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
              {said.reason}
            </Text>
            <Text size="sm" c="dimmed">
              {[
                said.person?.name,
                format.instant(said.createdAt),
                t('risks.score.sure', { confidence: t(`risks.confidence.${said.confidence}`) }),
                said.matrix.id !== matrix.id && t('risks.onOtherMatrix'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </Stack>
        ),
    },
  ];
  return (
    <DataTable
      caption={t('risks.round.submissions')}
      rows={lines}
      rowKey={({ key }) => key}
      columns={columns}
      minWidth={960}
      empty={<Empty title={t('risks.round.noSubmissions')} hint={t('risks.round.noSubmissionsHint')} />}
    />
  );
}
