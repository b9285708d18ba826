import { WRITTEN_LANGUAGES } from '@app/kernel';
import type { RegisterRow } from '../register/register-rows.js';
import type { Cell, Column } from './column.js';
import { isDay } from './columns.js';
import { cleaned } from './formula.js';
import { dayOf, wholeNumberOf } from './read-cell.js';

/** By which risk and which version of it a row goes: nobody means to change them. */
const IDENTIFYING = new Set(['id', 'ref', 'version']);

/** Whether a cell of a column that is only for reading says something else than the register: whoever changed it has to be told. */
export function isInVain(column: Column, said: string, risk: RegisterRow | undefined): boolean {
  if (IDENTIFYING.has(column.key)) return false;
  if (!risk) return said !== '';
  return !WRITTEN_LANGUAGES.some((language) => says(column, said, column.of(risk, language)));
}

function says(column: Column, said: string, cell: Cell): boolean {
  if (cleaned(String(cell ?? '')) === said) return true;
  if (typeof cell === 'number') return wholeNumberOf(said) === cell;
  return isDay(column) && cell !== null && dayOf(said) === cell;
}
