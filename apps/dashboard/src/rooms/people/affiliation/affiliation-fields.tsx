import { Group, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AffiliationRole } from '../../../graph/generated/graphql';
import { useViewer } from '../../../graph/viewer';
import type { DraftForm } from '../../../ui/use-draft-form';
import { AFFILIATION_ROLES } from '../terms';

export type WorkValues = { role: AffiliationRole; jobTitle: string };

/** What somebody does in the institution. An official reads the councils of the region: only an administrator appoints one. */
export function WorkFields<Values extends WorkValues>({ form }: { form: DraftForm<Values> }) {
  const { t } = useTranslation();
  const { isAdministrator } = useViewer();
  const roles = AFFILIATION_ROLES.filter((role) => isAdministrator || role !== 'OFFICIAL');
  return (
    <Group grow align="flex-start" gap="md">
      <TextInput label={t('people.affiliation.jobTitle')} maxLength={120} {...form.getInputProps('jobTitle')} />
      <Select
        label={t('people.affiliation.role')}
        allowDeselect={false}
        data={roles.map((value) => ({ value, label: t(`people.affiliationRole.${value}`) }))}
        {...form.getInputProps('role')}
      />
    </Group>
  );
}
