import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../graph/generated';
import { useAct } from '../../../../graph/use-act';
import { FormDialog } from '../../../../ui/form-dialog';
import { LongText } from '../../../../ui/long-text';
import type { DialogState } from '../../../../ui/use-dialog-param';
import { useDraftForm } from '../../../../ui/use-draft-form';
import type { ItemData } from '../item/item-query';

const VerifyActionItem = graphql(`
  mutation VerifyActionItem($input: VerifyActionItemInput!) {
    verifyActionItem(input: $input) {
      id
      version
    }
  }
`);

const ReturnActionItem = graphql(`
  mutation ReturnActionItem($input: ReturnActionItemInput!) {
    returnActionItem(input: $input) {
      id
      version
    }
  }
`);

const DropActionItem = graphql(`
  mutation DropActionItem($input: DropActionItemInput!) {
    dropActionItem(input: $input) {
      id
      version
    }
  }
`);

interface StepProps {
  item: Pick<ItemData, 'id' | 'version' | 'doneCriterion'>;
  dialog: DialogState;
}

export function VerifyDialog({ item, dialog }: StepProps) {
  const { t } = useTranslation();
  const { id, version, doneCriterion } = item;
  const form = useDraftForm({ draft: `action/${id}/verify`, initialValues: { note: '' } });
  const act = useAct(VerifyActionItem, { form, success: 'plans.verify.done', onDone: dialog.close });
  return (
    <FormDialog
      title={t('plans.verify.title')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      saveLabel={t('plans.verify.do')}
      onSubmit={form.onSubmit(({ note }) => void act.run({ input: { id, version, note } }))}
    >
      {doneCriterion && <Text size="sm">{t('plans.items.doneWhen', { criterion: doneCriterion })}</Text>}
      <LongText label={t('plans.items.note')} most={4000} {...form.getInputProps('note')} />
    </FormDialog>
  );
}

export function ReturnDialog({ item, dialog }: StepProps) {
  const { t } = useTranslation();
  const { id, version } = item;
  const form = useReason(`action/${id}/return`);
  const act = useAct(ReturnActionItem, { form, success: 'plans.return.done', onDone: dialog.close });
  return (
    <FormDialog
      title={t('plans.return.title')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      saveLabel={t('plans.return.do')}
      onSubmit={form.onSubmit(({ reason }) => void act.run({ input: { id, version, reason } }))}
    >
      <LongText label={t('plans.return.reason')} required most={2000} {...form.getInputProps('reason')} />
    </FormDialog>
  );
}

export function DropDialog({ item, dialog }: StepProps) {
  const { t } = useTranslation();
  const { id, version } = item;
  const form = useReason(`action/${id}/drop`);
  const act = useAct(DropActionItem, { form, success: 'plans.drop.done', onDone: dialog.close });
  return (
    <FormDialog
      title={t('plans.drop.title')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      saveLabel={t('plans.drop.do')}
      onSubmit={form.onSubmit(({ reason }) => void act.run({ input: { id, version, reason } }))}
    >
      <Text size="sm">{t('plans.drop.text')}</Text>
      <LongText label={t('plans.drop.reason')} required most={2000} {...form.getInputProps('reason')} />
    </FormDialog>
  );
}

function useReason(draft: string) {
  const { t } = useTranslation();
  return useDraftForm({ draft, initialValues: { reason: '' }, validate: { reason: (value) => (value.trim() ? null : t('ui.required')) } });
}
