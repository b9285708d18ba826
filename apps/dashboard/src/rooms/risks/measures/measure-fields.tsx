import { Grid, NumberInput, Select, Switch, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MeasureLineFragment } from '../../../graph/generated/graphql';
import { DayInput } from '../../../ui/day-input';
import { today } from '../../../ui/format';
import { InstitutionPicker, InstitutionsPicker, type Choice } from '../../../ui/pickers';
import type { DraftForm } from '../../../ui/use-draft-form';
import type { RiskData } from '../risk/risk-query';
import { EffectFields } from './effect-fields';
import type { MeasureValues } from './measure-values';
import { RisksPicker } from '../forms/risks-picker';
import { DECISION_LEVELS, PHASES } from './terms';

interface MeasureFieldsProps {
  form: DraftForm<MeasureValues>;
  risk: RiskData;
  measure: MeasureLineFragment | undefined;
  /** Names of what is chosen already. */
  known: { institutions: Choice[]; risks: Choice[] };
}

const HALF = { base: 12, sm: 6 };
const MOST_EUROS = 2_000_000_000;

export function MeasureFields({ form, risk, measure, known }: MeasureFieldsProps) {
  const { t } = useTranslation();
  const councilId = risk.council.id;
  const clearable = { clearable: true, clearButtonProps: { 'aria-label': t('ui.clear') } };
  const gaps = risk.capabilityGaps.filter(({ id, closedOn }) => !closedOn || id === measure?.gap?.id);
  const values = form.getValues();
  return (
    <Grid gap="md">
      <Grid.Col span={12}>
        <TextInput label={t('risks.field.title')} required maxLength={300} {...form.getInputProps('title')} />
      </Grid.Col>
      <Grid.Col span={12}>
        <Textarea label={t('risks.field.description')} autosize minRows={2} maxLength={4000} {...form.getInputProps('description')} />
      </Grid.Col>
      <Grid.Col span={12}>
        <RisksPicker
          label={t('risks.measure.risks')}
          required
          councilId={councilId}
          known={known.risks}
          {...form.getInputProps('riskIds')}
        />
      </Grid.Col>
      {gaps.length > 0 && (
        <Grid.Col span={12}>
          <Select
            {...clearable}
            label={t('risks.measure.gap')}
            data={gaps.map(({ id, description }) => ({ value: id, label: description }))}
            {...form.getInputProps('gapId')}
          />
        </Grid.Col>
      )}
      <Grid.Col span={HALF}>
        <Select
          label={t('risks.measure.phase')}
          allowDeselect={false}
          data={PHASES.map((value) => ({ value, label: t(`risks.measurePhase.${value}`) }))}
          {...form.getInputProps('phase')}
        />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <Select
          label={t('risks.measure.decisionLevel')}
          allowDeselect={false}
          data={DECISION_LEVELS.map((value) => ({ value, label: t(`risks.decisionLevel.${value}`) }))}
          {...form.getInputProps('decisionLevel')}
        />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <InstitutionPicker
          label={t('risks.measure.responsible')}
          councilIds={[councilId]}
          known={known.institutions}
          {...form.getInputProps('responsibleInstitutionId')}
        />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <InstitutionsPicker
          label={t('risks.measure.partners')}
          councilIds={[councilId]}
          known={known.institutions}
          {...form.getInputProps('partnerIds')}
        />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <NumberInput
          label={t('risks.measure.costEuros')}
          min={0}
          max={MOST_EUROS}
          // Nothing that was typed is dropped or changed on the way: what is no sum is refused.
          clampBehavior="none"
          decimalSeparator=","
          allowedDecimalSeparators={[',', '.']}
          thousandSeparator=" "
          {...form.getInputProps('costEuros')}
        />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <TextInput label={t('risks.measure.fundingSource')} maxLength={300} {...form.getInputProps('fundingSource')} />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <DayInput label={t('risks.measure.dueOn')} clearable {...form.getInputProps('dueOn')} />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <Select
          {...clearable}
          label={t('risks.measure.priority')}
          data={['1', '2', '3', '4'].map((value) => ({ value, label: t('risks.measure.priorityOf', { priority: value }) }))}
          {...form.getInputProps('priority')}
        />
      </Grid.Col>
      {!measure && (
        <Grid.Col span={12}>
          <Switch label={t('risks.measure.isThere')} {...form.getInputProps('isThere', { type: 'checkbox' })} />
        </Grid.Col>
      )}
      {values.isThere ? (
        <Grid.Col span={HALF}>
          <DayInput label={t('risks.measure.inPlaceOn')} required maxDate={today()} {...form.getInputProps('inPlaceOn')} />
        </Grid.Col>
      ) : (
        <Grid.Col span={12}>
          <EffectFields form={form} risk={risk} measure={measure} />
        </Grid.Col>
      )}
      <Grid.Col span={12}>
        <Switch label={t('risks.measure.isPublic')} {...form.getInputProps('isPublic', { type: 'checkbox' })} />
      </Grid.Col>
      {values.isPublic && (
        <Grid.Col span={12}>
          <Textarea label={t('risks.measure.publicText')} autosize minRows={2} maxLength={4000} {...form.getInputProps('publicText')} />
        </Grid.Col>
      )}
    </Grid>
  );
}
