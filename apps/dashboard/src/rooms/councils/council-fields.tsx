import { Checkbox, Grid, NumberInput, Radio, Select, Stack, Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../graph/viewer';
import { DayInput } from '../../ui/day-input';
import { LANGUAGES } from '../../ui/i18n';
import { CouncilPicker, InstitutionPicker, RegionsPicker } from '../../ui/pickers';
import type { DraftForm } from '../../ui/use-draft-form';
import type { CouncilValues, KnownNames } from './council-values';
import { APPROACHES, COOPERATION_FORMS, COUNCIL_KINDS, TIME_ZONES } from './terms';

interface CouncilFieldsProps {
  form: DraftForm<CouncilValues>;
  known?: KnownNames;
  councilId?: string;
}

export function CouncilFields({ form, known, councilId }: CouncilFieldsProps) {
  const { t } = useTranslation();
  // Who may read a council follows from its place in the tree and its regions: that is the administrator's to change.
  const { isAdministrator } = useViewer();
  return (
    <Grid gap="md">
      <Grid.Col span={{ base: 12, sm: 8 }}>
        <TextInput label={t('councils.form.name')} required maxLength={200} {...form.getInputProps('name')} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 4 }}>
        <TextInput
          label={t('councils.form.shortName')}
          description={t('councils.form.shortNameHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          required
          maxLength={60}
          {...form.getInputProps('shortName')}
        />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 6 }}>
        <Select
          label={t('councils.form.kind')}
          required
          allowDeselect={false}
          data={COUNCIL_KINDS.map((value) => ({ value, label: t(`councils.councilKind.${value}`) }))}
          {...form.getInputProps('kind')}
        />
      </Grid.Col>
      {isAdministrator && (
        <>
          <Grid.Col span={{ base: 12, sm: 6 }}>
            <CouncilPicker
              label={t('councils.form.parent')}
              known={known?.parent && [known.parent]}
              exclude={councilId ? [councilId] : []}
              {...form.getInputProps('parentId')}
            />
          </Grid.Col>
          <Grid.Col span={12}>
            <RegionsPicker label={t('councils.form.regions')} known={known?.regions} {...form.getInputProps('regionIds')} />
          </Grid.Col>
        </>
      )}
      <Grid.Col span={12}>
        <InstitutionPicker
          label={t('councils.form.host')}
          description={t('councils.form.hostHint')}
          known={known?.host && [known.host]}
          {...form.getInputProps('hostInstitutionId')}
        />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 6 }}>
        <Checkbox.Group label={t('councils.form.approaches')} {...form.getInputProps('approaches')}>
          <Stack gap="xs" mt={6}>
            {APPROACHES.map((value) => (
              <Checkbox key={value} value={value} label={t(`councils.approach.${value}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 6 }}>
        <Radio.Group label={t('councils.form.cooperationForm')} {...form.getInputProps('cooperationForm')}>
          <Stack gap="xs" mt={6}>
            {COOPERATION_FORMS.map((value) => (
              <Radio key={value} value={value} label={t(`councils.cooperationForm.${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 4 }}>
        <NumberInput
          label={t('councils.form.meetingsPerYear')}
          min={0}
          max={52}
          allowDecimal={false}
          {...form.getInputProps('meetingsPerYear')}
        />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 4 }}>
        <NumberInput label={t('councils.form.maxGapDays')} min={1} max={3660} allowDecimal={false} {...form.getInputProps('maxGapDays')} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 4 }}>
        <NumberInput
          label={t('councils.form.quorumPercent')}
          min={0}
          max={100}
          suffix=" %"
          allowDecimal={false}
          {...form.getInputProps('quorumPercent')}
        />
      </Grid.Col>
      <Grid.Col span={12}>
        <Switch
          label={t('councils.form.substitutesAllowed')}
          description={t('councils.form.substitutesHint')}
          {...form.getInputProps('substitutesAllowed', { type: 'checkbox' })}
        />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 4 }}>
        <Select
          label={t('councils.form.defaultLanguage')}
          allowDeselect={false}
          data={LANGUAGES.map((value) => ({ value, label: t(`people.language.${value}`) }))}
          {...form.getInputProps('defaultLanguage')}
        />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 4 }}>
        <Select label={t('councils.form.timeZone')} allowDeselect={false} data={TIME_ZONES} {...form.getInputProps('timeZone')} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 4 }}>
        <DayInput label={t('councils.form.foundedOn')} {...form.getInputProps('foundedOn')} />
      </Grid.Col>
      {councilId && (
        <Grid.Col span={{ base: 12, sm: 4 }}>
          <DayInput label={t('councils.form.closedOn')} description={t('councils.form.closedHint')} {...form.getInputProps('closedOn')} />
        </Grid.Col>
      )}
    </Grid>
  );
}
