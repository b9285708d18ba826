import { Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { FormDialog } from '../../../ui/form-dialog';
import type { DialogState } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';
import type { RegisterCouncil } from './use-register';

const SaveRiskView = graphql(`
  mutation SaveRiskView($input: SaveRiskViewInput!) {
    saveRiskView(input: $input) {
      id
    }
  }
`);

export function SaveViewDialog({ council, view, dialog }: { council: RegisterCouncil; view: string; dialog: DialogState }) {
  const { t } = useTranslation();
  const form = useDraftForm({
    draft: `risk-view/${council.id}`,
    initialValues: { name: '', isOfCouncil: false },
    validate: { name: (value) => (value.trim() ? null : t('ui.required')) },
  });
  const act = useAct(SaveRiskView, {
    form,
    success: 'risks.views.saved',
    onDone: () => {
      form.reset();
      dialog.close();
    },
  });
  return (
    <FormDialog
      title={t('risks.views.save')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      onSubmit={form.onSubmit(
        ({ name, isOfCouncil }) => void act.run({ input: { name, search: view, councilId: isOfCouncil ? council.id : null } }),
      )}
    >
      <TextInput
        label={t('risks.views.name')}
        description={t('risks.views.nameHint')}
        required
        maxLength={60}
        {...form.getInputProps('name')}
      />
      <Switch label={t('risks.views.ofCouncil', { council: council.name })} {...form.getInputProps('isOfCouncil', { type: 'checkbox' })} />
    </FormDialog>
  );
}
