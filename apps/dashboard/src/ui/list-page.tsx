// A page that lists things by name: what is looked for stands in the address, so that a link and the back button bring the same list.
import { Group, Select, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pages } from '../graph/use-pages';
import { DataTable, type Column } from './data-table';
import { Loaded, RowsSkeleton } from './loaded';
import { PageHeader } from './page-header';
import { Panel } from './panel';
import { SearchField } from './search-field';

interface ListPageProps<Row> {
  title: string;
  description: string;
  actions: ReactNode;
  /** Where the list is one of several of its kind. */
  tabs?: ReactNode;
  search: { label: string; value: string | undefined };
  /** Beside the search field. */
  filters?: ReactNode;
  pages: Pages<unknown, unknown>;
  rows: Row[];
  rowKey: (row: Row) => string;
  columns: Column<Row>[];
  empty: ReactNode;
}

export function ListPage<Row>({
  title,
  description,
  actions,
  tabs,
  search,
  filters,
  pages,
  rows,
  rowKey,
  columns,
  empty,
}: ListPageProps<Row>) {
  const filter = useFilter();
  return (
    <>
      <PageHeader title={title} crumbs={[]} description={description} actions={actions} />
      {tabs}
      <Panel>
        <Stack gap="md">
          <Group gap="md">
            <SearchField label={search.label} value={search.value} onSearch={(q) => filter({ q })} />
            {filters}
          </Group>
          <Loaded read={pages} skeleton={<RowsSkeleton rows={10} />}>
            {() => <DataTable caption={title} rows={rows} rowKey={rowKey} columns={columns} pages={pages} empty={empty} />}
          </Loaded>
        </Stack>
      </Panel>
    </>
  );
}

/** Changes what the address asks for. No new page: the way back leads to where one came from. */
export function useFilter(): (changes: Record<string, string | number | true | undefined>) => void {
  const navigate = useNavigate();
  return (changes) => void navigate({ to: '.', search: (old: object) => ({ ...old, ...changes }), replace: true, resetScroll: false });
}

interface KindFilterProps {
  label: string;
  everyKind: string;
  kinds: { value: string; label: string }[];
  value: string | undefined;
}

export function KindFilter({ label, everyKind, kinds, value }: KindFilterProps) {
  const { t } = useTranslation();
  const filter = useFilter();
  return (
    <Select
      aria-label={label}
      placeholder={everyKind}
      clearable
      searchable
      clearButtonProps={{ 'aria-label': t('ui.clear') }}
      data={kinds}
      value={value ?? null}
      onChange={(kind) => filter({ kind: kind ?? undefined })}
    />
  );
}
