import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../routes';

const seminars = createRoute({
  getParentRoute: () => frameRoute,
  path: '/seminars',
  component: lazyRouteComponent(() => import('./seminars-page'), 'SeminarsPage'),
});

const seminar = createRoute({
  getParentRoute: () => frameRoute,
  path: '/seminars/$id',
  component: lazyRouteComponent(() => import('./seminars-page'), 'SeminarsPage'),
});

export const seminarRoutes = [seminars, seminar] as const;
