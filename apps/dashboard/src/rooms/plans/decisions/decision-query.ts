import { graphql } from '../../../graph/generated';
import type { DecisionPageQuery } from '../../../graph/generated/graphql';

/** What lists say of a decision. */
export const DecisionLine = graphql(`
  fragment DecisionLine on Decision {
    id
    ref
    kind
    text
    state
    decidedOn
    endedOn
    council {
      id
      shortName
    }
    councilName
  }
`);

export const DecisionPageDocument = graphql(`
  query DecisionPage($id: ID!) {
    decision(id: $id) {
      ...DecisionLine
      version
      rationale
      addressees
      votesFor
      votesAgainst
      votesAbstained
      dissent
      conflictOfInterest
      votes {
        id
        vote
        reason
        institution {
          id
          name
        }
      }
      endReason
      createdAt
      changedAt
      viewerCanEdit
      viewerCanTell
      toldAt
      outcomeReach {
        readers
        told
      }
      viewerCanSeeTrail
      council {
        id
        name
        slug
        viewerCanKeepActionItems
      }
      actionItems {
        ...ItemLine
      }
      councils {
        id
        name
        isLead
      }
      seminar {
        id
        title
      }
      session {
        id
        title
        startsAt
        day {
          id
          date
        }
      }
      supersededBy {
        ...DecisionLine
      }
      supersedes {
        ...DecisionLine
      }
      adoptedPlans {
        id
        title
        state
      }
      amendedPlans {
        id
        title
      }
      risks {
        id
        ref
        title
      }
    }
  }
`);

export type DecisionData = DecisionPageQuery['decision'];
