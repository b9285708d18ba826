import { Fieldset, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../../ui/day-input';
import { PersonPicker, type Choice } from '../../../ui/pickers';
import { TimeInput } from '../../../ui/time-input';
import classes from './form.module.css';
import { RemoveButton } from './remove-button';
import type { SeminarForm } from './use-seminar-form';

export function DayFields({ form, at, known }: { form: SeminarForm; at: number; known: Choice[] }) {
  const { t } = useTranslation();
  const { days, mode } = form.getValues();
  const path = (field: string) => `days.${at}.${field}`;
  return (
    <Fieldset legend={t('seminars.dayNumber', { number: at + 1 })} className={classes.item}>
      <SimpleGrid cols={{ base: 1, sm: 2, md: 4 }} verticalSpacing="sm">
        <DayInput label={t('seminars.field.date')} required {...form.getInputProps(path('date'))} />
        <TimeInput label={t('seminars.field.startsAt')} required {...form.getInputProps(path('startsAt'))} />
        <TimeInput label={t('seminars.field.endsAt')} required {...form.getInputProps(path('endsAt'))} />
        <PersonPicker label={t('seminars.field.dayLeader')} known={known} {...form.getInputProps(path('dayLeaderId'))} />
      </SimpleGrid>
      {mode !== 'ONLINE' && (
        <SimpleGrid cols={{ base: 1, sm: 2 }} mt="sm" verticalSpacing="sm">
          <TextInput label={t('seminars.field.venue')} maxLength={200} {...form.getInputProps(path('venueName'))} />
          <TextInput label={t('seminars.field.address')} maxLength={300} {...form.getInputProps(path('venueAddress'))} />
        </SimpleGrid>
      )}
      {days.length > 1 && (
        <RemoveButton label={t('seminars.form.removeDay', { number: at + 1 })} onClick={() => form.removeListItem('days', at)} />
      )}
    </Fieldset>
  );
}
