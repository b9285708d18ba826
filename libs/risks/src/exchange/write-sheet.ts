import type { WrittenLanguage } from '@app/kernel';
import type { RegisterRow } from '../register/register-rows.js';
import { restrictionLines } from '../register/words.js';
import { headerOf, type Cell } from './column.js';
import { COLUMNS, isDay } from './columns.js';
import { cleaned, defused } from './formula.js';

const safe = (cell: Cell): Cell => (typeof cell === 'string' ? defused(cleaned(cell)) : cell);

/**
 * The register as CSV for Estonian Excel: UTF-8 with a byte order mark (else it reads õ as Ãµ), semicolons (the comma is the decimal
 * sign there), CRLF (RFC 4180). Days are YYYY-MM-DD.
 */
export async function asCsv(rows: readonly RegisterRow[], language: WrittenLanguage): Promise<Buffer> {
  const { stringify } = await import('csv-stringify/sync');
  const lines: Cell[][] = [
    ...restrictionLines(language, rows).map((line) => [line]),
    COLUMNS.map(({ key }) => headerOf(language, key)),
    ...rows.map((row) => COLUMNS.map((column) => safe(column.of(row, language)))),
  ];
  return Buffer.from(stringify(lines, { bom: true, delimiter: ';', record_delimiter: 'windows' }));
}

/** The register as an Excel workbook: one sheet, the header and the columns that name a risk stay in sight. */
export async function asXlsx(rows: readonly RegisterRow[], language: WrittenLanguage, sheet: string): Promise<Buffer> {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const warning = restrictionLines(language, rows).map((value) => [
    { value, type: String, fontWeight: 'bold', textColor: '#a00000' } as const,
  ]);
  const header = COLUMNS.map(
    ({ key, kind }) =>
      ({
        value: headerOf(language, key),
        type: String,
        fontWeight: 'bold',
        wrap: true,
        backgroundColor: kind ? '#dbe9f4' : '#eeeeee',
      }) as const,
  );
  const body = rows.map((row) => COLUMNS.map((column) => excelCell(safe(column.of(row, language)), isDay(column))));
  return writeXlsxFile([...warning, header, ...body], {
    sheet: sheet.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
    columns: COLUMNS.map(({ width }) => ({ width })),
    stickyRowsCount: warning.length + 1,
    stickyColumnsCount: COLUMNS.findIndex(({ key }) => key === 'title') + 1,
    dateFormat: 'dd.mm.yyyy',
  }).toBuffer();
}

function excelCell(cell: Cell, holdsDay: boolean) {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (holdsDay) return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'dd.mm.yyyy' };
  return { value: cell, type: String, wrap: true, alignVertical: 'top' } as const;
}
