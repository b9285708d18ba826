import type { Language } from '@app/kernel';
import { headerOf, isDay, type Cell, type Sheet, type SheetRow } from './column.js';
import { cleaned, defused } from './formula.js';

const safe = (cell: Cell): Cell => (typeof cell === 'string' ? defused(cleaned(cell)) : cell);

export interface Written<R extends SheetRow> {
  readonly sheet: Sheet<R>;
  readonly rows: readonly R[];
  readonly language: Language;
  /** Lines above the header: that what follows is restricted, and why. */
  readonly warnings: readonly string[];
  /** What the sheet of a workbook is called. */
  readonly title: string;
}

export const SHEET_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;
export type SheetEnding = keyof typeof SHEET_TYPES;

/** A table as a file that can be changed in a spreadsheet program and imported again. */
export const writeSheet = async <R extends SheetRow>(ending: SheetEnding, written: Written<R>): Promise<Buffer> =>
  ending === 'xlsx' ? asXlsx(written) : asCsv(written);

/**
 * A table as CSV for Estonian Excel: UTF-8 with a byte order mark (else it reads õ as Ãµ), semicolons (the comma is the decimal
 * sign there), CRLF (RFC 4180). Days are YYYY-MM-DD.
 */
async function asCsv<R extends SheetRow>({ sheet, rows, language, warnings }: Written<R>): Promise<Buffer> {
  const { stringify } = await import('csv-stringify/sync');
  const lines: Cell[][] = [
    ...warnings.map((line) => [line]),
    sheet.columns.map(({ key }) => headerOf(sheet, language, key)),
    ...rows.map((row) => sheet.columns.map((column) => safe(column.of(row, language)))),
  ];
  return Buffer.from(stringify(lines, { bom: true, delimiter: ';', record_delimiter: 'windows' }));
}

/** A table as an Excel workbook: one sheet, the header and the columns that name a row stay in sight. */
async function asXlsx<R extends SheetRow>({ sheet, rows, language, warnings, title }: Written<R>): Promise<Buffer> {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const warning = warnings.map((value) => [{ value, type: String, fontWeight: 'bold', textColor: '#a00000' } as const]);
  const header = sheet.columns.map(
    ({ key, kind }) =>
      ({
        value: headerOf(sheet, language, key),
        type: String,
        fontWeight: 'bold',
        wrap: true,
        backgroundColor: kind ? '#dbe9f4' : '#eeeeee',
      }) as const,
  );
  const body = rows.map((row) => sheet.columns.map((column) => excelCell(safe(column.of(row, language)), isDay(column))));
  return writeXlsxFile([...warning, header, ...body], {
    sheet: title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
    columns: sheet.columns.map(({ width }) => ({ width })),
    stickyRowsCount: warning.length + 1,
    stickyColumnsCount: sheet.columns.findIndex(({ key }) => key === 'title') + 1,
    dateFormat: 'dd.mm.yyyy',
  }).toBuffer();
}

function excelCell(cell: Cell, holdsDay: boolean) {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (holdsDay) return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'dd.mm.yyyy' };
  return { value: cell, type: String, wrap: true, alignVertical: 'top' } as const;
}
