import { Button, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../ui/panel';
import { SectionError } from '../../../ui/section-error';
import type { Choice } from '../../../ui/pickers';
import { DayFields } from './day-fields';
import type { SeminarForm } from './use-seminar-form';
import { aDay } from './values';

export function DaysSection({ form, known }: { form: SeminarForm; known: Choice[] }) {
  const { t } = useTranslation();
  const { days } = form.getValues();
  return (
    <Panel title={t('seminars.form.days')} description={t('seminars.form.daysHint')}>
      <Stack gap="md">
        {days.map((day, at) => (
          <DayFields key={day.id ?? `new-${at}`} form={form} at={at} known={known} />
        ))}
        <SectionError {...form.getInputProps('days')} />
        <div>
          <Button variant="default" leftSection={<IconPlus size={18} />} onClick={() => form.insertListItem('days', aDay(days.at(-1)))}>
            {t('seminars.form.addDay')}
          </Button>
        </div>
      </Stack>
    </Panel>
  );
}
