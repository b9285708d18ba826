import { graphql } from '../../../graph/generated';
import type { SeminarTopicsQuery, TopicFieldsFragment } from '../../../graph/generated/graphql';

export const TopicFields = graphql(`
  fragment TopicFields on AgendaTopic {
    id
    version
    title
    kind
    description
    minutes
    expectedForm
    state
    reason
    proposedAt
    proposedBy {
      id
      name
    }
    session {
      id
      startsAt
      endsAt
      day {
        id
        date
      }
    }
  }
`);

export const SeminarTopics = graphql(`
  query SeminarTopics($id: ID!) {
    seminar(id: $id) {
      id
      topicCallUntil
      viewerCanEdit
      viewerCanProposeTopic
      topics {
        ...TopicFields
      }
      backlog {
        ...TopicFields
      }
    }
  }
`);

export type WithTopics = SeminarTopicsQuery['seminar'];
export type Topic = TopicFieldsFragment;
