import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../routes';

const councils = createRoute({
  getParentRoute: () => frameRoute,
  path: '/councils',
  component: lazyRouteComponent(() => import('./councils-page'), 'CouncilsPage'),
});

const council = createRoute({
  getParentRoute: () => frameRoute,
  path: '/councils/$slug',
  component: lazyRouteComponent(() => import('./council-page'), 'CouncilPage'),
});

export const councilRoutes = [councils, council] as const;
