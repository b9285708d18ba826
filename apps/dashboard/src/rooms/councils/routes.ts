import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../routes';
import { historySearch, type HistorySearch } from '../../ui/history';
import { dayParam, textParam } from '../../ui/search-params';
import { dialogSearch, type DialogSearch } from '../../ui/use-dialog-param';

export const COUNCIL_TABS = ['overview', 'members', 'reminders', 'settings'] as const;
export type CouncilTab = (typeof COUNCIL_TABS)[number];

interface ListSearch extends DialogSearch {
  q?: string;
  kind?: string;
  closed?: true;
}

interface CouncilSearch extends DialogSearch, HistorySearch {
  tab?: CouncilTab;
  /** The day that reminders are tried out for. */
  on?: string;
}

const councils = createRoute({
  getParentRoute: () => frameRoute,
  path: '/councils',
  validateSearch: (search: Record<string, unknown>): ListSearch => ({
    q: textParam(search.q),
    kind: textParam(search.kind),
    closed: search.closed ? true : undefined,
    ...dialogSearch(search),
  }),
  component: lazyRouteComponent(() => import('./councils-page'), 'CouncilsPage'),
});

const council = createRoute({
  getParentRoute: () => frameRoute,
  path: '/councils/$slug',
  validateSearch: (search: Record<string, unknown>): CouncilSearch => ({
    tab: COUNCIL_TABS.find((tab) => tab === search.tab),
    on: dayParam(search.on),
    ...historySearch(search),
    ...dialogSearch(search),
  }),
  component: lazyRouteComponent(() => import('./council-page'), 'CouncilPage'),
});

export const councilRoutes = [councils, council] as const;
