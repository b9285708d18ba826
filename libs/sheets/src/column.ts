import { translate, type Language } from '@app/kernel';
import type { Value } from './value.js';

/** What stands in a cell of a file. Days are YYYY-MM-DD. */
export type Cell = string | number | null;

/** How a cell is read: as text, as one word of several, as yes or no, as a whole number, as a day, or as the name of something, or names. */
export type ColumnKind = 'text' | 'choice' | 'yesNo' | 'number' | 'day' | 'thing' | 'things';

export interface Column<R> {
  /** Stable: where the field stands in the input of the act, or what a column that nobody can change is called. */
  readonly key: string;
  /** Null where the column is only for reading. */
  readonly kind: ColumnKind | null;
  /** What can lose what stands in it: an emptied cell empties the field. */
  readonly canBeEmpty: boolean;
  /** Of things: what kind they are, for who looks them up and for the refusal `no-<what>-of-that-name`. */
  readonly what?: string;
  /** Whether it is a day, though nobody changes it in a file. */
  readonly isDay?: boolean;
  /** The values of a choice, and what each is called. */
  readonly values?: readonly string[];
  readonly word?: (language: Language, value: string) => string;
  /** Width in the spreadsheet, in characters. */
  readonly width: number;
  of(row: R, language: Language): Cell;
}

/** What every row of a table is known by. */
export interface SheetRow {
  readonly id: string;
  /** What people call it by. */
  readonly ref: string;
  readonly title: string;
  readonly version: number;
}

/** A kind of table that goes out as a file and comes back: its columns, and what an import has to know of its rows. */
export interface Sheet<R extends SheetRow> {
  readonly columns: readonly Column<R>[];
  titleOf(language: Language, key: string): string;
  /** What stands in the field today, as `readCell` reads it; undefined where a cell never says what already is. */
  valueOf(key: string, row: R): Value;
  /** Keys of the columns without which there is no new row. */
  readonly needed: readonly string[];
  /** Reasons of refusals that name what the rows are. */
  readonly reasons: { readonly noSuch: string; readonly newNeedsColumns: string };
  /** Why nothing of it can be changed, as the reason of a refusal; null where it can. */
  closedBecause(row: R): string | null;
}

/** The title that people read and the key that programs know it by: who renames or moves a column of a file has not lost it. */
export const headerOf = <R extends SheetRow>(sheet: Sheet<R>, language: Language, key: string): string =>
  `${sheet.titleOf(language, key)} [${key}]`;

export const yesOrNo = (language: Language, value: boolean): string =>
  value ? translate(language, 'sheets.yes') : translate(language, 'sheets.no');

export const isDay = <R>({ kind, isDay: holdsDay }: Column<R>): boolean => kind === 'day' || holdsDay === true;
