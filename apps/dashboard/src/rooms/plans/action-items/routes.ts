import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../../routes';
import { textParam } from '../../../ui/search-params';
import { dialogSearch, type DialogSearch } from '../../../ui/use-dialog-param';
import { itemsSearch, type ItemsSearch } from './list/items-search';

const items = createRoute({
  getParentRoute: () => frameRoute,
  path: '/actions',
  validateSearch: (search: Record<string, unknown>): ItemsSearch & DialogSearch => ({ ...itemsSearch(search), ...dialogSearch(search) }),
  component: lazyRouteComponent(() => import('./list/items-page'), 'ItemsPage'),
});

const importFile = createRoute({
  getParentRoute: () => frameRoute,
  path: '/actions/import',
  validateSearch: (search: Record<string, unknown>): { council?: string } => ({ council: textParam(search.council) }),
  component: lazyRouteComponent(() => import('./exchange/import-page'), 'ImportPage'),
});

const calendar = createRoute({
  getParentRoute: () => frameRoute,
  path: '/actions/calendar',
  component: lazyRouteComponent(() => import('./calendar/feeds-page'), 'FeedsPage'),
});

const item = createRoute({
  getParentRoute: () => frameRoute,
  path: '/actions/$id',
  validateSearch: dialogSearch,
  component: lazyRouteComponent(() => import('./item/item-page'), 'ItemPage'),
});

export const actionItemRoutes = [items, importFile, calendar, item] as const;
