import { Button, Checkbox, Text } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { FormDialog } from '../../../ui/form-dialog';
import { PersonPicker } from '../../../ui/pickers';
import { useDialog, type DialogState } from '../../../ui/use-dialog-param';
import { useDraftForm } from '../../../ui/use-draft-form';
import { NewPersonDialog } from '../../people/person/new-person-dialog';
import type { Attended } from './attendance-query';

const AddWalkIn = graphql(`
  mutation AddWalkIn($input: AddWalkInInput!) {
    addWalkIn(input: $input) {
      id
    }
  }
`);

interface WalkInDialogsProps {
  seminar: Attended;
  dayId: string;
  dialog: DialogState;
}

/** Somebody who came uninvited: one of the people we know, or a new one who is entered first. */
export function WalkInDialogs({ seminar, dayId, dialog }: WalkInDialogsProps) {
  const { t } = useTranslation();
  const newPerson = useDialog('new-person');
  const form = useDraftForm<{ personId: string | null; isOnline: boolean }>({
    draft: `walk-in:${dayId}`,
    initialValues: { personId: null, isOnline: seminar.mode === 'ONLINE' },
    validate: { personId: (id) => (id ? null : t('ui.required')) },
  });
  const add = useAct(AddWalkIn, {
    form,
    success: 'seminars.attendance.walkInDone',
    onDone: () => {
      form.startOver();
      dialog.close();
    },
  });
  return (
    <>
      <FormDialog
        title={t('seminars.attendance.walkInTitle')}
        opened={dialog.opened}
        onClose={dialog.close}
        form={form}
        act={add}
        saveLabel={t('seminars.attendance.record')}
        onSubmit={form.onSubmit(
          ({ personId, isOnline }) => void add.run({ input: { seminarId: seminar.id, dayId, personId: personId ?? '', isOnline } }),
        )}
      >
        <Text size="sm" c="dimmed">
          {t('seminars.attendance.walkInHint')}
        </Text>
        <PersonPicker label={t('seminars.field.person')} required {...form.getInputProps('personId')} />
        <div>
          <Button variant="subtle" leftSection={<IconUserPlus size={18} />} onClick={() => newPerson.open()}>
            {t('seminars.attendance.newPerson')}
          </Button>
        </div>
        {seminar.mode === 'HYBRID' && (
          <Checkbox label={t('seminars.attendance.isOnline')} {...form.getInputProps('isOnline', { type: 'checkbox' })} />
        )}
      </FormDialog>
      <NewPersonDialog dialog={{ ...newPerson, close: () => dialog.open() }} />
    </>
  );
}
