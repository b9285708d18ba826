import { graphql } from '../../../graph/generated';
import type { WhatIsToldFragment } from '../../../graph/generated/graphql';

/** What is told, to whom, and how it looks. */
export const WhatIsTold = graphql(`
  fragment WhatIsTold on OutcomePreview {
    decisions {
      decisionId
      ref
      text
      state
      isCorrection
      readers
    }
    recipients {
      personId
      name
      decisions
      hasAddress
      hasUnsubscribed
    }
    others
    mails {
      language
      subject
      text
      html
    }
  }
`);

export const OutcomePreviewDocument = graphql(`
  query OutcomePreview($seminarId: ID!) {
    outcomePreview(seminarId: $seminarId) {
      ...WhatIsTold
    }
  }
`);

export const DecisionOutcomePreview = graphql(`
  query DecisionOutcomePreview($decisionId: ID!) {
    decisionOutcomePreview(decisionId: $decisionId) {
      ...WhatIsTold
    }
  }
`);

export const FulfilmentPreview = graphql(`
  query FulfilmentPreview($decisionId: ID!) {
    fulfilmentPreview(decisionId: $decisionId) {
      recipients {
        personId
        name
        hasAddress
        hasUnsubscribed
      }
      others
    }
  }
`);

export const SendDecision = graphql(`
  mutation SendDecision($input: SendDecisionInput!) {
    sendDecision(input: $input) {
      id
    }
  }
`);

export const SendDecisions = graphql(`
  mutation SendDecisions($input: SendDecisionsInput!) {
    sendDecisions(input: $input) {
      id
    }
  }
`);

export const DecisionsSending = graphql(`
  query DecisionsSending($id: ID!) {
    seminar(id: $id) {
      id
      decisionsSending {
        total
        waiting
        accepted
        failed
        left
        isFinished
        startedAt
      }
    }
  }
`);

export type OutcomePreview = WhatIsToldFragment;
