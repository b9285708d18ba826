import { Fieldset, Grid, Input, Select, SimpleGrid, Stack, Text, Textarea } from '@mantine/core';
import { useId } from 'react';
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
      <Grid.Col span={12}>
        <Impacts form={form} matrix={matrix} />
      </Grid.Col>
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

/** The group is told what is wrong with it as a whole: that nothing of it was scored is a fault of no single field. */
function Impacts({ form, matrix }: Omit<JudgementFieldsProps, 'horizonMonths'>) {
  const { t } = useTranslation();
  const words = useMatrixWords();
  const fault = useId();
  const { error, 'data-path': path } = form.getInputProps('impacts') as { error?: string; 'data-path'?: string };
  const { impacts, reasons } = form.getValues();
  const judged = matrix.dimensions.filter(({ key }) => impacts[key]);
  return (
    <Fieldset legend={t('risks.field.impacts')} data-path={path} aria-describedby={error ? fault : undefined}>
      <Stack gap="md">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {matrix.dimensions.map(({ key, label }) => (
            <Select
              key={key}
              label={words(label)}
              clearable
              clearButtonProps={{ 'aria-label': t('ui.clear') }}
              data={matrix.impacts.map((step) => ({ value: String(step.value), label: `${step.value} – ${words(step.label)}` }))}
              {...form.getInputProps(`impacts.${key}`)}
            />
          ))}
        </SimpleGrid>
        {error && (
          <Input.Error id={fault} role="alert">
            {error}
          </Input.Error>
        )}
        {judged.length > 0 && (
          <details open={Object.values(reasons).some(Boolean)}>
            <summary>{t('risks.score.whyEach')}</summary>
            <Stack gap="sm" mt="sm">
              {judged.map(({ key, label }) => (
                <Textarea
                  key={key}
                  label={t('risks.score.whyOf', { dimension: words(label) })}
                  autosize
                  maxLength={1000}
                  {...form.getInputProps(`reasons.${key}`)}
                />
              ))}
            </Stack>
          </details>
        )}
      </Stack>
    </Fieldset>
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
