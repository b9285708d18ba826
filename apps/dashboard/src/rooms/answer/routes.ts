import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { plainRoute } from '../../routes';

const answer = createRoute({
  getParentRoute: () => plainRoute,
  path: '/answer/$token',
  component: lazyRouteComponent(() => import('./answer-page'), 'AnswerPage'),
});

export const answerRoutes = [answer] as const;
