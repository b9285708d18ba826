import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { RiskStatus } from '../../../graph/generated/graphql';
import { useAct } from '../../../graph/use-act';
import { FormDialog } from '../../../ui/form-dialog';
import { useFormat } from '../../../ui/format';
import type { DialogState } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';
import type { RiskData } from '../risk/risk-query';
import { ChangedMeanwhile } from '../forms/changed-meanwhile';

const REVIEWED: RiskStatus[] = ['OPEN', 'MONITORED'];

const ReviewRisk = graphql(`
  mutation ReviewRisk($input: ReviewRiskInput!) {
    reviewRisk(input: $input) {
      id
      version
    }
  }
`);

/** What was looked at and what came out; an accepted risk stays monitored. */
export function ReviewDialog({ risk, dialog }: { risk: RiskData; dialog: DialogState }) {
  const { t } = useTranslation();
  const format = useFormat();
  const form = useDraftForm<{ reason: string; status: RiskStatus }>({
    draft: `risk/${risk.id}/review`,
    initialValues: { reason: '', status: risk.status },
    inWords: { status: (status) => t(`risks.riskStatus.${status}`) },
    validate: { reason: (value) => (value.trim() ? null : t('ui.required')) },
  });
  const act = useAct(ReviewRisk, { form, success: 'risks.review.done', onDone: dialog.close });
  return (
    <FormDialog
      title={t('risks.review.title')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      saveLabel={t('risks.review.save')}
      onSubmit={form.onSubmit(({ reason, status }) => void act.run({ input: { riskId: risk.id, version: risk.version, reason, status } }))}
    >
      <ChangedMeanwhile risk={risk} />
      <Text size="sm">
        {risk.reviewDueOn ? t('risks.review.due', { day: format.day(risk.reviewDueOn) }) : t('risks.review.noDay')} {t('risks.review.text')}
      </Text>
      <Textarea label={t('risks.review.reason')} required autosize minRows={3} maxLength={4000} {...form.getInputProps('reason')} />
      {!risk.acceptance && (
        <Radio.Group label={t('risks.review.status')} {...form.getInputProps('status')}>
          <Stack gap="xs" mt="xs">
            {REVIEWED.map((status) => (
              <Radio key={status} value={status} label={t(`risks.riskStatus.${status}`)} />
            ))}
          </Stack>
        </Radio.Group>
      )}
    </FormDialog>
  );
}
