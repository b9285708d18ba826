import { Grid, NumberInput, Select, Switch, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../../ui/day-input';
import { today } from '../../../ui/format';
import { InstitutionPicker, InstitutionsPicker, PersonPicker, RegionsPicker, type Choice } from '../../../ui/pickers';
import type { DraftForm } from '../../../ui/use-draft-form';
import { FEWEST_DAYS, MOST_DAYS } from '../settings/settings-values';
import { CLASSES, EVENT_TYPES, ORIGINS, TREATMENTS } from '../terms';
import type { RiskValues } from './risk-values';

interface RiskFieldsProps {
  form: DraftForm<RiskValues>;
  councilId: string;
  /** Names of what is chosen already. */
  known?: { owner?: Choice; person?: Choice; lead?: Choice; contributors: Choice[]; regions: Choice[] };
  isAccepted?: boolean;
  isNew?: boolean;
}

const TEXTS = ['description', 'scenario', 'worstScenario', 'causes', 'consequences', 'vulnerableGroups', 'affectedServices'] as const;
const LONG = 4000;
const SHORT = 1000;

export function RiskFields({ form, councilId, known, isAccepted = false, isNew = true }: RiskFieldsProps) {
  const { t } = useTranslation();
  const { ownerInstitutionId, isPublic } = form.getValues();
  return (
    <Grid gap="md">
      <Grid.Col span={12}>
        <TextInput label={t('risks.field.title')} required maxLength={300} {...form.getInputProps('title')} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 6 }}>
        <Select
          label={t('risks.field.class')}
          required
          allowDeselect={false}
          data={CLASSES.map((value) => ({ value, label: t(`risks.riskClass.${value}`) }))}
          {...form.getInputProps('class')}
        />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 6 }}>
        <Select
          label={t('risks.field.eventType')}
          required
          allowDeselect={false}
          data={EVENT_TYPES.map((value) => ({ value, label: t(`risks.eventType.${value}`) }))}
          {...form.getInputProps('eventType')}
        />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 6 }}>
        <Switch label={t('risks.field.isMalicious')} {...form.getInputProps('isMalicious', { type: 'checkbox' })} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 6 }}>
        <Switch label={t('risks.field.isCrossBorder')} {...form.getInputProps('isCrossBorder', { type: 'checkbox' })} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 6 }}>
        <DayInput
          label={t('risks.field.identifiedOn')}
          description={t('risks.field.identifiedHint')}
          required
          maxDate={today()}
          {...form.getInputProps('identifiedOn')}
        />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 6 }}>
        <NumberInput
          label={t('risks.field.horizonMonths')}
          description={isNew ? t('risks.field.horizonHint') : undefined}
          required={!isNew}
          min={1}
          max={600}
          clampBehavior="none"
          {...form.getInputProps('horizonMonths')}
        />
      </Grid.Col>
      {TEXTS.map((field) => (
        <Grid.Col key={field} span={12}>
          <Textarea
            label={t(`risks.field.${field}`)}
            autosize
            minRows={2}
            maxLength={field === 'vulnerableGroups' || field === 'affectedServices' ? SHORT : LONG}
            {...form.getInputProps(field)}
          />
        </Grid.Col>
      ))}
      <Grid.Col span={12}>
        <RegionsPicker label={t('risks.field.regions')} known={known?.regions} {...form.getInputProps('regionIds')} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 6 }}>
        <InstitutionPicker
          label={t('risks.field.owner')}
          councilIds={[councilId]}
          known={known?.owner && [known.owner]}
          {...form.getInputProps('ownerInstitutionId')}
        />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 6 }}>
        <PersonPicker
          label={t('risks.field.ownerPerson')}
          scope={ownerInstitutionId ? { institutionId: ownerInstitutionId } : { councilId }}
          known={known?.person && [known.person]}
          {...form.getInputProps('ownerPersonId')}
        />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 6 }}>
        <InstitutionPicker
          label={t('risks.field.leadAssessor')}
          councilIds={[councilId]}
          known={known?.lead && [known.lead]}
          {...form.getInputProps('leadAssessorInstitutionId')}
        />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 6 }}>
        <InstitutionsPicker
          label={t('risks.field.contributors')}
          councilIds={[councilId]}
          known={known?.contributors}
          {...form.getInputProps('contributorIds')}
        />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 4 }}>
        <Select
          label={t('risks.field.treatment')}
          description={isAccepted ? t('risks.accept.changing') : undefined}
          clearable
          clearButtonProps={{ 'aria-label': t('ui.clear') }}
          data={[...(isAccepted ? (['ACCEPT'] as const) : []), ...TREATMENTS].map((value) => ({
            value,
            label: t(`risks.treatment.${value}`),
          }))}
          {...form.getInputProps('treatment')}
        />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 4 }}>
        <Select
          label={t('risks.field.origin')}
          clearable
          clearButtonProps={{ 'aria-label': t('ui.clear') }}
          data={ORIGINS.map((value) => ({ value, label: t(`risks.riskOrigin.${value}`) }))}
          {...form.getInputProps('origin')}
        />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 4 }}>
        <TextInput label={t('risks.field.originNote')} maxLength={300} {...form.getInputProps('originNote')} />
      </Grid.Col>
      <Grid.Col span={12}>
        <Switch
          label={t('risks.field.isPublic')}
          description={t('risks.field.publicHint')}
          {...form.getInputProps('isPublic', { type: 'checkbox' })}
        />
      </Grid.Col>
      {isPublic && (
        <Grid.Col span={12}>
          <Textarea label={t('risks.field.publicText')} autosize minRows={2} maxLength={LONG} {...form.getInputProps('publicText')} />
        </Grid.Col>
      )}
      <Grid.Col span={{ base: 12, sm: 6 }}>
        <NumberInput
          label={t('risks.field.reviewDays')}
          description={t('risks.review.ownHint')}
          min={FEWEST_DAYS}
          max={MOST_DAYS}
          clampBehavior="none"
          allowDecimal={false}
          {...form.getInputProps('reviewDays')}
        />
      </Grid.Col>
    </Grid>
  );
}
