import type { Language } from '@app/kernel';
import { columnsNamed } from './column-named.js';
import type { Column, Sheet, SheetRow } from './column.js';
import type { ImportColumn } from './import.types.js';
import { RowPlanner, type Compared, type PlannedRow } from './plan-row.js';
import { parts } from './read-cell.js';
import type { Table } from './read-table.js';

export interface ImportPlan<R> {
  columns: ImportColumn[];
  missing: ImportColumn[];
  hasVersions: boolean;
  rows: PlannedRow<R>[];
}

/** The columns of a file, each once: of two with one name the first counts, as nobody can say which of them is meant. */
export function columnsOf<R extends SheetRow>(sheet: Sheet<R>, { header }: Table): (Column<R> | undefined)[] {
  const columns = header.map(columnsNamed(sheet));
  return columns.map((column, i) => (columns.indexOf(column) === i ? column : undefined));
}

/** What the cells of a column say, each once; undefined where the file has no such column. */
export function saidIn<R extends SheetRow>(sheet: Sheet<R>, table: Table, key: string): string[] | undefined {
  const at = columnsOf(sheet, table).findIndex((column) => column?.key === key);
  return at < 0 ? undefined : [...new Set(table.rows.map(({ cells }) => cells[at] ?? '').filter(Boolean))];
}

/** Names of things of a kind that a file speaks of, each once, without capitals. */
export function namesIn<R extends SheetRow>(sheet: Sheet<R>, table: Table, what: string): string[] {
  const at = columnsOf(sheet, table).flatMap((column, i) => (column?.what === what ? [i] : []));
  return [...new Set(table.rows.flatMap(({ cells }) => at.flatMap((i) => parts(cells[i] ?? '').map((name) => name.toLowerCase()))))];
}

/** Compares a table with what there is. Only columns that the file has are looked at; what it leaves out stays as it is. */
export function planImport<R extends SheetRow>(sheet: Sheet<R>, table: Table, compared: Compared<R>, language: Language): ImportPlan<R> {
  const columns = columnsOf(sheet, table);
  const planner = new RowPlanner(sheet, columns, compared, language);
  const has = (key: string) => columns.some((column) => column?.key === key);
  return {
    columns: table.header.flatMap((title, i) =>
      title === '' ? [] : [{ key: columns[i]?.key ?? null, title, isTaken: (columns[i]?.kind ?? null) !== null }],
    ),
    missing: sheet.columns
      .filter(({ key, kind }) => kind && !has(key))
      .map(({ key }) => ({ key, title: sheet.titleOf(language, key), isTaken: true })),
    hasVersions: has('version'),
    rows: table.rows.map((row) => planner.plan(row)),
  };
}
