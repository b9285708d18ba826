import { Grid, NumberInput, Switch, Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { FormBody } from '../../../ui/form-dialog';
import { Panel } from '../../../ui/panel';
import { useDraftForm } from '../../../ui/use-draft-form';

const UpdateStatusRoundSettings = graphql(`
  mutation UpdateStatusRoundSettings($input: UpdateStatusRoundSettingsInput!) {
    updateStatusRoundSettings(input: $input) {
      version
    }
  }
`);

interface Settings {
  isQuarterly: boolean;
  quarterWorkingDay: number;
  isBeforeSeminars: boolean;
  daysBeforeSeminar: number;
  lengthDays: number;
  version: number;
}

type SettingsValues = {
  isQuarterly: boolean;
  quarterWorkingDay: number | '';
  isBeforeSeminars: boolean;
  daysBeforeSeminar: number | '';
  lengthDays: number | '';
};

const rules = (t: TFunction) => {
  const required = (value: number | '') => (value === '' ? t('ui.required') : null);
  return { quarterWorkingDay: required, daysBeforeSeminar: required, lengthDays: required };
};
const sentOf = (changed: Partial<SettingsValues>) =>
  Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== '')) as Partial<Omit<Settings, 'version'>>;

/** When a council's status rounds begin by themselves. */
export function RoundSettings({ councilId, settings }: { councilId: string; settings: Settings }) {
  const { t } = useTranslation();
  const { version, isQuarterly, quarterWorkingDay, isBeforeSeminars, daysBeforeSeminar, lengthDays } = settings;
  const form = useDraftForm<SettingsValues>({
    draft: `status-round-settings/${councilId}`,
    initialValues: { isQuarterly, quarterWorkingDay, isBeforeSeminars, daysBeforeSeminar, lengthDays },
    validate: rules(t),
  });
  const act = useAct(UpdateStatusRoundSettings, { form, success: 'ui.done' });
  const number = { required: true, clampBehavior: 'none', allowDecimal: false } as const;
  return (
    <Panel title={t('plans.rounds.settings')} description={t('plans.rounds.settingsHint')}>
      <FormBody
        form={form}
        act={act}
        onSubmit={form.onSubmit(() => void act.run({ input: { councilId, version, ...sentOf(form.changed()) } }))}
      >
        <Grid gap="md">
          <Grid.Col span={{ base: 12, sm: 6 }}>
            <Switch label={t('plans.rounds.isBeforeSeminars')} {...form.getInputProps('isBeforeSeminars', { type: 'checkbox' })} />
          </Grid.Col>
          <Grid.Col span={{ base: 12, sm: 6 }}>
            <NumberInput
              label={t('plans.rounds.daysBeforeSeminar')}
              min={3}
              max={90}
              {...number}
              {...form.getInputProps('daysBeforeSeminar')}
            />
          </Grid.Col>
          <Grid.Col span={{ base: 12, sm: 6 }}>
            <Switch label={t('plans.rounds.isQuarterly')} {...form.getInputProps('isQuarterly', { type: 'checkbox' })} />
          </Grid.Col>
          <Grid.Col span={{ base: 12, sm: 6 }}>
            <NumberInput
              label={t('plans.rounds.quarterWorkingDay')}
              min={1}
              max={40}
              {...number}
              {...form.getInputProps('quarterWorkingDay')}
            />
          </Grid.Col>
          <Grid.Col span={{ base: 12, sm: 6 }}>
            <NumberInput label={t('plans.rounds.lengthDays')} min={3} max={60} {...number} {...form.getInputProps('lengthDays')} />
          </Grid.Col>
        </Grid>
        <Text size="sm" c="dimmed">
          {t('plans.rounds.replaces')}
        </Text>
      </FormBody>
    </Panel>
  );
}
