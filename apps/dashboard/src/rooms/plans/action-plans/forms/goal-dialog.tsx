import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../graph/generated';
import { useAct } from '../../../../graph/use-act';
import { FormDialog } from '../../../../ui/form-dialog';
import { LongText } from '../../../../ui/long-text';
import type { DialogState } from '../../../../ui/use-dialog-param';
import { useDraftForm } from '../../../../ui/use-draft-form';
import type { Goal } from '../plan-query';

const AddPlanGoal = graphql(`
  mutation AddPlanGoal($input: AddPlanGoalInput!) {
    addPlanGoal(input: $input) {
      id
    }
  }
`);
const UpdatePlanGoal = graphql(`
  mutation UpdatePlanGoal($input: UpdatePlanGoalInput!) {
    updatePlanGoal(input: $input) {
      id
    }
  }
`);

interface GoalDialogProps {
  priorityId: string;
  /** Undefined: a new one. */
  goal: Goal | undefined;
  dialog: DialogState;
}

export function GoalDialog({ priorityId, goal, dialog }: GoalDialogProps) {
  const { t } = useTranslation();
  const form = useDraftForm({
    draft: goal ? `goal/${goal.id}` : `priority/${priorityId}/goal`,
    initialValues: { text: goal?.text ?? '' },
    validate: { text: (value) => (value.trim() ? null : t('ui.required')) },
  });
  const options = { form, onDone: dialog.close };
  const add = useAct(AddPlanGoal, { ...options, success: 'plans.goal.added' });
  const update = useAct(UpdatePlanGoal, { ...options, success: 'ui.done' });
  const save = ({ text }: { text: string }) =>
    goal ? void update.run({ input: { id: goal.id, version: goal.version, text } }) : void add.run({ input: { priorityId, text } });
  return (
    <FormDialog
      title={t(goal ? 'plans.goal.edit' : 'plans.goal.add')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={goal ? update : add}
      onSubmit={form.onSubmit(save)}
    >
      <LongText label={t('plans.goal.text')} description={t('plans.goal.hint')} required most={1000} {...form.getInputProps('text')} />
    </FormDialog>
  );
}
