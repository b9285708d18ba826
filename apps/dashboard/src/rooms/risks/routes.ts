import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../routes';
import { textParam } from '../../ui/search-params';
import { dialogSearch, type DialogSearch } from '../../ui/use-dialog-param';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const day = (value: unknown): string | undefined => (DAY.test(String(value)) ? String(value) : undefined);
const step = (value: unknown): number | undefined => (Number.isInteger(value) && Number(value) > 0 ? Number(value) : undefined);

/** What is looked at stands in the address: a view can be kept as a bookmark, sent to somebody, and found by the way back. */
export interface RegisterSearch extends DialogSearch {
  /** Slug of the council; without it the reader's own. */
  council?: string;
  q?: string;
  level?: string;
  status?: string;
  event?: string;
  /** A cell of the heat map. */
  likelihood?: number;
  impact?: number;
  order?: string;
  /** The register as it stood at the end of this day. */
  on?: string;
  /** Movement since this day. */
  since?: string;
}

const register = createRoute({
  getParentRoute: () => frameRoute,
  path: '/risks',
  validateSearch: (search: Record<string, unknown>): RegisterSearch => ({
    council: textParam(search.council),
    q: textParam(search.q),
    level: textParam(search.level),
    status: textParam(search.status),
    event: textParam(search.event),
    likelihood: step(search.likelihood),
    impact: step(search.impact),
    order: textParam(search.order),
    on: day(search.on),
    since: day(search.since),
    ...dialogSearch(search),
  }),
  component: lazyRouteComponent(() => import('./register-page'), 'RegisterPage'),
});

const rounds = createRoute({
  getParentRoute: () => frameRoute,
  path: '/risks/rounds',
  validateSearch: (search: Record<string, unknown>): DialogSearch & { council?: string } => ({
    council: textParam(search.council),
    ...dialogSearch(search),
  }),
  component: lazyRouteComponent(() => import('./rounds/rounds-page'), 'RoundsPage'),
});

const round = createRoute({
  getParentRoute: () => frameRoute,
  path: '/risks/rounds/$id',
  component: lazyRouteComponent(() => import('./rounds/round-page'), 'RoundPage'),
});

const worklist = createRoute({
  getParentRoute: () => frameRoute,
  path: '/risks/worklist',
  validateSearch: (search: Record<string, unknown>): { council?: string } => ({ council: textParam(search.council) }),
  component: lazyRouteComponent(() => import('./worklist/worklist-page'), 'WorklistPage'),
});

const risk = createRoute({
  getParentRoute: () => frameRoute,
  path: '/risks/$id',
  validateSearch: dialogSearch,
  component: lazyRouteComponent(() => import('./risk-page'), 'RiskPage'),
});

export const riskRoutes = [register, rounds, round, worklist, risk] as const;
