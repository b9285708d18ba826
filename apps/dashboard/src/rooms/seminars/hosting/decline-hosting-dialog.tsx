import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { FormDialog } from '../../../ui/form-dialog';
import { LongText } from '../../../ui/long-text';
import { useDraftForm } from '../../../ui/use-draft-form';

const DeclineHosting = graphql(`
  mutation DeclineHosting($input: DeclineHostingInput!) {
    declineHosting(input: $input) {
      id
      state
    }
  }
`);

interface DeclineHostingDialogProps {
  hostId: string;
  council: string;
  onClose: () => void;
}

/** Leads back to the list: the seminar is not theirs to see any more. */
export function DeclineHostingDialog({ hostId, council, onClose }: DeclineHostingDialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useDraftForm({
    draft: `host:${hostId}:decline`,
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim() ? null : t('ui.required')) },
  });
  const decline = useAct(DeclineHosting, {
    form,
    success: 'seminars.hosting.declined',
    onDone: () => void navigate({ to: '/seminars' }),
  });
  return (
    <FormDialog
      title={t('seminars.hosting.declineTitle', { council })}
      opened
      onClose={onClose}
      form={form}
      act={decline}
      saveLabel={t('seminars.hosting.declineSubmit')}
      onSubmit={form.onSubmit(({ reason }) => void decline.run({ input: { id: hostId, reason: reason.trim() } }))}
    >
      <LongText
        label={t('seminars.hosting.reason')}
        description={t('seminars.hosting.reasonHint')}
        required
        most={1000}
        {...form.getInputProps('reason')}
      />
    </FormDialog>
  );
}
