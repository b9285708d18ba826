import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../ui/panel';

const FIELDS = ['aims', 'targetGroup', 'expectedOutcome'] as const;

type Purposes = Partial<Record<(typeof FIELDS)[number], string | null>>;

const given = (seminar: Purposes) => FIELDS.filter((field) => seminar[field]);

export function Purpose({ seminar }: { seminar: Purposes }) {
  const { t } = useTranslation();
  if (given(seminar).length === 0) return null;
  return (
    <Panel title={t('seminars.form.purpose')}>
      <PurposeTexts seminar={seminar} />
    </Panel>
  );
}

export function PurposeTexts({ seminar }: { seminar: Purposes }) {
  const { t } = useTranslation();
  return (
    <Stack gap="md" maw={760}>
      {given(seminar).map((field) => (
        <div key={field}>
          <Title order={3}>{t(`seminars.field.${field}`)}</Title>
          <Text style={{ whiteSpace: 'pre-line' }}>{seminar[field]}</Text>
        </div>
      ))}
    </Stack>
  );
}
