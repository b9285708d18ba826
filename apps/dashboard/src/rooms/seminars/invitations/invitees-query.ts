import { graphql } from '../../../graph/generated';
import type { SeminarInviteesQuery } from '../../../graph/generated/graphql';

export const SeminarInvitees = graphql(`
  query SeminarInvitees($id: ID!, $after: String, $response: InvitationResponse, $unreached: Boolean) {
    seminar(id: $id) {
      id
      invitations(first: 25, after: $after, response: $response, unreached: $unreached) {
        nodes {
          id
          version
          institutionName
          language
          response
          waitingPosition
          answeredAt
          source
          days
          substituteName
          substituteEmail
          needs
          comment
          sentAt
          deliveryState
          hasAddress
          delivery {
            id
            state
            personName
            problem
            smtpResponse
          }
          remindersSent
          person {
            id
            name
            email
            phone
            viewerCanEdit
          }
          reasons {
            kind
            councilName
            institutionName
            role
          }
          answers {
            id
            at
            response
            days
            substituteName
            needs
            comment
            source
            recordedBy {
              id
              name
            }
            isBesideOther
            signedIn {
              id
              name
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export type Invitee = SeminarInviteesQuery['seminar']['invitations']['nodes'][number];

export const pickInvitees = (result: SeminarInviteesQuery) => result.seminar.invitations;
