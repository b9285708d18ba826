import { ActionIcon, Group, NumberInput, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SeminarForm } from './use-seminar-form';

export function RoomFields({ form, at }: { form: SeminarForm; at: number }) {
  const { t } = useTranslation();
  return (
    <Group gap="sm" align="flex-start" wrap="nowrap" role="group" aria-label={t('seminars.form.room', { number: at + 1 })}>
      <TextInput flex={1} label={t('seminars.field.room')} maxLength={100} required {...form.getInputProps(`rooms.${at}.name`)} />
      <NumberInput
        w={120}
        label={t('seminars.field.capacity')}
        min={1}
        allowDecimal={false}
        allowNegative={false}
        hideControls
        {...form.getInputProps(`rooms.${at}.capacity`)}
      />
      <ActionIcon
        variant="subtle"
        color="red"
        c="var(--mantine-color-error)"
        size={36}
        mt={25}
        aria-label={t('seminars.form.removeRoom', { number: at + 1 })}
        onClick={() => form.removeListItem('rooms', at)}
      >
        <IconTrash size={18} />
      </ActionIcon>
    </Group>
  );
}
