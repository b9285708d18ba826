import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LongText } from '../../../ui/long-text';
import { Panel } from '../../../ui/panel';
import type { SeminarForm } from './use-seminar-form';

/** How long each may be, as the server takes it. */
const FIELDS = { aims: 4000, targetGroup: 1000, expectedOutcome: 4000 } as const;

export function PurposeSection({ form }: { form: SeminarForm }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('seminars.form.purpose')} description={t('seminars.form.purposeHint')}>
      <Stack gap="md">
        {Object.entries(FIELDS).map(([field, most]) => (
          <LongText key={field} label={t(`seminars.field.${field}`)} most={most} {...form.getInputProps(field)} />
        ))}
      </Stack>
    </Panel>
  );
}
