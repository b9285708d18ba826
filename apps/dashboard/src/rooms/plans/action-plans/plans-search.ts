// What is looked at stands in the address, as with the register.
import type { ActionPlanFilter, PlanOrder, PlanState } from '../../../graph/generated/graphql';
import { textParam } from '../../../ui/search-params';

export interface PlansSearch {
  /** Slug of the council; without it the reader's own. */
  council?: string;
  q?: string;
  state?: PlanState;
  offTrack?: true;
  order?: PlanOrder;
}

export const STATES: PlanState[] = ['DRAFT', 'CONSULTATION', 'ADOPTED', 'CLOSED'];
const ORDERS: PlanOrder[] = ['PERIOD', 'TITLE', 'STATE'];
const oneOf = <Value extends string>(values: readonly Value[], value: unknown) => values.find((one) => one === textParam(value));

export function plansSearch(search: Record<string, unknown>): PlansSearch {
  const found: PlansSearch = {
    council: textParam(search['council']),
    q: textParam(search['q']),
    state: oneOf(STATES, search['state']),
    offTrack: String(search['offTrack']) === 'true' || undefined,
    order: oneOf(ORDERS, search['order']),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

export const filterOf = ({ q, state, offTrack }: PlansSearch): ActionPlanFilter => ({
  search: q ?? null,
  states: state ? [state] : null,
  isOffTrack: offTrack ?? null,
});

export const isFiltered = (search: PlansSearch): boolean => Object.values(filterOf(search)).some((one) => one !== null);
