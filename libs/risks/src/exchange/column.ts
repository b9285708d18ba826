import { translate, type WrittenLanguage } from '@app/kernel';
import type { RegisterRow } from '../register/register-rows.js';

/** What stands in a cell of a file. Days are YYYY-MM-DD. */
export type Cell = string | number | null;

/** How a cell is read: as text, as one word of several, as yes or no, as a whole number, as a day, or as names of things that exist. */
export type ColumnKind = 'text' | 'choice' | 'yesNo' | 'number' | 'day' | 'institution' | 'institutions' | 'regions' | 'person';

export interface Column {
  /** Stable: where the field stands in `UpdateRiskInput`, or what a column that nobody can change is called. */
  readonly key: string;
  /** Null where the column is only for reading. */
  readonly kind: ColumnKind | null;
  /** An existing risk can lose what stands in it: an emptied cell empties the field. */
  readonly canBeEmpty: boolean;
  /** The values of a choice, and what each is called. */
  readonly values?: readonly string[];
  readonly word?: (language: WrittenLanguage, value: string) => string;
  /** Width in the spreadsheet, in characters. */
  readonly width: number;
  of(row: RegisterRow, language: WrittenLanguage): Cell;
}

export const titleOf = (language: WrittenLanguage, key: string): string => translate(language, `risks.column.${key}`);

/** The title that people read and the key that programs know it by: who renames or moves a column of a file has not lost it. */
export const headerOf = (language: WrittenLanguage, key: string): string => `${titleOf(language, key)} [${key}]`;

export const yesOrNo = (language: WrittenLanguage, value: boolean): string =>
  value ? translate(language, 'risks.file.yes') : translate(language, 'risks.file.no');
