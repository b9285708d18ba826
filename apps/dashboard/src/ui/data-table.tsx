// One list, two shapes: a table with sortable columns on a desk, cards on a phone. Both come from the same columns.
import { Button, Group, Stack, Table, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DataCards } from './data-cards';
import classes from './data-table.module.css';
import { useFormat } from './format';
import { usePhone } from './use-phone';

export interface Column<Row> {
  key: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** Makes the column sortable. Offered only while every row is loaded: sorting half a list would mislead. */
  sortBy?: (row: Row) => string | number | null | undefined;
  /** The server's order that this column stands for, and whether it goes down by itself: offered whether or not every row is loaded. */
  serverOrder?: { name: string; isDown?: boolean };
  /** The row's name: the first line of its card, the header cell of its row. */
  isMain?: boolean;
  width?: string;
  /** Titled with a name, one of several side by side: it may break into lines, and the columns stand closer. */
  isNamed?: boolean;
  /** Buttons: no visible heading. */
  isActions?: boolean;
}

/** In which order the server gives the rows, and how to ask for another one. */
export interface ServerOrder {
  name: string;
  isReversed: boolean;
  change: (name: string, isReversed: boolean) => void;
}

interface DataTableProps<Row> {
  /** Says to a screen reader what the table holds. */
  caption: string;
  rows: Row[];
  rowKey: (row: Row) => string;
  columns: Column<Row>[];
  empty: ReactNode;
  /** With `all`, the rest comes at once and the button says how many there are. */
  pages?: { hasMore: boolean; isLoadingMore: boolean; more: () => void; all?: number };
  order?: ServerOrder;
  /** Below this width the table scrolls sideways. */
  minWidth?: number;
  /** No button and no link in it: where it scrolls, the scrolled part itself takes the focus, so that arrow keys reach all of it. */
  hasNoControls?: boolean;
}

type Order = { key: string; isDown: boolean } | undefined;

export function DataTable<Row>({
  caption,
  rows,
  rowKey,
  columns,
  empty,
  pages,
  order: server,
  minWidth = 560,
  hasNoControls = false,
}: DataTableProps<Row>) {
  const isPhone = usePhone();
  const [order, setOrder] = useState<Order>();
  const isComplete = !pages?.hasMore;
  const all = pages?.all;
  const table = useRef<HTMLDivElement>(null);
  /** Its button is gone then: who pressed it goes on at the first row that came. */
  const showAll = () => {
    const shown = rows.length;
    pages?.more();
    requestAnimationFrame(() => {
      const next = table.current?.querySelectorAll<HTMLElement>('tbody > tr, ul > li')[shown];
      if (!next) return;
      next.tabIndex = -1;
      next.focus({ preventScroll: true });
    });
  };
  const sorted = useSorted(rows, columns, isComplete ? order : undefined);
  return (
    <Stack gap="md" ref={table}>
      {rows.length === 0 ? (
        empty
      ) : isPhone ? (
        <DataCards caption={caption} rows={sorted} rowKey={rowKey} columns={columns} />
      ) : (
        <Table.ScrollContainer
          minWidth={minWidth}
          scrollAreaProps={{
            // Where something is out of sight, the bar says so at once.
            type: 'auto',
            offsetScrollbars: 'present',
            ...(hasNoControls && { viewportProps: { tabIndex: 0, role: 'group', 'aria-label': caption } }),
          }}
        >
          <Table className={classes.table} {...(columns.some(({ isNamed }) => isNamed) && { horizontalSpacing: 6 })}>
            <Table.Caption className={classes.caption}>{caption}</Table.Caption>
            <Table.Thead>
              <Table.Tr>
                {columns.map((column) => (
                  <Heading
                    key={column.key}
                    column={column}
                    {...(server ? byServer(column, server) : bySelf(column, order, isComplete, setOrder))}
                  />
                ))}
              </Table.Tr>
            </Table.Thead>
            {/* Plain elements: of a long list's cells each component of the kit would be several hundred. */}
            <Table.Tbody>
              {sorted.map((row) => (
                <tr key={rowKey(row)} className={classes.row}>
                  {columns.map((column) =>
                    column.isMain ? (
                      <th key={column.key} scope="row" className={classes.cell}>
                        {column.cell(row)}
                      </th>
                    ) : (
                      <td key={column.key} className={classes.cell} data-actions={column.isActions}>
                        {column.cell(row)}
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {pages && <ShowMore pages={all === undefined ? pages : { ...pages, more: showAll }} />}
    </Stack>
  );
}

function useSorted<Row>(rows: Row[], columns: Column<Row>[], order: Order): Row[] {
  const { compare } = useFormat();
  return useMemo(() => {
    const by = columns.find(({ key }) => key === order?.key)?.sortBy;
    if (!by) return rows;
    const sign = order?.isDown ? -1 : 1;
    return [...rows].sort((left, right) => {
      const [a, b] = [by(left), by(right)];
      if (a === null || a === undefined) return 1;
      if (b === null || b === undefined) return -1;
      return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)));
    });
  }, [rows, columns, order, compare]);
}

interface Sorting {
  sort?: 'none' | 'ascending' | 'descending';
  onSort?: () => void;
}

function bySelf<Row>({ key, sortBy }: Column<Row>, order: Order, isComplete: boolean, change: (order: Order) => void): Sorting {
  if (!isComplete || !sortBy) return {};
  const isOn = order?.key === key;
  return {
    sort: !isOn ? 'none' : order.isDown ? 'descending' : 'ascending',
    onSort: () => change({ key, isDown: isOn && !order.isDown }),
  };
}

function byServer<Row>({ serverOrder }: Column<Row>, order: ServerOrder): Sorting {
  if (!serverOrder) return {};
  const { name, isDown = false } = serverOrder;
  const isOn = order.name === name;
  return {
    sort: !isOn ? 'none' : isDown !== order.isReversed ? 'descending' : 'ascending',
    onSort: () => order.change(name, isOn && !order.isReversed),
  };
}

function Heading<Row>({ column, sort, onSort }: { column: Column<Row> } & Sorting) {
  const Arrow = sort === 'none' ? IconArrowsSort : sort === 'descending' ? IconArrowDown : IconArrowUp;
  return (
    <Table.Th scope="col" w={column.width} aria-sort={sort} data-named={column.isNamed} data-main={column.isMain}>
      {column.isActions ? (
        <VisuallyHidden>{column.title}</VisuallyHidden>
      ) : onSort ? (
        <UnstyledButton className={classes.sort} onClick={onSort}>
          {column.title}
          <Arrow size={16} stroke={1.6} aria-hidden className={sort === 'none' ? classes.unsorted : undefined} />
        </UnstyledButton>
      ) : (
        column.title
      )}
    </Table.Th>
  );
}

/** Appends the next page of a list. */
export function ShowMore({ pages }: { pages: NonNullable<DataTableProps<unknown>['pages']> }) {
  const { t } = useTranslation();
  if (!pages.hasMore) return null;
  return (
    <Group justify="center">
      <Button variant="default" loading={pages.isLoadingMore} onClick={pages.more}>
        {pages.all === undefined ? t('ui.showMore') : t('ui.showAll', { count: pages.all })}
      </Button>
    </Group>
  );
}
