// What is looked at stands in the address; and where each number's items are.
import type { FollowFiguresFragment } from '../../../graph/generated/graphql';
import { pastDayParam, textParam } from '../../../ui/search-params';
import type { ItemsSearch } from '../action-items/list/items-search';

export interface FollowSearch {
  /** Slug of the council; without it the reader's own. */
  council?: string;
  /** Days between which it was agreed. */
  from?: string;
  to?: string;
}

// Names all it asks for, undefined too: what it does not name, the router hands on as it was typed.
export function followSearch(search: Record<string, unknown>): FollowSearch {
  const [from, to] = [pastDayParam(search['from']), pastDayParam(search['to'])];
  return { council: textParam(search['council']), from, to: from && to && to < from ? undefined : to };
}

/** Into one of these each item falls, in the order of the picture. */
export const FATES = ['verified', 'toVerify', 'underWay', 'notStarted', 'late', 'dropped'] as const;
export type Fate = (typeof FATES)[number];
export type Figure = Exclude<keyof FollowFiguresFragment, 'slips' | 'fellDue' | 'medianDaysToDone' | ' $fragmentName' | '__typename'>;

const OF_FIGURE: Record<Figure, ItemsSearch> = {
  items: { state: 'all' },
  started: { state: 'all', started: true },
  done: { state: 'DONE,VERIFIED' },
  toVerify: { state: 'DONE' },
  verified: { state: 'VERIFIED' },
  dropped: { state: 'DROPPED' },
  late: { late: true },
  notStarted: { state: 'PLANNED', late: false },
  underWay: { state: 'IN_PROGRESS,WAITING', late: false },
  moved: { state: 'all', moved: true },
  doneOnTime: { state: 'all', ontime: true },
};

/** The list of the items that a figure counts; `of` says of which council, seminar, institution and days. */
export const itemsOf = (figure: Figure, of: ItemsSearch): ItemsSearch => ({ whose: 'council', ...of, ...OF_FIGURE[figure] });
