import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../../ui/data-table';
import { useFormat } from '../../../ui/format';
import { LevelBadge } from '../level-badge';
import { useMatrixWords } from '../matrix-words';
import type { WholeMatrix } from './settings-query';

type Likelihood = WholeMatrix['likelihoods'][number];

/** What a matrix says: its bands of likelihood, its steps of impact, what impact is looked at, and the level of each cell. */
export function MatrixBands({ matrix }: { matrix: WholeMatrix }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMatrixWords();
  const bands: Column<Likelihood>[] = [
    { key: 'step', title: t('risks.map.likelihood'), isMain: true, cell: ({ value, label }) => `${value} – ${words(label)}` },
    {
      key: 'percent',
      title: t('risks.settings.percent'),
      cell: ({ lowPercent, highPercent }) =>
        typeof highPercent === 'number'
          ? t('risks.settings.percentBand', { low: lowPercent ?? 0, high: highPercent })
          : t('risks.settings.onlyWords'),
    },
  ];
  const levels: Column<Likelihood>[] = [
    { key: 'likelihood', title: t('risks.map.likelihood'), isMain: true, cell: ({ value, label }) => `${value} – ${words(label)}` },
    ...matrix.impacts.map((step): Column<Likelihood> => ({
      key: String(step.value),
      title: `${step.value} – ${words(step.label)}`,
      isNamed: true,
      cell: ({ value }) => {
        const level = matrix.cells[value - 1]?.[step.value - 1];
        return level && <LevelBadge position={{ level, score: value * step.value }} />;
      },
    })),
  ];
  const isWeighted = matrix.overallRule === 'WEIGHTED';
  const rarestLast = [...matrix.likelihoods].reverse();
  return (
    <Stack gap="lg">
      <Part title={t('risks.settings.levels')}>
        <DataTable
          caption={t('risks.settings.levels')}
          rows={rarestLast}
          rowKey={({ value }) => String(value)}
          columns={levels}
          hasNoControls
          empty={null}
        />
      </Part>
      <Part title={t('risks.settings.likelihoods')}>
        <DataTable
          caption={t('risks.settings.likelihoods')}
          rows={rarestLast}
          rowKey={({ value }) => String(value)}
          columns={bands}
          hasNoControls
          empty={null}
        />
      </Part>
      <Part title={t('risks.settings.dimensions')}>
        <Text>
          {format.list(
            matrix.dimensions.map(({ label, weight }) =>
              isWeighted ? t('risks.settings.weighted', { dimension: words(label), weight }) : words(label),
            ),
          )}
        </Text>
        <Text size="sm" c="dimmed">
          {t(`risks.settings.rule.${matrix.overallRule}`)}
        </Text>
      </Part>
    </Stack>
  );
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <Title order={3} mb="xs">
      {title}
    </Title>
    {children}
  </section>
);
