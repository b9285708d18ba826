import { Alert, Stack, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format';
import type { Preview } from './import-queries';

/** What the file is silent about, what it says in vain, and whether it can undo what others did. */
export function PreviewColumns({ plan: { columns, missing, hasVersions, notInFile } }: { plan: Preview }) {
  const { t } = useTranslation();
  const format = useFormat();
  const titles = (all: { title: string }[]) => format.list(all.map(({ title }) => title));
  const unknown = columns.filter(({ key }) => key === null);
  const shown = columns.filter(({ key, isTaken }) => key !== null && !isTaken && key !== 'id' && key !== 'version' && key !== 'ref');
  const sentences = [
    unknown.length > 0 && t('risks.import.unknown', { count: unknown.length, titles: titles(unknown) }),
    shown.length > 0 && t('risks.import.onlyShown', { titles: titles(shown) }),
    !hasVersions && t('risks.import.noVersions'),
    notInFile > 0 && t('risks.import.notInFile', { count: notInFile }),
  ].filter((sentence) => sentence !== false);
  if (sentences.length === 0 && missing.length === 0) return null;
  return (
    <Alert color="blue" icon={<IconInfoCircle />} title={t('risks.import.aboutFile')}>
      <Stack gap="xs">
        {missing.length > 0 && (
          <div>
            <Text size="sm">{t('risks.import.missing', { count: missing.length })}</Text>
            <details>
              <summary>{t('risks.import.which')}</summary>
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
