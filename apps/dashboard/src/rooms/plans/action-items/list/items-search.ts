// What is looked at stands in the address, so that a link and the back button bring the same list.
import type { ActionItemFilter, ActionItemOrder, ItemSource } from '../../../../graph/generated/graphql';
import { dayParam, textParam } from '../../../../ui/search-params';
import { oneOf, someOf } from '../../../risks/terms';
import { ORDERS, PHASES, SOURCES, STATES } from '../terms';

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
  /** Whether its last day is over; both when not given. */
  late?: boolean;
  asking?: true;
  /** Id of what it springs from, or carries out. */
  decision?: string;
  measure?: string;
  /** Numbers of the follow-through page lead to these: where and when it was agreed, and how it went. */
  seminar?: string;
  source?: ItemSource;
  from?: string;
  to?: string;
  started?: true;
  moved?: true;
  ontime?: true;
  order?: string;
  reverse?: true;
}

const UUID = /^[0-9a-f-]{36}$/i;
const flag = (value: unknown): true | undefined => String(value) === 'true' || undefined;

const uuid = (value: string | undefined): string | undefined => (value !== undefined && UUID.test(value) ? value : undefined);

export function itemsSearch(search: Record<string, unknown>): ItemsSearch {
  const found: ItemsSearch = {
    whose: oneOf(WHOSE, textParam(search['whose'])),
    as: oneOf(SHAPES, textParam(search['as'])),
    council: textParam(search['council']),
    q: textParam(search['q']),
    state: textParam(search['state']),
    phase: textParam(search['phase']),
    by: uuid(textParam(search['by'])),
    late: flag(search['late']) ?? (String(search['late']) === 'false' ? false : undefined),
    asking: flag(search['asking']),
    decision: uuid(textParam(search['decision'])),
    measure: uuid(textParam(search['measure'])),
    seminar: uuid(textParam(search['seminar'])),
    source: oneOf(SOURCES, textParam(search['source'])),
    from: dayParam(search['from']),
    to: dayParam(search['to']),
    started: flag(search['started']),
    moved: flag(search['moved']),
    ontime: flag(search['ontime']),
    order: oneOf(ORDERS, textParam(search['order'])),
    reverse: flag(search['reverse']),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** Open ones, unless states were chosen. */
export function filterOf(search: ItemsSearch, whose: Whose): ActionItemFilter {
  const { q, state, phase, by, late, asking, decision, measure, seminar, source, from, to, started, moved, ontime } = search;
  const states = someOf(STATES, state);
  return {
    search: q ?? null,
    states,
    isOpen: states || state === 'all' ? null : true,
    phases: someOf(PHASES, phase),
    institutionIds: by && whose === 'council' ? [by] : null,
    isLate: late ?? null,
    hasOpenExtension: asking ?? null,
    decisionId: decision ?? null,
    measureId: measure ?? null,
    seminarId: seminar ?? null,
    source: source ?? null,
    agreedFrom: from ?? null,
    agreedTo: to ?? null,
    isStarted: started ?? null,
    hasSlipped: moved ?? null,
    isDoneOnTime: ontime ?? null,
    mine: whose === 'mine' || null,
    isOwn: whose === 'own' || null,
  };
}

const CHOICES = [
  'q',
  'state',
  'phase',
  'by',
  'late',
  'asking',
  'decision',
  'measure',
  'seminar',
  'source',
  'from',
  'to',
  'started',
  'moved',
  'ontime',
] as const;

export const isFiltered = (search: ItemsSearch): boolean => CHOICES.some((one) => search[one] !== undefined);

/** Of a seminar, a decision or a measure, and of no council in particular: of all that the reader sees. */
export const isOfManyCouncils = ({ seminar, decision, measure, council }: ItemsSearch): boolean =>
  (seminar ?? decision ?? measure) !== undefined && council === undefined;

export const orderOf = ({ order, reverse }: ItemsSearch): { orderBy: ActionItemOrder; isReversed: boolean } => ({
  orderBy: oneOf(ORDERS, order) ?? 'DUE',
  isReversed: reverse ?? false,
});
