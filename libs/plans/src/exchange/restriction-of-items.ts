import { translate, type Language } from '@app/kernel';
import { markIn } from '@app/risks';
import type { ItemRow } from './item-rows.js';

/** What stands above restricted items: the mark, and each basis, holder and term once, of the risks that the reader sees. Empty without any. */
export function restrictionOfItems(language: Language, rows: readonly ItemRow[]): string[] {
  if (!rows.some(({ isRestricted }) => isRestricted)) return [];
  return [
    translate(language, 'plans.file.restricted'),
    ...new Set(rows.flatMap(({ marks }) => marks.map((mark) => markIn(language, mark)))),
  ];
}
