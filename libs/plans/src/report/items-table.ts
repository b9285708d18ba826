import { translate, type Language } from '@app/kernel';
import type { ReportCell, ReportTable } from '@app/papers';
import { dayIn } from '@app/sheets';
import type { ItemRow } from '../exchange/item-rows.js';

export const isOpenRow = ({ state }: ItemRow): boolean => state === 'PLANNED' || state === 'IN_PROGRESS' || state === 'WAITING';
export const isLateRow = (row: ItemRow, today: string): boolean => isOpenRow(row) && row.dueOn < today;

/** Action items with their owners; who reads it knows the day of the report. */
export function itemsTable(title: string, rows: readonly ItemRow[], language: Language, today: string): ReportTable {
  return {
    title,
    head: ['item', 'owner', 'dueOn', 'state', 'lastWord'].map((key) => translate(language, `plans.report.${key}`)),
    rows: rows.map((row) => [
      [`${row.ref} ${row.title}`, ...(row.isRestricted ? [translate(language, 'plans.file.ak')] : [])].join(', '),
      row.owner.name,
      dueIn(row, language),
      standing(row, language, today),
      row.lastWord ?? '',
    ]),
  };
}

/** The last day, and the first one that was promised where it was moved. */
function dueIn({ dueOn, originalDueOn, slips }: ItemRow, language: Language): string {
  const day = dayIn(language, dueOn);
  return slips === 0 ? day : translate(language, 'plans.report.moved', { day, slips, original: dayIn(language, originalDueOn) });
}

/** How it stands and what it waits for, in words and as a colour: green is done, red is late. */
function standing(row: ItemRow, language: Language, today: string): ReportCell {
  const word = translate(language, `plans.itemState.${row.state}`);
  const state = row.waitingFor ? translate(language, 'plans.report.waits', { state: word, what: row.waitingFor }) : word;
  if (isLateRow(row, today))
    return { text: translate(language, 'plans.report.late', { state, percent: row.progressPercent }), level: 'VERY_HIGH' };
  if (isOpenRow(row)) return { text: translate(language, 'plans.report.underWay', { state, percent: row.progressPercent }) };
  return { text: state, ...(row.state !== 'DROPPED' && { level: 'LOW' }) };
}
