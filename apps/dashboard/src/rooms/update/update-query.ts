import { graphql } from '../../graph/generated';
import type { OwnItemsQuery } from '../../graph/generated/graphql';

export const UpdateItem = graphql(`
  fragment UpdateItem on UpdateSheetItem {
    id
    version
    ref
    title
    description
    doneCriterion
    councilName
    dueOn
    state
    progressPercent
    waitingFor
    returnReason
    isLate
    askedDueOn
    askedAt
    askedByName
    latestNote
    updatedAt
  }
`);

export const OwnItems = graphql(`
  query OwnItems($token: String!, $alsoIds: [ID!]!) {
    ownItems(token: $token, alsoIds: $alsoIds) {
      personName
      institutionName
      language
      expiresAt
      isInvitation
      signedInName
      signedInSpeaks
      totalCount
      items {
        ...UpdateItem
      }
      others {
        ...UpdateItem
      }
    }
  }
`);

export const ReportByLink = graphql(`
  mutation ReportByLink($input: ReportByLinkInput!) {
    reportByLink(input: $input) {
      ...UpdateItem
    }
  }
`);

export const CompleteByLink = graphql(`
  mutation CompleteByLink($input: CompleteByLinkInput!) {
    completeByLink(input: $input) {
      ...UpdateItem
    }
  }
`);

export const RequestExtensionByLink = graphql(`
  mutation RequestExtensionByLink($input: RequestExtensionByLinkInput!) {
    requestExtensionByLink(input: $input) {
      ...UpdateItem
    }
  }
`);

export const RemoveEvidenceByLink = graphql(`
  mutation RemoveEvidenceByLink($input: RemoveEvidenceByLinkInput!) {
    removeEvidenceByLink(input: $input) {
      id
    }
  }
`);

export const RevokeUpdateLink = graphql(`
  mutation RevokeUpdateLink($input: RevokeUpdateLinkInput!) {
    revokeUpdateLink(input: $input)
  }
`);

export const RequestUpdateLink = graphql(`
  mutation RequestUpdateLink($input: RequestUpdateLinkInput!) {
    requestUpdateLink(input: $input)
  }
`);

export type UpdateSheetData = OwnItemsQuery['ownItems'];
