import { Alert, Stack, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format';
import type { Preview } from './preview';

/** What the file is silent about, what it says in vain, and whether it can undo what others did. */
export function PreviewColumns({ plan: { columns, missing, hasVersions }, more }: { plan: Preview; more: string | false }) {
  const { t } = useTranslation();
  const format = useFormat();
  const titles = (all: { title: string }[]) => format.list(all.map(({ title }) => title));
  const unknown = columns.filter(({ key }) => key === null);
  const shown = columns.filter(({ key, isTaken }) => key !== null && !isTaken && key !== 'id' && key !== 'version' && key !== 'ref');
  const sentences = [
    unknown.length > 0 && t('sheets.import.unknown', { count: unknown.length, titles: titles(unknown) }),
    shown.length > 0 && t('sheets.import.onlyShown', { titles: titles(shown) }),
    !hasVersions && t('sheets.import.noVersions'),
    more,
  ].filter((sentence) => sentence !== false);
  if (sentences.length === 0 && missing.length === 0) return null;
  return (
    <Alert color="blue" icon={<IconInfoCircle />} title={t('sheets.import.aboutFile')}>
      <Stack gap="xs">
        {missing.length > 0 && (
          <div>
            <Text size="sm">{t('sheets.import.missing', { count: missing.length })}</Text>
            <details>
              <summary>{t('sheets.import.which')}</summary>
              <Text size="sm">{titles(missing)}</Text>
            </details>
          </div>
        )}
        {sentences.map((sentence) => (
          <Text key={sentence} size="sm">
            {sentence}
          </Text>
        ))}
      </Stack>
    </Alert>
  );
}
