import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../../routes';
import { textParam } from '../../../ui/search-params';
import { dialogSearch, type DialogSearch } from '../../../ui/use-dialog-param';

const rounds = createRoute({
  getParentRoute: () => frameRoute,
  path: '/actions/rounds',
  validateSearch: (search: Record<string, unknown>): DialogSearch & { council?: string } => ({
    council: textParam(search['council']),
    ...dialogSearch(search),
  }),
  component: lazyRouteComponent(() => import('./rounds-page'), 'StatusRoundsPage'),
});

const round = createRoute({
  getParentRoute: () => frameRoute,
  path: '/actions/rounds/$id',
  component: lazyRouteComponent(() => import('./round-page'), 'StatusRoundPage'),
});

export const statusRoundRoutes = [rounds, round] as const;
