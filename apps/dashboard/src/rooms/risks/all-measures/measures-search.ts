// What is looked at stands in the address, as with the register.
import type { MeasureFilter, MeasureOrder } from '../../../graph/generated/graphql';
import { textParam } from '../../../ui/search-params';
import { oneOf, someOf } from '../terms';
import { PHASES, STATES } from '../measures/terms';

export interface MeasuresSearch {
  /** Slug of the council; without it the reader's own. */
  council?: string;
  q?: string;
  /** Lists are joined by commas. */
  phase?: string;
  state?: string;
  /** Id of the responsible institution. */
  by?: string;
  late?: true;
  order?: string;
  reverse?: true;
}

const ORDERS: MeasureOrder[] = ['DUE', 'TITLE', 'PHASE', 'STATE', 'RESPONSIBLE', 'PRIORITY', 'NUMBER'];
const UUID = /^[0-9a-f-]{36}$/i;

export function measuresSearch(search: Record<string, unknown>): MeasuresSearch {
  const by = textParam(search['by']);
  const found: MeasuresSearch = {
    council: textParam(search['council']),
    q: textParam(search['q']),
    phase: textParam(search['phase']),
    state: textParam(search['state']),
    by: by !== undefined && UUID.test(by) ? by : undefined,
    late: String(search['late']) === 'true' || undefined,
    order: oneOf(ORDERS, textParam(search['order'])),
    reverse: String(search['reverse']) === 'true' || undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

export const filterOf = ({ q, phase, state, by, late }: MeasuresSearch): MeasureFilter => ({
  search: q ?? null,
  phases: someOf(PHASES, phase),
  states: someOf(STATES, state),
  responsibleInstitutionId: by ?? null,
  isLate: late ?? null,
});

export const isFiltered = (search: MeasuresSearch): boolean => Object.values(filterOf(search)).some((one) => one !== null);

/** What is due soonest stands first, unless another order is asked for. */
export const orderOf = ({ order, reverse }: MeasuresSearch): { orderBy: MeasureOrder; isReversed: boolean } => ({
  orderBy: oneOf(ORDERS, order) ?? 'DUE',
  isReversed: reverse ?? false,
});
