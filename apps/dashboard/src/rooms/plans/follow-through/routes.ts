import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../../routes';
import { followSearch } from './follow-search';

const followThrough = createRoute({
  getParentRoute: () => frameRoute,
  path: '/follow-through',
  validateSearch: followSearch,
  component: lazyRouteComponent(() => import('./follow-through-page'), 'FollowThroughPage'),
});

export const followThroughRoutes = [followThrough] as const;
