import { Grid, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../../../ui/day-input';
import { LongText } from '../../../../ui/long-text';
import { InstitutionPicker, InstitutionsPicker, PersonPicker, type Choice } from '../../../../ui/pickers';
import type { DraftForm } from '../../../../ui/use-draft-form';
import { RisksPicker } from '../../../risks/forms/risks-picker';
import type { ItemData } from '../item/item-query';
import { APPROACHES, FORMS, PHASES, PRIORITIES } from '../terms';
import { ItemOriginFields, originOf } from './item-origin-fields';
import { ItemsPicker, JointCouncilsPicker, MeasuresPicker } from './item-pickers';
import type { ItemValues, KnownTies } from './item-values';
import { PlanAndGoal } from './plan-and-goal';

const HALF = { base: 12, sm: 6 };
const named = (list: { id: string; ref: string; title: string }[] = []): Choice[] =>
  list.map(({ id, ref, title }) => ({ id, label: `${ref} ${title}` }));

interface ItemFieldsProps {
  form: DraftForm<ItemValues>;
  councilId: string;
  /** Undefined: a new one. */
  item: ItemData | undefined;
  /** Names of what a new one springs from. */
  known?: KnownTies;
}

/** Who, what and by when come first; all else may stay empty. */
export function ItemFields({ form, councilId, item, known = {} }: ItemFieldsProps) {
  const { t } = useTranslation();
  const clearable = { clearable: true, clearButtonProps: { 'aria-label': t('ui.clear') } };
  const { ownerInstitutionId, councilIds } = form.getValues();
  const institutions = [item?.ownerInstitution ?? [], item?.helpers ?? []].flat().map(({ id, name }) => ({ id, label: name }));
  return (
    <Grid gap="md">
      <Grid.Col span={12}>
        <TextInput label={t('plans.items.whatToDo')} required maxLength={300} {...form.getInputProps('title')} />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <InstitutionPicker
          label={t('plans.items.owner')}
          required
          councilIds={[councilId, ...councilIds]}
          known={institutions}
          {...form.getInputProps('ownerInstitutionId')}
        />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <PersonPicker
          label={t('plans.items.assignee')}
          scope={ownerInstitutionId ? { institutionId: ownerInstitutionId } : { councilId }}
          known={item?.assignee ? [{ id: item.assignee.id, label: item.assignee.name }] : []}
          {...form.getInputProps('assigneePersonId')}
        />
      </Grid.Col>
      {!item && (
        <Grid.Col span={HALF}>
          <DayInput label={t('plans.items.due')} required {...form.getInputProps('dueOn')} />
        </Grid.Col>
      )}
      <Grid.Col span={HALF}>
        <DayInput label={t('plans.items.start')} {...form.getInputProps('startOn')} />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <Select
          label={t('plans.items.priority')}
          allowDeselect={false}
          data={PRIORITIES.map((value) => ({ value, label: t(`plans.priority.${value}`) }))}
          {...form.getInputProps('priority')}
        />
      </Grid.Col>
      <ItemOriginFields form={form} councilId={councilId} known={item ? originOf(item) : known.origin} />
      <PlanAndGoal form={form} councilId={councilId} item={item} />
      <Grid.Col span={12}>
        <LongText label={t('plans.items.doneCriterion')} most={1000} {...form.getInputProps('doneCriterion')} />
      </Grid.Col>
      <Grid.Col span={12}>
        <LongText label={t('plans.items.description')} most={4000} {...form.getInputProps('description')} />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <RisksPicker
          label={t('plans.items.risks')}
          councilId={councilId}
          known={[...named(item?.risks), ...(known.risks ?? [])]}
          {...form.getInputProps('riskIds')}
        />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <MeasuresPicker
          label={t('plans.items.measures')}
          councilId={councilId}
          known={[...named(item?.measures), ...(known.measures ?? [])]}
          {...form.getInputProps('measureIds')}
        />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <InstitutionsPicker label={t('plans.items.helpers')} known={institutions} {...form.getInputProps('helperIds')} />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <ItemsPicker
          label={t('plans.items.dependsOn')}
          councilId={councilId}
          but={item?.id}
          known={named(item?.dependsOn)}
          {...form.getInputProps('dependsOnIds')}
        />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <JointCouncilsPicker
          label={t('plans.items.jointCouncils')}
          but={councilId}
          known={[...(item?.jointCouncils ?? []).map(({ id, name }) => ({ id, label: name })), ...(known.councils ?? [])]}
          {...form.getInputProps('councilIds')}
        />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <Select
          {...clearable}
          label={t('plans.items.phase')}
          data={PHASES.map((value) => ({ value, label: t(`risks.measurePhase.${value}`) }))}
          {...form.getInputProps('phase')}
        />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <Select
          {...clearable}
          label={t('plans.items.cooperationForm')}
          data={FORMS.map((value) => ({ value, label: t(`councils.cooperationForm.${value}`) }))}
          {...form.getInputProps('cooperationForm')}
        />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <Select
          {...clearable}
          label={t('plans.items.approach')}
          data={APPROACHES.map((value) => ({ value, label: t(`councils.approach.${value}`) }))}
          {...form.getInputProps('approach')}
        />
      </Grid.Col>
    </Grid>
  );
}
