import { LANGUAGES } from '@app/kernel';
import type { Column, Sheet, SheetRow } from './column.js';

const plain = (text: string): string => text.trim().toLowerCase();

/** How a header of a file names a column. */
export type NamesColumn<R> = (header: string) => Column<R> | undefined;

/**
 * The column that a header names: by the key in square brackets at its end, else by its title or the bare key. Titles in every language
 * that is written, and keys: who has a file of their own need not have ours.
 */
export function columnsNamed<R extends SheetRow>(sheet: Sheet<R>): NamesColumn<R> {
  const byTitle = new Map(
    sheet.columns.flatMap((column) =>
      [column.key, ...LANGUAGES.map((language) => sheet.titleOf(language, column.key))].map((title) => [plain(title), column] as const),
    ),
  );
  return (header) => {
    const [, key] = /\[([\w.]+)\]\s*$/.exec(header) ?? [];
    return byTitle.get(plain(key ?? '')) ?? byTitle.get(plain(header.replace(/\[[\w.]*\]\s*$/, '')));
  };
}
