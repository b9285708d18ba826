import { Grid, Select, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DraftForm } from '../../../ui/use-draft-form';
import { useMatrixWords } from '../matrix-words';
import type { RiskData } from '../risk/risk-query';
import { CONFIDENCES } from '../terms';
import type { JudgementValues } from './judgement-values';

export type Matrix = NonNullable<RiskData['council']['riskSettings']>['matrix'];

interface JudgementFieldsProps {
  form: DraftForm<JudgementValues>;
  matrix: Matrix;
  horizonMonths: number;
}

/** Likelihood and one step for each dimension that the matrix looks at; dimensions may be left out, not all of them. */
export function JudgementFields({ form, matrix, horizonMonths }: JudgementFieldsProps) {
  const { t } = useTranslation();
  const words = useMatrixWords();
  const impactSteps = matrix.impacts.map(({ value, label }) => ({ value: String(value), label: `${value} – ${words(label)}` }));
  return (
    <>
      <Grid.Col span={12}>
        <Select
          label={t('risks.map.likelihood')}
          description={t('risks.score.horizon', { months: horizonMonths })}
          required
          allowDeselect={false}
          data={matrix.likelihoods.map(({ value, label, lowPercent, highPercent }) => ({
            value: String(value),
            label:
              typeof highPercent === 'number'
                ? t('risks.score.band', { value, label: words(label), low: lowPercent ?? 0, high: highPercent })
                : `${value} – ${words(label)}`,
          }))}
          {...form.getInputProps('likelihood')}
        />
      </Grid.Col>
      {matrix.dimensions.map(({ key, label }) => (
        <Grid.Col key={key} span={{ base: 12, sm: 6 }}>
          <Select
            label={words(label)}
            clearable
            clearButtonProps={{ 'aria-label': t('ui.clear') }}
            data={impactSteps}
            {...form.getInputProps(`impacts.${key}`)}
          />
        </Grid.Col>
      ))}
      <Grid.Col span={{ base: 12, sm: 6 }}>
        <Select
          label={t('risks.score.confidence')}
          allowDeselect={false}
          data={CONFIDENCES.map((value) => ({ value, label: t(`risks.confidence.${value}`) }))}
          {...form.getInputProps('confidence')}
        />
      </Grid.Col>
      <Grid.Col span={12}>
        <Textarea label={t('risks.score.reason')} required autosize minRows={3} maxLength={4000} {...form.getInputProps('reason')} />
      </Grid.Col>
    </>
  );
}

/** Which scale is scored on. */
export function MatrixNote({ matrix }: { matrix: Matrix }) {
  const { t } = useTranslation();
  const words = useMatrixWords();
  return (
    <Text size="sm" c="dimmed">
      {t('risks.score.matrix', { matrix: words(matrix.names), version: matrix.version })}
    </Text>
  );
}
