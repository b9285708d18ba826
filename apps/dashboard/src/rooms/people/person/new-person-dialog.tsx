import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { emptied } from '../../../ui/emptied';
import { FormDialog } from '../../../ui/form-dialog';
import { InstitutionPicker } from '../../../ui/pickers';
import type { DialogState } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';
import { WorkFields, type WorkValues } from '../affiliation/affiliation-fields';
import { PersonFields, personRules, type PersonValues } from './person-fields';

const CreatePerson = graphql(`
  mutation CreatePerson($input: CreatePersonInput!) {
    createPerson(input: $input) {
      id
    }
  }
`);

type Values = PersonValues & WorkValues & { institutionId: string | null };

interface NewPersonDialogProps {
  /** Where the person works; without it the institution is chosen in the form. */
  institution?: { id: string; name: string };
  dialog: DialogState;
}

export function NewPersonDialog({ institution, dialog }: NewPersonDialogProps) {
  const { t } = useTranslation();
  const form = useDraftForm<Values>({
    draft: institution ? `institution/${institution.id}/person` : 'person/new',
    initialValues: {
      firstName: '',
      lastName: '',
      email: '',
      phone: '',
      language: 'et',
      institutionId: institution?.id ?? null,
      role: 'STAFF',
      jobTitle: '',
    },
    validate: { ...personRules(t), institutionId: (value) => (value ? null : t('ui.required')) },
  });
  const act = useAct(CreatePerson, {
    form,
    success: 'people.person.created',
    onDone: () => {
      form.startOver();
      dialog.close();
    },
  });
  return (
    <FormDialog
      title={t('people.person.new')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      saveLabel={t('people.person.create')}
      onSubmit={form.onSubmit((values) => {
        const { firstName, lastName, language, role } = values;
        void act.run({ input: { ...emptied(values), firstName, lastName, language, role } });
      })}
    >
      <PersonFields form={form} />
      {!institution && <InstitutionPicker label={t('people.person.institution')} required {...form.getInputProps('institutionId')} />}
      <WorkFields form={form} />
    </FormDialog>
  );
}
