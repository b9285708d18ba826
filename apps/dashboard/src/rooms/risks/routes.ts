import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../routes';
import { textParam } from '../../ui/search-params';
import { dialogSearch, type DialogSearch } from '../../ui/use-dialog-param';
import { riskSearch } from './risk/risk-tabs';
import { measuresSearch } from './all-measures/measures-search';
import { askForRegister } from './register/register-query';
import { registerSearch, type RegisterSearch } from './register/register-search';

const register = createRoute({
  getParentRoute: () => frameRoute,
  path: '/risks',
  validateSearch: (search: Record<string, unknown>): RegisterSearch => ({ ...registerSearch(search), ...dialogSearch(search) }),
  beforeLoad: ({ search, cause }) => {
    if (cause === 'enter') askForRegister(search);
  },
  component: lazyRouteComponent(() => import('./register-page'), 'RegisterPage'),
});

const rounds = createRoute({
  getParentRoute: () => frameRoute,
  path: '/risks/rounds',
  validateSearch: (search: Record<string, unknown>): DialogSearch & { council?: string } => ({
    council: textParam(search.council),
    ...dialogSearch(search),
  }),
  component: lazyRouteComponent(() => import('./rounds/rounds-page'), 'RoundsPage'),
});

const round = createRoute({
  getParentRoute: () => frameRoute,
  path: '/risks/rounds/$id',
  component: lazyRouteComponent(() => import('./rounds/round-page'), 'RoundPage'),
});

const measures = createRoute({
  getParentRoute: () => frameRoute,
  path: '/risks/measures',
  validateSearch: measuresSearch,
  component: lazyRouteComponent(() => import('./all-measures/measures-page'), 'MeasuresPage'),
});

const worklist = createRoute({
  getParentRoute: () => frameRoute,
  path: '/risks/worklist',
  validateSearch: (search: Record<string, unknown>): { council?: string } => ({ council: textParam(search.council) }),
  component: lazyRouteComponent(() => import('./worklist/worklist-page'), 'WorklistPage'),
});

const settings = createRoute({
  getParentRoute: () => frameRoute,
  path: '/risks/settings',
  validateSearch: (search: Record<string, unknown>): { council?: string } => ({ council: textParam(search.council) }),
  component: lazyRouteComponent(() => import('./settings/settings-page'), 'SettingsPage'),
});

const importFile = createRoute({
  getParentRoute: () => frameRoute,
  path: '/risks/import',
  validateSearch: (search: Record<string, unknown>): { council?: string } => ({ council: textParam(search.council) }),
  component: lazyRouteComponent(() => import('./exchange/import-page'), 'ImportPage'),
});

const risk = createRoute({
  getParentRoute: () => frameRoute,
  path: '/risks/$id',
  validateSearch: riskSearch,
  component: lazyRouteComponent(() => import('./risk-page'), 'RiskPage'),
});

export const riskRoutes = [register, rounds, round, measures, worklist, settings, importFile, risk] as const;
