import { graphql } from '../../../graph/generated';
import type { FollowThroughQuery } from '../../../graph/generated/graphql';

export const FollowThroughDocument = graphql(`
  query FollowThrough($councilId: ID, $seminarId: ID, $from: Date, $to: Date) {
    followThrough(councilId: $councilId, seminarId: $seminarId, from: $from, to: $to) {
      from
      to
      decisions
      decisionsFulfilled
      decisionsEnded
      figures {
        ...FollowFigures
      }
      bySeminar {
        source
        decisions
        decisionsFulfilled
        decisionsEnded
        seminar {
          id
          title
          days {
            id
            date
          }
        }
        figures {
          ...FollowFigures
        }
      }
      byInstitution {
        institution {
          id
          name
        }
        figures {
          ...FollowFigures
        }
      }
      overTime {
        firstDay
        lastDay
        figures {
          ...FollowFigures
        }
      }
    }
  }
`);

export const FollowFigures = graphql(`
  fragment FollowFigures on FollowThroughFigures {
    items
    started
    done
    notStarted
    underWay
    late
    toVerify
    verified
    dropped
    moved
    slips
    fellDue
    doneOnTime
    medianDaysToDone
  }
`);

export type Followed = FollowThroughQuery['followThrough'];
