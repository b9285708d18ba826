import { Grid, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../../ui/day-input';
import { InstitutionPicker, RegionsPicker } from '../../../ui/pickers';
import type { DraftForm } from '../../../ui/use-draft-form';
import { INSTITUTION_KINDS, SECTORS } from '../terms';
import type { InstitutionValues, KnownNames } from './institution-values';

interface InstitutionFieldsProps {
  form: DraftForm<InstitutionValues>;
  known?: KnownNames;
  institutionId?: string;
}

export function InstitutionFields({ form, known, institutionId }: InstitutionFieldsProps) {
  const { t } = useTranslation();
  return (
    <Grid gap="md">
      <Grid.Col span={{ base: 12, sm: 8 }}>
        <TextInput label={t('people.institution.name')} required maxLength={200} {...form.getInputProps('name')} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 4 }}>
        <TextInput label={t('people.institution.shortName')} maxLength={60} {...form.getInputProps('shortName')} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 6 }}>
        <Select
          label={t('people.institution.kind')}
          required
          searchable
          allowDeselect={false}
          data={INSTITUTION_KINDS.map((value) => ({ value, label: t(`people.institutionKind.${value}`) }))}
          {...form.getInputProps('kind')}
        />
      </Grid.Col>
      <Grid.Col span={{ base: 6, sm: 3 }}>
        <Select
          label={t('people.institution.sector')}
          allowDeselect={false}
          data={SECTORS.map((value) => ({ value, label: t(`people.sector.${value}`) }))}
          {...form.getInputProps('sector')}
        />
      </Grid.Col>
      <Grid.Col span={{ base: 6, sm: 3 }}>
        <TextInput
          label={t('people.institution.registryCode')}
          maxLength={30}
          inputMode="numeric"
          {...form.getInputProps('registryCode')}
        />
      </Grid.Col>
      <Grid.Col span={12}>
        <RegionsPicker
          label={t('people.institution.regions')}
          description={t('people.institution.regionsHint')}
          known={known?.regions}
          {...form.getInputProps('regionIds')}
        />
      </Grid.Col>
      <Grid.Col span={12}>
        <InstitutionPicker
          label={t('people.institution.parent')}
          description={t('people.institution.parentHint')}
          known={known?.parent && [known.parent]}
          exclude={institutionId ? [institutionId] : []}
          {...form.getInputProps('parentId')}
        />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 4 }}>
        <TextInput label={t('people.institution.email')} type="email" maxLength={254} {...form.getInputProps('email')} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 4 }}>
        <TextInput label={t('people.institution.phone')} type="tel" maxLength={60} {...form.getInputProps('phone')} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 4 }}>
        <TextInput label={t('people.institution.dutyPhone')} type="tel" maxLength={60} {...form.getInputProps('dutyPhone')} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 4 }}>
        <DayInput label={t('people.institution.activeFrom')} {...form.getInputProps('activeFrom')} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 4 }}>
        <DayInput label={t('people.institution.activeTo')} {...form.getInputProps('activeTo')} />
      </Grid.Col>
    </Grid>
  );
}
