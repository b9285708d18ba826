import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../ui/panel';

const FIELDS = ['aims', 'targetGroup', 'expectedOutcome'] as const;

type Purposes = Partial<Record<(typeof FIELDS)[number], string | null>>;

export function Purpose({ seminar }: { seminar: Purposes }) {
  const { t } = useTranslation();
  const given = FIELDS.filter((field) => seminar[field]);
  if (given.length === 0) return null;
  return (
    <Panel title={t('seminars.form.purpose')}>
      <Stack gap="md" maw={760}>
        {given.map((field) => (
          <div key={field}>
            <Title order={3}>{t(`seminars.field.${field}`)}</Title>
            <Text style={{ whiteSpace: 'pre-line' }}>{seminar[field]}</Text>
          </div>
        ))}
      </Stack>
    </Panel>
  );
}
