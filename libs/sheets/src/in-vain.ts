import { LANGUAGES } from '@app/kernel';
import { isDay, type Cell, type Column } from './column.js';
import { cleaned } from './formula.js';
import { dayOf, wholeNumberOf } from './read-cell.js';

/** By which row and which version of it a line goes: nobody means to change them. */
const IDENTIFYING = new Set(['id', 'ref', 'version']);

/** Whether a cell of a column that is only for reading says something else than what is: whoever changed it has to be told. */
export function isInVain<R>(column: Column<R>, said: string, row: R | undefined): boolean {
  if (IDENTIFYING.has(column.key)) return false;
  if (!row) return said !== '';
  return !LANGUAGES.some((language) => says(column, said, column.of(row, language)));
}

function says<R>(column: Column<R>, said: string, cell: Cell): boolean {
  if (cleaned(String(cell ?? '')) === said) return true;
  if (typeof cell === 'number') return wholeNumberOf(said) === cell;
  return isDay(column) && cell !== null && dayOf(said) === cell;
}
