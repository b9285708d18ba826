import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { plainRoute } from '../../routes';

const update = createRoute({
  getParentRoute: () => plainRoute,
  path: '/update/$token',
  component: lazyRouteComponent(() => import('./update-page'), 'UpdatePage'),
});

export const updateRoutes = [update] as const;
