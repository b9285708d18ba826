import { graphql } from '../../../graph/generated';
import type { SeminarHeadQuery } from '../../../graph/generated/graphql';

/** What every tab of a seminar needs to know about it. Tabs ask it again from the cache, not from the server. */
export const SeminarHead = graphql(`
  query SeminarHead($id: ID!) {
    seminar(id: $id) {
      id
      title
      state
      version
      endsAt
      cancelReason
      viewerCanEdit
      viewerCanInvite
      viewerCanSeeDeliveries
      viewerCanCancel
      viewerCanClone
      viewerCanDecide
      decisions {
        id
      }
      carriedOverCounts {
        total
      }
      days {
        id
        date
      }
      hosts {
        id
        isLead
        name
        shortName
        state
        viewerCanAnswer
        council {
          id
          viewerCanPlanSeminars
        }
      }
      answerCounts {
        invited
      }
      viewerInvitation {
        id
        response
        substituteName
        waitingPosition
        answerPath
      }
    }
  }
`);

export type SeminarHead = SeminarHeadQuery['seminar'];
