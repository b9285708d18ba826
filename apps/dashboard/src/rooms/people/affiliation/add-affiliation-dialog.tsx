import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { DayInput } from '../../../ui/day-input';
import { FormDialog } from '../../../ui/form-dialog';
import { today } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import { PersonPicker } from '../../../ui/pickers';
import type { DialogState } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';
import { WorkFields, type WorkValues } from './affiliation-fields';

const AddAffiliation = graphql(`
  mutation AddAffiliation($input: AddAffiliationInput!) {
    addAffiliation(input: $input) {
      id
    }
  }
`);

type Values = WorkValues & { personId: string | null; validFrom: string | null };

/** Somebody who is known already comes to work here too. */
export function AddAffiliationDialog({ institution, dialog }: { institution: { id: string; name: string }; dialog: DialogState }) {
  const { t } = useTranslation();
  const form = useDraftForm<Values>({
    draft: `institution/${institution.id}/affiliation`,
    initialValues: { personId: null, role: 'STAFF', jobTitle: '', validFrom: today() },
    validate: { personId: (value) => (value ? null : t('ui.required')) },
  });
  const act = useAct(AddAffiliation, {
    form,
    success: 'people.affiliation.added',
    onDone: () => {
      form.startOver();
      dialog.close();
    },
  });
  return (
    <FormDialog
      title={t('people.affiliation.add')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      saveLabel={t('people.affiliation.addVerb')}
      onSubmit={form.onSubmit(({ personId, role, jobTitle, validFrom }) => {
        if (personId)
          void act.run({ input: { personId, institutionId: institution.id, role, jobTitle: jobTitle.trim() || null, validFrom } });
      })}
    >
      <Text size="sm">
        {t('people.affiliation.addText', { institution: institution.name })}{' '}
        <LinkAnchor to="/institutions/$id" params={{ id: institution.id }} search={{ dialog: 'new-person' }} underline="always">
          {t('people.affiliation.newInstead')}
        </LinkAnchor>
      </Text>
      <PersonPicker label={t('people.affiliation.person')} required {...form.getInputProps('personId')} />
      <WorkFields form={form} />
      <DayInput label={t('people.affiliation.from')} {...form.getInputProps('validFrom')} />
    </FormDialog>
  );
}
