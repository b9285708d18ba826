import { graphql } from '../../../../graph/generated';
import type { ItemPageQuery } from '../../../../graph/generated/graphql';

export const ItemPageDocument = graphql(`
  query ItemPage($id: ID!) {
    actionItem(id: $id) {
      ...ItemLine
      description
      doneCriterion
      cooperationForm
      phase
      approach
      originalDueOn
      dropReason
      returnReason
      isOpen
      version
      createdAt
      changedAt
      viewerCanEdit
      viewerCanReport
      viewerCanVerify
      council {
        id
        slug
      }
      jointCouncils {
        id
        name
      }
      helpers {
        id
        name
      }
      plan {
        id
        title
      }
      goal {
        id
        text
      }
      decision {
        id
        ref
        text
      }
      seminar {
        id
        title
      }
      risks {
        id
        ref
        title
        mark {
          isCurrent
        }
      }
      measures {
        id
        ref
        title
        risks {
          id
        }
      }
      dependsOn {
        id
        ref
        title
        state
        dueOn
      }
      neededBy {
        id
        ref
        title
        state
        dueOn
      }
      updates {
        id
        kind
        state
        progressPercent
        note
        waitingFor
        channel
        isBesideOther
        signedIn {
          id
          name
        }
        createdAt
        person {
          id
          name
        }
        evidence {
          id
          fileName
          mediaType
          byteSize
        }
      }
      planMoves {
        id
        movedAt
        kind
        plan {
          id
          title
        }
        fromPlan {
          id
          title
        }
        fromGoal {
          id
          text
        }
        person {
          id
          name
        }
      }
      ownUntoldEvidence {
        id
        fileName
        mediaType
        byteSize
      }
      extensions {
        id
        version
        fromDueOn
        toDueOn
        reason
        state
        answer
        askedAt
        decidedAt
        viewerCanDecide
        viewerCanGrant
        viewerCanWithdraw
        isBesideOther
        signedIn {
          id
          name
        }
        askedBy {
          id
          name
        }
        decidedBy {
          id
          name
        }
      }
    }
  }
`);

export type ItemData = ItemPageQuery['actionItem'];
export type ExtensionData = ItemData['extensions'][number];
