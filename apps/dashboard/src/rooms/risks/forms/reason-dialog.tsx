import { Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { FormDialog } from '../../../ui/form-dialog';
import type { DialogState } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';
import { ChangedMeanwhile } from './changed-meanwhile';
import type { RiskData } from '../risk-page';

const CloseRisk = graphql(`
  mutation CloseRisk($input: CloseRiskInput!) {
    closeRisk(input: $input) {
      id
      version
    }
  }
`);

const ReopenRisk = graphql(`
  mutation ReopenRisk($input: ReopenRiskInput!) {
    reopenRisk(input: $input) {
      id
      version
    }
  }
`);

/** Closing and reopening: a step that needs a reason, which stays in the history of the risk. */
export function ReasonDialog({ risk, dialog, step }: { risk: RiskData; dialog: DialogState; step: 'close' | 'reopen' }) {
  const { t } = useTranslation();
  const form = useDraftForm({
    draft: `risk/${risk.id}/${step}`,
    initialValues: { reason: '' },
    validate: { reason: (value) => (value.trim() ? null : t('ui.required')) },
  });
  const options = { form, success: 'ui.done', onDone: dialog.close };
  const close = useAct(CloseRisk, options);
  const reopen = useAct(ReopenRisk, options);
  const act = step === 'close' ? close : reopen;
  return (
    <FormDialog
      title={t(`risks.${step}.title`)}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      saveLabel={t(`risks.${step}.do`)}
      onSubmit={form.onSubmit(({ reason }) => void act.run({ input: { id: risk.id, version: risk.version, reason } }))}
    >
      <ChangedMeanwhile risk={risk} />
      <Text size="sm">{t(`risks.${step}.text`)}</Text>
      <Textarea label={t('risks.reason')} required autosize minRows={2} maxLength={2000} {...form.getInputProps('reason')} />
    </FormDialog>
  );
}
