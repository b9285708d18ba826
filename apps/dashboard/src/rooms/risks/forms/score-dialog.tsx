import { Grid, Select, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { AssessmentKind, Confidence, ImpactDimension } from '../../../graph/generated/graphql';
import { useAct } from '../../../graph/use-act';
import { DayInput } from '../../../ui/day-input';
import { FormDialog } from '../../../ui/form-dialog';
import { today } from '../../../ui/format';
import type { DialogState } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';
import { useMatrixWords } from '../matrix-words';
import type { RiskData } from '../risk-page';
import { CONFIDENCES, KINDS } from '../terms';

const ModerateAssessment = graphql(`
  mutation ModerateAssessment($input: ModerateAssessmentInput!) {
    moderateAssessment(input: $input) {
      id
    }
  }
`);

type ScoreValues = {
  kind: AssessmentKind;
  likelihood: string | null;
  impacts: Partial<Record<ImpactDimension, string | null>>;
  confidence: Confidence;
  reason: string;
  assessedOn: string | null;
};

/** Likelihood and one step for each dimension that the council's matrix looks at; dimensions may be left out, not all of them. */
export function ScoreDialog({ risk, dialog }: { risk: RiskData; dialog: DialogState }) {
  const { t } = useTranslation();
  const words = useMatrixWords();
  const matrix = risk.council.riskSettings?.matrix;
  const form = useDraftForm<ScoreValues>({
    draft: `risk/${risk.id}/score`,
    initialValues: { kind: 'CURRENT', likelihood: null, impacts: {}, confidence: 'MEDIUM', reason: '', assessedOn: today() },
    validate: {
      likelihood: (value) => (value ? null : t('ui.required')),
      impacts: (value) => (Object.values(value).some(Boolean) ? null : t('risks.score.impactMissing')),
      reason: (value) => (value.trim() ? null : t('ui.required')),
    },
  });
  const act = useAct(ModerateAssessment, { form, success: 'risks.score.done', onDone: dialog.close });
  if (!matrix) return null;
  const save = form.onSubmit(({ kind, likelihood, impacts, confidence, reason, assessedOn }) => {
    const judged = matrix.dimensions.flatMap(({ key }) => {
      const value = impacts[key];
      return value ? [{ dimension: key, value: Number(value) }] : [];
    });
    const input = {
      riskId: risk.id,
      version: risk.version,
      kind,
      likelihood: Number(likelihood),
      impacts: judged,
      confidence,
      reason,
      assessedOn,
    };
    void act.run({ input });
  });
  const impactSteps = matrix.impacts.map(({ value, label }) => ({ value: String(value), label: `${value} – ${words(label)}` }));
  return (
    <FormDialog
      title={t('risks.score.title')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      saveLabel={t('risks.score.save')}
      onSubmit={save}
    >
      <Text size="sm" c="dimmed">
        {t('risks.score.matrix', { matrix: words(matrix.names), version: matrix.version })}
      </Text>
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
        <Grid.Col span={12}>
          <Select
            label={t('risks.map.likelihood')}
            description={t('risks.score.horizon', { months: risk.horizonMonths })}
            required
            allowDeselect={false}
            data={matrix.likelihoods.map(({ value, label, lowPercent, highPercent }) => ({
              value: String(value),
              label:
                typeof highPercent === 'number'
                  ? t('risks.score.band', { value, label: words(label), low: lowPercent ?? 0, high: highPercent })
                  : `${value} – ${words(label)}`,
            }))}
            {...form.getInputProps('likelihood')}
          />
        </Grid.Col>
        {matrix.dimensions.map(({ key, label }) => (
          <Grid.Col key={key} span={{ base: 12, sm: 6 }}>
            <Select
              label={words(label)}
              clearable
              clearButtonProps={{ 'aria-label': t('ui.clear') }}
              data={impactSteps}
              {...form.getInputProps(`impacts.${key}`)}
            />
          </Grid.Col>
        ))}
        {form.errors['impacts'] && (
          <Grid.Col span={12}>
            <Text size="sm" c="var(--mantine-color-error)" role="alert">
              {form.errors['impacts']}
            </Text>
          </Grid.Col>
        )}
        <Grid.Col span={{ base: 12, sm: 6 }}>
          <Select
            label={t('risks.score.confidence')}
            allowDeselect={false}
            data={CONFIDENCES.map((value) => ({ value, label: t(`risks.confidence.${value}`) }))}
            {...form.getInputProps('confidence')}
          />
        </Grid.Col>
        <Grid.Col span={12}>
          <Textarea label={t('risks.score.reason')} required autosize minRows={3} maxLength={4000} {...form.getInputProps('reason')} />
        </Grid.Col>
      </Grid>
    </FormDialog>
  );
}
