import { WRITTEN_LANGUAGES } from '@app/kernel';
import { titleOf, type Column } from './column.js';
import { COLUMNS } from './columns.js';

const plain = (text: string): string => text.trim().toLowerCase();
let byTitle: Map<string, Column> | undefined;

/** Titles in every language that is written, and keys: who has a file of their own need not have ours. */
function titles(): Map<string, Column> {
  byTitle ??= new Map(
    COLUMNS.flatMap((column) =>
      [column.key, ...WRITTEN_LANGUAGES.map((language) => titleOf(language, column.key))].map((title) => [plain(title), column] as const),
    ),
  );
  return byTitle;
}

/** The column that a header names: by the key in square brackets at its end, else by its title or the bare key. */
export function columnNamed(header: string): Column | undefined {
  const [, key] = /\[([\w.]+)\]\s*$/.exec(header) ?? [];
  return titles().get(plain(key ?? '')) ?? titles().get(plain(header.replace(/\[[\w.]*\]\s*$/, '')));
}
