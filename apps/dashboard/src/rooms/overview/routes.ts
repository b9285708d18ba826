import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../routes';
import { pastDayParam, textParam } from '../../ui/search-params';
import { rowsSearch } from './rows/rows-search';

interface OverviewSearch {
  /** Code of the region; without it the reader's own. */
  region?: string;
  /** The day that the registers are compared with; without it a year ago. */
  since?: string;
}

/** What is compared stands in the address: it can be kept as a bookmark and sent to somebody. */
export interface CompareSearch {
  /** A category of risks. */
  event?: string;
  /** What the map is coloured by. */
  figure?: string;
  /** Slugs of the councils whose heat maps stand side by side, with commas. */
  maps?: string;
}

const overview = createRoute({
  getParentRoute: () => frameRoute,
  path: '/overview',
  validateSearch: (search: Record<string, unknown>): OverviewSearch => ({
    region: textParam(search.region),
    since: pastDayParam(search.since),
  }),
  component: lazyRouteComponent(() => import('./overview-page'), 'OverviewPage'),
});

const compare = createRoute({
  getParentRoute: () => frameRoute,
  path: '/overview/compare',
  validateSearch: (search: Record<string, unknown>): CompareSearch => ({
    event: textParam(search.event),
    figure: textParam(search.figure),
    maps: textParam(search.maps),
  }),
  component: lazyRouteComponent(() => import('./compare-page'), 'ComparePage'),
});

const rows = createRoute({
  getParentRoute: () => frameRoute,
  path: '/overview/risks',
  validateSearch: rowsSearch,
  component: lazyRouteComponent(() => import('./rows-page'), 'RowsPage'),
});

export const overviewRoutes = [overview, compare, rows] as const;
