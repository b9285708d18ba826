import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../../routes';
import { dialogSearch, type DialogSearch } from '../../../ui/use-dialog-param';
import { plansSearch, type PlansSearch } from './plans-search';

const plans = createRoute({
  getParentRoute: () => frameRoute,
  path: '/plans',
  validateSearch: (search: Record<string, unknown>): PlansSearch & DialogSearch => ({ ...plansSearch(search), ...dialogSearch(search) }),
  component: lazyRouteComponent(() => import('./plans-page'), 'PlansPage'),
});

const plan = createRoute({
  getParentRoute: () => frameRoute,
  path: '/plans/$id',
  validateSearch: dialogSearch,
  component: lazyRouteComponent(() => import('./plan-page'), 'PlanPage'),
});

export const actionPlanRoutes = [plans, plan] as const;
