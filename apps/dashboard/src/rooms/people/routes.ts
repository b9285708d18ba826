import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../routes';
import { historySearch, type HistorySearch } from '../../ui/history';
import { textParam } from '../../ui/search-params';
import { dialogSearch, type DialogSearch } from '../../ui/use-dialog-param';

interface ListSearch extends DialogSearch {
  q?: string;
  kind?: string;
}

const listSearch = (search: Record<string, unknown>): ListSearch => ({
  q: textParam(search.q),
  kind: textParam(search.kind),
  ...dialogSearch(search),
});

const institutions = createRoute({
  getParentRoute: () => frameRoute,
  path: '/institutions',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('./institutions-page'), 'InstitutionsPage'),
});

const institution = createRoute({
  getParentRoute: () => frameRoute,
  path: '/institutions/$id',
  validateSearch: (search: Record<string, unknown>): DialogSearch & HistorySearch => ({
    ...historySearch(search),
    ...dialogSearch(search),
  }),
  component: lazyRouteComponent(() => import('./institution-page'), 'InstitutionPage'),
});

const regions = createRoute({
  getParentRoute: () => frameRoute,
  path: '/regions',
  validateSearch: (search: Record<string, unknown>): DialogSearch & HistorySearch & { q?: string } => ({
    q: textParam(search.q),
    ...historySearch(search),
    ...dialogSearch(search),
  }),
  component: lazyRouteComponent(() => import('./regions-page'), 'RegionsPage'),
});

const region = createRoute({
  getParentRoute: () => frameRoute,
  path: '/regions/$id',
  validateSearch: dialogSearch,
  component: lazyRouteComponent(() => import('./region-page'), 'RegionPage'),
});

const people = createRoute({
  getParentRoute: () => frameRoute,
  path: '/people',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('./people-page'), 'PeoplePage'),
});

const person = createRoute({
  getParentRoute: () => frameRoute,
  path: '/people/$id',
  validateSearch: dialogSearch,
  component: lazyRouteComponent(() => import('./person-page'), 'PersonPage'),
});

const profile = createRoute({
  getParentRoute: () => frameRoute,
  path: '/profile',
  component: lazyRouteComponent(() => import('./profile-page'), 'ProfilePage'),
});

export const peopleRoutes = [institutions, institution, regions, region, people, person, profile] as const;
