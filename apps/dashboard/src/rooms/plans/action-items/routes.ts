import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../../routes';
import { dialogSearch, type DialogSearch } from '../../../ui/use-dialog-param';
import { itemsSearch, type ItemsSearch } from './list/items-search';

const items = createRoute({
  getParentRoute: () => frameRoute,
  path: '/actions',
  validateSearch: (search: Record<string, unknown>): ItemsSearch & DialogSearch => ({ ...itemsSearch(search), ...dialogSearch(search) }),
  component: lazyRouteComponent(() => import('./list/items-page'), 'ItemsPage'),
});

const item = createRoute({
  getParentRoute: () => frameRoute,
  path: '/actions/$id',
  validateSearch: dialogSearch,
  component: lazyRouteComponent(() => import('./item/item-page'), 'ItemPage'),
});

export const actionItemRoutes = [items, item] as const;
