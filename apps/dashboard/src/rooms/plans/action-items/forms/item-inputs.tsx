import { Select } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../../../ui/day-input';
import { LongText } from '../../../../ui/long-text';
import { InstitutionsPicker, PersonPicker, type Choice } from '../../../../ui/pickers';
import type { DraftForm } from '../../../../ui/use-draft-form';
import { RisksPicker } from '../../../risks/forms/risks-picker';
import type { ItemData } from '../item/item-query';
import { APPROACHES, FORMS, PHASES, PRIORITIES } from '../terms';
import { DecisionOfItem, originOf, SeminarOfItem } from './item-origin-fields';
import type { MoreField } from './item-parts';
import { ItemsPicker, JointCouncilsPicker, MeasuresPicker } from './item-pickers';
import type { ItemValues, KnownTies } from './item-values';
import { usePlanAndGoal } from './plan-and-goal';

const named = (list: { id: string; ref: string; title: string }[] = []): Choice[] =>
  list.map(({ id, ref, title }) => ({ id, label: `${ref} ${title}` }));
const called = (list: { id: string; name: string }[] = []): Choice[] => list.map(({ id, name }) => ({ id, label: name }));

export interface ItemFieldsProps {
  form: DraftForm<ItemValues>;
  councilId: string;
  /** Undefined: a new one. */
  item: ItemData | undefined;
  /** Names of what a new one springs from. */
  known?: KnownTies;
}

/** The inputs of all that may stay empty. */
export function useItemInputs({ form, councilId, item, known = {} }: ItemFieldsProps): Record<MoreField, ReactElement> {
  const { t } = useTranslation();
  const choice = <V extends string>(field: MoreField, values: readonly V[], label: string, nameOf: (value: V) => string) => (
    <Select
      clearable
      clearButtonProps={{ 'aria-label': t('ui.clear') }}
      label={label}
      data={values.map((value) => ({ value, label: nameOf(value) }))}
      {...form.getInputProps(field)}
    />
  );
  const { ownerInstitutionId } = form.getValues();
  const knownOrigin = item ? originOf(item) : known.origin;
  return {
    assigneePersonId: (
      <PersonPicker
        label={t('plans.items.assignee')}
        scope={ownerInstitutionId ? { institutionId: ownerInstitutionId } : { councilId }}
        known={item?.assignee ? called([item.assignee]) : []}
        {...form.getInputProps('assigneePersonId')}
      />
    ),
    helperIds: (
      <InstitutionsPicker
        label={t('plans.items.helpers')}
        but={ownerInstitutionId}
        known={called(item && [item.ownerInstitution, ...item.helpers])}
        {...form.getInputProps('helperIds')}
      />
    ),
    councilIds: (
      <JointCouncilsPicker
        label={t('plans.items.jointCouncils')}
        but={councilId}
        known={[...called(item?.jointCouncils), ...(known.councils ?? [])]}
        {...form.getInputProps('councilIds')}
      />
    ),
    startOn: <DayInput label={t('plans.items.start')} {...form.getInputProps('startOn')} />,
    priority: (
      <Select
        label={t('plans.items.priority')}
        allowDeselect={false}
        data={PRIORITIES.map((value) => ({ value, label: t(`plans.priority.${value}`) }))}
        {...form.getInputProps('priority')}
      />
    ),
    dependsOnIds: (
      <ItemsPicker
        label={t('plans.items.dependsOn')}
        councilId={councilId}
        but={item?.id}
        known={named(item?.dependsOn)}
        {...form.getInputProps('dependsOnIds')}
      />
    ),
    decisionId: <DecisionOfItem form={form} councilId={councilId} known={knownOrigin} />,
    seminarId: <SeminarOfItem form={form} councilId={councilId} known={knownOrigin} />,
    ...usePlanAndGoal({ form, councilId, item }),
    riskIds: (
      <RisksPicker
        label={t('plans.items.risks')}
        councilId={councilId}
        known={[...named(item?.risks), ...(known.risks ?? [])]}
        {...form.getInputProps('riskIds')}
      />
    ),
    measureIds: (
      <MeasuresPicker
        label={t('plans.items.measures')}
        councilId={councilId}
        known={[...named(item?.measures), ...(known.measures ?? [])]}
        {...form.getInputProps('measureIds')}
      />
    ),
    doneCriterion: <LongText label={t('plans.items.doneCriterion')} most={1000} {...form.getInputProps('doneCriterion')} />,
    description: <LongText label={t('plans.items.description')} most={4000} {...form.getInputProps('description')} />,
    phase: choice('phase', PHASES, t('plans.items.phase'), (value) => t(`risks.measurePhase.${value}`)),
    cooperationForm: choice('cooperationForm', FORMS, t('plans.items.cooperationForm'), (value) => t(`councils.cooperationForm.${value}`)),
    approach: choice('approach', APPROACHES, t('plans.items.approach'), (value) => t(`councils.approach.${value}`)),
  };
}
