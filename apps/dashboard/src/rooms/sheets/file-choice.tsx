import { FileInput } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface ChosenFile {
  name: string;
  /** In base64. */
  content: string;
}

const MOST_BYTES = 2 * 1024 * 1024;

/** Reads the file in the browser; what is too large never leaves it. */
export function FileChoice({
  file,
  onChoose,
  isBusy,
}: {
  file: ChosenFile | undefined;
  onChoose: (file: ChosenFile | undefined) => void;
  isBusy: boolean;
}) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<File | null>(null);
  const [error, setError] = useState<string>();

  async function choose(next: File | null): Promise<void> {
    setChosen(next);
    setError(undefined);
    onChoose(undefined);
    if (!next) return;
    if (next.size > MOST_BYTES) return setError(t('problem.file-too-large', { most: MOST_BYTES / 1024 / 1024 }));
    // A file that was moved or is still held by another program.
    await contentOf(next).then(
      (content) => onChoose({ name: next.name, content }),
      () => setError(t('problem.file-unreadable')),
    );
  }

  return (
    <FileInput
      label={t('sheets.import.choose')}
      description={t('sheets.import.hint')}
      placeholder={t('sheets.import.none')}
      accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
      leftSection={<IconFileSpreadsheet size={18} />}
      clearable={file !== undefined}
      clearButtonProps={{ 'aria-label': t('ui.clear') }}
      disabled={isBusy}
      value={chosen}
      onChange={(next) => void choose(next)}
      error={error}
      w={{ base: '100%', sm: 480 }}
    />
  );
}

function contentOf(file: File): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done((reader.result as string).replace(/^[^,]*,/, ''));
    reader.onerror = () => fail(reader.error ?? new Error('The file could not be read'));
    reader.readAsDataURL(file);
  });
}
