import { Checkbox, Fieldset, Grid, Stack, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RoundOfRiskFragment, SubmissionFragment } from '../../../graph/generated/graphql';
import { useAct } from '../../../graph/use-act';
import { DayInput } from '../../../ui/day-input';
import { FormDialog } from '../../../ui/form-dialog';
import { today } from '../../../ui/format';
import type { DialogState } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';
import { ChangedMeanwhile } from '../forms/changed-meanwhile';
import { JudgementFields, MatrixNote, type Matrix } from '../forms/judgement-fields';
import { judgementOf, judgementRules, noJudgement, type JudgementValues } from '../forms/judgement-values';
import { ModerateAssessment } from '../forms/score-dialog';
import type { RiskData } from '../risk/risk-query';
import { medianStep } from './median';

type ResultValues = JudgementValues & {
  assessedOn: string | null;
  dissents: Record<string, { isKept: boolean; reason: string }>;
};

/** The middle of what was said on the matrix, step by step; the confidence and the reason are the moderator's own. */
function medianOf(said: SubmissionFragment[], matrix: Matrix): JudgementValues {
  const text = (steps: number[]) => medianStep(steps)?.toString() ?? null;
  const impacts = matrix.dimensions.map(({ key }) => [
    key,
    text(said.flatMap((one) => one.impacts.filter(({ dimension }) => dimension === key).map(({ value }) => value))),
  ]);
  return { ...noJudgement, likelihood: text(said.map(({ likelihood }) => likelihood)), impacts: Object.fromEntries(impacts) };
}

interface ResultDialogProps {
  risk: RiskData;
  place: RoundOfRiskFragment;
  matrix: Matrix;
  dialog: DialogState;
}

/** The moderator's word, beginning with the median; who would have scored otherwise is kept with it, and why. */
export function ResultDialog({ risk, place, matrix, dialog }: ResultDialogProps) {
  const { t } = useTranslation();
  const assessors = [...place.submissions.map(({ institution }) => institution), ...place.silent];
  const said = place.submissions.filter((one) => one.matrix.id === matrix.id);
  const onOthers = place.submissions.length - said.length;
  const form = useDraftForm<ResultValues>({
    draft: `risk/${risk.id}/result/${place.round.id}`,
    initialValues: {
      ...medianOf(said, matrix),
      assessedOn: today(),
      dissents: Object.fromEntries(assessors.map(({ id }) => [id, { isKept: false, reason: '' }])),
    },
    validate: {
      ...judgementRules(t),
      dissents: Object.fromEntries(
        assessors.map(({ id }) => [
          id,
          {
            reason: (reason: string, values: ResultValues) => (values.dissents[id]?.isKept && !reason.trim() ? t('ui.required') : null),
          },
        ]),
      ),
    },
  });
  const act = useAct(ModerateAssessment, { form, success: 'risks.round.resultIsSet', onDone: dialog.close });
  const save = form.onSubmit(({ assessedOn, dissents, ...judgement }) => {
    const kept = assessors.flatMap(({ id }) => {
      const said = dissents[id];
      return said?.isKept ? [{ institutionId: id, reason: said.reason }] : [];
    });
    const input = { riskId: risk.id, version: risk.version, roundId: place.round.id, kind: place.round.kind, assessedOn, dissents: kept };
    void act.run({ input: { ...input, ...judgementOf(judgement, matrix.dimensions) } });
  });
  const { dissents } = form.getValues();
  return (
    <FormDialog
      title={t('risks.round.setResult')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      saveLabel={t('risks.round.setResult')}
      onSubmit={save}
    >
      <ChangedMeanwhile risk={risk} />
      <MatrixNote matrix={matrix} />
      <Text size="sm">
        {[
          t(said.length > 0 ? 'risks.round.beginsWithMedian' : 'risks.round.nobodySaid'),
          onOthers > 0 && t('risks.round.saidOnOthers', { count: onOthers }),
        ]
          .filter(Boolean)
          .join(' ')}
      </Text>
      <Grid gap="md">
        <JudgementFields form={form} matrix={matrix} horizonMonths={risk.horizonMonths} />
        <Grid.Col span={{ base: 12, sm: 6 }}>
          <DayInput
            label={t('risks.score.on')}
            required
            maxDate={today()}
            minDate={risk.identifiedOn}
            {...form.getInputProps('assessedOn')}
          />
        </Grid.Col>
      </Grid>
      {assessors.length > 0 && (
        <Fieldset legend={t('risks.round.dissent')}>
          <Stack gap="sm">
            <Text size="sm" c="dimmed">
              {t('risks.round.dissentHint')}
            </Text>
            {assessors.map(({ id, name }) => (
              <Stack key={id} gap="xs">
                <Checkbox label={name} {...form.getInputProps(`dissents.${id}.isKept`, { type: 'checkbox' })} />
                {dissents[id]?.isKept && (
                  <Textarea
                    label={t('risks.round.dissentWhy', { institution: name })}
                    required
                    autosize
                    minRows={2}
                    maxLength={4000}
                    {...form.getInputProps(`dissents.${id}.reason`)}
                  />
                )}
              </Stack>
            ))}
          </Stack>
        </Fieldset>
      )}
    </FormDialog>
  );
}
