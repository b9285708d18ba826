import { Alert, Grid, NumberInput, Select, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { FormBody } from '../../../ui/form-dialog';
import { Panel } from '../../../ui/panel';
import { useDraftForm, type DraftForm } from '../../../ui/use-draft-form';
import { useMatrixWords } from '../matrix-words';
import { LEVELS } from '../terms';
import { MatrixBands } from './matrix-bands';
import type { Settings, WholeMatrix } from './settings-query';
import { FEWEST_DAYS, INTERVALS, MOST_DAYS, sentOf, settingsRules, valuesOf, type SettingsValues } from './settings-values';

const UpdateRiskSettings = graphql(`
  mutation UpdateRiskSettings($input: UpdateRiskSettingsInput!) {
    updateRiskSettings(input: $input) {
      version
    }
  }
`);

interface SettingsFormProps {
  councilId: string;
  settings: Settings;
  matrices: WholeMatrix[];
}

export function SettingsForm({ councilId, settings, matrices }: SettingsFormProps) {
  const { t } = useTranslation();
  const form = useDraftForm({ draft: `risk-settings/${councilId}`, initialValues: valuesOf(settings), validate: settingsRules(t) });
  const act = useAct(UpdateRiskSettings, { form, success: 'ui.done' });
  return (
    <FormBody
      form={form}
      act={act}
      onSubmit={form.onSubmit(() => void act.run({ input: { councilId, version: settings.version, ...sentOf(form.changed()) } }))}
    >
      <Panel title={t('risks.settings.intervals')} description={t('risks.settings.intervalsHint')}>
        <Grid gap="md">
          {LEVELS.map((level) => (
            <Grid.Col key={level} span={{ base: 12, sm: 6, lg: 3 }}>
              <NumberInput
                label={t('risks.settings.interval', { level: t(`risks.riskLevel.${level}`) })}
                description={t('risks.settings.inDays')}
                required
                min={FEWEST_DAYS}
                max={MOST_DAYS}
                clampBehavior="none"
                allowDecimal={false}
                {...form.getInputProps(INTERVALS[level])}
              />
            </Grid.Col>
          ))}
        </Grid>
      </Panel>
      <Panel title={t('risks.settings.matrix')}>
        <MatrixChoice form={form} usedId={settings.matrix.id} matrices={matrices} />
      </Panel>
    </FormBody>
  );
}

interface MatrixChoiceProps {
  form: DraftForm<SettingsValues>;
  usedId: string;
  matrices: WholeMatrix[];
}

/** Which matrix is used from now on, what changing it does, and what the chosen one says. */
function MatrixChoice({ form, usedId, matrices }: MatrixChoiceProps) {
  const { t } = useTranslation();
  const words = useMatrixWords();
  const [used, chosen] = [usedId, form.getValues().matrixId].map((asked) => matrices.find(({ id }) => id === asked));
  const newest = Math.max(...matrices.filter(({ code }) => code === used?.code).map(({ version }) => version));
  return (
    <Stack gap="lg">
      <Select
        label={t('risks.settings.scoresOn')}
        description={used && used.version < newest ? t('risks.settings.newer', { version: newest }) : undefined}
        allowDeselect={false}
        maw={480}
        data={matrices.map(({ id, names, version }) => ({
          value: id,
          label: t('risks.score.matrixShort', { matrix: words(names), version }),
        }))}
        {...form.getInputProps('matrixId')}
      />
      {chosen && chosen.id !== usedId && (
        <Alert color="yellow" icon={<IconAlertTriangle />} role="status" title={t('risks.settings.otherMatrix')}>
          {t('risks.settings.otherMatrixText')}
        </Alert>
      )}
      {chosen && <MatrixBands matrix={chosen} />}
    </Stack>
  );
}
