import { Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { DayInput } from '../../../ui/day-input';
import { FormDialog } from '../../../ui/form-dialog';
import { plusDays, today } from '../../../ui/format';
import type { DialogState } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';
import type { RiskData } from '../risk/risk-query';
import { ChangedMeanwhile } from '../forms/changed-meanwhile';

/** As the server has it: three years. */
const LONGEST_DAYS = 1096;

const AcceptRisk = graphql(`
  mutation AcceptRisk($input: AcceptRiskInput!) {
    acceptRisk(input: $input) {
      id
      version
    }
  }
`);

/** The decision to bear a risk: why, and until when. */
export function AcceptDialog({ risk, dialog }: { risk: RiskData; dialog: DialogState }) {
  const { t } = useTranslation();
  const form = useDraftForm<{ reason: string; expiresOn: string | null }>({
    draft: `risk/${risk.id}/accept`,
    initialValues: { reason: '', expiresOn: plusDays(today(), 365) },
    validate: {
      reason: (value) => (value.trim() ? null : t('ui.required')),
      expiresOn: (value) => (value ? null : t('ui.required')),
    },
  });
  const act = useAct(AcceptRisk, { form, success: 'risks.accept.done', onDone: dialog.close });
  return (
    <FormDialog
      title={t('risks.accept.title')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      saveLabel={t('risks.accept.do')}
      onSubmit={form.onSubmit(({ reason, expiresOn }) => {
        if (expiresOn) void act.run({ input: { riskId: risk.id, version: risk.version, reason, expiresOn } });
      })}
    >
      <ChangedMeanwhile risk={risk} />
      {risk.current && (
        <Text size="sm">{t('risks.accept.text', { level: t(`risks.riskLevel.${risk.current.level}`), score: risk.current.score })}</Text>
      )}
      <Textarea label={t('risks.accept.reason')} required autosize minRows={3} maxLength={2000} {...form.getInputProps('reason')} />
      <DayInput
        label={t('risks.accept.until')}
        description={t('risks.accept.untilHint')}
        required
        minDate={plusDays(today(), 1)}
        maxDate={plusDays(today(), LONGEST_DAYS)}
        {...form.getInputProps('expiresOn')}
      />
    </FormDialog>
  );
}
