import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../graph/generated';
import type { IndicatorPartsFragment } from '../../../../graph/generated/graphql';
import { useAct } from '../../../../graph/use-act';
import { FormDialog } from '../../../../ui/form-dialog';
import type { DialogState } from '../../../../ui/use-dialog-param';
import { useDraftForm } from '../../../../ui/use-draft-form';
import type { PlanData } from '../plan-query';
import { IndicatorFields } from './indicator-fields';
import { changedIndicator, indicatorRules, indicatorValues, sentIndicator, type IndicatorValues } from './indicator-values';

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

/** A new one leads from the first to the last day of the plan, unless something else is said. */
export function IndicatorDialog({ plan, goalId, indicator, dialog }: IndicatorDialogProps) {
  const { t } = useTranslation();
  const form = useDraftForm<IndicatorValues>({
    draft: indicator ? `indicator/${indicator.id}` : `goal/${goalId}/indicator`,
    initialValues: indicatorValues(indicator, plan),
    validate: indicatorRules(t),
  });
  const options = { form, onDone: dialog.close };
  const add = useAct(AddGoalIndicator, { ...options, success: 'plans.indicator.added' });
  const update = useAct(UpdateGoalIndicator, { ...options, success: 'ui.done' });
  const save = (values: IndicatorValues) => {
    if (!indicator) return void add.run({ input: { goalId, ...sentIndicator(values) } });
    return void update.run({ input: { id: indicator.id, version: indicator.version, ...changedIndicator(values, form.changed()) } });
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
      <IndicatorFields form={form} />
    </FormDialog>
  );
}
