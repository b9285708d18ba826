import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../../ui/day-input';
import { FormDialog, type Running } from '../../../ui/form-dialog';
import { LongText } from '../../../ui/long-text';
import type { DialogState } from '../../../ui/use-dialog-param';
import type { DraftForm } from '../../../ui/use-draft-form';

export type EndingValues = { validTo: string | null; reason: string };

interface EndingDialogProps {
  title: string;
  text: string;
  action: string;
  dialog: DialogState;
  form: DraftForm<EndingValues>;
  act: Running;
  onEnd: (validTo: string, reason: string | null) => void;
  from: string;
}

/** Nothing is deleted: what ends keeps its place in the history, with its last day and the reason. */
export function EndingDialog({ title, text, action, dialog, form, act, onEnd, from }: EndingDialogProps) {
  const { t } = useTranslation();
  return (
    <FormDialog
      title={title}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      saveLabel={action}
      onSubmit={form.onSubmit(({ validTo, reason }) => {
        if (validTo) onEnd(validTo, reason.trim() || null);
      })}
    >
      <Text size="sm">{text}</Text>
      <DayInput label={t('councils.members.lastDay')} required minDate={from} {...form.getInputProps('validTo')} />
      <LongText label={t('councils.members.reason')} most={500} {...form.getInputProps('reason')} />
    </FormDialog>
  );
}
