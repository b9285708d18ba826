import { graphql } from '../../../graph/generated';

/** What a list shows of an item. */
export const ItemLine = graphql(`
  fragment ItemLine on ActionItem {
    id
    ref
    title
    state
    progressPercent
    waitingFor
    priority
    startOn
    dueOn
    slips
    isLate
    isBlocked
    isRestricted
    councilName
    ownerInstitution {
      id
      name
    }
    assignee {
      id
      name
    }
    openExtension {
      id
      toDueOn
    }
  }
`);
