import { Grid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { RoundOfRiskFragment } from '../../../graph/generated/graphql';
import { useAct } from '../../../graph/use-act';
import { FormDialog } from '../../../ui/form-dialog';
import type { DialogState } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';
import { ClosedMeanwhile } from '../forms/changed-meanwhile';
import { JudgementFields, MatrixNote, type Matrix } from '../forms/judgement-fields';
import { judgementOf, judgementRules, judgementValuesOf, noJudgement, type JudgementValues } from '../forms/judgement-values';
import type { RiskData } from '../risk/risk-query';

const SubmitAssessment = graphql(`
  mutation SubmitAssessment($input: SubmitAssessmentInput!) {
    submitAssessment(input: $input) {
      id
    }
  }
`);

interface SubmitDialogProps {
  risk: RiskData;
  place: RoundOfRiskFragment;
  institution: { id: string; name: string };
  matrix: Matrix;
  dialog: DialogState;
}

/** Scores for an institution; who has scored before begins with what was said then. */
export function SubmitDialog({ risk, place, institution, matrix, dialog }: SubmitDialogProps) {
  const { t } = useTranslation();
  const before = place.submissions.find((one) => one.institution.id === institution.id && one.matrix.id === matrix.id);
  const form = useDraftForm<JudgementValues>({
    draft: `risk/${risk.id}/submit/${place.round.id}/${institution.id}`,
    initialValues: before ? judgementValuesOf(before) : noJudgement,
    validate: judgementRules(t),
  });
  const act = useAct(SubmitAssessment, { form, success: 'risks.round.submitted', onDone: dialog.close });
  return (
    <FormDialog
      title={t('risks.round.submitFor', { institution: institution.name })}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      saveLabel={t('risks.round.submit')}
      onSubmit={form.onSubmit(
        (values) =>
          void act.run({
            input: { roundId: place.round.id, riskId: risk.id, institutionId: institution.id, ...judgementOf(values, matrix.dimensions) },
          }),
      )}
    >
      <ClosedMeanwhile risk={risk} />
      <MatrixNote matrix={matrix} />
      <Text size="sm">{t('risks.round.alone', { kind: t(`risks.assessmentKind.${place.round.kind}`) })}</Text>
      <Grid gap="md">
        <JudgementFields form={form} matrix={matrix} horizonMonths={risk.horizonMonths} />
      </Grid>
    </FormDialog>
  );
}
