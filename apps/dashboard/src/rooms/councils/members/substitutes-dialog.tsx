import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { FormDialog } from '../../../ui/form-dialog';
import type { Choice } from '../../../ui/pickers';
import type { DialogState } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';
import { inOrder, type SeatData } from './seats';
import { SubstitutesInput } from './substitutes-input';

const UpdateSeatSubstitutes = graphql(`
  mutation UpdateSeatSubstitutes($input: UpdateSeatSubstitutesInput!) {
    updateSeatSubstitutes(input: $input) {
      id
      version
    }
  }
`);

export function SubstitutesDialog({ seat, dialog }: { seat: SeatData; dialog: DialogState }) {
  const { t } = useTranslation();
  const form = useDraftForm<{ substitutePersonIds: Choice[] }>({
    draft: `seat/${seat.id}/substitutes`,
    inWords: { substitutePersonIds: (persons) => persons.map(({ label }, at) => `${at + 1}. ${label}`).join(', ') },
    initialValues: { substitutePersonIds: inOrder(seat.substitutes).map(({ person }) => ({ id: person.id, label: person.name })) },
  });
  const act = useAct(UpdateSeatSubstitutes, { form, success: 'ui.done', onDone: dialog.close });
  return (
    <FormDialog
      title={t('councils.members.editSubstitutes')}
      opened={dialog.opened}
      onClose={dialog.close}
      form={form}
      act={act}
      onSubmit={form.onSubmit(
        ({ substitutePersonIds }) =>
          void act.run({ input: { id: seat.id, version: seat.version, substitutePersonIds: substitutePersonIds.map(({ id }) => id) } }),
      )}
    >
      <Text size="sm">{t('councils.members.substitutesOf', { person: seat.person.name, institution: seat.institution.name })}</Text>
      <SubstitutesInput holderId={seat.person.id} institutionId={seat.institution.id} {...form.getInputProps('substitutePersonIds')} />
    </FormDialog>
  );
}
