import { Grid, MultiSelect, NumberInput, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../../../ui/day-input';
import { LongText } from '../../../../ui/long-text';
import type { DraftForm } from '../../../../ui/use-draft-form';
import type { PlanValues } from './plan-values';

export interface Named {
  id: string;
  name: string;
}

interface PlanFieldsProps<Values extends PlanValues> {
  form: DraftForm<Values>;
  /** What may be chosen; where a decision changes the plan, neither is. */
  choices?: { councils: Named[]; previous: Named[] };
}

const HALF = { base: 12, sm: 6 };
const MOST_EUROS = 2_000_000_000;
const options = (named: Named[]) => named.map(({ id, name }) => ({ value: id, label: name }));

export function PlanFields<Values extends PlanValues>({ form, choices }: PlanFieldsProps<Values>) {
  const { t } = useTranslation();
  const clearable = { clearable: true, clearButtonProps: { 'aria-label': t('ui.clear') } };
  return (
    <Grid gap="md">
      <Grid.Col span={12}>
        <TextInput label={t('plans.plan.name')} required maxLength={300} {...form.getInputProps('title')} />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <DayInput label={t('plans.plan.periodFrom')} required {...form.getInputProps('periodFrom')} />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <DayInput label={t('plans.plan.periodTo')} required {...form.getInputProps('periodTo')} />
      </Grid.Col>
      <Grid.Col span={12}>
        <LongText label={t('plans.plan.vision')} description={t('plans.plan.visionHint')} most={4000} {...form.getInputProps('vision')} />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <NumberInput
          label={t('plans.plan.budgetEuros')}
          min={0}
          max={MOST_EUROS}
          // Nothing that was typed is dropped or changed on the way: what is no sum is refused.
          clampBehavior="none"
          allowDecimal={false}
          thousandSeparator=" "
          {...form.getInputProps('budgetEuros')}
        />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <TextInput label={t('plans.plan.funding')} maxLength={1000} {...form.getInputProps('fundingSources')} />
      </Grid.Col>
      {choices && choices.councils.length > 0 && (
        <Grid.Col span={12}>
          <MultiSelect
            {...clearable}
            searchable
            label={t('plans.plan.otherCouncils')}
            description={t('plans.plan.otherCouncilsHint')}
            data={options(choices.councils)}
            {...form.getInputProps('otherCouncilIds')}
          />
        </Grid.Col>
      )}
      {choices && choices.previous.length > 0 && (
        <Grid.Col span={12}>
          <Select
            {...clearable}
            searchable
            label={t('plans.plan.previous')}
            data={options(choices.previous)}
            {...form.getInputProps('previousPlanId')}
          />
        </Grid.Col>
      )}
    </Grid>
  );
}
