import { Council } from '@app/councils';
import { and, Problem, type Act } from '@app/kernel';
import { ofCouncil, passes } from '../action-item/action-item-filter.js';
import type { ActionItemsArgs } from '../action-item/action-items.args.js';
import { itemRows, type ItemRow } from './item-rows.js';

/** What `actionItems` answers to the same arguments, but for pages: for files. The council is undefined where items of all are asked for. */
export async function itemsAsked(
  act: Act,
  { councilId, filter, ...order }: ActionItemsArgs,
): Promise<{ council: Council | undefined; rows: ItemRow[] }> {
  const council = councilId ? await act.tx.findOneBy(Council, { id: councilId }) : undefined;
  if (council === null) throw new Problem('NOT_FOUND', 'no-such-record', 'councilId');
  return { council, rows: await itemRows(act, (i) => and(councilId && ofCouncil(i, councilId), passes(i, filter ?? {})), order) };
}
