import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { plainRoute } from '../../routes';

const unsubscribe = createRoute({
  getParentRoute: () => plainRoute,
  path: '/unsubscribe/$token',
  component: lazyRouteComponent(() => import('./unsubscribe-page'), 'UnsubscribePage'),
});

export const mailRoutes = [unsubscribe] as const;
