import { Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../ui/panel';
import type { SeminarForm } from './use-seminar-form';

const FIELDS = ['aims', 'targetGroup', 'expectedOutcome'] as const;

export function PurposeSection({ form }: { form: SeminarForm }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('seminars.form.purpose')} description={t('seminars.form.purposeHint')}>
      <Stack gap="md">
        {FIELDS.map((field) => (
          <Textarea key={field} label={t(`seminars.field.${field}`)} autosize minRows={2} maxRows={10} {...form.getInputProps(field)} />
        ))}
      </Stack>
    </Panel>
  );
}
