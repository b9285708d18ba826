import { graphql } from '../../../graph/generated';
import type { SeminarInvitationsQuery } from '../../../graph/generated/graphql';

export const SeminarInvitations = graphql(`
  query SeminarInvitations($id: ID!) {
    seminar(id: $id) {
      id
      title
      state
      mode
      version
      endsAt
      answerBy
      capacity
      viewerCanInvite
      viewerCanSeeDeliveries
      days {
        id
        date
        startsAt
        endsAt
      }
      hosts {
        id
        name
        state
      }
      quotas {
        councilId
        councilName
        quota
        invited
        coming
      }
      audienceInstitutions {
        id
        name
      }
      audiencePersons {
        id
        name
      }
      sending {
        ...SendingFigures
      }
      coverage {
        seats
        covered
        tentative
        declined
        open
        byDay {
          day {
            id
            date
          }
          byCouncil {
            council {
              id
              name
            }
            seats
            covered
            tentative
            quorum
            quorumIsReached
            quorumIsPossible
          }
        }
      }
      answerCounts {
        invited
        accepted
        tentative
        declined
        substitute
        online
        waitlisted
        none
        unreached
      }
    }
  }
`);

export type Inviting = SeminarInvitationsQuery['seminar'];
export type Progress = Inviting['sending'];
