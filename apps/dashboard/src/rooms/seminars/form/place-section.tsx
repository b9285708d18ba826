import { Button, NumberInput, Stack, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../ui/panel';
import { SectionError } from '../../../ui/section-error';
import { RoomFields } from './room-fields';
import type { SeminarForm } from './use-seminar-form';
import { aRoom } from './values';

export function PlaceSection({ form }: { form: SeminarForm }) {
  const { t } = useTranslation();
  const { rooms, mode } = form.getValues();
  return (
    <Panel title={t('seminars.form.place')} description={mode === 'ONLINE' ? undefined : t('seminars.form.roomsHint')}>
      <Stack gap="md">
        {mode !== 'IN_ROOM' && (
          <TextInput
            label={t('seminars.field.onlineUrl')}
            description={t('seminars.form.onlineUrlHint')}
            type="url"
            maxLength={500}
            inputMode="url"
            placeholder="https://"
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            {...form.getInputProps('onlineUrl')}
          />
        )}
        {mode !== 'ONLINE' && (
          <NumberInput
            label={t('seminars.field.places')}
            description={t('seminars.form.capacityHint')}
            min={1}
            max={100_000}
            allowDecimal={false}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            maw={{ sm: 280 }}
            {...form.getInputProps('capacity')}
          />
        )}
        {rooms.map((room, at) => (
          <RoomFields key={room.id ?? `new-${at}`} form={form} at={at} />
        ))}
        <SectionError {...form.getInputProps('rooms')} />
        <div>
          <Button variant="default" leftSection={<IconPlus size={18} />} onClick={() => form.insertListItem('rooms', aRoom())}>
            {t('seminars.form.addRoom')}
          </Button>
        </div>
      </Stack>
    </Panel>
  );
}
