import { Fieldset, SimpleGrid, Select, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MeasureLineFragment } from '../../../graph/generated/graphql';
import type { DraftForm } from '../../../ui/use-draft-form';
import { useMatrixWords } from '../matrix-words';
import type { RiskData } from '../risk/risk-query';
import type { MeasureValues } from './measure-values';

interface EffectFieldsProps {
  form: DraftForm<MeasureValues>;
  risk: RiskData;
  measure: MeasureLineFragment | undefined;
}

/** What the measure is expected to bring its risks down to, in the steps of the council's matrix; all of it may be left out. */
export function EffectFields({ form, risk, measure }: EffectFieldsProps) {
  const { t } = useTranslation();
  const words = useMatrixWords();
  const matrix = risk.council.riskSettings?.matrix;
  if (!matrix) return null;
  const clearable = { clearable: true, clearButtonProps: { 'aria-label': t('ui.clear') } };
  const steps = (all: typeof matrix.impacts) =>
    all.map(({ value, label }) => ({ value: String(value), label: `${value} – ${words(label)}` }));
  const isOfOther = measure?.effectMatrix && measure.effectMatrix.id !== matrix.id;
  return (
    <Fieldset legend={t('risks.measure.effect')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t(isOfOther ? 'risks.measure.effectOfOther' : 'risks.measure.effectHint')}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select
          {...clearable}
          label={t('risks.map.likelihood')}
          placeholder={t('risks.measure.asItIs')}
          data={steps(matrix.likelihoods)}
          {...form.getInputProps('effect.likelihood')}
        />
        {matrix.dimensions.map(({ key, label }) => (
          <Select
            {...clearable}
            key={key}
            label={words(label)}
            placeholder={t('risks.measure.asItIs')}
            data={steps(matrix.impacts)}
            {...form.getInputProps(`effect.impacts.${key}`)}
          />
        ))}
      </SimpleGrid>
    </Fieldset>
  );
}
