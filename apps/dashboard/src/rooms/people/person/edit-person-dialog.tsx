import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { emptied } from '../../../ui/emptied';
import { FormDialog } from '../../../ui/form-dialog';
import type { DialogState } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';
import type { PersonData } from '../person-page';
import { PersonFields, personRules, type PersonValues } from './person-fields';

const UpdatePerson = graphql(`
  mutation UpdatePerson($input: UpdatePersonInput!) {
    updatePerson(input: $input) {
      id
      version
    }
  }
`);

export function EditPersonDialog({ person, dialog }: { person: PersonData; dialog: DialogState }) {
  const { t } = useTranslation();
  const form = useDraftForm<PersonValues>({
    draft: `person/${person.id}`,
    initialValues: {
      firstName: person.firstName,
      lastName: person.lastName,
      email: person.email ?? '',
      phone: person.phone ?? '',
      language: person.language,
    },
    validate: personRules(t),
    inWords: { language: (language) => t(`people.language.${language}`) },
  });
  const act = useAct(UpdatePerson, { form, success: 'ui.done', onDone: dialog.close });
  return (
    <FormDialog
      title={t('people.person.edit')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      onSubmit={form.onSubmit(() => void act.run({ input: { id: person.id, version: person.version, ...emptied(form.changed()) } }))}
    >
      <PersonFields form={form} />
    </FormDialog>
  );
}
