import { createRouter } from '@tanstack/react-router';
import { frameRoute, plainRoute, rootRoute } from './routes';
import { answerRoutes } from './rooms/answer/routes';
import { councilRoutes } from './rooms/councils/routes';
import { homeRoutes } from './rooms/home/routes';
import { mailRoutes } from './rooms/mail/routes';
import { overviewRoutes } from './rooms/overview/routes';
import { peopleRoutes } from './rooms/people/routes';
import { decisionRoutes } from './rooms/plans/decisions/routes';
import { actionPlanRoutes } from './rooms/plans/action-plans/routes';
import { actionItemRoutes } from './rooms/plans/action-items/routes';
import { followThroughRoutes } from './rooms/plans/follow-through/routes';
import { statusRoundRoutes } from './rooms/plans/status-rounds/routes';
import { publicEditionRoutes } from './rooms/risks/public-edition/routes';
import { riskRoutes } from './rooms/risks/routes';
import { seminarRoutes } from './rooms/seminars/routes';
import { signInRoutes } from './rooms/sign-in/routes';
import { updateRoutes } from './rooms/update/routes';
import { ErrorPage } from './ui/error-page';
import { PanelSkeleton } from './ui/loaded';

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    frameRoute.addChildren([
      ...homeRoutes,
      ...councilRoutes,
      ...overviewRoutes,
      ...peopleRoutes,
      ...riskRoutes,
      ...seminarRoutes,
      ...decisionRoutes,
      ...actionPlanRoutes,
      ...actionItemRoutes,
      ...followThroughRoutes,
      ...statusRoundRoutes,
    ]),
    plainRoute.addChildren([...signInRoutes, ...answerRoutes, ...updateRoutes, ...mailRoutes, ...publicEditionRoutes]),
  ]),
  defaultErrorComponent: ErrorPage,
  defaultPendingComponent: PanelSkeleton,
  // A page of another thing is another page: no field or answer of the one before shines through.
  defaultRemountDeps: ({ params }) => params,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
