import type { ChecklistItem } from './checklist-query';

/** The server counts days before the first day, below zero after it; people say on which side. */
export interface ItemValues extends Record<string, unknown> {
  text: string;
  days: number | '';
  side: 'before' | 'after';
  responsiblePersonId: string | null;
  responsibleHostId: string | null;
}

export const valuesOf = (item: ChecklistItem | undefined): ItemValues => ({
  text: item?.text ?? '',
  days: item ? Math.abs(item.daysBefore) : '',
  side: item && item.daysBefore < 0 ? 'after' : 'before',
  responsiblePersonId: item?.responsiblePerson?.id ?? null,
  responsibleHostId: item?.responsibleHost?.id ?? null,
});

export const itemInput = ({ text, days, side, responsiblePersonId, responsibleHostId }: ItemValues) => ({
  text: text.trim(),
  daysBefore: Number(days) * (side === 'before' ? 1 : -1) || 0,
  responsiblePersonId,
  responsibleHostId,
});
