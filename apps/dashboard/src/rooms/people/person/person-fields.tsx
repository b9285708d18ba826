import { Grid, Select, TextInput } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../graph/generated/graphql';
import { LANGUAGES } from '../../../ui/i18n';
import type { DraftForm } from '../../../ui/use-draft-form';
import { looksLikeAddress } from '../terms';

export type PersonValues = { firstName: string; lastName: string; email: string; phone: string; language: Language };

export const personRules = (t: TFunction) => ({
  firstName: (value: string) => (value.trim() ? null : t('ui.required')),
  lastName: (value: string) => (value.trim() ? null : t('ui.required')),
  email: (value: string) => (!value.trim() || looksLikeAddress(value) ? null : t('people.notAnAddress')),
});

export function PersonFields<Values extends PersonValues>({ form }: { form: DraftForm<Values> }) {
  const { t } = useTranslation();
  return (
    <Grid gap="md">
      <Grid.Col span={{ base: 12, sm: 6 }}>
        <TextInput label={t('people.person.firstName')} required maxLength={100} autoComplete="off" {...form.getInputProps('firstName')} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 6 }}>
        <TextInput label={t('people.person.lastName')} required maxLength={100} autoComplete="off" {...form.getInputProps('lastName')} />
      </Grid.Col>
      <Grid.Col span={12}>
        <TextInput
          label={t('people.person.email')}
          description={t('people.person.emailHint')}
          type="email"
          maxLength={254}
          autoComplete="off"
          {...form.getInputProps('email')}
        />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 6 }}>
        <TextInput label={t('people.person.phone')} type="tel" maxLength={60} autoComplete="off" {...form.getInputProps('phone')} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 6 }}>
        <Select
          label={t('people.person.language')}
          allowDeselect={false}
          data={LANGUAGES.map((value) => ({ value, label: t(`people.language.${value}`) }))}
          {...form.getInputProps('language')}
        />
      </Grid.Col>
    </Grid>
  );
}
