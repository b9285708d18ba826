import { Council } from '@app/councils';
import { and, Problem } from '@app/kernel';
import { definePaper } from '@app/papers';
import { ofCouncil, passes } from '../action-item/action-item-filter.js';
import { ActionItemsArgs } from '../action-item/action-items.args.js';
import { itemRows } from '../exchange/item-rows.js';
import { fileNameOf } from './file-name.js';
import { statusReport, type ReportedItems } from './status-report.js';

/** Some 200 pages. */
const MOST_ITEMS = 2_000;

/** How action items stand, or those of them that pass the filter. Arguments are those of `actionItems`; pages are not. */
definePaper({
  address: 'action-items',
  query: 'actionItems',
  args: ActionItemsArgs,
  read: async (act, { councilId, filter, ...order }, language): Promise<ReportedItems> => {
    const council = councilId ? await act.tx.findOneBy(Council, { id: councilId }) : undefined;
    if (council === null) throw new Problem('NOT_FOUND', 'no-such-record', 'councilId');
    const rows = await itemRows(act, (i) => and(councilId && ofCouncil(i, councilId), passes(i, filter ?? {})), order);
    if (rows.length > MOST_ITEMS) throw new Problem('INVALID', 'too-many-items', 'filter', { most: MOST_ITEMS });
    const isFiltered = Object.values(filter ?? {}).some((value) => value !== null && value !== undefined);
    return { council, rows, isFiltered, language, today: act.today };
  },
  tell: (reported) => {
    const report = statusReport(reported);
    const { language, today, council } = reported;
    return { report, name: fileNameOf(language, 'statusName', [council?.slug, today], report.restriction.length > 0) };
  },
});
