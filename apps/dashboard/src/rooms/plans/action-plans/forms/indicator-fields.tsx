import { Grid, NumberInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../../../ui/day-input';
import { FigureInput } from './figure-input';
import type { IndicatorValues } from './indicator-values';

const HALF = { base: 12, sm: 6 };

interface IndicatorFieldsProps {
  form: { getInputProps: (field: keyof IndicatorValues) => object };
}

export function IndicatorFields({ form }: IndicatorFieldsProps) {
  const { t } = useTranslation();
  return (
    <Grid gap="md">
      <Grid.Col span={{ base: 12, sm: 8 }}>
        <TextInput label={t('plans.indicator.name')} required maxLength={300} {...form.getInputProps('name')} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 4 }}>
        <TextInput
          label={t('plans.indicator.unit')}
          placeholder={t('plans.indicator.unitExample')}
          required
          maxLength={60}
          {...form.getInputProps('unit')}
        />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <FigureInput label={t('plans.indicator.baseline')} required {...form.getInputProps('baseline')} />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <DayInput label={t('plans.indicator.baselineOn')} required {...form.getInputProps('baselineOn')} />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <FigureInput label={t('plans.indicator.target')} required {...form.getInputProps('target')} />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <DayInput label={t('plans.indicator.targetOn')} required {...form.getInputProps('targetOn')} />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <NumberInput
          label={t('plans.indicator.measuredEveryMonths')}
          description={t('plans.indicator.measuredEveryHint')}
          min={1}
          max={120}
          allowDecimal={false}
          clampBehavior="none"
          {...form.getInputProps('measuredEvery')}
        />
      </Grid.Col>
    </Grid>
  );
}
