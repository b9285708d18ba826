import { Alert } from '@mantine/core';
import { IconMailForward } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { FormDialog } from '../../../ui/form-dialog';
import { LongText } from '../../../ui/long-text';
import { useDraftForm } from '../../../ui/use-draft-form';
import type { SeminarHead } from './seminar-head';

const CancelSeminar = graphql(`
  mutation CancelSeminar($input: CancelSeminarInput!) {
    cancelSeminar(input: $input) {
      id
      state
    }
  }
`);

/** Says before the click who will be told; the reason stands in their mails. */
export function CancelDialog({ seminar: { id, version, answerCounts }, onClose }: { seminar: SeminarHead; onClose: () => void }) {
  const { t } = useTranslation();
  const form = useDraftForm({
    draft: `seminar:${id}:cancel`,
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim() ? null : t('ui.required')) },
  });
  const cancel = useAct(CancelSeminar, { form, success: 'seminars.cancel.done', onDone: onClose });
  return (
    <FormDialog
      title={t('seminars.cancel.title')}
      opened
      onClose={onClose}
      form={form}
      act={cancel}
      saveLabel={t('seminars.cancel.submit')}
      onSubmit={form.onSubmit(({ reason }) => void cancel.run({ input: { id, version, reason: reason.trim() } }))}
    >
      <Alert color="yellow" icon={<IconMailForward />}>
        {t('seminars.cancel.told', { count: answerCounts.invited })}
      </Alert>
      <LongText
        label={t('seminars.cancel.reason')}
        description={t('seminars.cancel.reasonHint')}
        required
        most={1000}
        {...form.getInputProps('reason')}
      />
    </FormDialog>
  );
}
