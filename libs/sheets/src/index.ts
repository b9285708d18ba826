import { defineMessages } from '@app/kernel';
import { en } from '../messages/en.js';
import { et } from '../messages/et.js';
import { lv } from '../messages/lv.js';
import { ru } from '../messages/ru.js';

defineMessages({ et, lv, ru, en });

export { yesOrNo, type Cell, type Column, type ColumnKind, type Sheet, type SheetRow } from './column.js';
export { dayIn } from './day-in.js';
export { planImport, saidIn, type ImportPlan } from './import-plan.js';
export type { Compared, Line, PlannedRow } from './plan-row.js';
export { ImportedRowInput, ImportFileInput, ImportRowsInput } from './import.inputs.js';
export { ImportPreview, ImportResult, ImportRow } from './import.types.js';
export { KnownThings } from './known-things.js';
export { readTable, type Table } from './read-table.js';
export { takeRows } from './take-rows.js';
export { outcomeOf, tryRow, type Trial } from './try-row.js';
export { type Value } from './value.js';
export { SHEET_TYPES, writeSheet, type SheetEnding } from './write-sheet.js';
