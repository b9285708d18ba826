import { graphql } from '../../../graph/generated';
import type { SeminarFollowUpQuery } from '../../../graph/generated/graphql';

export const SeminarFollowUp = graphql(`
  query SeminarFollowUp($id: ID!, $after: String) {
    seminar(id: $id) {
      id
      title
      state
      startsAt
      viewerCanEdit
      hosts {
        id
        state
      }
      sessions {
        id
        kind
        startsAt
        endsAt
        day {
          id
          date
        }
      }
      carriedOverCounts {
        total
        lateItems
        dueItems
        itemsToVerify
        indicatorsOffTrack
        indicatorsNotMeasured
        decisionsToSettle
        decisionsFulfilled
        openItems
      }
      carriedOver(first: 100, after: $after) {
        nodes {
          id
          kind
          title
          itemState
          dueOn
          ownerInstitution {
            id
            name
          }
          item {
            ...ItemLine
            version
            doneCriterion
            viewerCanEdit
            viewerCanReport
            viewerCanVerify
            openExtension {
              version
              fromDueOn
              reason
              viewerCanDecide
              viewerCanGrant
            }
          }
          decision {
            ...DecisionLine
          }
          plan {
            id
            title
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

export type FollowUpData = SeminarFollowUpQuery['seminar'];
export type Carried = FollowUpData['carriedOver']['nodes'][number];
export type CarriedAction = NonNullable<Carried['item']>;
