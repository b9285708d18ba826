import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { plainRoute } from '../../../routes';

const all = createRoute({
  getParentRoute: () => plainRoute,
  path: '/public',
  component: lazyRouteComponent(() => import('./public-registers-page'), 'PublicRegistersPage'),
});

const one = createRoute({
  getParentRoute: () => plainRoute,
  path: '/public/risks/$slug',
  component: lazyRouteComponent(() => import('./public-register-page'), 'PublicRegisterPage'),
});

export const publicEditionRoutes = [all, one] as const;
