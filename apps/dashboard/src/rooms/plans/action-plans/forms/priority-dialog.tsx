import { Button, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../graph/generated';
import { useAct } from '../../../../graph/use-act';
import { FormDialog } from '../../../../ui/form-dialog';
import { LongText } from '../../../../ui/long-text';
import { SectionError } from '../../../../ui/section-error';
import type { DialogState } from '../../../../ui/use-dialog-param';
import { useDraftForm } from '../../../../ui/use-draft-form';
import type { PlanData, Priority } from '../plan-query';
import { NeedFields, type PriorityValues } from './need-fields';
import { aNeed, needValuesOf, sentNeed } from './need-values';

const AddPlanPriority = graphql(`
  mutation AddPlanPriority($input: AddPlanPriorityInput!) {
    addPlanPriority(input: $input) {
      id
    }
  }
`);
const UpdatePlanPriority = graphql(`
  mutation UpdatePlanPriority($input: UpdatePlanPriorityInput!) {
    updatePlanPriority(input: $input) {
      id
    }
  }
`);

interface PriorityDialogProps {
  plan: PlanData;
  /** Undefined: a new one. */
  priority: Priority | undefined;
  dialog: DialogState;
}

export function PriorityDialog({ plan, priority, dialog }: PriorityDialogProps) {
  const { t } = useTranslation();
  const form = useDraftForm<PriorityValues>({
    draft: priority ? `priority/${priority.id}` : `plan/${plan.id}/priority`,
    initialValues: { text: priority?.text ?? '', needs: priority?.needs.map(needValuesOf) ?? [aNeed()] },
    inWords: { needs: (needs) => t('plans.need.count', { count: needs.length }) },
    validate: {
      text: (value) => (value.trim() ? null : t('ui.required')),
      needs: {
        riskId: (value, { needs }, path) => missing(value, needs, path, 'RISK'),
        decisionId: (value, { needs }, path) => missing(value, needs, path, 'DECISION'),
        seminarId: (value, { needs }, path) => missing(value, needs, path, 'SEMINAR'),
        note: (value, { needs }, path) => missing(value.trim(), needs, path, 'NOTE'),
      },
    },
  });
  const missing = (value: string | null, needs: PriorityValues['needs'], path: string, kind: string) =>
    !value && needs[Number(path.split('.')[1])]?.kind === kind ? t('ui.required') : null;
  const options = { form, onDone: dialog.close };
  const add = useAct(AddPlanPriority, { ...options, success: 'plans.priority.added' });
  const update = useAct(UpdatePlanPriority, { ...options, success: 'ui.done' });
  const save = (values: PriorityValues) => {
    if (!priority) return void add.run({ input: { planId: plan.id, text: values.text, needs: values.needs.map(sentNeed) } });
    const { needs, ...changed } = form.changed();
    return void update.run({
      input: { id: priority.id, version: priority.version, ...changed, ...(needs && { needs: needs.map(sentNeed) }) },
    });
  };
  return (
    <FormDialog
      title={t(priority ? 'plans.priority.edit' : 'plans.priority.add')}
      size="xl"
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={priority ? update : add}
      onSubmit={form.onSubmit(save)}
    >
      <LongText label={t('plans.priority.text')} required most={1000} {...form.getInputProps('text')} />
      <Stack gap="sm">
        {form.getValues().needs.map((_need, at) => (
          <NeedFields key={at} form={form} at={at} plan={plan} priority={priority} />
        ))}
        <SectionError {...form.getInputProps('needs')} />
        <div>
          <Button variant="default" leftSection={<IconPlus size={18} />} onClick={() => form.insertListItem('needs', aNeed())}>
            {t('plans.need.add')}
          </Button>
        </div>
      </Stack>
    </FormDialog>
  );
}
