// What is looked at stands in the address, as with the register of risks.
import type { DecisionFilter, DecisionOrder } from '../../../graph/generated/graphql';
import { pastDayParam, textParam } from '../../../ui/search-params';
import { dialogSearch, type DialogSearch } from '../../../ui/use-dialog-param';
import { oneOf, someOf } from '../../risks/terms';
import { DECISION_KINDS, DECISION_ORDERS, DECISION_STATES } from './terms';

export interface DecisionsSearch extends DialogSearch {
  /** Slug of the council; without it the reader's own. */
  council?: string;
  q?: string;
  year?: string;
  /** Lists are joined by commas. */
  kind?: string;
  state?: string;
  /** Id of the seminar it was decided at, or `none`: at none. */
  seminar?: string;
  /** Days between which it was decided; with them no year. */
  from?: string;
  to?: string;
  order?: string;
  reverse?: true;
}

/** Stands for a seminar: there was none. */
export const NO_SEMINAR = 'none';
const SEMINAR = /^([0-9a-f-]{36}|none)$/i;
const YEAR = /^(19|20|21)\d\d$/;
const fitting = (pattern: RegExp, text: string | undefined) => (text !== undefined && pattern.test(text) ? text : undefined);

// Names all it asks for, undefined too: what it does not name, the router hands on as it was typed.
export const decisionsSearch = (search: Record<string, unknown>): DecisionsSearch => ({
  council: textParam(search['council']),
  q: textParam(search['q']),
  year: fitting(YEAR, textParam(search['year'])),
  kind: textParam(search['kind']),
  state: textParam(search['state']),
  seminar: fitting(SEMINAR, textParam(search['seminar'])),
  from: pastDayParam(search['from']),
  to: pastDayParam(search['to']),
  order: oneOf(DECISION_ORDERS, textParam(search['order'])),
  reverse: String(search['reverse']) === 'true' || undefined,
  ...dialogSearch(search),
});

export const filterOf = ({ q, year, kind, state, seminar, from, to }: DecisionsSearch): DecisionFilter => ({
  search: q ?? null,
  from: from ?? (year && !to ? `${year}-01-01` : null),
  to: to ?? (year && !from ? `${year}-12-31` : null),
  kinds: someOf(DECISION_KINDS, kind),
  states: someOf(DECISION_STATES, state),
  seminarId: seminar && seminar !== NO_SEMINAR ? seminar : null,
  isElsewhere: seminar === NO_SEMINAR || null,
});

export const isFiltered = (search: DecisionsSearch): boolean => Object.values(filterOf(search)).some((one) => one !== null);

/** Latest first, unless another order is asked for. */
export const orderOf = ({ order, reverse }: DecisionsSearch): { orderBy: DecisionOrder; isReversed: boolean } => ({
  orderBy: oneOf(DECISION_ORDERS, order) ?? 'DECIDED',
  isReversed: reverse ?? false,
});
