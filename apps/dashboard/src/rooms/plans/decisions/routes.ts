import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../../routes';
import { dialogSearch } from '../../../ui/use-dialog-param';
import { decisionsSearch } from './decisions-search';

const decisions = createRoute({
  getParentRoute: () => frameRoute,
  path: '/decisions',
  validateSearch: decisionsSearch,
  component: lazyRouteComponent(() => import('./decisions-page'), 'DecisionsPage'),
});

const decision = createRoute({
  getParentRoute: () => frameRoute,
  path: '/decisions/$id',
  validateSearch: dialogSearch,
  component: lazyRouteComponent(() => import('./decision-page'), 'DecisionPage'),
});

export const decisionRoutes = [decisions, decision] as const;
