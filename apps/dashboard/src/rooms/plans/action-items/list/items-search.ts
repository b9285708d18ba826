// What is looked at stands in the address, so that a link and the back button bring the same list.
import type { ActionItemFilter, ActionItemOrder } from '../../../../graph/generated/graphql';
import { textParam } from '../../../../ui/search-params';
import { oneOf, someOf } from '../../../risks/terms';
import { ORDERS, PHASES, STATES } from '../terms';

export const WHOSE = ['mine', 'own', 'council'] as const;
export type Whose = (typeof WHOSE)[number];
export const SHAPES = ['table', 'board', 'timeline'] as const;
export type Shape = (typeof SHAPES)[number];

export interface ItemsSearch {
  whose?: Whose;
  as?: Shape;
  /** Slug of the council; without it the reader's own. */
  council?: string;
  q?: string;
  /** Lists are joined by commas. `all` for closed ones as well. */
  state?: string;
  phase?: string;
  /** Id of the owner institution. */
  by?: string;
  late?: true;
  asking?: true;
  order?: string;
  reverse?: true;
}

const UUID = /^[0-9a-f-]{36}$/i;
const flag = (value: unknown): true | undefined => String(value) === 'true' || undefined;

export function itemsSearch(search: Record<string, unknown>): ItemsSearch {
  const by = textParam(search['by']);
  const found: ItemsSearch = {
    whose: oneOf(WHOSE, textParam(search['whose'])),
    as: oneOf(SHAPES, textParam(search['as'])),
    council: textParam(search['council']),
    q: textParam(search['q']),
    state: textParam(search['state']),
    phase: textParam(search['phase']),
    by: by !== undefined && UUID.test(by) ? by : undefined,
    late: flag(search['late']),
    asking: flag(search['asking']),
    order: oneOf(ORDERS, textParam(search['order'])),
    reverse: flag(search['reverse']),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** Open ones, unless states were chosen. */
export function filterOf({ q, state, phase, by, late, asking }: ItemsSearch, whose: Whose): ActionItemFilter {
  const states = someOf(STATES, state);
  return {
    search: q ?? null,
    states,
    isOpen: states || state === 'all' ? null : true,
    phases: someOf(PHASES, phase),
    institutionIds: by && whose === 'council' ? [by] : null,
    isLate: late ?? null,
    hasOpenExtension: asking ?? null,
    mine: whose === 'mine' || null,
    isOwn: whose === 'own' || null,
  };
}

export const isFiltered = ({ q, state, phase, by, late, asking }: ItemsSearch): boolean =>
  [q, state, phase, by, late, asking].some((one) => one !== undefined);

export const orderOf = ({ order, reverse }: ItemsSearch): { orderBy: ActionItemOrder; isReversed: boolean } => ({
  orderBy: oneOf(ORDERS, order) ?? 'DUE',
  isReversed: reverse ?? false,
});
