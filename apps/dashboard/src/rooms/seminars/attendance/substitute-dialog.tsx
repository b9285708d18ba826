import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useForm } from '@mantine/form';
import { AppDialog } from '../../../ui/app-dialog';
import type { DialogState } from '../../../ui/use-dialog-param';
import type { Attendee } from './attendance-query';
import type { Entry } from './use-recording';

interface SubstituteDialogProps {
  dialog: DialogState;
  attendee: Attendee | undefined;
  onName: (entries: Entry[]) => Promise<void>;
}

/** Who came instead, where the answer did not say or somebody else came. */
export function SubstituteDialog({ dialog, attendee, onName }: SubstituteDialogProps) {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: { name: '' },
    validate: { name: (name) => (name.trim() ? null : t('seminars.answer.nameSubstitute')) },
  });
  return (
    <AppDialog
      title={t('seminars.attendance.substituteOf', { name: attendee?.person.name ?? '' })}
      opened={dialog.opened && attendee !== undefined}
      onClose={dialog.close}
      size="md"
    >
      <form
        noValidate
        onSubmit={form.onSubmit(({ name }) => {
          if (attendee) void onName([{ invitationId: attendee.id, state: 'SUBSTITUTE', substituteName: name.trim() }]);
          form.reset();
          dialog.close();
        })}
      >
        <Stack gap="md">
          <TextInput label={t('seminars.answer.substituteName')} required maxLength={200} {...form.getInputProps('name')} />
          <Group justify="flex-end">
            <Button variant="default" onClick={dialog.close}>
              {t('ui.cancel')}
            </Button>
            <Button type="submit">{t('seminars.attendance.record')}</Button>
          </Group>
        </Stack>
      </form>
    </AppDialog>
  );
}
