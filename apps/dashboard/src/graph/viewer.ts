import { createContext, useContext } from 'react';
import { graphql } from './generated';
import type { ViewerQuery } from './generated/graphql';

export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      isAdministrator
      person {
        id
        firstName
        name
        email
        language
      }
    }
  }
`);

export type Viewer = NonNullable<ViewerQuery['viewer']>;

export const ViewerContext = createContext<Viewer | null>(null);

/** Who is signed in. Only for pages inside the frame, which nobody sees unsigned. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer outside of the frame');
  return viewer;
}
