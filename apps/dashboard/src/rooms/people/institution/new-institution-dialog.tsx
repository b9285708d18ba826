import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { emptied } from '../../../ui/emptied';
import { FormDialog } from '../../../ui/form-dialog';
import type { DialogState } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';
import { InstitutionFields } from './institution-fields';
import { institutionRules, newInstitution } from './institution-values';

const CreateInstitution = graphql(`
  mutation CreateInstitution($input: CreateInstitutionInput!) {
    createInstitution(input: $input) {
      id
    }
  }
`);

export function NewInstitutionDialog({ dialog }: { dialog: DialogState }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useDraftForm({ draft: 'institution/new', initialValues: newInstitution, validate: institutionRules(t) });
  const act = useAct(CreateInstitution, {
    form,
    success: 'people.institution.created',
    onDone: ({ createInstitution }) => void navigate({ to: '/institutions/$id', params: { id: createInstitution.id } }),
  });
  return (
    <FormDialog
      title={t('people.institutions.new')}
      size="xl"
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      saveLabel={t('people.institution.create')}
      onSubmit={form.onSubmit(
        (values) => void act.run({ input: { ...emptied(values), name: values.name, kind: values.kind, sector: values.sector } }),
      )}
    >
      <InstitutionFields form={form} />
    </FormDialog>
  );
}
