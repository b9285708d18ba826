import { Grid, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { AssessmentKind } from '../../../graph/generated/graphql';
import { useAct } from '../../../graph/use-act';
import { DayInput } from '../../../ui/day-input';
import { FormDialog } from '../../../ui/form-dialog';
import { today } from '../../../ui/format';
import type { DialogState } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';
import type { RiskData } from '../risk/risk-query';
import { ChangedMeanwhile } from './changed-meanwhile';
import { KINDS } from '../terms';
import { JudgementFields, MatrixNote } from './judgement-fields';
import { judgementOf, judgementRules, noJudgement, type JudgementValues } from './judgement-values';

export const ModerateAssessment = graphql(`
  mutation ModerateAssessment($input: ModerateAssessmentInput!) {
    moderateAssessment(input: $input) {
      id
    }
  }
`);

type ScoreValues = JudgementValues & { kind: AssessmentKind; assessedOn: string | null };

/** A result outside of any round. */
export function ScoreDialog({ risk, dialog }: { risk: RiskData; dialog: DialogState }) {
  const { t } = useTranslation();
  const matrix = risk.council.riskSettings?.matrix;
  const form = useDraftForm<ScoreValues>({
    draft: `risk/${risk.id}/score`,
    initialValues: { ...noJudgement, kind: 'CURRENT', assessedOn: today() },
    validate: judgementRules(t),
  });
  const act = useAct(ModerateAssessment, { form, success: 'risks.score.done', onDone: dialog.close });
  if (!matrix) return null;
  return (
    <FormDialog
      title={t('risks.score.title')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      saveLabel={t('risks.score.save')}
      onSubmit={form.onSubmit(
        ({ kind, assessedOn, ...judgement }) =>
          void act.run({
            input: { riskId: risk.id, version: risk.version, kind, assessedOn, ...judgementOf(judgement, matrix.dimensions) },
          }),
      )}
    >
      <ChangedMeanwhile risk={risk} />
      <MatrixNote matrix={matrix} />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, sm: 6 }}>
          <Select
            label={t('risks.score.kind')}
            required
            allowDeselect={false}
            data={KINDS.map((value) => ({ value, label: t(`risks.assessmentKind.${value}`) }))}
            {...form.getInputProps('kind')}
          />
        </Grid.Col>
        <Grid.Col span={{ base: 12, sm: 6 }}>
          <DayInput
            label={t('risks.score.on')}
            required
            maxDate={today()}
            minDate={risk.identifiedOn}
            {...form.getInputProps('assessedOn')}
          />
        </Grid.Col>
        <JudgementFields form={form} matrix={matrix} horizonMonths={risk.horizonMonths} />
      </Grid>
    </FormDialog>
  );
}
