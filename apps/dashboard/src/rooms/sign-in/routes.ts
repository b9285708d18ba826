import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { plainRoute } from '../../routes';
import { isOwnAddress } from './way-back';

const askForLink = createRoute({
  getParentRoute: () => plainRoute,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { back?: string } => (isOwnAddress(search.back) ? { back: search.back } : {}),
  component: lazyRouteComponent(() => import('./sign-in-page'), 'SignInPage'),
});

const useLink = createRoute({
  getParentRoute: () => plainRoute,
  path: '/sign-in/$token',
  component: lazyRouteComponent(() => import('./use-link-page'), 'UseLinkPage'),
});

export const signInRoutes = [askForLink, useLink] as const;
