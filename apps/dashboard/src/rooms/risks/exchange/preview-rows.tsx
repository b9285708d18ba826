import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { IconTableOff } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportOutcome } from '../../../graph/generated/graphql';
import { DataTable } from '../../../ui/data-table';
import { Empty } from '../../../ui/empty';
import { Panel } from '../../../ui/panel';
import { canBeTaken, type Preview, type PreviewRow } from './import-queries';
import { usePreviewColumns } from './use-preview-columns';

const OUTCOMES: ImportOutcome[] = ['NEW', 'CHANGED', 'REFUSED', 'UNCHANGED'];

interface PreviewRowsProps {
  plan: Preview;
  isBusy: boolean;
  onTake: (rows: { line: number; version: number | null }[]) => void;
  /** Why the import was refused. */
  children: ReactNode;
}

/** Row by row what would become of it; all that can be taken over is chosen at first. */
export function PreviewRows({ plan: { rows }, isBusy, onTake, children }: PreviewRowsProps) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<string | null>(null);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const count = (one: ImportOutcome) => rows.filter((row) => row.outcome === one).length;
  const taken = rows.filter((row) => canBeTaken(row) && !left.has(row.line));
  const shown = rows.filter((row) => (outcome ? row.outcome === outcome : row.outcome !== 'UNCHANGED' || row.notTaken.length > 0));
  const toggle = ({ line }: PreviewRow) =>
    setLeft((old) => new Set(old.has(line) ? [...old].filter((one) => one !== line) : [...old, line]));
  const columns = usePreviewColumns({ isTaken: ({ line }) => !left.has(line), toggle });
  return (
    <Panel title={t('risks.import.preview')} description={t('risks.import.previewHint')}>
      <Stack gap="md">
        <Text role="status">
          {t('risks.import.counts', {
            created: count('NEW'),
            changed: count('CHANGED'),
            refused: count('REFUSED'),
            unchanged: count('UNCHANGED'),
          })}
        </Text>
        <Select
          label={t('risks.import.show')}
          placeholder={t('risks.import.allButUnchanged')}
          data={OUTCOMES.filter((one) => count(one) > 0).map((value) => ({ value, label: t(`risks.outcome.${value}`) }))}
          value={outcome}
          onChange={setOutcome}
          clearable
          clearButtonProps={{ 'aria-label': t('ui.clear') }}
          w={{ base: '100%', sm: 280 }}
        />
        <DataTable
          caption={t('risks.import.preview')}
          rows={shown}
          rowKey={({ line }) => String(line)}
          columns={columns}
          minWidth={720}
          empty={<Empty icon={IconTableOff} title={t('risks.import.nothing')} hint={t('risks.import.nothingHint')} />}
        />
        {children}
        <Group>
          <Button
            disabled={taken.length === 0}
            loading={isBusy}
            onClick={() => onTake(taken.map(({ line, version }) => ({ line, version: version ?? null })))}
          >
            {t('risks.import.take', { count: taken.length })}
          </Button>
        </Group>
      </Stack>
    </Panel>
  );
}
