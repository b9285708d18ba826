import { Select, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { Confidence, ProposalLineFragment } from '../../../graph/generated/graphql';
import { useAct } from '../../../graph/use-act';
import { FormDialog } from '../../../ui/form-dialog';
import type { DialogState } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';
import type { RiskData } from '../risk/risk-query';
import { CONFIDENCES } from '../terms';
import { ChangedMeanwhile } from '../forms/changed-meanwhile';
import { ProposedBeside } from './proposed-scores';

const ConfirmProposedScore = graphql(`
  mutation ConfirmProposedScore($input: ConfirmProposedScoreInput!) {
    confirmProposedScore(input: $input) {
      id
    }
  }
`);

type Values = { confidence: Confidence; reason: string };

export function ConfirmDialog({ risk, proposal, dialog }: { risk: RiskData; proposal: ProposalLineFragment; dialog: DialogState }) {
  const { t } = useTranslation();
  const form = useDraftForm<Values>({
    draft: `proposal/${proposal.id}/confirm`,
    initialValues: { confidence: 'MEDIUM', reason: '' },
    validate: { reason: (value) => (value.trim() ? null : t('ui.required')) },
  });
  const act = useAct(ConfirmProposedScore, { form, success: 'risks.score.done', onDone: dialog.close });
  return (
    <FormDialog
      title={t('risks.proposal.confirming')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      saveLabel={t('risks.proposal.confirm')}
      onSubmit={form.onSubmit((values) => void act.run({ input: { proposalId: proposal.id, version: proposal.version, ...values } }))}
    >
      <ChangedMeanwhile risk={risk} />
      <Text fw={600}>
        {proposal.measure.ref} {proposal.measure.title}
      </Text>
      <ProposedBeside risk={risk} proposal={proposal} />
      <Select
        label={t('risks.score.confidence')}
        allowDeselect={false}
        data={CONFIDENCES.map((value) => ({ value, label: t(`risks.confidence.${value}`) }))}
        {...form.getInputProps('confidence')}
      />
      <Textarea label={t('risks.score.reason')} required autosize minRows={3} maxLength={4000} {...form.getInputProps('reason')} />
    </FormDialog>
  );
}
