import { Text, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TypedDocumentString } from '../../../graph/generated/graphql';
import { useAct } from '../../../graph/use-act';
import { FormDialog } from '../../../ui/form-dialog';
import type { DialogState } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';

interface ReasonDialogProps<Result, Input> {
  dialog: DialogState;
  /** Its words: `<words>.title`, `.text`, `.do`. */
  words: 'risks.close' | 'risks.reopen' | 'risks.gap.closing' | 'risks.measure.dropping' | 'risks.proposal.declining';
  /** What it is about, or what to know before. */
  children: ReactNode;
  /** Where what was typed is kept. */
  draft: string;
  mutation: TypedDocumentString<Result, { input: Input }>;
  input: Omit<Input, 'reason'>;
}

/** A step that needs a reason, which stays in the history of what it is about. */
export function ReasonDialog<Result, Input>({ dialog, words, children, draft, mutation, input }: ReasonDialogProps<Result, Input>) {
  const { t } = useTranslation();
  const form = useDraftForm({
    draft,
    initialValues: { reason: '' },
    validate: { reason: (value) => (value.trim() ? null : t('ui.required')) },
  });
  const act = useAct(mutation, { form, success: 'ui.done', onDone: dialog.close });
  return (
    <FormDialog
      title={t(`${words}.title`)}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      saveLabel={t(`${words}.do`)}
      onSubmit={form.onSubmit(({ reason }) => void act.run({ input: { ...input, reason } as Input }))}
    >
      {children}
      <Text size="sm">{t(`${words}.text`)}</Text>
      <Textarea label={t('risks.reason')} required autosize minRows={2} maxLength={2000} {...form.getInputProps('reason')} />
    </FormDialog>
  );
}
