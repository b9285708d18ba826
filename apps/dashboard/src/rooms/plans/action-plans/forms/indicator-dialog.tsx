import { Grid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../graph/generated';
import type { IndicatorPartsFragment } from '../../../../graph/generated/graphql';
import { useAct } from '../../../../graph/use-act';
import { DayInput } from '../../../../ui/day-input';
import { FormDialog } from '../../../../ui/form-dialog';
import type { DialogState } from '../../../../ui/use-dialog-param';
import { useDraftForm } from '../../../../ui/use-draft-form';
import type { PlanData } from '../plan-query';
import { FigureInput } from './figure-input';

const AddGoalIndicator = graphql(`
  mutation AddGoalIndicator($input: AddGoalIndicatorInput!) {
    addGoalIndicator(input: $input) {
      id
    }
  }
`);
const UpdateGoalIndicator = graphql(`
  mutation UpdateGoalIndicator($input: UpdateGoalIndicatorInput!) {
    updateGoalIndicator(input: $input) {
      id
    }
  }
`);

interface IndicatorDialogProps {
  plan: PlanData;
  goalId: string;
  /** Undefined: a new one. */
  indicator: IndicatorPartsFragment | undefined;
  dialog: DialogState;
}

type Values = {
  name: string;
  unit: string;
  baseline: number | '';
  baselineOn: string | null;
  target: number | '';
  targetOn: string | null;
};

const HALF = { base: 12, sm: 6 };

/** A new one leads from the first to the last day of the plan, unless something else is said. */
export function IndicatorDialog({ plan, goalId, indicator, dialog }: IndicatorDialogProps) {
  const { t } = useTranslation();
  const filled = (value: string | number | null) => (value === null || String(value).trim() === '' ? t('ui.required') : null);
  const form = useDraftForm<Values>({
    draft: indicator ? `indicator/${indicator.id}` : `goal/${goalId}/indicator`,
    initialValues: {
      name: indicator?.name ?? '',
      unit: indicator?.unit ?? '',
      baseline: indicator?.baseline ?? '',
      baselineOn: indicator?.baselineOn ?? plan.periodFrom,
      target: indicator?.target ?? '',
      targetOn: indicator?.targetOn ?? plan.periodTo,
    },
    validate: { name: filled, unit: filled, baseline: filled, baselineOn: filled, target: filled, targetOn: filled },
  });
  const options = { form, onDone: dialog.close };
  const add = useAct(AddGoalIndicator, { ...options, success: 'plans.indicator.added' });
  const update = useAct(UpdateGoalIndicator, { ...options, success: 'ui.done' });
  const save = ({ baseline, baselineOn, target, targetOn, ...words }: Values) => {
    // All of them are there: the rules above see to it.
    const sent = { ...words, baseline: Number(baseline), baselineOn: baselineOn ?? '', target: Number(target), targetOn: targetOn ?? '' };
    if (!indicator) return void add.run({ input: { goalId, ...sent } });
    const changed = Object.keys(form.changed());
    const changes = Object.fromEntries(Object.entries(sent).filter(([field]) => changed.includes(field)));
    return void update.run({ input: { id: indicator.id, version: indicator.version, ...changes } });
  };
  return (
    <FormDialog
      title={t(indicator ? 'plans.indicator.edit' : 'plans.indicator.add')}
      size="xl"
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={indicator ? update : add}
      onSubmit={form.onSubmit(save)}
    >
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
      </Grid>
    </FormDialog>
  );
}
