import { Problem } from '@app/kernel';
import { definePaper } from '@app/papers';
import { ActionItemsArgs } from '../action-item/action-items.args.js';
import { fileNameOf } from '../exchange/file-name.js';
import { itemsAsked } from '../exchange/items-asked.js';
import { statusReport, type ReportedItems } from './status-report.js';

/** Some 200 pages. */
const MOST_ITEMS = 2_000;

/** How action items stand, or those of them that pass the filter. Arguments are those of `actionItems`; pages are not. */
definePaper({
  address: 'action-items',
  query: 'actionItems',
  args: ActionItemsArgs,
  read: async (act, args, language): Promise<ReportedItems> => {
    const { council, rows } = await itemsAsked(act, args);
    if (rows.length > MOST_ITEMS) throw new Problem('INVALID', 'too-many-items', 'filter', { most: MOST_ITEMS });
    const isFiltered = Object.values(args.filter ?? {}).some((value) => value !== null && value !== undefined);
    return { council, rows, isFiltered, language, today: act.today };
  },
  tell: (reported) => {
    const report = statusReport(reported);
    const { language, today, council } = reported;
    return { report, name: fileNameOf(language, 'plans.report.statusName', [council?.slug, today], report.restriction.length > 0) };
  },
});
