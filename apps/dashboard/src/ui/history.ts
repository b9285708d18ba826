// What has ended is never gone: a page shows what holds, everything that ever did, or what held on one day. The choice lives in the address.
import { today } from './format';
import { dayParam } from './search-params';

export interface HistorySearch {
  /** What has ended, too. */
  history?: true;
  /** As it was on this day (YYYY-MM-DD). */
  asOf?: string;
}

/** For validateSearch of a route. */
export function historySearch(search: Record<string, unknown>): HistorySearch {
  const asOf = dayParam(search.asOf);
  return { history: search.history && !asOf ? true : undefined, asOf };
}

interface Term {
  validFrom?: string | null;
  validTo?: string | null;
}

/** Both days belong to it; a day that nobody knows bounds nothing. */
const heldOn = ({ validFrom, validTo }: Term, day: string): boolean => (!validFrom || validFrom <= day) && (!validTo || validTo >= day);

export const hasEnded = ({ validTo }: Term, on = today()): boolean => Boolean(validTo && validTo < on);

/** What held on the day asked for; or everything; or what has not ended, also what lies ahead. */
export function isShown(term: Term, { history, asOf }: HistorySearch, on = today()): boolean {
  return asOf ? heldOn(term, asOf) : Boolean(history) || !hasEnded(term, on);
}
