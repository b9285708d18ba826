// What is looked at stands in the address: a view can be kept, bookmarked, sent to somebody, and found by the way back.
import type { RiskFilter, RiskOrder } from '../../../graph/generated/graphql';
import { plusDays, today } from '../../../ui/format';
import { dayParam, pastDayParam, textParam } from '../../../ui/search-params';
import type { DialogSearch } from '../../../ui/use-dialog-param';
import { CLASSES, EVENT_TYPES, LEVELS, oneOf, ORDERS, someOf, STATUSES, TREATMENTS_ALL } from '../terms';

export interface RegisterSearch extends DialogSearch {
  /** Slug of the council; without it the reader's own. */
  council?: string;
  q?: string;
  /** Lists are joined by commas. */
  level?: string;
  status?: string;
  event?: string;
  class?: string;
  treatment?: string;
  /** Id of an institution, `mine`, or `none`. */
  owner?: string;
  /** Id of an institution that sees to a measure. */
  measure?: string;
  region?: string;
  /** `overdue`, within `30` or `90` days, or by a day. */
  due?: string;
  /** `no`: not scored yet. */
  scored?: string;
  /** `other`: scored on another matrix than the council uses now. */
  matrix?: string;
  /** A cell of the heat map. */
  likelihood?: number;
  impact?: number;
  order?: string;
  reverse?: true;
  /** The register as it stood at the end of this day. */
  on?: string;
  /** Movement since this day, which is not after `on`. */
  since?: string;
  /** `yes`: only what stands higher than on that day. */
  worse?: string;
}

/** The address without any choice. */
export const NOTHING = {
  q: undefined,
  level: undefined,
  status: undefined,
  event: undefined,
  class: undefined,
  treatment: undefined,
  owner: undefined,
  measure: undefined,
  region: undefined,
  due: undefined,
  scored: undefined,
  matrix: undefined,
  likelihood: undefined,
  impact: undefined,
  order: undefined,
  reverse: undefined,
  on: undefined,
  since: undefined,
  worse: undefined,
};

const step = (value: unknown): number | undefined => {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? number : undefined;
};
const word = (value: unknown, known: string): string | undefined => (value === known ? known : undefined);
const several = (values: readonly string[], value: unknown): string | undefined => someOf(values, textParam(value))?.join();
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const idOf = (value: unknown): string | undefined => (typeof value === 'string' && UUID.test(value) ? value : undefined);

/** What an address asks for; what means nothing is undefined, and so falls out of the address. */
export function registerSearch(search: Record<string, unknown>): RegisterSearch {
  const due = textParam(search['due']);
  const on = pastDayParam(search['on']);
  const sinceDay = pastDayParam(search['since']);
  // Movement goes from an earlier day to a later one: there is none since a day after the one that is shown.
  const since = sinceDay !== undefined && sinceDay <= (on ?? sinceDay) ? sinceDay : undefined;
  return {
    council: textParam(search['council']),
    q: textParam(search['q']),
    level: several(LEVELS, search['level']),
    status: several(STATUSES, search['status']),
    event: several(EVENT_TYPES, search['event']),
    class: several(CLASSES, search['class']),
    treatment: several(TREATMENTS_ALL, search['treatment']),
    owner: word(search['owner'], 'mine') ?? word(search['owner'], 'none') ?? idOf(search['owner']),
    measure: idOf(search['measure']),
    region: idOf(search['region']),
    due: oneOf(DUE, due) ?? dayParam(due),
    scored: word(search['scored'], 'no'),
    matrix: word(search['matrix'], 'other'),
    likelihood: step(search['likelihood']),
    impact: step(search['impact']),
    order: oneOf(ORDERS, textParam(search['order'])),
    reverse: String(search['reverse']) === 'true' || undefined,
    on,
    since,
    worse: since && word(search['worse'], 'yes'),
  };
}

/** What a register is compared with when nobody says which day. */
export const yearAgo = (on = today()): string => plusDays(on, -365);

export const DUE = ['overdue', '30', '90'] as const;

/** The last day of a review that is asked for. What is overdue was due before the day that is looked at. */
function dueBy(due: string | undefined, day: string): string | null {
  if (due === undefined) return null;
  if (due === 'overdue') return plusDays(day, -1);
  return dayParam(due) ?? plusDays(day, Number(due));
}

export function filterOf(search: RegisterSearch): RiskFilter {
  return {
    search: search.q ?? null,
    levels: someOf(LEVELS, search.level),
    statuses: someOf(STATUSES, search.status),
    eventTypes: someOf(EVENT_TYPES, search.event),
    classes: someOf(CLASSES, search.class),
    treatments: someOf(TREATMENTS_ALL, search.treatment),
    ownerInstitutionId: search.owner === 'mine' || search.owner === 'none' ? null : (search.owner ?? null),
    isOwned: search.owner === 'none' ? false : null,
    isOwn: search.owner === 'mine' ? true : null,
    measureInstitutionId: search.measure ?? null,
    regionId: search.region ?? null,
    reviewDueBy: dueBy(search.due, search.on ?? today()),
    isScored: search.scored === 'no' ? false : null,
    isOnOtherMatrix: search.matrix === 'other' ? true : null,
    worseSince: search.worse === 'yes' ? (search.since ?? null) : null,
    likelihood: search.likelihood ?? null,
    impact: search.impact ?? null,
  };
}

/** What the map follows: all but the cell that is chosen on it; null for the whole register. */
export function mapFilterOf({ likelihood: _likelihood, impact: _impact, ...rest }: RegisterSearch): RiskFilter | null {
  return isFiltered(rest) ? filterOf(rest) : null;
}

export const isFiltered = (search: RegisterSearch): boolean => Object.values(filterOf(search)).some((one) => one !== null);

export const orderOf = ({ order, reverse }: RegisterSearch): { orderBy: RiskOrder; isReversed: boolean } => ({
  orderBy: oneOf(ORDERS, order) ?? 'LEVEL',
  isReversed: reverse ?? false,
});

/** What is kept of a view: everything but whose register it is and which dialog is open. */
export function viewOf({ council: _council, dialog: _dialog, subject: _subject, ...view }: RegisterSearch): string {
  const words = new URLSearchParams();
  for (const [key, value] of Object.entries(view).sort(([a], [b]) => (a < b ? -1 : 1)))
    if (value !== undefined) words.set(key, String(value));
  return words.toString();
}

export const searchOf = (view: string): RegisterSearch => registerSearch(Object.fromEntries(new URLSearchParams(view)));
