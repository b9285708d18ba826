import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../routes';
import { NotFoundPage } from '../../ui/not-found-page';

const home = createRoute({
  getParentRoute: () => frameRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./home-page'), 'HomePage'),
});

/** Any other address: told inside the frame, so that the menu is at hand. */
const nothing = createRoute({ getParentRoute: () => frameRoute, path: '$', component: NotFoundPage });

export const homeRoutes = [home, nothing] as const;
