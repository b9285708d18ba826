import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { emptied } from '../../../ui/emptied';
import { FormDialog } from '../../../ui/form-dialog';
import type { DialogState } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';
import type { InstitutionData } from '../institution-page';
import { InstitutionFields } from './institution-fields';
import { institutionInWords, institutionRules, valuesOf } from './institution-values';

const UpdateInstitution = graphql(`
  mutation UpdateInstitution($input: UpdateInstitutionInput!) {
    updateInstitution(input: $input) {
      id
      version
    }
  }
`);

const choice = (thing: { id: string; name: string }) => ({ id: thing.id, label: thing.name });

export function EditInstitutionDialog({ institution, dialog }: { institution: InstitutionData; dialog: DialogState }) {
  const { t } = useTranslation();
  const known = { parent: institution.parent ? choice(institution.parent) : undefined, regions: institution.regions.map(choice) };
  const form = useDraftForm({
    draft: `institution/${institution.id}`,
    initialValues: valuesOf(institution),
    validate: institutionRules(t),
    inWords: institutionInWords(t, known),
  });
  const act = useAct(UpdateInstitution, { form, success: 'ui.done', onDone: dialog.close });
  return (
    <FormDialog
      title={t('people.institution.edit')}
      size="xl"
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      onSubmit={form.onSubmit(
        () => void act.run({ input: { id: institution.id, version: institution.version, ...emptied(form.changed()) } }),
      )}
    >
      <InstitutionFields form={form} institutionId={institution.id} known={known} />
    </FormDialog>
  );
}
