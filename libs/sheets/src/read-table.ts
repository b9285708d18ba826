import { Problem, type Language } from '@app/kernel';
import type { Column, Sheet, SheetRow } from './column.js';
import { columnsNamed, type NamesColumn } from './column-named.js';
import { asItWas, cleaned } from './formula.js';
import { checkWorkbook } from './workbook-guard.js';

const MOST_BYTES = 2 * 1024 * 1024;
/** Twenty times the register of a council, and what one act can change in a few seconds. */
const MOST_ROWS = 1_000;
/** Lines above the header: that something is restricted, and whatever people put there. */
const MOST_LINES_ABOVE = 50;
const ZIP = 'PK\u0003\u0004';
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

export interface TableRow {
  /** As the spreadsheet program numbers it, from 1. */
  line: number;
  /** In the order of the header; '' where a cell is empty. */
  cells: string[];
}

export interface Table {
  header: string[];
  rows: TableRow[];
}

/** The table in a file of whatever kind its content is: XLSX, or CSV with semicolons, commas or tabs. What cannot be one is told why. */
export async function readTable<R extends SheetRow>(sheet: Sheet<R>, content: string, language: Language): Promise<Table> {
  const named = columnsNamed(sheet);
  const file = decoded(content);
  if (file.subarray(0, 4).equals(OLE)) throw new Problem('INVALID', 'old-excel', 'content');
  const lines = file.toString('latin1', 0, 4) === ZIP ? await workbook(file) : await csv(textOf(file), named);
  const at = headerOf(lines.slice(0, MOST_LINES_ABOVE), named, (key) => sheet.titleOf(language, key));
  const header = (lines[at] ?? []).map((title) => title.trim());
  const rows = lines
    .map((cells, i) => ({ line: i + 1, cells: header.map((_, column) => cells[column] ?? '') }))
    .slice(at + 1)
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (rows.length === 0) throw new Problem('INVALID', 'no-rows', 'content');
  if (rows.length > MOST_ROWS) throw new Problem('INVALID', 'too-many-rows', 'content', { most: MOST_ROWS });
  return { header, rows };
}

const knownIn = <R>(cells: readonly string[], named: NamesColumn<R>): Column<R>[] => cells.flatMap((cell) => named(cell) ?? []);
const NAMING = ['ref', 'title'] as const;

/** Which line holds the titles: the first with two that are known, else one that says at least what each row is about. */
function headerOf<R>(lines: readonly string[][], named: NamesColumn<R>, titleOf: (key: string) => string): number {
  const full = lines.findIndex((cells) => knownIn(cells, named).length >= 2);
  if (full >= 0) return full;
  const naming = lines.findIndex((cells) => knownIn(cells, named).some(({ key }) => NAMING.some((one) => one === key)));
  if (naming >= 0) return naming;
  const [found] = lines.flatMap((cells) => knownIn(cells, named));
  if (!found) throw new Problem('INVALID', 'no-known-columns', 'content');
  const [ref, title] = NAMING.map(titleOf) as [string, string];
  throw new Problem('INVALID', 'no-naming-column', 'content', { found: titleOf(found.key), ref, title });
}

function decoded(content: string): Buffer {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(content)) throw new Problem('INVALID', 'file-unreadable', 'content');
  const file = Buffer.from(content, 'base64');
  if (file.length === 0) throw new Problem('INVALID', 'file-is-empty', 'content');
  if (file.length > MOST_BYTES) throw new Problem('INVALID', 'file-too-large', 'content', { most: MOST_BYTES / 1024 / 1024 });
  return file;
}

async function workbook(file: Buffer): Promise<string[][]> {
  checkWorkbook(file);
  const { readSheet } = await import('read-excel-file/universal');
  const copy = new Uint8Array(file).buffer;
  const cells = await readSheet(copy, { trim: false }).catch(() => {
    throw new Problem('INVALID', 'workbook-broken', 'content');
  });
  return cells.map((row) => row.map((cell) => told(cell)));
}

/** What a cell says. A day comes as midnight in UTC, whatever the reader's clock. */
function told(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return typeof cell === 'string' ? asItWas(cleaned(cell)) : JSON.stringify(cell);
}

/** UTF-8 with or without its mark, UTF-16 as Excel's “Unicode text”, else what Baltic Windows writes. */
function textOf(file: Buffer): string {
  if (file[0] === 0xff && file[1] === 0xfe) return new TextDecoder('utf-16le').decode(file);
  if (file.includes(0)) throw new Problem('INVALID', 'not-a-spreadsheet', 'content');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return new TextDecoder('windows-1257').decode(file); // Not UTF-8: the next most likely, and readable to whoever looks at the preview.
  }
}

async function csv<R>(text: string, named: NamesColumn<R>): Promise<string[][]> {
  const { parse } = await import('csv-parse/sync');
  const readings = [';', ',', '\t'].flatMap((delimiter) => {
    try {
      return [
        parse(text, {
          delimiter,
          bom: true,
          relax_column_count: true,
          relax_quotes: true,
          skip_empty_lines: false,
          max_record_size: 500_000,
        }),
      ];
    } catch {
      return []; // No table with this delimiter; with none of them it is refused below.
    }
  });
  const score = (lines: readonly string[][]) =>
    Math.max(0, ...lines.slice(0, MOST_LINES_ABOVE).map((cells) => knownIn(cells, named).length));
  const [best] = readings.sort((a, b) => score(b) - score(a));
  if (!best) throw new Problem('INVALID', 'not-a-spreadsheet', 'content');
  return best.map((cells) => cells.map((cell) => asItWas(cleaned(cell))));
}
