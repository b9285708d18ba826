import { Problem, type Act } from '@app/kernel';
import { In, IsNull } from 'typeorm';
import type { ActionItem } from '../action-item/action-item.entity.js';
import { MOST_OF_ITEM } from './evidence-limits.js';
import { ItemEvidence } from './item-evidence.entity.js';

/** Makes files that the actor has sent part of what was just said. The item is locked: nobody tells more of it meanwhile. */
export async function tellEvidence(act: Act, { id: itemId }: ActionItem, updateId: string, ids: readonly string[] = []): Promise<void> {
  if (ids.length === 0) return;
  const own = { id: In([...ids]), itemId, updateId: IsNull() };
  const { affected } = await act.tx.update(ItemEvidence, own, { updateId });
  // Somebody else's, of another item, told already, or thrown away: for the actor there is no such file to tell.
  if (affected !== ids.length) throw new Problem('NOT_FOUND', 'evidence-is-not-there', 'evidenceIds');
  await refuseTooMany(act, itemId, 0, 'evidenceIds');
}

/** Counts what the actor sees: what was told, and what they have sent themselves. */
export async function refuseTooMany(act: Act, itemId: string, more: number, field: string): Promise<void> {
  const count = await act.tx.countBy(ItemEvidence, { itemId });
  if (count + more > MOST_OF_ITEM) throw new Problem('CONFLICT', 'evidence-of-item-is-full', field, { most: MOST_OF_ITEM });
}
