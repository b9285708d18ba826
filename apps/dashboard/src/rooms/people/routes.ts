import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../routes';

const institutions = createRoute({
  getParentRoute: () => frameRoute,
  path: '/institutions',
  component: lazyRouteComponent(() => import('./institutions-page'), 'InstitutionsPage'),
});

const institution = createRoute({
  getParentRoute: () => frameRoute,
  path: '/institutions/$id',
  component: lazyRouteComponent(() => import('./institution-page'), 'InstitutionPage'),
});

const people = createRoute({
  getParentRoute: () => frameRoute,
  path: '/people',
  component: lazyRouteComponent(() => import('./people-page'), 'PeoplePage'),
});

const person = createRoute({
  getParentRoute: () => frameRoute,
  path: '/people/$id',
  component: lazyRouteComponent(() => import('./person-page'), 'PersonPage'),
});

const profile = createRoute({
  getParentRoute: () => frameRoute,
  path: '/profile',
  component: lazyRouteComponent(() => import('./profile-page'), 'ProfilePage'),
});

export const peopleRoutes = [institutions, institution, people, person, profile] as const;
