import { createContext, useContext } from 'react';
import { client } from './client';
import { graphql } from './generated';
import type { ViewerQuery } from './generated/graphql';

export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      isAdministrator
      firstRegister {
        slug
      }
      person {
        id
        firstName
        name
        email
        language
      }
      seats {
        id
        role
        isCurrent
        person {
          id
        }
        council {
          id
          name
          slug
          kind
        }
      }
    }
  }
`);

type Viewer = NonNullable<ViewerQuery['viewer']>;

export const ViewerContext = createContext<Viewer | null>(null);

/** Who is signed in. Only for pages inside the frame, which nobody sees unsigned. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer outside of the frame');
  return viewer;
}

/** Who is signed in, as far as an answer has told it already; for what happens before a page is drawn. */
export const knownViewer = (): Viewer | undefined =>
  client.readQuery<ViewerQuery>(ViewerDocument.toString(), {}, { requestPolicy: 'cache-only' })?.data?.viewer ?? undefined;

/** Secretary of any council: may enter the institutions and people that a council takes in. The server decides once more. */
export const keepsACouncil = ({ isAdministrator, person, seats }: Viewer): boolean =>
  isAdministrator || seats.some((seat) => seat.isCurrent && seat.role === 'SECRETARY' && seat.person.id === person.id);
