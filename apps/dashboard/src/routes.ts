// The three parents of all routes. Rooms hang their pages on them (rooms/<room>/routes.ts), router.tsx lists the rooms.
import { createRootRoute, createRoute } from '@tanstack/react-router';
import { ErrorPage } from './ui/error-page';
import { Frame } from './ui/frame/frame';
import { PlainFrame } from './ui/frame/plain-frame';
import { NotFoundPage } from './ui/not-found-page';

export const rootRoute = createRootRoute({ errorComponent: ErrorPage, notFoundComponent: NotFoundPage });

/** Pages for signed-in people, with header and menu. */
export const frameRoute = createRoute({ getParentRoute: () => rootRoute, id: 'frame', component: Frame });

/** Pages that anybody may open. */
export const plainRoute = createRoute({ getParentRoute: () => rootRoute, id: 'plain', component: PlainFrame });
