import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { IconTableOff } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportOutcome } from '../../graph/generated/graphql';
import { DataTable } from '../../ui/data-table';
import { Empty } from '../../ui/empty';
import { Panel } from '../../ui/panel';
import { canBeTaken, type Preview, type PreviewRow, type TakenRow } from './preview';
import { usePreviewColumns } from './use-preview-columns';

const OUTCOMES: ImportOutcome[] = ['NEW', 'CHANGED', 'REFUSED', 'UNCHANGED'];

interface PreviewRowsProps<R extends PreviewRow> {
  plan: Preview<R>;
  isBusy: boolean;
  onTake: (rows: TakenRow[]) => void;
  /** Where what the row changes in vain can be changed. */
  whereToSet: (row: R) => ReactNode;
  /** Why the import was refused. */
  children: ReactNode;
}

/** Row by row what would become of it; all that can be taken over is chosen at first. */
export function PreviewRows<R extends PreviewRow>({ plan: { rows }, isBusy, onTake, whereToSet, children }: PreviewRowsProps<R>) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<string | null>(null);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const count = (one: ImportOutcome) => rows.filter((row) => row.outcome === one).length;
  const taken = rows.filter((row) => canBeTaken(row) && !left.has(row.line));
  const shown = rows.filter((row) => (outcome ? row.outcome === outcome : row.outcome !== 'UNCHANGED' || row.notTaken.length > 0));
  const toggle = ({ line }: R) => setLeft((old) => new Set(old.has(line) ? [...old].filter((one) => one !== line) : [...old, line]));
  const columns = usePreviewColumns<R>({ isTaken: ({ line }) => !left.has(line), toggle, whereToSet });
  return (
    <Panel title={t('sheets.import.preview')} description={t('sheets.import.previewHint')}>
      <Stack gap="md">
        <Text role="status">
          {t('sheets.import.counts', {
            created: count('NEW'),
            changed: count('CHANGED'),
            refused: count('REFUSED'),
            unchanged: count('UNCHANGED'),
          })}
        </Text>
        <Select
          label={t('sheets.import.show')}
          placeholder={t('sheets.import.allButUnchanged')}
          data={OUTCOMES.filter((one) => count(one) > 0).map((value) => ({ value, label: t(`sheets.outcome.${value}`) }))}
          value={outcome}
          onChange={setOutcome}
          clearable
          clearButtonProps={{ 'aria-label': t('ui.clear') }}
          w={{ base: '100%', sm: 280 }}
        />
        <DataTable
          caption={t('sheets.import.preview')}
          rows={shown}
          rowKey={({ line }) => String(line)}
          columns={columns}
          minWidth={720}
          empty={<Empty icon={IconTableOff} title={t('sheets.import.nothing')} hint={t('sheets.import.nothingHint')} />}
        />
        {children}
        <Group>
          <Button
            disabled={taken.length === 0}
            loading={isBusy}
            onClick={() => onTake(taken.map(({ line, version }) => ({ line, version: version ?? null })))}
          >
            {t('sheets.import.take', { count: taken.length })}
          </Button>
        </Group>
      </Stack>
    </Panel>
  );
}
